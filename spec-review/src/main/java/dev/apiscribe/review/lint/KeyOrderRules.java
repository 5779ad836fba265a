package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.NOTE;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecTree;
import dev.apiscribe.review.curated.KeyOrder;
import java.util.function.Function;

/** Keys are in the order that specs/README.md gives, extensions last unless it places them. */
final class KeyOrderRules {
  static final LintRule<LintedApi> OF_SPEC =
      rule("key-order", (api, out) -> ofSpec(api.spec(), out));
  static final LintRule<SourceList> OF_DOCUMENTS = rule(
      "document-key-order",
      (list, out) -> list.documents()
          .at("")
          .children()
          .forEach(entry -> check(entry, KeyOrder.SOURCE_DOCUMENT, out)));

  private KeyOrderRules() {}

  /** @param file deviations, or observations */
  static LintRule<LintedApi> ofDeviations(Function<LintedApi, SpecTree> file) {
    return rule(
        "deviation-key-order",
        (api, out) -> file.apply(api)
            .at("")
            .children()
            .forEach(entry -> check(entry, KeyOrder.DEVIATION, out)));
  }

  private static <T> LintRule<T> rule(String id, LintRule.Check<T> check) {
    return new LintRule<>(
        id, NOTE, "keys are in the order of specs/README.md", "Move the line.", check);
  }

  private static void ofSpec(SpecTree spec, Expectations out) {
    check(spec.at(""), KeyOrder.DOCUMENT, out);
    check(spec.at("/info"), KeyOrder.INFO, out);
    spec.operations().forEach(operation -> check(operation.node(), KeyOrder.OPERATION, out));
    spec.parameters().forEach(parameter -> check(parameter, KeyOrder.PARAMETER, out));
    check(spec.at("/components"), KeyOrder.COMPONENTS, out);
    spec.schemas().forEach(schema -> check(schema, KeyOrder.SCHEMA, out));
  }

  private static void check(SpecNode at, KeyOrder order, Expectations out) {
    int highest = -1;
    String before = "";
    for (SpecNode child : at.children()) {
      int rank = order.rank(child.name());
      if (rank >= 0) {
        out.expect(rank >= highest, child, "expected before " + before);
        before = rank >= highest ? child.name() : before;
        highest = Math.max(rank, highest);
      }
    }
  }
}
