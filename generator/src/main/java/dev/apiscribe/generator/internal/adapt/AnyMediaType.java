package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Reads a body of any media type as JSON where its schema is an object or a list: tools that write
 * documents from code leave the media type out in this way.
 */
final class AnyMediaType extends DocumentWalk {
  private static final String JSON = "application/json";
  private static final List<String> ANY = List.of("*/*", "application/*");
  private static final List<String> OF_JSON =
      List.of("properties", "items", "allOf", "oneOf", "anyOf", "additionalProperties");

  private final Draft draft;

  AnyMediaType(Draft draft) {
    this.draft = draft;
  }

  @Override
  JsonNode before(PartKind kind, String key, JsonNode part) {
    if ((kind == PartKind.RESPONSE || kind == PartKind.REQUEST_BODY)
        && part.path("content") instanceof ObjectNode content
        && content.size() == 1
        && ANY.contains(names(content).get(0))) {
      String any = names(content).get(0);
      if (isJson(content.path(any).path("schema"))) {
        draft.note(content, any, "its schema is one of JSON: it is read as " + JSON);
        content.set(JSON, content.remove(any));
      }
    }
    return part;
  }

  private boolean isJson(JsonNode declared) {
    JsonNode schema = declared;
    for (int steps = 0; steps < 20; steps++) {
      String name = Draft.referred(PartKind.SCHEMA, schema);
      if (name == null) {
        break;
      }
      schema = draft.root().path("components").path("schemas").path(name);
    }
    String type = schema.path("type").asText();
    return type.equals("object") || type.equals("array") || OF_JSON.stream().anyMatch(schema::has);
  }
}
