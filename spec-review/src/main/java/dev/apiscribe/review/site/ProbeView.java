package dev.apiscribe.review.site;

import dev.apiscribe.review.proof.CheckedItem;
import dev.apiscribe.review.proof.Outcome;
import dev.apiscribe.review.proof.Subject;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was tried out on purpose: a constraint that was broken once and must be refused, or a path with awkward characters that must arrive.
 *
 * @param subjects who passed, in words
 */
record ProbeView(String name, Cell cell, String subjects, List<String> messages) {
  static List<ProbeView> of(String scope, List<CheckedItem> items, String operationId) {
    return items.stream().filter(item -> item.scope().equals(scope)).map(item -> of(item, operationId)).toList();
  }

  private static ProbeView of(CheckedItem item, String operationId) {
    String passed =
        item.tallies().entrySet().stream()
            .filter(entry -> entry.getValue().outcome() == Outcome.PASSED)
            .map(entry -> entry.getKey())
            .map(Subject::title)
            .collect(Collectors.joining(", "));
    return new ProbeView(ExchangeView.name(item, operationId), new Cell("", item.outcome(), ""), passed, ExchangeView.messages(item.tallies()));
  }
}
