package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.NOTE;

import java.util.List;
import java.util.function.Function;

/** Keys stand in the order that specs/README.md gives, extensions last unless it places them. */
public final class KeyOrder {
  static final LintRule<LintedApi> OF_SPEC =
      rule("key-order", (api, out) -> ofSpec(api.spec(), out));
  static final LintRule<SourceList> OF_DOCUMENTS = rule(
      "document-key-order",
      (list, out) -> list.documents()
          .at("")
          .children()
          .forEach(entry -> check(entry, KeyOrder.SOURCE_DOCUMENT, out)));

  private static final List<String> DOCUMENT =
      keys("openapi info externalDocs servers security tags x-error-envelope paths components");
  private static final List<String> INFO = keys("title version description contact license x-api");
  public static final List<String> OPERATION = keys(
      "operationId tags summary description externalDocs deprecated x-source x-idempotent parameters requestBody responses security");
  public static final List<String> PARAMETER =
      keys("name in description required deprecated style explode schema example");
  public static final List<String> SCHEMA = keys(
      "type format description deprecated nullable allOf enum default minLength maxLength pattern minimum maximum"
          + " minItems maxItems items required properties additionalProperties example");
  private static final List<String> COMPONENTS = keys("securitySchemes parameters schemas");
  private static final List<String> DEVIATION =
      keys("id kind where document lines documented curated reason evidence explains");
  private static final List<String> SOURCE_DOCUMENT = keys(
      "id title publisher url date sha256 published spec operations exchanges payloads licence");

  private KeyOrder() {}

  /** @param file deviations, or observations */
  static LintRule<LintedApi> ofDeviations(Function<LintedApi, SpecTree> file) {
    return rule(
        "deviation-key-order",
        (api, out) ->
            file.apply(api).at("").children().forEach(entry -> check(entry, DEVIATION, out)));
  }

  private static <T> LintRule<T> rule(String id, LintRule.Check<T> check) {
    return new LintRule<>(
        id, NOTE, "keys are in the order of specs/README.md", "Move the line.", check);
  }

  private static void ofSpec(SpecTree spec, Expectations out) {
    check(spec.at(""), DOCUMENT, out);
    check(spec.at("/info"), INFO, out);
    spec.operations().forEach(operation -> check(operation.at(), OPERATION, out));
    spec.parameters().forEach(parameter -> check(parameter, PARAMETER, out));
    check(spec.at("/components"), COMPONENTS, out);
    spec.schemas().forEach(schema -> check(schema, SCHEMA, out));
  }

  private static void check(Located at, List<String> keys, Expectations out) {
    int highest = -1;
    String before = "";
    for (Located child : at.children()) {
      int rank = rank(child.name(), keys);
      if (rank >= 0) {
        out.expect(rank >= highest, child, "expected before " + before);
        before = rank >= highest ? child.name() : before;
        highest = Math.max(rank, highest);
      }
    }
  }

  // OpenAPI has more keys than the order names; those may stand anywhere.
  private static int rank(String key, List<String> keys) {
    return !keys.contains(key) && key.startsWith("x-") ? keys.size() : keys.indexOf(key);
  }

  private static List<String> keys(String keys) {
    return List.of(keys.split(" "));
  }
}
