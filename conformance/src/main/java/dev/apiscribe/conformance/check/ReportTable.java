package dev.apiscribe.conformance.check;

import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The report as a table: one block for each kind of thing, one row for each API, one column for
 * each subject.
 */
final class ReportTable {
  private final Plan plan;
  private final Tally tally;
  private final Map<Subject, String> left;
  private final StringBuilder text = new StringBuilder();

  ReportTable(Plan plan, Tally tally, Map<Subject, String> left) {
    this.plan = plan;
    this.tally = tally;
    this.left = left;
    block("payloads", Scope.PAYLOAD, Subject.ALL);
    block("exchanges", Scope.EXCHANGE, Subject.OF_EXCHANGES);
    block("further media types", Scope.VARIANT, Subject.OF_EXCHANGES);
    block("changed responses", Scope.CHANGED, Subject.OF_CHANGED);
    block("broken constraints", Scope.CONSTRAINT, Subject.OF_CONSTRAINTS);
    block("models", Scope.MODEL, Subject.OF_MODELS);
    block("awkward values", Scope.ROUTE, Subject.OF_ROUTES);
    responses();
    reasons();
  }

  private void responses() {
    List<DocumentedExchange> exchanges = plan.apis().stream()
        .flatMap(api -> api.exchanges().stream())
        .filter(one -> !one.variant())
        .toList();
    long empty = exchanges.stream().filter(one -> one.response() == null).count();
    long printed = exchanges.stream()
        .filter(one -> one.response() != null && one.response().isDocumented())
        .count();
    text.append("Of ")
        .append(exchanges.size())
        .append(" responses ")
        .append(printed)
        .append(" are printed in a document, ")
        .append(empty)
        .append(" have no body, ")
        .append(exchanges.size() - printed - empty)
        .append(" are synthesized.\n");
  }

  private void reasons() {
    left.forEach((subject, reason) -> reason(subject, "everything", reason));
    tally.reasons().forEach((reason, count) -> reason(reason.subject(), "" + count, reason.text()));
  }

  private void reason(Subject subject, String count, String reason) {
    text.append("Not covered: ")
        .append(subject.label())
        .append(", ")
        .append(count)
        .append(": ");
    text.append(reason).append(".\n");
  }

  private void block(String title, Scope scope, List<Subject> subjects) {
    cells(title, "documented", subjects.stream().map(Subject::label).toList());
    for (DocumentedApi api : plan.apis()) {
      row(api.name(), List.of(api.name()), scope, subjects);
    }
    row("all", plan.apis().stream().map(DocumentedApi::name).toList(), scope, subjects);
    text.append('\n');
  }

  private void row(String title, List<String> apis, Scope scope, List<Subject> subjects) {
    long documented = 0;
    List<String> cells = new ArrayList<>();
    for (Subject subject : subjects) {
      List<Plan.Item> items =
          apis.stream().flatMap(api -> plan.items(api, scope, subject).stream()).toList();
      documented = items.size();
      long of = items.size() - tally.count(items, Tally.ItemStatus.NOT_COVERED);
      long passed = tally.count(items, Tally.ItemStatus.PASSED);
      cells.add(left.containsKey(subject) ? "-" : passed + " of " + of);
    }
    cells(title, String.valueOf(documented), cells);
  }

  private void cells(String title, String documented, List<String> cells) {
    text.append(String.format(Locale.ROOT, "%-20s %10s", title, documented));
    cells.forEach(cell -> text.append(String.format(Locale.ROOT, " %15s", cell)));
    text.append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
