package dev.apiscribe.conformance.check;

import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The report as a table: one block for each kind of thing, one row for each API, one column for each subject. */
final class ReportTable {
  private final Plan plan;
  private final Tally tally;
  private final Map<Subject, String> left;
  private final StringBuilder text = new StringBuilder();

  ReportTable(Plan plan, Tally tally, Map<Subject, String> left) {
    this.plan = plan;
    this.tally = tally;
    this.left = left;
    this.block("payloads", Scope.PAYLOAD, Subject.ALL);
    this.block("exchanges", Scope.EXCHANGE, Subject.OF_EXCHANGES);
    this.block("further media types", Scope.VARIANT, Subject.OF_EXCHANGES);
    this.block("changed responses", Scope.CHANGED, Subject.OF_CHANGED);
    this.block("broken constraints", Scope.CONSTRAINT, Subject.OF_CONSTRAINTS);
    this.block("models", Scope.MODEL, Subject.OF_MODELS);
    this.block("awkward values", Scope.ROUTE, Subject.OF_ROUTES);
    this.responses();
    this.reasons();
  }

  private void responses() {
    List<DocumentedExchange> exchanges = this.plan.apis().stream()
        .flatMap(api -> api.exchanges().stream())
        .filter(one -> !one.variant())
        .toList();
    long empty = exchanges.stream().filter(one -> one.response() == null).count();
    long printed = exchanges.stream()
        .filter(one -> one.response() != null && one.response().isDocumented())
        .count();
    this.text
        .append("Of ")
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
    this.left.forEach((subject, reason) -> this.reason(subject, "everything", reason));
    this.tally
        .reasons()
        .forEach((reason, count) -> this.reason(reason.subject(), "" + count, reason.text()));
  }

  private void reason(Subject subject, String count, String reason) {
    this.text
        .append("Not covered: ")
        .append(subject.label())
        .append(", ")
        .append(count)
        .append(": ");
    this.text.append(reason).append(".\n");
  }

  private void block(String title, Scope scope, List<Subject> subjects) {
    this.cells(title, "documented", subjects.stream().map(Subject::label).toList());
    for (DocumentedApi api : this.plan.apis()) {
      this.row(api.name(), List.of(api.name()), scope, subjects);
    }
    this.row("all", this.plan.apis().stream().map(DocumentedApi::name).toList(), scope, subjects);
    this.text.append('\n');
  }

  private void row(String title, List<String> apis, Scope scope, List<Subject> subjects) {
    long documented = 0;
    List<String> cells = new ArrayList<>();
    for (Subject subject : subjects) {
      List<Plan.Item> items = apis.stream()
          .flatMap(api -> this.plan.items(api, scope, subject).stream())
          .toList();
      documented = items.size();
      long of = items.size() - this.tally.count(items, Tally.ItemStatus.NOT_COVERED);
      long passed = this.tally.count(items, Tally.ItemStatus.PASSED);
      cells.add(this.left.containsKey(subject) ? "-" : passed + " of " + of);
    }
    this.cells(title, String.valueOf(documented), cells);
  }

  private void cells(String title, String documented, List<String> cells) {
    this.text.append(String.format(Locale.ROOT, "%-20s %10s", title, documented));
    cells.forEach(cell -> this.text.append(String.format(Locale.ROOT, " %15s", cell)));
    this.text.append('\n');
  }

  @Override
  public String toString() {
    return this.text.toString();
  }
}
