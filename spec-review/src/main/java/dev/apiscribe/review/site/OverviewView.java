package dev.apiscribe.review.site;

import dev.apiscribe.review.drift.SourceStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param proof null when there is no report
 */
record OverviewView(
    List<OverviewFigure> figures,
    List<Section> apis,
    @Nullable ProofView proof) {
  List<String> columns() {
    return Coverage.COLUMNS;
  }

  List<String> kindNames() {
    return TagView.KINDS;
  }

  List<SourceStatusView> sourceStatuses() {
    return Stream.of(SourceStatus.values()).map(SourceStatusView::of).toList();
  }

  record Section(ApiView api, List<CoveragePicture> pictures) {}

  static OverviewView of(
      List<ApiView> apis,
      @Nullable ProofView proof,
      @Nullable FindingsView drift,
      ChangesView changes) {
    List<OverviewFigure> figures = new ArrayList<>();
    int operations = apis.stream().mapToInt(api -> api.all().operationCount()).sum();
    int payloads = apis.stream()
        .flatMap(api -> api.all().operations().stream())
        .mapToInt(OperationView::payloadCount)
        .sum();
    long entries = apis.stream()
        .flatMap(api -> api.ledger().stream())
        .filter(entry -> !entry.observed())
        .count();
    long observed = apis.stream()
        .flatMap(api -> api.ledger().stream())
        .filter(DeviationView::observed)
        .count();
    figures.add(new OverviewFigure(
        String.valueOf(operations), "operations in " + apis.size() + " APIs", ""));
    figures.add(
        new OverviewFigure(String.valueOf(payloads), "documented payloads", "conformance.html"));
    figures.add(
        proof == null
            ? new OverviewFigure(
                "not run", "the proof: ./mvnw verify writes it", "conformance.html")
            : proof.figure());
    figures.add(
        new OverviewFigure(String.valueOf(entries), "deviations, each decided", "deviations.html"));
    figures.add(new OverviewFigure(
        String.valueOf(observed), "oddities kept as documented", "deviations.html"));
    figures.add(
        drift == null
            ? new OverviewFigure("not read", "drift: name saved pages with --docs", "drift.html")
            : new OverviewFigure(
                String.valueOf(drift.found()),
                "findings of drift from the saved pages",
                "drift.html"));
    figures.add(
        changes.steps().isEmpty()
            ? new OverviewFigure(
                "not compared", "changes: name earlier specs with --since", "changes.html")
            : new OverviewFigure(strongest(changes), step(changes), "changes.html"));
    return new OverviewView(
        figures,
        apis.stream().map(api -> new Section(api, CoveragePicture.of(api))).toList(),
        proof);
  }

  private static String step(ChangesView changes) {
    int added = changes.added().size();
    int removed = changes.removed().size();
    return "the step from the earlier specs"
        + (added + removed == 0 ? "" : ": " + added + " new and " + removed + " removed APIs");
  }

  private static String strongest(ChangesView changes) {
    List<String> verdicts =
        changes.steps().stream().map(ChangesView.Step::verdict).toList();
    return List.of("major", "minor", "patch").stream()
        .filter(verdicts::contains)
        .findFirst()
        .orElse("none");
  }
}
