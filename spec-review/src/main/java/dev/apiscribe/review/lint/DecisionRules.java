package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.WARNING;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecTree;
import dev.apiscribe.review.drift.RecordedDecisions;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rules that compare what the deviations explain with the record of what the documents state,
 * without pages.
 */
final class DecisionRules {
  static final List<LintRule<LintedApi>> RULES = List.of(new LintRule<>(
      "undecided",
      WARNING,
      "every difference between the record of the documents and the spec is decided",
      "Follow the documents, or enter the decision in deviations.yaml.",
      DecisionRules::undecided));

  static final List<LintRule<LintedApi>> OF_DEVIATIONS = List.of(
      new LintRule<>(
          "explanation-alone",
          WARNING,
          "every explanation is needed at each of its places, and for each of its sentences",
          "Leave the part out that explains nothing, or that another deviation explains. Of a page that is newer than the text on record, enter the sha256sum"
              + " in documents.yaml and run drift --docs DIR --accept-facts first.",
          DecisionRules::alone),
      new LintRule<>(
          "explanation-value",
          WARNING,
          "every explanation names the values that it explains, and single places",
          "Write the value, or the operation, the schema or the parameter.",
          (api, out) -> values(api.deviations(), out)));

  /** Places that hold many things: an explanation at one of them would be about all of these. */
  private static final Pattern TREE = Pattern.compile(
      "|/(?:info|paths|components|servers|security|tags)|/paths/[^/]+|/components/[A-Za-z]+");
  /** What only a document has is explained where the spec has such things, by its name. */
  private static final Set<String> NAMED_THINGS =
      Set.of("operation", "schema", "server", "security", "words");

  private static final String ANY = "*";

  private DecisionRules() {}

  private static void undecided(LintedApi api, Expectations out) {
    RecordedDecisions decisions = api.decisions();
    for (int i = decisions.undecided().size(); i < decisions.differences(); i++) {
      out.expect(true, api.spec().at(""), "");
    }
    decisions
        .undecided()
        .forEach(one -> out.expect(
            false, api.spec().at(one.pointer()), "expected a decision. " + one.message()));
  }

  private static void alone(LintedApi api, Expectations out) {
    RecordedDecisions decisions = api.decisions();
    for (int i = decisions.idle().size(); i < decisions.parts(); i++) {
      out.expect(true, api.deviations().at(""), "");
    }
    for (RecordedDecisions.UnusedPart idle : decisions.idle()) {
      String instead = idle.instead().isEmpty()
          ? "a difference"
          : "a difference that " + String.join(", ", idle.instead()) + " does not explain";
      out.expect(
          false,
          api.deviations().at(String.valueOf(idle.place().pointer())),
          "expected " + instead + ", for " + idle.what());
    }
    for (SpecNode entry : api.deviations().at("").children()) {
      out.expect(
          !entry.get("explains").children().isEmpty(),
          entry.get("explains"),
          "expected the differences that this decision explains");
    }
  }

  static void values(SpecTree deviations, Expectations out) {
    for (SpecNode entry : deviations.at("").children()) {
      for (SpecNode item : entry.get("explains").children()) {
        for (String side : List.of("documented", "curated")) {
          out.expect(!item.text(side).equals(ANY), item.get(side), "expected the value");
        }
        SpecNode places = item.get("at").exists() ? item.get("at") : entry.get("where");
        boolean named =
            NAMED_THINGS.contains(item.text("aspect")) && item.get("documented").exists();
        if (places.value().isTextual()) {
          place(places, named, out);
        }
        places.children().forEach(place -> place(place, named, out));
      }
    }
  }

  private static void place(SpecNode place, boolean named, Expectations out) {
    out.expect(
        named || !TREE.matcher(place.value().asText()).matches(),
        place,
        "expected one operation, schema, parameter or response");
  }
}
