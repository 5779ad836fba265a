package dev.apiscribe.review.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.report.PlainText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The index of the search: operations, parameters, properties, schemas, error codes and deviations;
 * as a script, since pages from a file system can load nothing else.
 */
final class SearchData {
  private final ArrayNode entries = JsonNodeFactory.instance.arrayNode();

  /** A kind, what is found, where it belongs, and its address. */
  private void add(String kind, String name, String detail, String href) {
    entries.addArray().add(kind).add(name).add(detail).add(href);
  }

  void add(ApiView api) {
    for (OperationView operation : api.all().operations()) {
      add(
          "operation",
          operation.operationId(),
          operation.route() + " · " + operation.summary(),
          operation.href());
      for (ComparisonRow row : operation.parameters().rows()) {
        add(
            "parameter",
            row.name(),
            operation.operationId() + ", " + row.in(),
            operation.href() + "#" + row.id());
      }
      operation
          .request()
          .forEach(body -> body.table()
              .rows()
              .forEach(row -> add(
                  "field",
                  row.name(),
                  operation.operationId() + ", request",
                  operation.href() + "#" + row.id())));
    }
    for (SchemaView schema : api.schemas()) {
      add("schema", schema.name(), api.name(), schema.href());
      schema
          .table()
          .rows()
          .forEach(row -> add(
              "field",
              row.name(),
              schema.name() + ", " + api.name(),
              schema.href() + "#" + row.id()));
    }
    for (DeviationView entry : api.ledger()) {
      add(
          entry.observed() ? "observation" : "deviation",
          entry.title(),
          api.name() + ", " + entry.kind(),
          entry.href());
    }
  }

  void addGuide(GuidePage page) {
    add("guide", page.title(), page.path().toString(), page.href());
  }

  /** The codes in printed errors. */
  void addErrorCodes(List<DocumentedOperation> operations, Addresses addresses) {
    for (DocumentedOperation operation : operations) {
      for (DocumentedResponse response : operation.responses()) {
        if (response.status().startsWith("4") || response.status().startsWith("5")) {
          String detail = addresses.operationId(operation) + ", " + response.status();
          for (DocumentedContent content : response.content()) {
            content.payloads().forEach(payload -> addErrorCodes(payload, detail, addresses));
          }
        }
      }
    }
  }

  private void addErrorCodes(DocumentedPayload payload, String detail, Addresses addresses) {
    Set<String> codes = new LinkedHashSet<>();
    if (payload.value() != null) {
      codes(payload.value(), codes);
    }
    String href = addresses.of(String.valueOf(payload.place().pointer()));
    codes.forEach(code -> add("error code", code, detail, href));
  }

  private static void codes(JsonNode error, Set<String> codes) {
    error.properties().forEach(property -> {
      if (property.getValue().isValueNode()
          && property.getKey().toLowerCase(Locale.ROOT).endsWith("code")) {
        codes.add(property.getValue().asText());
      }
      codes(property.getValue(), codes);
    });
  }

  /** A script; nothing in it can end one. */
  String script() {
    return "window.searchData=" + PlainText.lines(entries.toString()).replace("<", "\\u003c")
        + ";\n";
  }
}
