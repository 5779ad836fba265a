package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.Deviation;
import dev.apiscribe.review.curated.Deviation.Explanation;
import dev.apiscribe.review.drift.Deviations.ExplanationUse;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A deviation that explains nothing any more: the docs or the spec have moved on.
 *
 * @param page the name of the one page where it explains nothing; empty when it explains nothing on
 *     any page
 * @param idle the explanations that are not needed, each with the pointers where there is no
 *     difference; empty when there are none at all
 */
record StaleDecision(Deviation deviation, String page, Map<Explanation, List<String>> idle) {
  static final String RULE = "stale-deviation";
  static final String LIST = "Deviations that explain nothing";
  private static final int MOST_POINTERS = 3;

  /** One for each deviation, in the order of the file. */
  static List<StaleDecision> of(Collection<ExplanationUse> idle, String page) {
    Map<Deviation, Map<Explanation, List<String>>> byDeviation = new IdentityHashMap<>();
    idle.forEach(use -> byDeviation
        .computeIfAbsent(use.deviation(), key -> new IdentityHashMap<>())
        .computeIfAbsent(use.item(), key -> new ArrayList<>())
        .add(use.at()));
    List<StaleDecision> stale = new ArrayList<>();
    byDeviation.forEach((deviation, items) -> {
      Map<Explanation, List<String>> ordered = new LinkedHashMap<>();
      deviation.explains().forEach(item -> {
        if (items.containsKey(item)) {
          ordered.put(item, item.at().stream().filter(items.get(item)::contains).toList());
        }
      });
      stale.add(new StaleDecision(deviation, page, ordered));
    });
    stale.sort(Comparator.comparing(one -> one.deviation().place().line()));
    return stale;
  }

  Finding finding(YamlFile spec) {
    Map.Entry<Explanation, List<String>> first =
        idle.entrySet().stream().findFirst().orElse(null);
    List<String> parts = new ArrayList<>();
    idle.forEach((item, at) -> parts.add(item.aspect() + " at " + told(at)));
    String what = parts.isEmpty()
        ? "it has no explains"
        : "there is no difference in "
            + String.join("; in ", parts.stream().distinct().toList());
    return new Finding(
        RULE,
        Severity.WARNING,
        LIST,
        "The deviation " + deviation.id() + " explains nothing"
            + (page.isEmpty() ? "" : " on " + page) + ", or not all that it names: " + what + ".",
        first == null ? deviation.place() : first.getKey().place(),
        TextNode.valueOf(deviation.id()),
        spec.place((first == null ? deviation.where() : first.getValue())
            .stream().findFirst().orElse("")),
        null,
        List.of(),
        Set.of(),
        Set.of(),
        page.isEmpty()
            ? "Remove the entry, or that part of it, if docs and spec agree now. Otherwise list what it explains."
            : "If the spec follows this page, remove the entry, or that part of it. Check what the page says there instead.");
  }

  private static String told(List<String> pointers) {
    int left = pointers.size() - MOST_POINTERS;
    return String.join(", ", pointers.subList(0, Math.min(pointers.size(), MOST_POINTERS)))
        + (left > 0 ? " and " + left + " more places" : "");
  }
}
