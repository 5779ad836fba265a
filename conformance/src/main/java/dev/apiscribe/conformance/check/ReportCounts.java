package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import java.util.List;

/**
 * The counts of one API: for each kind of thing and each subject, how many there are and how they
 * stand.
 */
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
    counts.put("operations", api.operations().size());
    ObjectNode payloads =
        counts.putObject("payloads").put("documented", api.payloads().size());
    Subject.ALL.forEach(subject -> payloads.set(subject.label(), statuses(Scope.PAYLOAD, subject)));
    List<DocumentedExchange> exchanges =
        api.exchanges().stream().filter(exchange -> !exchange.variant()).toList();
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
        subject -> wire.set(subject.label(), statuses(Scope.EXCHANGE, subject)));
    ObjectNode variants = counts.putObject("furtherMediaTypes");
    Subject.OF_EXCHANGES.forEach(
        subject -> variants.set(subject.label(), statuses(Scope.VARIANT, subject)));
    ObjectNode changed = counts.putObject("changedResponses");
    Subject.OF_CHANGED.forEach(
        subject -> changed.set(subject.label(), statuses(Scope.CHANGED, subject)));
    ObjectNode constraints = counts.putObject("brokenConstraints");
    Subject.OF_CONSTRAINTS.forEach(
        subject -> constraints.set(subject.label(), statuses(Scope.CONSTRAINT, subject)));
    ObjectNode models = counts.putObject("models");
    Subject.OF_MODELS.forEach(
        subject -> models.set(subject.label(), statuses(Scope.MODEL, subject)));
    ObjectNode routes = counts.putObject("routes");
    Subject.OF_ROUTES.forEach(
        subject -> routes.set(subject.label(), statuses(Scope.ROUTE, subject)));
    return counts;
  }

  private static boolean printed(DocumentedExchange exchange) {
    return exchange.response() != null && exchange.response().isDocumented();
  }

  private ObjectNode statuses(Scope scope, Subject subject) {
    List<Plan.Item> items = plan.items(api.name(), scope, subject);
    return JsonNodeFactory.instance
        .objectNode()
        .put("of", items.size())
        .put("passed", tally.count(items, Tally.ItemStatus.PASSED))
        .put("failed", tally.count(items, Tally.ItemStatus.FAILED))
        .put("notCovered", tally.count(items, Tally.ItemStatus.NOT_COVERED))
        .put("missing", tally.count(items, Tally.ItemStatus.MISSING));
  }
}
