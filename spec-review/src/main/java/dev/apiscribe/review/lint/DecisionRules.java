package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.WARNING;

import dev.apiscribe.review.drift.RecordedDecisions;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the deviations explain, checked against the record of what the documents state: no page is needed. */
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
            false,
            new Located(one.pointer(), api.spec().at(one.pointer()).node()),
            "expected a decision. " + one.message()));
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
    for (Located entry : api.deviations().at("").children()) {
      out.expect(
          !entry.child("explains").children().isEmpty(),
          entry.child("explains"),
          "expected the differences that this decision explains");
    }
  }

  static void values(SpecTree deviations, Expectations out) {
    for (Located entry : deviations.at("").children()) {
      for (Located item : entry.child("explains").children()) {
        for (String side : List.of("documented", "curated")) {
          out.expect(!item.text(side).equals(ANY), item.child(side), "expected the value");
        }
        Located places = item.child("at").exists() ? item.child("at") : entry.child("where");
        boolean named = NAMED_THINGS.contains(item.text("aspect"))
            && item.child("documented").exists();
        if (places.node().isTextual()) {
          place(places, named, out);
        }
        places.children().forEach(place -> place(place, named, out));
      }
    }
  }

  private static void place(Located place, boolean named, Expectations out) {
    out.expect(
        named || !TREE.matcher(place.node().asText()).matches(),
        place,
        "expected one operation, schema, parameter or response");
  }
}
