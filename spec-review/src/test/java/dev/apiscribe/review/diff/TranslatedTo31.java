package dev.apiscribe.review.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.DocumentPart;
import java.util.Map;
import java.util.TreeMap;

/** A document of OpenAPI 3.0 in the words of 3.1, and how often each word was translated. */
final class TranslatedTo31 {
  private final Map<String, Integer> translated = new TreeMap<>();

  JsonNode of(JsonNode document) {
    ObjectNode copy = document.deepCopy();
    copy.put("openapi", "3.1.0");
    walk(copy, DocumentPart.OBJECT);
    move(copy, "x-webhooks", "webhooks");
    return copy;
  }

  /** Keywords of 3.0 that 3.1 says otherwise, and how often they were met. */
  Map<String, Integer> translated() {
    return translated;
  }

  private void walk(JsonNode node, DocumentPart part) {
    if (part == DocumentPart.VALUE) {
      return;
    }
    if (node instanceof ObjectNode object) {
      object.properties().forEach(each -> walk(each.getValue(), part.below(each.getKey())));
      if (part == DocumentPart.SCHEMA) {
        schema(object);
      }
    } else if (node instanceof ArrayNode array) {
      array.forEach(each -> walk(each, part.element()));
    }
  }

  private void count(String keyword) {
    translated.merge(keyword, 1, Integer::sum);
  }

  private void move(ObjectNode owner, String from, String to) {
    if (owner.has(from)) {
      count(from);
      owner.set(to, owner.remove(from));
    }
  }

  private void schema(ObjectNode schema) {
    if (schema.has("$ref")) {
      schema.retain("$ref"); // 3.0 reads nothing beside it
      return;
    }
    format(schema);
    bound(schema, "exclusiveMinimum", "minimum");
    bound(schema, "exclusiveMaximum", "maximum");
    if (schema.path("nullable").asBoolean()) {
      nullable(schema);
    }
    schema.remove("nullable");
    if (schema.path("enum").size() == 1 && !schema.path("type").isArray()) {
      count("enum of one value");
      schema.set("const", schema.remove("enum").get(0));
    }
    if (schema.has("example")) {
      count("example");
      JsonNode example = schema.remove("example");
      schema.putArray("examples").add(example);
    }
    if (schema.path("allOf").size() == 1 && schema.path("allOf").get(0).has("$ref")) {
      count("allOf around a reference");
      schema.set("$ref", schema.remove("allOf").get(0).get("$ref"));
    }
  }

  private void format(ObjectNode schema) {
    String format = schema.path("format").asText();
    if (schema.path("type").asText().equals("string") && format.equals("byte")) {
      count("format byte");
      schema.remove("format");
      schema.put("contentEncoding", "base64");
    } else if (schema.path("type").asText().equals("string") && format.equals("binary")) {
      count("format binary");
      schema.remove("format");
      schema.put("contentMediaType", "application/octet-stream");
    }
  }

  private void bound(ObjectNode schema, String exclusive, String inclusive) {
    boolean isExclusive = schema.path(exclusive).asBoolean();
    schema.remove(exclusive);
    if (isExclusive && schema.has(inclusive)) {
      count(exclusive);
      schema.set(exclusive, schema.remove(inclusive));
    }
  }

  private void nullable(ObjectNode schema) {
    if (schema.path("type").isTextual()) {
      count("nullable with a type");
      JsonNode type = schema.remove("type");
      schema.putArray("type").add(type).add("null");
      if (schema.path("enum") instanceof ArrayNode values && !values.toString().contains("null")) {
        values.addNull();
      }
      return;
    }
    for (String union : new String[] {"oneOf", "anyOf"}) {
      if (schema.path(union) instanceof ArrayNode alternatives) {
        count("nullable with " + union);
        alternatives.addObject().put("type", "null");
        return;
      }
    }
    if (schema.path("allOf").size() == 1) {
      count("nullable around a reference");
      ArrayNode alternatives = (ArrayNode) schema.remove("allOf");
      schema.set("anyOf", alternatives.add(schema.objectNode().put("type", "null")));
    }
  }
}
