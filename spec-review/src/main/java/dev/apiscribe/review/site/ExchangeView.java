package dev.apiscribe.review.site;

import dev.apiscribe.review.proof.CheckedItem;
import dev.apiscribe.review.proof.Outcome;
import dev.apiscribe.review.proof.Subject;
import dev.apiscribe.review.proof.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An exchange over real sockets.
 *
 * @param cells one for each subject of {@link #SUBJECTS}
 * @param synthesized whether the response is made from the schema, as no document prints it
 */
record ExchangeView(
    String name, List<CoverageCell> cells, boolean synthesized, List<String> messages) {
  static final List<Subject> SUBJECTS =
      List.of(Subject.CLIENT, Subject.CLIENT_ASYNC, Subject.SPRING, Subject.JAXRS);

  private static final Set<String> SCOPES = Set.of("exchange", "variant");

  static List<ExchangeView> of(List<CheckedItem> items, String operationId) {
    List<ExchangeView> views = new ArrayList<>();
    for (CheckedItem item : items) {
      if (SCOPES.contains(item.scope())) {
        boolean synthesized =
            item.payloads().stream().anyMatch(payload -> payload.endsWith("(synthesized)"));
        views.add(new ExchangeView(
            name(item, operationId), cells(item), synthesized, messages(item.tallies())));
      }
    }
    return views;
  }

  static String name(CheckedItem item, String operationId) {
    return item.name().startsWith(operationId + " ")
        ? item.name().substring(operationId.length() + 1)
        : item.name();
  }

  private static List<CoverageCell> cells(CheckedItem item) {
    List<CoverageCell> cells = new ArrayList<>();
    for (Subject subject : SUBJECTS) {
      Tally tally = item.tallies().get(subject);
      cells.add(
          tally == null
              ? new CoverageCell(subject.title(), Outcome.NOTHING, "")
              : CoverageCell.of(subject.title(), tally));
    }
    return cells;
  }

  static List<String> messages(Map<Subject, Tally> tallies) {
    List<String> messages = new ArrayList<>();
    tallies.forEach((subject, tally) ->
        tally.messages().forEach(message -> messages.add(subject.title() + ": " + message)));
    return messages.stream().distinct().toList();
  }
}
