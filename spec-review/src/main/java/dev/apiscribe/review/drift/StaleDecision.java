package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.review.facts.Place;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Severity;
import dev.apiscribe.review.spec.Deviation.Explanation;
import dev.apiscribe.review.spec.YamlFile;
import java.util.List;
import java.util.Set;

/** A deviation that explains nothing any more: the docs or the spec have moved on. */
final class StaleDecision {
  static final String RULE = "stale-deviation";
  static final String LIST = "Deviations that explain nothing";

  private StaleDecision() {}

  static Finding finding(Decisions.Stale stale, YamlFile spec) {
    Explanation item = stale.explanation();
    String id = stale.deviation().id();
    Place place = item == null ? stale.deviation().place() : item.place();
    String what = item == null ? "it has no explains" : "no difference in " + item.aspect() + " at " + String.join(", ", stale.at());
    return new Finding(
        RULE,
        Severity.WARNING,
        LIST,
        "The deviation " + id + " explains nothing: " + what + ".",
        place,
        TextNode.valueOf(id),
        spec.place(stale.at().get(0)),
        null,
        List.of(),
        Set.of(),
        Set.of(),
        "Remove the entry, or that part of it, when docs and spec agree now; else say what it explains.");
  }
}
