package dev.apiscribe.review.site;

import dev.apiscribe.review.drift.SourceStatus;
import dev.apiscribe.review.proof.CheckedItem;
import dev.apiscribe.review.proof.ConformanceReport;
import dev.apiscribe.review.proof.Outcome;
import dev.apiscribe.review.proof.Subject;
import dev.apiscribe.review.proof.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The coverage of an operation, from the spec to both servers. */
record Coverage(List<CoverageCell> cells, List<CheckedItem> items) {
  static final List<String> COLUMNS =
      List.of("spec", "schema", "model", "client", "Spring", "JAX-RS");

  private static final List<Set<Subject>> SUBJECTS = List.of(
      Set.of(Subject.SCHEMA),
      Set.of(Subject.MODEL_JACKSON2, Subject.MODEL_JACKSON3, Subject.VALIDATION),
      Set.of(Subject.CLIENT, Subject.CLIENT_ASYNC),
      Set.of(Subject.SPRING),
      Set.of(Subject.JAXRS));

  /**
   * @param operationId with {@code api}, whose checks are looked up
   * @param sourceStatuses of all places of the operation, with how often each came
   * @param printed whether a document prints a payload of it
   * @param report null when there is none
   */
  static Coverage of(
      String api,
      String operationId,
      Map<SourceStatus, Integer> sourceStatuses,
      boolean printed,
      @Nullable ConformanceReport report) {
    List<CheckedItem> items = report == null ? List.of() : report.items(api, operationId);
    List<CoverageCell> cells = new ArrayList<>(List.of(spec(sourceStatuses)));
    for (int i = 0; i < SUBJECTS.size(); i++) {
      // A schema and a model are checked against what is printed, the others against what travels,
      // and
      // every operation has a status that does.
      boolean ofPayloads = i < 2;
      Outcome unchecked = ofPayloads && !printed ? Outcome.NOTHING : Outcome.NOT_RUN;
      cells.add(cell(COLUMNS.get(i + 1), tallies(SUBJECTS.get(i), items, ofPayloads), unchecked));
    }
    return new Coverage(cells, items);
  }

  private static CoverageCell spec(Map<SourceStatus, Integer> sourceStatuses) {
    int all = sourceStatuses.values().stream().mapToInt(Integer::intValue).sum();
    int unread = sourceStatuses.getOrDefault(SourceStatus.UNREAD, 0);
    int open = sourceStatuses.getOrDefault(SourceStatus.UNDECIDED, 0);
    Outcome outcome = open > 0 ? Outcome.FAILED : unread == all ? Outcome.NOT_RUN : Outcome.PASSED;
    return new CoverageCell(
        COLUMNS.get(0),
        outcome,
        outcome == Outcome.NOT_RUN ? "" : (all - open - unread) + " of " + all);
  }

  private static List<Tally> tallies(
      Set<Subject> subjects, List<CheckedItem> items, boolean ofPayloads) {
    List<Tally> tallies = new ArrayList<>();
    for (CheckedItem item : items) {
      if (item.scope().equals("payload") == ofPayloads) {
        item.tallies().forEach((subject, tally) -> {
          if (subjects.contains(subject)) {
            tallies.add(tally);
          }
        });
      }
    }
    return tallies;
  }

  /** @param unchecked the outcome where there is no tally: nothing to check, or not checked */
  private static CoverageCell cell(String column, List<Tally> tallies, Outcome unchecked) {
    if (tallies.isEmpty()) {
      return new CoverageCell(column, unchecked, "");
    }
    long passed =
        tallies.stream().filter(tally -> tally.outcome() == Outcome.PASSED).count();
    long covered =
        tallies.stream().filter(tally -> tally.outcome() != Outcome.NOT_COVERED).count();
    return new CoverageCell(column, CheckedItem.outcome(tallies), passed + " of " + covered);
  }
}
