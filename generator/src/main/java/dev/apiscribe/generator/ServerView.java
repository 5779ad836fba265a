package dev.apiscribe.generator;

import dev.apiscribe.generator.OperationView.BodyView;
import dev.apiscribe.generator.OperationView.ParameterView;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavadocText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One operation as a server's interface declares it. */
record ServerView(OperationView operation) {
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

  /**
   * Returns whether the body is handed over as a stream, because it may come in more than one
   * shape.
   */
  boolean streamsBody() {
    boolean hasForm = operation.bodies().stream().anyMatch(body -> body.form() != null);
    return operation.bodies().stream().anyMatch(BodyView::content)
        || (hasForm && operation.bodies().size() > 1);
  }

  /** The parameters as servers get them, in place of those of the operation. */
  List<ParameterView> parameters() {
    return operation.serverParameters();
  }

  /** The body that is read into a type; null if there is none. */
  BodyView body() {
    return operation.hasBody() && !streamsBody() ? operation.bodies().get(0) : null;
  }

  /** Returns whether the method takes one argument, which then stays on its line. */
  boolean alone() {
    return parameters().size() + (operation.hasBody() ? 1 : 0) == 1 && !streamsBody();
  }

  JavaCode bodyName() {
    return operation.bodies().get(0).name();
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
  JavaCode consumes() {
    return mediaTypes(operation.requestMediaTypes().stream());
  }

  /** Media types of the successes; an error must reach a caller who asks for no JSON. */
  JavaCode produces() {
    return mediaTypes(
        operation.successes().stream().flatMap(response -> response.mediaTypes().stream()));
  }

  private static JavaCode mediaTypes(Stream<JavaCode> all) {
    List<JavaCode> plain = all.map(JavaCode::withoutParameters).distinct().toList();
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
        && !operation.result().events();
  }

  private int successStatus() {
    return operation.successes().get(0).status().number();
  }
}
