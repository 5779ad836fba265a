package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The order of keys that specs have, extensions last. */
final class KeyOrder {
  private static final List<String> OPERATION =
      keys("operationId tags summary description externalDocs deprecated x-source x-idempotent parameters requestBody responses security");
  private static final List<String> PARAMETER = keys("name in description required deprecated style explode schema example");
  private static final List<String> SCHEMA =
      keys(
          "type format description deprecated nullable allOf enum default minLength maxLength pattern minimum maximum minItems maxItems uniqueItems"
              + " items required properties additionalProperties example");

  private KeyOrder() {}

  static void operation(ObjectNode operation) {
    sort(operation, OPERATION);
  }

  static void parameter(ObjectNode parameter) {
    sort(parameter, PARAMETER);
  }

  /** Of the schema and all schemas written within it. */
  static void schema(ObjectNode schema) {
    sort(schema, SCHEMA);
    for (String inner : List.of("items", "additionalProperties")) {
      if (schema.get(inner) instanceof ObjectNode object) {
        schema(object);
      }
    }
    schema.path("properties").forEach(property -> schema((ObjectNode) property));
  }

  private static void sort(ObjectNode node, List<String> keys) {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    keys.stream().filter(node::has).forEach(key -> members.put(key, node.get(key)));
    node.properties().forEach(member -> members.putIfAbsent(member.getKey(), member.getValue()));
    node.removeAll();
    node.setAll(members);
  }

  private static List<String> keys(String keys) {
    return List.of(keys.split(" "));
  }
}
