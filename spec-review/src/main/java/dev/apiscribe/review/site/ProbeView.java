package dev.apiscribe.review.site;

import dev.apiscribe.review.proof.CheckedItem;
import dev.apiscribe.review.proof.Outcome;
import dev.apiscribe.review.proof.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Probes with the same result: constraints that were broken once and must be refused, or paths with
 * awkward characters that must arrive.
 *
 * @param subjects who passed, in words
 * @param messages why the others did not
 */
record ProbeView(CoverageCell cell, String subjects, List<String> messages, List<String> names) {
  static List<ProbeView> of(String scope, List<CheckedItem> items, String operationId) {
    Map<ProbeView, List<String>> alike = new LinkedHashMap<>();
    items.stream()
        .filter(item -> item.scope().equals(scope))
        .forEach(item -> alike
            .computeIfAbsent(ending(item), key -> new ArrayList<>())
            .add(ExchangeView.name(item, operationId)));
    return alike.entrySet().stream()
        .map(entry -> new ProbeView(
            entry.getKey().cell(),
            entry.getKey().subjects(),
            entry.getKey().messages(),
            entry.getValue()))
        .toList();
  }

  private static ProbeView ending(CheckedItem item) {
    String passed = item.tallies().entrySet().stream()
        .filter(entry -> entry.getValue().outcome() == Outcome.PASSED)
        .map(entry -> entry.getKey())
        .map(Subject::title)
        .collect(Collectors.joining(", "));
    return new ProbeView(
        new CoverageCell("", item.outcome(), ""),
        passed,
        ExchangeView.messages(item.tallies()),
        List.of());
  }
}
