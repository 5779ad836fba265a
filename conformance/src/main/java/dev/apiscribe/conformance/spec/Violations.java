package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.apiscribe.openapi.JsonPointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For each constraint that the document states about a request, one request that breaks it and
 * nothing else. An explicit null in place of an optional value is not among them.
 */
public final class Violations {
  private final DocumentedOperation operation;
  private final Map<String, JsonNode> values = new LinkedHashMap<>();
  private final List<BrokenRequest> found = new ArrayList<>();

  private Violations(DocumentedOperation operation) {
    this.operation = operation;
    operation
        .parameters()
        .forEach(parameter -> values.put(parameter.place(), ExchangeValues.of(parameter)));
  }

  public static List<BrokenRequest> of(DocumentedApi api) {
    return api.operations().stream()
        .flatMap(operation -> of(operation).stream())
        .toList();
  }

  /** Bodies are broken in the operation's default media type only. */
  public static List<BrokenRequest> of(DocumentedOperation operation) {
    Violations violations = new Violations(operation);
    operation.parameters().forEach(violations::parameter);
    operation.requestMedia().values().stream()
        .findFirst()
        .filter(DocumentedMedia::isJson)
        .ifPresent(violations::body);
    return List.copyOf(violations.found);
  }

  private void parameter(DocumentedParameter parameter) {
    String place = parameter.place();
    // An empty or missing path segment is another route, and an empty header is none.
    if (parameter.required() && parameter.location().equals("query")) {
      addParameter("required", place, null);
    }
    JsonNode valid = ExchangeValues.of(parameter);
    boolean isText =
        parameter.schema().type().equals("string") || parameter.schema().type().equals("array");
    BrokenValue.of(parameter.schema(), valid).forEach((rule, value) -> {
      // Every text of a parameter is a string.
      if (!rule.equals("type")) {
        addParameter(rule, place, value);
      } else if (!isText) {
        addParameter(rule, place, JsonNodeFactory.instance.textNode("no-number"));
      }
    });
  }

  private void addParameter(String rule, String place, @Nullable JsonNode value) {
    Map<String, JsonNode> changed = new LinkedHashMap<>(values);
    changed.remove(place);
    if (value != null) {
      changed.put(place, value);
    }
    Payload request = DocumentedExchanges.of(operation).get(0).request();
    found.add(
        request == null
            ? new BrokenRequest(operation, rule, place, changed, null, null)
            : new BrokenRequest(
                operation, rule, place, changed, request.media().mediaType(), request.value()));
  }

  private void body(DocumentedMedia media) {
    Payload request = DocumentedExchanges.of(operation).get(0).request();
    JsonNode valid = request == null ? ExchangeValues.body(media) : request.value();
    if (operation.bodyRequired()) {
      found.add(new BrokenRequest(operation, "required", "", values, null, null));
    }
    value(media, media.schema(), valid, "", 0);
  }

  private void value(
      DocumentedMedia media, DocumentedSchema schema, JsonNode body, String pointer, int depth) {
    JsonNode valid = body.at(pointer);
    BrokenValue.of(schema, valid)
        .forEach(
            (rule, value) -> addBody(media, rule, pointer, JsonEdit.with(body, pointer, value)));
    if (schema.has("x-unique-by")) {
      String item = pointer + "/0";
      JsonNode first = filled(body, item, schema.items(), "item").at(item);
      JsonNode pair = JsonNodeFactory.instance.arrayNode().add(first).add(first);
      addBody(media, "x-unique-by", pointer + "/1", JsonEdit.with(body, pointer, pair));
    }
    if (depth > 8) {
      return;
    }
    if (schema.type().equals("array")) {
      String item = pointer + "/0";
      value(media, schema.items(), filled(body, item, schema.items(), "item"), item, depth + 1);
    }
    DocumentedSchema additional = schema.additionalPropertySchema();
    if (schema.isMap() && additional != null) {
      String place = pointer + "/key";
      value(media, additional, filled(body, place, additional, "key"), place, depth + 1);
    }
    schema.properties().forEach((name, property) -> {
      String place = pointer + JsonPointers.step(name);
      JsonNode complete = filled(body, place, property, name);
      if (schema.required().contains(name)) {
        addBody(media, "required", place, JsonEdit.without(complete, place));
      }
      value(media, property, complete, place, depth + 1);
    });
  }

  private JsonNode filled(JsonNode body, String pointer, DocumentedSchema schema, String name) {
    JsonNode there = body.at(pointer);
    boolean usable = !there.isMissingNode() && !there.isNull();
    return usable ? body : JsonEdit.with(body, pointer, ExchangeValues.full(schema, name, 1));
  }

  private void addBody(DocumentedMedia media, String rule, String pointer, JsonNode body) {
    found.add(new BrokenRequest(operation, rule, pointer, values, media.mediaType(), body));
  }
}
