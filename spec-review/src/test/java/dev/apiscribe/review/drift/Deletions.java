package dev.apiscribe.review.drift;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.review.spec.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every single thing that can be deleted from a spec: a property, a constraint, a status, an example. */
final class Deletions {
  private static final Set<String> CONSTRAINTS =
      Set.of(
          "format", "nullable", "minLength", "maxLength", "pattern", "minimum", "maximum", "minItems", "maxItems", "enum",
          "x-extensible-enum", "default", "deprecated");

  /** @param kind property, constraint, required, status or example */
  record Deletion(String kind, String pointer) {}

  private Deletions() {}

  static List<Deletion> of(JsonNode spec) {
    List<Deletion> all = new ArrayList<>();
    spec.at("/components/schemas").properties().forEach(schema ->
        schema(schema.getValue(), "/components/schemas" + YamlFile.step(schema.getKey()), all));
    spec.at("/components/parameters").properties().forEach(parameter ->
        parameter(parameter.getValue(), "/components/parameters" + YamlFile.step(parameter.getKey()), all));
    spec.path("paths").properties().forEach(path ->
        path.getValue().properties().forEach(operation ->
            operation(operation.getValue(), "/paths" + YamlFile.step(path.getKey()) + "/" + operation.getKey(), all)));
    return all;
  }

  private static void operation(JsonNode operation, String at, List<Deletion> all) {
    for (int i = 0; i < operation.path("parameters").size(); i++) {
      parameter(operation.path("parameters").get(i), at + "/parameters/" + i, all);
    }
    contents(operation.path("requestBody"), at + "/requestBody", all);
    operation.path("responses").properties().forEach(response -> {
      String status = at + "/responses/" + response.getKey();
      all.add(new Deletion("status", status));
      contents(response.getValue(), status, all);
    });
  }

  private static void contents(JsonNode owner, String at, List<Deletion> all) {
    owner.path("content").properties().forEach(content ->
        content.getValue().path("examples").fieldNames().forEachRemaining(example ->
            all.add(new Deletion("example", at + "/content" + YamlFile.step(content.getKey()) + "/examples/" + example))));
  }

  private static void parameter(JsonNode parameter, String at, List<Deletion> all) {
    if (parameter.has("schema")) {
      schema(parameter.path("schema"), at + "/schema", all);
    }
  }

  private static void schema(JsonNode schema, String at, List<Deletion> all) {
    schema.fieldNames().forEachRemaining(name -> {
      if (CONSTRAINTS.contains(name)) {
        all.add(new Deletion("constraint", at + "/" + name));
      }
    });
    for (int i = 0; i < schema.path("required").size(); i++) {
      all.add(new Deletion("required", at + "/required/" + i));
    }
    schema.path("properties").properties().forEach(property -> {
      String pointer = at + "/properties" + YamlFile.step(property.getKey());
      all.add(new Deletion("property", pointer));
      schema(property.getValue(), pointer, all);
    });
    if (schema.has("items")) {
      schema(schema.get("items"), at + "/items", all);
    }
    if (schema.path("additionalProperties").isObject()) {
      schema(schema.get("additionalProperties"), at + "/additionalProperties", all);
    }
  }

  /** The spec without it; a property is no longer required either. */
  static JsonNode without(JsonNode spec, Deletion deletion) {
    JsonNode copy = spec.deepCopy();
    JsonPointer pointer = JsonPointer.compile(deletion.pointer());
    JsonNode owner = copy.at(pointer.head());
    if (owner instanceof ArrayNode array) {
      array.remove(pointer.last().getMatchingIndex());
    } else {
      String name = pointer.last().getMatchingProperty();
      ((ObjectNode) owner).remove(name);
      if (deletion.kind().equals("property") && copy.at(pointer.head().head()).path("required") instanceof ArrayNode required) {
        for (int i = required.size() - 1; i >= 0; i--) {
          if (required.get(i).asText().equals(name)) {
            required.remove(i);
          }
        }
      }
    }
    return copy;
  }
}
