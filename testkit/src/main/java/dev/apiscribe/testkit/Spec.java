package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.ServerPath;
import dev.apiscribe.openapi.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** A bundled spec, and its schemas as they are needed. Safe for concurrent use. */
final class Spec {
  private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
      Dialects.getOpenApi30(),
      builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
          .pathType(PathType.JSON_POINTER)
          .locale(Locale.ROOT)
          .messageSource(new SchemaMessages())
          .formatAssertionsEnabled(true)
          .build()));

  private final YamlFile file;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  Spec(JsonNode document) {
    file = YamlFile.of("openapi.json", document);
  }

  /** Fails with {@link IllegalArgumentException} when there is no such API. */
  static Spec of(String api) {
    return new Spec(Json.parse(Bundled.spec(api)));
  }

  /** A missing node when nothing is there. */
  JsonNode at(String pointer) {
    return file.at(pointer);
  }

  /** Returns the paths of the documented servers. */
  List<ServerPath> serverPaths() {
    List<String> paths = new ArrayList<>();
    at("/paths").fieldNames().forEachRemaining(paths::add);
    return ServerPath.all(at("/servers").findValuesAsText("url"), paths);
  }

  /** The pointer to what is meant there, a reference followed. */
  String resolve(String pointer) {
    return file.resolve(pointer);
  }

  /**
   * Returns whether a value of the schema may have a property of that name.
   *
   * @param schema JSON Pointer
   */
  boolean hasProperty(String schema, String name) {
    return property(schema, name).isPresent();
  }

  /**
   * Returns the pointer to the schema of a property; empty where a value of the schema has none of
   * that name.
   *
   * @param schema JSON Pointer
   */
  Optional<String> property(String schema, String name) {
    String resolved = resolve(schema);
    return at(resolved + "/properties").has(name)
        ? Optional.of(resolved + "/properties" + JsonPointers.step(name))
        : IntStream.range(0, at(resolved + "/allOf").size())
            .mapToObj(part -> property(resolved + "/allOf/" + part, name))
            .flatMap(Optional::stream)
            .findFirst();
  }

  /**
   * Returns the schemas of the properties of a value, by name.
   *
   * @param schema JSON Pointer
   */
  List<Map.Entry<String, JsonNode>> properties(String schema) {
    String resolved = resolve(schema);
    List<Map.Entry<String, JsonNode>> all =
        new ArrayList<>(at(resolved + "/properties").properties());
    for (int part = 0; part < at(resolved + "/allOf").size(); part++) {
      all.addAll(properties(resolved + "/allOf/" + part));
    }
    return all;
  }

  /**
   * Returns the pointers to the schemas of a request body or a response, one for each media type.
   *
   * @param body JSON Pointer of what has the media types
   */
  List<String> schemas(String body) {
    String content = resolve(body) + "/content";
    return at(content).properties().stream()
        .map(media -> content + JsonPointers.step(media.getKey()) + "/schema")
        .toList();
  }

  /** Returns the pointers to the schemas of all documented successes of an operation. */
  List<String> successSchemas(OperationContract operation) {
    return operation.statuses().stream()
        .filter(status -> status.startsWith("2"))
        .flatMap(status -> schemas(operation.pointer() + "/responses/" + status).stream())
        .toList();
  }

  /**
   * Returns what is wrong with a value, each with where: a JSON Pointer, empty for the value as a
   * whole.
   *
   * @param schema JSON Pointer
   */
  List<RequestError> errors(String schema, JsonNode value) {
    return schemas.computeIfAbsent(schema, this::compile).validate(value).stream()
        .map(Spec::error)
        .toList();
  }

  // The components travel with the schema, so that its references lead somewhere.
  private Schema compile(String pointer) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putArray("allOf").add(at(pointer));
    root.set("components", at("/components"));
    return REGISTRY.getSchema(root);
  }

  private static RequestError error(Error error) {
    String place = error.getInstanceLocation().toString();
    return error.getKeyword().equals("required")
        ? new RequestError(place + JsonPointers.step(error.getProperty()), "is required")
        : new RequestError(place, error.getMessage());
  }
}
