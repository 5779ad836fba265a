package dev.apiscribe.generator;

import dev.apiscribe.generator.OperationView.BodyView;
import dev.apiscribe.generator.OperationView.ParameterView;
import dev.apiscribe.generator.OperationView.ResponseView;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavadocText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One operation as a server's interface declares it. */
record ServerView(OperationView operation) {

  /**
   * Returns whether the body is handed over as a stream, because it may come in more than one
   * shape.
   */
  boolean streamsBody() {
    return operation.bodies().stream().anyMatch(BodyView::content);
  }

  /** The body that is read into a type; null if there is none. */
  BodyView body() {
    return operation.hasBody() && !streamsBody() ? operation.bodies().get(0) : null;
  }

  /** Returns whether the method takes one argument, which then stays on its line. */
  boolean alone() {
    return operation.parameters().size() + (operation.hasBody() ? 1 : 0) == 1 && !streamsBody();
  }

  JavaCode bodyName() {
    return operation.bodies().get(0).name();
  }

  JavaCode contentTypeName() {
    boolean taken = operation.parameters().stream()
        .map(ParameterView::name)
        .anyMatch(name -> name.is("contentType"));
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
        .map(ResponseView::status)
        .map(String::valueOf)
        .collect(Collectors.joining(", ")));
  }

  boolean hasTags() {
    return operation.docsUrl() != null
        || operation.seeSource() != null
        || operation.parameters().stream().anyMatch(p -> p.parameterText() != null);
  }

  /**
   * The name of the one success status in Spring; null where the implementation chooses, or where
   * it is the standard one.
   */
  JavaCode statusName() {
    return !oneSuccess()
        ? null
        : switch (successStatus()) {
          case 200 -> null;
          case 201 -> JavaCode.name("CREATED");
          case 202 -> JavaCode.name("ACCEPTED");
          case 203 -> JavaCode.name("NON_AUTHORITATIVE_INFORMATION");
          case 204 -> JavaCode.name("NO_CONTENT");
          case 205 -> JavaCode.name("RESET_CONTENT");
          case 206 -> JavaCode.name("PARTIAL_CONTENT");
          default ->
            throw new IllegalArgumentException(operation.id()
                + ": "
                + successStatus()
                + " is not a success status that Spring names");
        };
  }

  /** Returns the one success status; null when JAX-RS returns it by itself. */
  Integer status() {
    int standard = operation.result().none() ? 204 : 200;
    return oneSuccess() && successStatus() != standard ? successStatus() : null;
  }

  JavaCode springType() {
    return operation.result().events()
        ? JavaCode.of("ResponseEntity<ResponseBodyEmitter>")
        : !oneSuccess()
            ? JavaCode.of("ResponseEntity<%s>", springBody())
            : operation.result().none() ? JavaCode.of("void") : springBody();
  }

  private JavaCode springBody() {
    return operation.result().type().is("InputStream")
        ? JavaCode.name("Resource")
        : operation.result().type();
  }

  JavaCode jaxrsType() {
    return !oneSuccess()
        ? JavaCode.name("Response")
        : operation.result().none() ? JavaCode.of("void") : operation.result().type();
  }

  private boolean oneSuccess() {
    return operation.successes().size() == 1 && !operation.result().events();
  }

  private int successStatus() {
    return operation.successes().get(0).status();
  }
}
