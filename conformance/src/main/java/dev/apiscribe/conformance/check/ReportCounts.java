package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import java.util.List;

/** The counts of one API: for each kind of thing and each subject, how many there are and how they stand. */
final class ReportCounts {
  private final Plan plan;
  private final Tally tally;
  private final DocumentedApi api;

  ReportCounts(Plan plan, Tally tally, DocumentedApi api) {
    this.plan = plan;
    this.tally = tally;
    this.api = api;
  }

  ObjectNode json() {
    ObjectNode counts = JsonNodeFactory.instance.objectNode();
    counts.put("operations", this.api.operations().size());
    ObjectNode payloads =
        counts.putObject("payloads").put("documented", this.api.payloads().size());
    Subject.ALL.forEach(
        subject -> payloads.set(subject.label(), this.statuses(Scope.PAYLOAD, subject)));
    List<DocumentedExchange> exchanges =
        this.api.exchanges().stream().filter(exchange -> !exchange.variant()).toList();
    ObjectNode wire = counts.putObject("exchanges").put("documented", exchanges.size());
    wire.put(
        "withPrintedResponse", exchanges.stream().filter(one -> printed(one)).count());
    wire.put(
        "withoutResponseBody",
        exchanges.stream().filter(one -> one.response() == null).count());
    wire.put(
        "withSynthesizedResponse",
        exchanges.stream()
            .filter(one -> one.response() != null && !printed(one))
            .count());
    Subject.OF_EXCHANGES.forEach(
        subject -> wire.set(subject.label(), this.statuses(Scope.EXCHANGE, subject)));
    ObjectNode variants = counts.putObject("furtherMediaTypes");
    Subject.OF_EXCHANGES.forEach(
        subject -> variants.set(subject.label(), this.statuses(Scope.VARIANT, subject)));
    ObjectNode changed = counts.putObject("changedResponses");
    Subject.OF_CHANGED.forEach(
        subject -> changed.set(subject.label(), this.statuses(Scope.CHANGED, subject)));
    ObjectNode constraints = counts.putObject("brokenConstraints");
    Subject.OF_CONSTRAINTS.forEach(
        subject -> constraints.set(subject.label(), this.statuses(Scope.CONSTRAINT, subject)));
    ObjectNode models = counts.putObject("models");
    Subject.OF_MODELS.forEach(
        subject -> models.set(subject.label(), this.statuses(Scope.MODEL, subject)));
    ObjectNode routes = counts.putObject("routes");
    Subject.OF_ROUTES.forEach(
        subject -> routes.set(subject.label(), this.statuses(Scope.ROUTE, subject)));
    return counts;
  }

  private static boolean printed(DocumentedExchange exchange) {
    return exchange.response() != null && exchange.response().isDocumented();
  }

  private ObjectNode statuses(Scope scope, Subject subject) {
    List<Plan.Item> items = this.plan.items(this.api.name(), scope, subject);
    return JsonNodeFactory.instance
        .objectNode()
        .put("of", items.size())
        .put("passed", this.tally.count(items, Tally.ItemStatus.PASSED))
        .put("failed", this.tally.count(items, Tally.ItemStatus.FAILED))
        .put("notCovered", this.tally.count(items, Tally.ItemStatus.NOT_COVERED))
        .put("missing", this.tally.count(items, Tally.ItemStatus.MISSING));
  }
}
