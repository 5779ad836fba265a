package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import io.swagger.v3.oas.models.Operation;
import java.util.List;

/**
 * The result of a call.
 *
 * @param type the type argument, e.g. {@code List<Alert>}; {@code Void} for none
 * @param nullable whether some documented success has no body, and the others one type
 * @param name the simple name of the interface that has a record for each success; null where all
 *     bodies have one type
 * @param successes the documented ones, whose records the interface has; empty without an interface
 */
record ResultView(
    JavaCode type,
    boolean nullable,
    boolean none,
    boolean events,
    JavaCode name,
    List<SuccessView> successes) {

  /**
   * A success of an operation that has several types of them.
   *
   * @param name of its record, such as {@code Status201}
   * @param visit the visitor's method
   */
  record SuccessView(JavaCode name, JavaCode visit, ResponseView response) {
    static SuccessView of(ResponseView response) {
      JavaCode status = response.status().suffix();
      return new SuccessView(
          JavaCode.of("Status%s", status), JavaCode.of("visit%s", status), response);
    }
  }

  static ResultView of(Operation operation, JavaCode nestedName, List<ResponseView> responses) {
    List<ResponseView> successes =
        responses.stream().filter(ResponseView::success).toList();
    ResponseView events =
        successes.stream().filter(ResponseView::isEvents).findFirst().orElse(null);
    if (events != null) {
      return one(events.type(), false, false, true);
    }
    List<JavaCode> types = successes.stream()
        .filter(ResponseView::hasBody)
        .map(ResponseView::type)
        .distinct()
        .toList();
    if (types.size() > 1) {
      return several(operation, nestedName, successes);
    }
    boolean nullable = successes.stream().anyMatch(response -> !response.hasBody());
    return types.isEmpty()
        ? one(JavaCode.name("Void"), false, true, false)
        : one(types.get(0), nullable, false, types.get(0).startsWith("ValueStream<"));
  }

  private static ResultView one(JavaCode type, boolean nullable, boolean none, boolean events) {
    return new ResultView(type, nullable, none, events, null, List.of());
  }

  private static ResultView several(
      Operation operation, JavaCode name, List<ResponseView> successes) {
    String owner = JavaNames.type(operation.getTags().get(0)) + "Results.";
    return new ResultView(
        JavaCode.name(owner + name),
        false,
        false,
        false,
        name,
        successes.stream().map(SuccessView::of).toList());
  }

  boolean isUnion() {
    return name != null;
  }

  /** Returns whether the caller closes it. */
  boolean isStream() {
    return successes.stream().anyMatch(success -> success.response().isStream());
  }

  JavaCode returned() {
    return none ? JavaCode.of("void") : nullable ? JavaCode.of("@Nullable %s", type) : type;
  }

  /** Returns the responses, of which a client hands successes to its caller in their records. */
  List<ResponseView> wrapped(List<ResponseView> responses) {
    return isUnion()
        ? responses.stream().map(each -> each.success() ? wrapped(each) : each).toList()
        : responses;
  }

  private ResponseView wrapped(ResponseView success) {
    JavaCode wrapper = JavaCode.of("%s.Status%s", type, success.status().suffix());
    return success.readWith(
        success.hasBody()
            ? JavaCode.of("%s.map(%s::new)", success.client(), wrapper)
            : JavaCode.of("%s.map(nothing -> new %s())", success.client(), wrapper));
  }
}
