package dev.apiscribe.generator;

import dev.apiscribe.generator.OperationView.ParameterView;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavadocText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One method of an operation as a server's interface declares it.
 *
 * @param served the body that it takes; null for none
 */
record ServerView(OperationView operation, ServedBody served) {
  /** The successes that Spring names, but for 200, which it sends by itself. */
  private static final Map<Integer, JavaCode> SPRING_NAMES = Map.of(
      201, JavaCode.name("CREATED"),
      202, JavaCode.name("ACCEPTED"),
      203, JavaCode.name("NON_AUTHORITATIVE_INFORMATION"),
      204, JavaCode.name("NO_CONTENT"),
      205, JavaCode.name("RESET_CONTENT"),
      206, JavaCode.name("PARTIAL_CONTENT"),
      207, JavaCode.name("MULTI_STATUS"),
      208, JavaCode.name("ALREADY_REPORTED"),
      226, JavaCode.name("IM_USED"));

  /** Returns one method for each form in which a server is given the body. */
  static List<ServerView> of(OperationView operation) {
    List<ServedBody> bodies = ServedBody.of(operation);
    return bodies.isEmpty()
        ? List.of(new ServerView(operation, null))
        : bodies.stream().map(body -> new ServerView(operation, body)).toList();
  }

  /** The parameters as servers get them, in place of those of the operation. */
  List<ParameterView> parameters() {
    return operation.serverParameters();
  }

  /** The body that is read into a type or a form; null if there is none. */
  ServedBody body() {
    return served == null || served.isStream() ? null : served;
  }

  /** The body that is handed over as a stream with its media type; null if there is none. */
  ServedBody stream() {
    return served != null && served.isStream() ? served : null;
  }

  JavaCode methodName() {
    return served == null ? operation.methodName() : served.methodName();
  }

  /** Returns whether the method takes one argument, which then stays on its line. */
  boolean alone() {
    return parameters().size() + (operation.hasBody() ? 1 : 0) == 1 && stream() == null;
  }

  JavaCode contentTypeName() {
    boolean taken =
        parameters().stream().map(ParameterView::name).anyMatch(name -> name.is("contentType"));
    return JavaCode.name(taken ? "bodyContentType" : "contentType");
  }

  /**
   * Media types of the body as an annotation's value; without parameters, for no {@code charset}
   * may decide the route.
   */
  JavaCode consumesInJaxrs() {
    return served == null ? null : value(served.consumesInJaxrs());
  }

  JavaCode consumesInSpring() {
    return served == null ? null : value(served.consumesInSpring());
  }

  /**
   * Media types of the successes; an error must reach a caller who asks for no JSON. A body cannot
   * have a range: where there are ranges alone, the implementation says what it sends.
   */
  JavaCode produces() {
    return value(operation.successes().stream()
        .flatMap(response -> response.produced().stream())
        .distinct()
        .toList());
  }

  private static JavaCode value(List<JavaCode> plain) {
    return plain.size() > 1
        ? JavaCode.of("{%s}", JavaCode.join(plain))
        : plain.isEmpty() ? null : plain.get(0);
  }

  JavadocText statuses() {
    return JavadocText.of(operation.responses().stream()
        .map(response -> response.status().text())
        .filter(Objects::nonNull)
        .map(JavadocText::toString)
        .collect(Collectors.joining(", ")));
  }

  boolean hasTags() {
    return operation.docsUrl() != null
        || operation.seeSource() != null
        || parameters().stream().anyMatch(p -> p.parameterText() != null);
  }

  /**
   * The name of the one success status in Spring; null where the implementation chooses, or where
   * it is the standard one.
   */
  JavaCode statusName() {
    return oneSuccess() ? SPRING_NAMES.get(successStatus()) : null;
  }

  /** Returns the one success status; null when JAX-RS returns it by itself. */
  Integer status() {
    int standard = operation.result().none() ? 204 : 200;
    return oneSuccess() && successStatus() != standard ? successStatus() : null;
  }

  JavaCode springType() {
    return operation.result().events()
        ? JavaCode.of("ResponseEntity<ResponseBodyEmitter>")
        : !isNamedBySpring()
            ? JavaCode.of("ResponseEntity<%s>", springBody())
            : operation.result().none() ? JavaCode.of("void") : springBody();
  }

  private JavaCode springBody() {
    return operation.result().isUnion()
        ? JavaCode.name("Object")
        : operation.result().type().is("InputStream")
            ? JavaCode.name("Resource")
            : operation.result().type();
  }

  JavaCode jaxrsType() {
    return !oneSuccess()
        ? JavaCode.name("Response")
        : operation.result().none() ? JavaCode.of("void") : operation.result().type();
  }

  private boolean isNamedBySpring() {
    return oneSuccess() && (successStatus() == 200 || SPRING_NAMES.containsKey(successStatus()));
  }

  /**
   * Returns whether there are methods that make its successes, because they differ in their types
   * or have documented headers.
   */
  boolean makesResponses() {
    return !operation.result().events() && (operation.result().isUnion() || hasHeaders());
  }

  private boolean hasHeaders() {
    return operation.successes().stream().anyMatch(success -> !success.headers().isEmpty());
  }

  /** The name of the class that has these methods. */
  JavaCode responsesName() {
    return operation.parametersTypeName();
  }

  /** What an entity of Spring's has in it. */
  JavaCode springEntity() {
    return springBody();
  }

  private boolean oneSuccess() {
    return operation.successes().size() == 1
        && !hasHeaders()
        && operation.successes().get(0).status().isExact()
        && !operation.successes().get(0).hasRangesAlone()
        && !operation.result().events();
  }

  private int successStatus() {
    return operation.successes().get(0).status().number();
  }
}
