package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.WARNING;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecTree;
import dev.apiscribe.review.curated.NamingConventions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Every deviation, and every observation, says what was decided, and where. */
final class DeviationRules {
  private static final Set<String> KINDS =
      Set.of("contradiction", "departure", "gap", "inferred", "loss");

  private final Function<LintedApi, SpecTree> file;

  private DeviationRules(Function<LintedApi, SpecTree> file) {
    this.file = file;
  }

  /** @param file the one of the two that is looked at */
  static List<LintRule<LintedApi>> of(Function<LintedApi, SpecTree> file) {
    DeviationRules rules = new DeviationRules(file);
    return List.of(
        new LintRule<>(
            "deviation-texts",
            WARNING,
            "every deviation says what is documented, what is curated, and why",
            "Write the missing text.",
            rules::texts),
        new LintRule<>(
            "deviation-id",
            WARNING,
            "ids of deviations are kebab-case and unique",
            "Rename it to what was decided.",
            rules::ids),
        new LintRule<>(
            "deviation-kind",
            WARNING,
            "every deviation is of a kind in specs/README.md",
            "Choose one of contradiction, departure, gap, inferred and, for a text with a published page in documents.yaml, loss.",
            rules::kinds),
        new LintRule<>(
            "deviation-source",
            WARNING,
            "every deviation names a document of the API and lines in it",
            "Name the document by its id in documents.yaml, and the lines.",
            rules::sources),
        new LintRule<>(
            "deviation-where",
            WARNING,
            "every deviation leads to places that the spec has",
            "Correct the JSON Pointer into openapi.yaml.",
            rules::places),
        KeyOrderRules.ofDeviations(file));
  }

  private List<SpecNode> entries(LintedApi api) {
    return file.apply(api).at("").children();
  }

  private void texts(LintedApi api, Expectations out) {
    for (SpecNode entry : entries(api)) {
      for (String name : List.of("id", "kind", "document", "documented", "curated", "reason")) {
        out.expect(entry.says(name), entry.get(name), "expected a text");
      }
      if (entry.value().has("evidence")) {
        out.expect(
            entry.says("evidence"), entry.get("evidence"), "expected a text, or no evidence");
      }
    }
  }

  private void ids(LintedApi api, Expectations out) {
    Set<String> ids = new HashSet<>();
    for (SpecNode entry : entries(api)) {
      boolean good = NamingConventions.isKebabCase(entry.text("id")) && ids.add(entry.text("id"));
      out.expect(good, entry.get("id"), "expected an id in kebab-case that no other entry has");
    }
  }

  private void kinds(LintedApi api, Expectations out) {
    for (SpecNode entry : entries(api)) {
      out.expect(
          KINDS.contains(entry.text("kind")),
          entry.get("kind"),
          "expected one of the kinds in specs/README.md");
      boolean dump = SourceRules.isDump(api, entry.text("document"));
      out.expect(
          !entry.text("kind").equals("loss") || api.documents() == null || dump,
          entry.get("kind"),
          "expected another kind: the text of " + entry.text("document")
              + " is not a dump of a published page, so it lost nothing");
    }
  }

  private void sources(LintedApi api, Expectations out) {
    for (SpecNode entry : entries(api)) {
      if (api.documents() != null) {
        Set<String> known = SourceRules.ids(api);
        out.expect(
            known.contains(entry.text("document")),
            entry.get("document"),
            "expected one of " + known);
      }
      String lines = entry.text("lines");
      boolean lost = entry.text("kind").equals("loss") && !entry.value().has("lines");
      boolean numbers = !lines.isEmpty() && Character.isDigit(lines.charAt(0));
      out.expect(
          lost || numbers, entry.get("lines"), "expected line numbers, such as '739, 743-745'");
    }
  }

  private void places(LintedApi api, Expectations out) {
    for (SpecNode entry : entries(api)) {
      SpecNode where = entry.get("where");
      out.expect(!where.children().isEmpty(), where, "expected JSON Pointers into openapi.yaml");
      for (SpecNode pointer : where.children()) {
        String to = pointer.value().asText("");
        out.expect(
            to.startsWith("/") && api.spec().at(to).exists(),
            pointer,
            "expected a place in the spec");
      }
    }
  }
}
