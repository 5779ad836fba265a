package dev.apiscribe.generator;

import dev.apiscribe.generator.OperationView.ParameterView;
import dev.apiscribe.generator.internal.JavaCode;
import java.util.List;
import java.util.stream.Stream;

/** One way to call the operation. */
record CallView(OperationView operation, BodyView body) {
  private static final int WIDTH = 120;

  JavaCode methodName() {
    return body == null || body.suffix().length() == 0
        ? operation.methodName()
        : JavaCode.of("%s%s", operation.methodName(), body.suffix());
  }

  /** Returns what is left of a line beside the longest form in which the signature is printed. */
  private int width() {
    int longest = "  public CompletableFuture<Response<>> WithResponse() {".length()
        + operation.result().type().length()
        + methodName().length();
    return WIDTH - Math.max(longest, widthOfPages());
  }

  private int widthOfPages() {
    return operation.hasPages()
        ? "  public PagePublisher<, > () {".length()
            + operation.result().type().length()
            + operation.pages().item().length()
            + operation.pages().suffix().length()
            + methodName().length()
        : 0;
  }

  private List<JavaCode> leading() {
    List<JavaCode> arguments = operation.arguments().stream()
        .map(p -> JavaCode.of("%s %s", p.type(), p.name()))
        .toList();
    return body == null
        ? arguments
        : JavaCode.concat(
            arguments,
            List.of(JavaCode.of(
                "%s %s", operation.bodyRequired() ? body.type() : body.nullable(), body.name())));
  }

  private List<JavaCode> leadingNames() {
    List<JavaCode> arguments =
        operation.arguments().stream().map(ParameterView::name).toList();
    return body == null ? arguments : JavaCode.concat(arguments, List.of(body.name()));
  }

  /** Returns whether anything follows the text of the Javadoc. */
  boolean hasTags() {
    return operation.docsUrl() != null
        || operation.seeSource() != null
        || operation.arguments().stream().anyMatch(p -> p.parameterText() != null);
  }

  /** The erased types of the shortest form, to link to it. */
  JavaCode shortTypes() {
    Stream<JavaCode> arguments = operation.arguments().stream().map(ParameterView::type);
    Stream<JavaCode> all =
        body == null ? arguments : Stream.concat(arguments, Stream.of(body.type()));
    return JavaCode.join(
        all.map(type -> type.withoutLeadingNullness().erasure()).toList());
  }

  JavaCode shortSignature() {
    return JavaCode.list(leading(), width(), 6);
  }

  JavaCode signature() {
    return JavaCode.list(JavaCode.concat(leading(), parameterObject()), width(), 6);
  }

  JavaCode signatureWithOptions() {
    List<JavaCode> options = List.of(JavaCode.of("RequestOptions %s", operation.optionsName()));
    return JavaCode.list(JavaCode.concat(leading(), parameterObject(), options), width(), 6);
  }

  /** The signature of a method that waits for a state. */
  JavaCode signatureToWait() {
    List<JavaCode> options = List.of(
        JavaCode.of("WaitOptions %s", operation.awaited().optionsName()),
        JavaCode.of("RequestOptions %s", operation.optionsName()));
    return JavaCode.list(JavaCode.concat(leading(), parameterObject(), options), width(), 6);
  }

  /** The arguments that the short form passes to the method that waits. */
  JavaCode defaultsToWait() {
    return JavaCode.join(JavaCode.concat(
        leadingNames(),
        object(JavaCode.of("%s.NONE", operation.parametersType())),
        List.of(JavaCode.of("WaitOptions.standard()"), JavaCode.of("RequestOptions.none()"))));
  }

  /** The arguments that the short form passes on, with no optional parameter set. */
  JavaCode defaultsWithOptions() {
    return JavaCode.join(JavaCode.concat(
        leadingNames(),
        object(JavaCode.of("%s.NONE", operation.parametersType())),
        List.of(JavaCode.of("RequestOptions.none()"))));
  }

  JavaCode namesWithOptions() {
    return JavaCode.join(JavaCode.concat(
        leadingNames(), object(operation.parametersName()), List.of(operation.optionsName())));
  }

  JavaCode namesAndNoOptions() {
    return JavaCode.join(JavaCode.concat(
        leadingNames(),
        object(operation.parametersName()),
        List.of(JavaCode.of("RequestOptions.none()"))));
  }

  private List<JavaCode> parameterObject() {
    return object(JavaCode.of("%s %s", operation.parametersType(), operation.parametersName()));
  }

  /** Returns what belongs to the parameter object, where there is one. */
  private List<JavaCode> object(JavaCode code) {
    return operation.hasOptionalParameters() ? List.of(code) : List.of();
  }
}
