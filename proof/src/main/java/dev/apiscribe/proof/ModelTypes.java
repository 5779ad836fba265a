package dev.apiscribe.proof;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.JsonPointers;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The Java types of schemas, by the names of the classes that components have become. */
public final class ModelTypes {
  private static final String COMPONENTS = "/components/schemas/";
  private static final int DEEPEST = 20;
  private static final Map<String, Type> SCALARS = Map.of(
      "string",
      String.class,
      "integer",
      Long.class,
      "number",
      BigDecimal.class,
      "boolean",
      Boolean.class);

  private final JsonNode document;
  private final Function<String, Optional<Class<?>>> classes;

  /** @param classes returns the class of a component, or nothing where it has become none */
  public ModelTypes(JsonNode document, Function<String, Optional<Class<?>>> classes) {
    this.document = document;
    this.classes = classes;
  }

  /**
   * Returns the type of a schema; nothing for one that may be any JSON, of which no reader proves
   * anything.
   */
  public Optional<Type> of(String schema) {
    return component(schema).or(() -> of(document.at(schema), 0));
  }

  private Optional<Type> component(String schema) {
    return schema.startsWith(COMPONENTS)
        ? classes.apply(JsonPointers.lastName(schema)).map(Type.class::cast)
        : Optional.empty();
  }

  private Optional<Type> of(JsonNode schema, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    JsonNode only = schema.path("allOf");
    if (only.size() == 1) {
      return of(only.get(0), depth + 1);
    }
    String reference = schema.path("$ref").asText();
    if (!reference.isEmpty()) {
      Optional<Class<?>> named =
          classes.apply(JsonPointers.lastName(JsonPointers.ofReference(reference)));
      return named.isPresent()
          ? named.map(Type.class::cast)
          : of(document.at(JsonPointers.ofReference(reference)), depth + 1);
    }
    if (schema.has("items")) {
      return of(schema.path("items"), depth + 1)
          .map(element -> new Generic(List.class, List.of(element)));
    }
    if (schema.path("additionalProperties").isObject() && !schema.has("properties")) {
      return of(schema.path("additionalProperties"), depth + 1)
          .map(value -> new Generic(Map.class, List.of(String.class, value)));
    }
    return Optional.ofNullable(SCALARS.get(schema.path("type").asText()));
  }

  /** A list or a map. */
  record Generic(Class<?> raw, List<Type> arguments) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
      return arguments.toArray(Type[]::new);
    }

    @Override
    public Type getRawType() {
      return raw;
    }

    @Override
    public @Nullable Type getOwnerType() {
      return null;
    }
  }
}
