package dev.apiscribe.review.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.apiscribe.review.facts.DocumentedContent;
import dev.apiscribe.review.facts.DocumentedOperation;
import dev.apiscribe.review.facts.DocumentedPayload;
import dev.apiscribe.review.facts.DocumentedResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What can be searched for: operations, parameters, members, schemas, error codes and deviations, as a script, since pages from a file system can load nothing else. */
final class SearchData {
  private final ArrayNode entries = JsonNodeFactory.instance.arrayNode();

  /** A kind, what is found, where it belongs, and its address. */
  private void add(String kind, String name, String detail, String href) {
    entries.addArray().add(kind).add(name).add(detail).add(href);
  }

  void add(ApiView api) {
    for (OperationView operation : api.all().operations()) {
      add("operation", operation.operationId(), operation.method() + " " + operation.path() + " · " + operation.summary(), operation.href());
      for (Row row : operation.parameters().rows()) {
        add("parameter", row.name(), operation.operationId() + (row.in().isEmpty() ? "" : ", " + row.in()), operation.href() + "#" + row.id());
      }
      operation.request().forEach(body -> body.table().rows().forEach(row ->
          add("field", row.name(), operation.operationId() + ", request", operation.href() + "#" + row.id())));
    }
    for (SchemaView schema : api.schemas()) {
      add("schema", schema.name(), api.name(), schema.href());
      schema.table().rows().forEach(row -> add("field", row.name(), schema.name() + ", " + api.name(), schema.href() + "#" + row.id()));
    }
    api.ledger().forEach(entry -> add(entry.observed() ? "observation" : "deviation", entry.title(), api.name() + ", " + entry.kind(), entry.href()));
  }

  /** The codes in printed errors. */
  void addErrorCodes(List<DocumentedOperation> operations, Addresses addresses) {
    Map<String, String> found = new LinkedHashMap<>();
    for (DocumentedOperation operation : operations) {
      for (DocumentedResponse response : operation.responses()) {
        if (response.status().startsWith("4") || response.status().startsWith("5")) {
          for (DocumentedContent content : response.content()) {
            for (DocumentedPayload payload : content.payloads()) {
              codes(payload.value(), addresses.operationId(operation) + ", " + response.status(), addresses.of(String.valueOf(payload.place().pointer())), found);
            }
          }
        }
      }
    }
    found.forEach((code, href) -> add("error code", code.substring(0, code.indexOf('\n')), code.substring(code.indexOf('\n') + 1), href));
  }

  private static void codes(JsonNode error, String detail, String href, Map<String, String> found) {
    if (error != null) {
      error.properties().forEach(member -> {
        if (member.getValue().isValueNode() && member.getKey().toLowerCase(Locale.ROOT).endsWith("code")) {
          found.putIfAbsent(member.getValue().asText() + "\n" + detail, href);
        }
        codes(member.getValue(), detail, href, found);
      });
    }
  }

  /** A script; nothing in it can end one. */
  String script() {
    return "window.searchData=" + entries.toString().replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029") + ";\n";
  }

  int size() {
    return entries.size();
  }
}
