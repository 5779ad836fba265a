package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Severity;
import dev.apiscribe.review.spec.Deviation;
import dev.apiscribe.review.spec.Deviation.Explanation;
import dev.apiscribe.review.spec.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A deviation that explains nothing any more: the docs or the spec have moved on. */
final class StaleDecision {
  static final String RULE = "stale-deviation";
  static final String LIST = "Deviations that explain nothing";

  private StaleDecision() {}

  static Finding finding(Decisions.Stale stale, YamlFile spec) {
    Deviation deviation = stale.deviation();
    Map.Entry<Explanation, List<String>> first = stale.idle().entrySet().stream().findFirst().orElse(null);
    List<String> idle = new ArrayList<>();
    stale.idle().forEach((item, at) -> idle.add(item.aspect() + " at " + String.join(", ", at)));
    String what = idle.isEmpty() ? "it has no explains" : "there is no difference in " + String.join("; in ", idle.stream().distinct().toList());
    return new Finding(
        RULE,
        Severity.WARNING,
        LIST,
        "The deviation " + deviation.id() + " explains nothing, or not all that it names: " + what + ".",
        first == null ? deviation.place() : first.getKey().place(),
        TextNode.valueOf(deviation.id()),
        spec.place(first == null ? deviation.where().get(0) : first.getValue().get(0)),
        null,
        List.of(),
        Set.of(),
        Set.of(),
        "Remove the entry, or that part of it, when docs and spec agree now; else say what it explains.");
  }
}
