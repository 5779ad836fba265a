package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.WARNING;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.drift.LossClaim;
import dev.apiscribe.review.drift.LossRecord;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rules that compare what the deviations of kind loss claim with the record of the lines that they
 * cite: no page is needed.
 */
final class LossRules {
  static final List<LintRule<LintedApi>> RULES = List.of(
      new LintRule<>(
          "loss-unchecked",
          WARNING,
          "every loss, as written, was compared with the text of its document",
          "Compare it with the text: spec-review drift --docs DIR --accept-facts.",
          (api, out) -> look(api, out, false)),
      new LintRule<>(
          "loss-printed",
          WARNING,
          "no loss cites lines that print what they lost",
          "Take the value from these lines, with another kind, or cite the lines that lost it.",
          (api, out) -> look(api, out, true)));

  static final List<LintRule<LintedApi>> OF_RECORD = List.of(new LintRule<>(
      "loss-record",
      WARNING,
      "every loss on record is a deviation of kind loss",
      "Write the record again: spec-review drift --docs DIR --accept-facts.",
      LossRules::record));

  private LossRules() {}

  /** @param content whether what was found is judged, or only that the lines were searched */
  private static void look(LintedApi api, Expectations out, boolean content) {
    try {
      LossRecord record = LossRecord.of(api.losses().file());
      for (LossClaim claim : LossClaim.of(api.deviations().file())) {
        SpecNode entry =
            api.deviations().at(String.valueOf(claim.deviation().place().pointer()));
        Optional<LossRecord.Look> look = record.at(claim.deviation().id());
        if (content) {
          String printed = look
              .map(LossRecord.Look::printed)
              .orElse(Collections.emptySortedMap())
              .entrySet()
              .stream()
              .map(value -> value.getKey() + " (" + value.getValue() + ")")
              .collect(Collectors.joining(", "));
          out.expect(
              printed.isEmpty(), entry.get("lines"), "expected lines that do not print " + printed);
        } else {
          String kept = look.map(LossRecord.Look::claim).orElse("none");
          out.expect(
              kept.equals(claim.digest())
                  && look.orElseThrow().values() == claim.values().size(),
              entry.get("id"),
              "expected the claim " + claim.digest() + " in losses.yaml, where there is " + kept);
        }
      }
    } catch (UnreadableSpecException e) {
      out.expect(
          content, api.deviations().at(""), "expected losses that can be read: " + e.getMessage());
    }
  }

  private static void record(LintedApi api, Expectations out) {
    Set<String> losses = new HashSet<>();
    for (SpecNode entry : api.deviations().at("").children()) {
      if (entry.text("kind").equals("loss")) {
        losses.add(entry.text("id"));
      }
    }
    for (SpecNode look : api.losses().at("").children()) {
      out.expect(
          losses.contains(look.name()),
          look,
          "expected a deviation of kind loss in deviations.yaml");
    }
  }
}
