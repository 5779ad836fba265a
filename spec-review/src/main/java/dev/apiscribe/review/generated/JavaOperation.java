package dev.apiscribe.review.generated;

import java.util.List;

/**
 * Everything that an operation has become, overloads included, each list in the order of its
 * source. A list is empty where nothing is generated.
 *
 * @param client the methods that wait
 * @param async those that do not
 * @param accessor how the client leads to them: {@code logGroups()}
 * @param clientType the client that has the accessor, fully qualified
 */
public record JavaOperation(
    List<JavaMethod> client,
    List<JavaMethod> async,
    List<JavaMethod> spring,
    List<JavaMethod> jaxrs,
    String accessor,
    String clientType) {}
