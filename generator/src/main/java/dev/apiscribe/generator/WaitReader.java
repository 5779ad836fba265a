package dev.apiscribe.generator;

import static dev.apiscribe.generator.ExtensionValues.refusal;

import dev.apiscribe.generator.PagesReader.Paged;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads which state of an operation's response a client can wait for. */
final class WaitReader {
  private static final String NAME = "x-wait";

  private final PagesReader pages;

  WaitReader(PagesReader pages) {
    this.pages = pages;
  }

  /**
   * Returns null where nothing is said of a state.
   *
   * @param repeatable whether the operation is called again without harm
   * @param names taken in the signature
   */
  @Nullable
  WaitView read(Paged paged, boolean repeatable, Set<String> names, String where) {
    Operation operation = paged.operation();
    Object declared =
        operation.getExtensions() == null ? null : operation.getExtensions().get(NAME);
    if (declared == null) {
      return null;
    }
    String at = where + "/" + NAME;
    Map<?, ?> wait =
        ExtensionValues.object(declared, at, Set.of("state", "done"), "failed", "reason");
    if (!repeatable) {
      throw refusal(
          "an operation that changes something",
          at,
          "another method than POST and PATCH, or x-idempotent");
    }
    Schema<?> body = pages.body(paged, at);
    PagePath state = text(paged, body, wait, "state", at);
    List<String> done = values(wait, "done", state, at);
    List<String> failed = values(wait, "failed", state, at);
    for (String value : failed) {
      if (done.contains(value)) {
        throw refusal(value + " in both", at + "/failed", "states that are not also done");
      }
    }
    JavaCode rule = JavaCode.of(
        "of(%s, List.of(%s), List.of(%s))", state.accessor(), literals(done), literals(failed));
    if (wait.containsKey("reason")) {
      PagePath reason = text(paged, body, wait, "reason", at);
      rule = JavaCode.of("%s\n          .reason(%s)", rule, reason.accessor());
    }
    String id = operation.getOperationId();
    return new WaitView(
        JavaCode.name(JavaNames.free(paged.names().constants(), JavaNames.constant(id) + "_STATE")),
        PagesView.suffix("WhenDone", id, paged.bodies(), paged.names().methods()),
        rule,
        JavaCode.name(JavaNames.free(names, "waitOptions", "optionsOfWaiting")));
  }

  private PagePath text(Paged paged, Schema<?> body, Map<?, ?> wait, String key, String at) {
    PagePath path = pages.path(body, wait, key, paged.imports(), at);
    if (!path.isOf("string")) {
      throw refusal(wait.get(key), at + "/" + key, "the way from the response to a string");
    }
    return path;
  }

  /** Returns the values, which are of the documented ones where others are invalid. */
  private static List<String> values(Map<?, ?> wait, String key, PagePath state, String at) {
    List<String> values = ExtensionValues.names(wait.get(key), at + "/" + key);
    List<?> valid = state.schema().getEnum();
    for (String value : values) {
      if (valid != null && !valid.contains(value)) {
        throw refusal(value, at + "/" + key, "documented values of the state");
      }
    }
    return values;
  }

  private static JavaCode literals(List<String> values) {
    return JavaCode.join(JavaCode.literals(values));
  }
}
