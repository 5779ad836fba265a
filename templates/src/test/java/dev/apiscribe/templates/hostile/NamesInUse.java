package dev.apiscribe.templates.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.JsonPointers;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * What a document refers to by a bare name, and not by a {@code $ref}: properties that are
 * required, security schemes, tags, operations, parameters of a path or of a server's address. With
 * a new name they would not be found, and a refusal for that would prove nothing.
 */
final class NamesInUse {
  private final JsonNode document;
  private final Map<String, String> names;
  private final Map<String, String> values;
  private final Map<String, String> tags = new HashMap<>();
  private final Map<String, String> operations = new HashMap<>();

  /**
   * @param names new names by the pointer of what has them; grows
   * @param values new texts by their pointer; grows
   */
  NamesInUse(JsonNode document, Map<String, String> names, Map<String, String> values) {
    this.document = document;
    this.names = names;
    this.values = values;
  }

  void follow() {
    for (int i = 0; i < document.path("tags").size(); i++) {
      rename(tags, "/tags/" + i + "/name");
    }
    properties(
        document.path("paths"),
        "/paths",
        (path, at) -> properties(
            document.at(at), at, (method, call) -> rename(operations, call + "/operationId")));
    servers(document.path("servers"), "/servers");
    walk(document, "");
    properties(document.path("paths"), "/paths", this::path);
  }

  private void rename(Map<String, String> renamed, String pointer) {
    if (values.containsKey(pointer)) {
      renamed.put(document.at(pointer).asText(), values.get(pointer));
    }
  }

  private void servers(JsonNode servers, String pointer) {
    for (int i = 0; i < servers.size(); i++) {
      String url = servers.get(i).path("url").asText();
      for (Iterator<String> variables = servers.get(i).path("variables").fieldNames();
          variables.hasNext(); ) {
        String variable = variables.next();
        String name = names.get(pointer + "/" + i + "/variables" + JsonPointers.step(variable));
        url = name == null ? url : url.replace("{" + variable + "}", "{" + name + "}");
      }
      values.putIfAbsent(pointer + "/" + i + "/url", url);
    }
  }

  private void walk(JsonNode node, String pointer) {
    properties(node, pointer, (name, at) -> {
      JsonNode value = node.get(name);
      if (name.equals("required") && value.isArray()) {
        items(
            value,
            at,
            (property, item) ->
                set(item, names.get(pointer + "/properties" + JsonPointers.step(property))));
      } else if (name.equals("security") && value.isArray()) {
        for (int i = 0; i < value.size(); i++) {
          properties(value.get(i), at + "/" + i, (scheme, use) -> {
            String renamed = names.get("/components/securitySchemes" + JsonPointers.step(scheme));
            if (renamed != null) {
              names.putIfAbsent(use, renamed);
            }
          });
        }
      } else if (name.equals("tags") && node.has("operationId")) {
        items(value, at, (tag, item) -> set(item, tags.get(tag)));
      } else if (name.equals("operationId")) {
        set(at, operations.get(value.asText()));
      }
      walk(value, at);
    });
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(node.get(i), pointer + "/" + i);
    }
  }

  private void path(String path, String at) {
    String renamed = path;
    JsonNode item = document.at(at);
    renamed = parameters(item.path("parameters"), at + "/parameters", renamed);
    for (Iterator<String> methods = item.fieldNames(); methods.hasNext(); ) {
      String method = methods.next();
      renamed = parameters(
          item.path(method).path("parameters"), at + "/" + method + "/parameters", renamed);
    }
    if (!renamed.equals(path)) {
      names.putIfAbsent(at, renamed);
    }
  }

  private String parameters(JsonNode parameters, String pointer, String path) {
    String renamed = path;
    for (int i = 0; i < parameters.size(); i++) {
      String reference = parameters.get(i).path("$ref").asText();
      String at = reference.startsWith("#/") ? reference.substring(1) : pointer + "/" + i;
      String name = values.get(at + "/name");
      if (name != null && document.at(at).path("in").asText().equals("path")) {
        renamed =
            renamed.replace("{" + document.at(at).path("name").asText() + "}", "{" + name + "}");
      }
    }
    return renamed;
  }

  private void set(String pointer, String name) {
    if (name != null) {
      values.putIfAbsent(pointer, name);
    }
  }

  private interface Place {
    void visit(String text, String pointer);
  }

  private static void properties(JsonNode node, String pointer, Place place) {
    node.properties()
        .forEach(property ->
            place.visit(property.getKey(), pointer + JsonPointers.step(property.getKey())));
  }

  private static void items(JsonNode list, String pointer, Place place) {
    for (int i = 0; i < list.size(); i++) {
      place.visit(list.get(i).asText(), pointer + "/" + i);
    }
  }
}
