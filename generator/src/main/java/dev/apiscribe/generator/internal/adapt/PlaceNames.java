package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.generator.internal.JavaNames;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Visits the schemas outside of the components' schemas, each with a name for its place. */
abstract class PlaceNames extends DocumentWalk {
  private final Deque<String> places = new ArrayDeque<>();

  /** Returns what takes the place of a schema. */
  abstract JsonNode schema(JsonNode schema, String name);

  @Override
  JsonNode before(PartKind kind, String key, JsonNode part) {
    String owner = places.isEmpty() ? "" : places.peek();
    places.push(name(kind, owner, key, part));
    return kind == PartKind.SCHEMA && !owner.isEmpty() ? schema(part, owner) : part;
  }

  @Override
  JsonNode after(PartKind kind, String key, JsonNode part) {
    places.pop();
    return part;
  }

  @Override
  boolean enters(PartKind kind) {
    return kind != PartKind.SCHEMA;
  }

  private static String name(PartKind kind, String owner, String key, JsonNode part) {
    return switch (kind) {
      case OPERATION -> JavaNames.type(part.path("operationId").asText(owner + key));
      case PATH_ITEM -> pathItem(key, part);
      case PARAMETER -> owner + JavaNames.type(part.path("name").asText(key));
      case HEADER -> owner + JavaNames.type(key);
      case REQUEST_BODY -> owner.isEmpty() ? ending(key, "Request", "body") : owner + "Request";
      case RESPONSE ->
        owner.isEmpty()
            ? ending(key, "Response", "result")
            : owner + "Response"
                + (key.startsWith("2") && key.matches("20\\d|2XX")
                    ? ""
                    : JavaNames.type(key).replaceFirst("^Value", ""));
      case CALLBACK -> owner + JavaNames.type(key);
      default -> owner;
    };
  }

  /** Parameters of a path are named after its first operation. */
  private static String pathItem(String key, JsonNode item) {
    for (JsonNode operation : item) {
      if (operation.path("operationId").isTextual()) {
        return JavaNames.type(operation.path("operationId").asText());
      }
    }
    return JavaNames.type(key);
  }

  private static String ending(String key, String ending, String other) {
    String name = JavaNames.type(key);
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(ending.toLowerCase(Locale.ROOT)) || lower.endsWith(other)
        ? name
        : name + ending;
  }
}
