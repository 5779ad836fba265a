package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonMediaType;
import dev.apiscribe.openapi.SpecOperation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the parameters of operations those that their paths name, and leaves out no others. */
final class Parameters {
  /** OpenAPI says that they are not read as parameters. */
  private static final Set<String> OTHERWISE_SENT =
      Set.of("accept", "content-type", "authorization");

  private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");

  private final Draft draft;

  Parameters(Draft draft) {
    this.draft = draft;
  }

  void run() {
    draft.root().path("paths").properties().forEach(path -> {
      if (path.getValue() instanceof ObjectNode item && !path.getKey().startsWith("x-")) {
        Set<String> inPath = new LinkedHashSet<>(SpecOperation.placeholders(path.getKey()));
        clean(item, inPath);
        for (String method : SpecOperation.METHODS) {
          if (item.get(method) instanceof ObjectNode operation) {
            clean(operation, inPath);
            complete(item, operation, inPath);
          }
        }
      }
    });
  }

  private JsonNode written(JsonNode parameter) {
    return written(PartKind.PARAMETER, parameter);
  }

  private JsonNode written(PartKind kind, JsonNode part) {
    String name = Draft.referred(kind, part);
    return name == null
        ? part
        : draft.root().path("components").path(kind.section()).path(name);
  }

  private void clean(ObjectNode owner, Set<String> inPath) {
    if (!(owner.get("parameters") instanceof ArrayNode parameters)) {
      return;
    }
    List<JsonNode> left = new ArrayList<>();
    for (JsonNode each : parameters) {
      JsonNode parameter = written(each);
      String name = parameter.path("name").asText("");
      String in = parameter.path("in").asText("");
      if (in.equals("path") && !inPath.contains(name)) {
        draft.note(each, "the path does not name it, and it is left out");
      } else if (in.equals("header")
          && OTHERWISE_SENT.contains(name.toLowerCase(Locale.ROOT))
          && !parameter.path("x-client-parameter").asBoolean()) {
        draft.note(each, "OpenAPI takes this header for no parameter, and it is left out");
      } else {
        if (parameter instanceof ObjectNode object) {
          whole(object, in);
        }
        left.add(each);
      }
    }
    if (left.size() < parameters.size()) {
      parameters.removeAll().addAll(left);
    }
  }

  private void whole(ObjectNode parameter, String in) {
    if (in.equals("path") && !parameter.path("required").asBoolean()) {
      parameter.put("required", true);
      draft.note(
          parameter,
          "required",
          "it is false or absent, and is true: a path needs each of its parameters");
    }
    if (!parameter.has("schema") && parameter.path("content").size() == 1) {
      text(parameter);
    }
    if (!parameter.has("schema") && !parameter.has("content")) {
      parameter.set("schema", draft.like(parameter).put("type", "string"));
      draft.note(parameter, "it has no schema, and is a text");
    }
  }

  /** Sends a value of another media type than JSON as a text, which callers write. */
  private void text(ObjectNode parameter) {
    String mediaType = parameter.path("content").fieldNames().next();
    if (JsonMediaType.matches(mediaType)) {
      return;
    }
    JsonNode schema = parameter.path("content").path(mediaType).path("schema");
    boolean isScalar =
        SCALARS.contains(written(PartKind.SCHEMA, schema).path("type").asText());
    draft.note(
        parameter,
        "content",
        isScalar
            ? "a value is sent as it reads, whatever the media type is"
            : "a value is a text, which the caller writes in this media type");
    parameter.remove("content");
    parameter.set(
        "schema", isScalar ? draft.copy(schema) : draft.like(parameter).put("type", "string"));
  }

  private void complete(ObjectNode item, ObjectNode operation, Set<String> inPath) {
    Set<String> missing = new LinkedHashSet<>(inPath);
    for (JsonNode owner : List.of(item, operation)) {
      for (JsonNode each : owner.path("parameters")) {
        JsonNode parameter = written(each);
        if (parameter.path("in").asText().equals("path")) {
          missing.remove(parameter.path("name").asText());
        }
      }
    }
    for (String name : missing) {
      ObjectNode parameter =
          draft.like(operation).put("name", name).put("in", "path").put("required", true);
      parameter.set("schema", draft.like(operation).put("type", "string"));
      if (!operation.path("parameters").isArray()) {
        operation.putArray("parameters");
      }
      operation.withArray("parameters").add(parameter);
      draft.note(operation, "the path names " + name + ", which is not a parameter, and is a text");
    }
  }
}
