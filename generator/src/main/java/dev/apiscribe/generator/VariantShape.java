package dev.apiscribe.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What JSON of a schema looks like, as far as a reader can tell variants apart by it.
 *
 * @param types of JSON that it may be
 * @param texts the only ones that it may be; empty if it may be any
 * @param properties of an object, by name
 * @param required properties that each object has
 * @param elements types of the elements of an array
 */
record VariantShape(
    Set<String> types,
    Set<String> texts,
    Map<String, VariantShape> properties,
    Set<String> required,
    Set<String> elements) {
  private static final Set<String> ALL =
      Set.of("string", "integer", "number", "boolean", "array", "object");

  /** Reads a schema. */
  static VariantShape of(SchemaReader schemas, Schema<?> schema) {
    return of(schemas, schema, 0, new HashSet<>());
  }

  private static VariantShape of(
      SchemaReader schemas, Schema<?> declared, int depth, Set<Schema<?>> around) {
    Schema<?> schema = declared == null ? new Schema<>() : schemas.resolve(declared);
    if (SchemaReader.isUnion(schema)) {
      return union(schemas, schema, depth, around);
    }
    Map<String, VariantShape> properties = new LinkedHashMap<>();
    if (depth == 0 && schema.getProperties() != null) {
      schema
          .getProperties()
          .forEach(
              (name, property) -> properties.put(name, of(schemas, property, depth + 1, around)));
    }
    Set<String> required = new LinkedHashSet<>(properties.keySet());
    required.retainAll(schema.getRequired() == null ? List.of() : schema.getRequired());
    Set<String> elements = depth == 0 && "array".equals(schema.getType())
        ? of(schemas, schema.getItems(), depth + 1, around).types
        : Set.of();
    return new VariantShape(
        schema.getType() == null ? ALL : Set.of(schema.getType()),
        texts(schema),
        properties,
        required,
        elements);
  }

  private static Set<String> texts(Schema<?> schema) {
    Set<String> texts = new LinkedHashSet<>();
    if (schema.getEnum() != null) {
      schema.getEnum().stream()
          .filter(Objects::nonNull)
          .forEach(value -> texts.add(String.valueOf(value)));
    }
    return texts;
  }

  /** Returns what all alternatives have in common, and what any of them may be. */
  private static VariantShape union(
      SchemaReader schemas, Schema<?> schema, int depth, Set<Schema<?>> around) {
    VariantShape all = null;
    if (around.add(schema)) {
      for (Schema<?> each : schema.getOneOf()) {
        VariantShape shape = of(schemas, each, depth, around);
        all = all == null ? shape : all.or(shape);
      }
      around.remove(schema);
    }
    return all == null ? new VariantShape(Set.of(), Set.of(), Map.of(), Set.of(), Set.of()) : all;
  }

  private VariantShape or(VariantShape other) {
    Map<String, VariantShape> all = new LinkedHashMap<>(properties);
    other.properties.forEach((name, shape) -> all.merge(name, shape, VariantShape::or));
    Set<String> always = new LinkedHashSet<>(required);
    always.retainAll(other.required);
    return new VariantShape(
        join(types, other.types),
        texts.isEmpty() || other.texts.isEmpty() ? Set.of() : join(texts, other.texts),
        all,
        always,
        join(elements, other.elements));
  }

  private static Set<String> join(Set<String> some, Set<String> others) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }

  /** Returns the types, with the integers that are numbers. */
  Set<String> jsonTypes() {
    return types.contains("number") ? join(types, Set.of("integer")) : types;
  }
}
