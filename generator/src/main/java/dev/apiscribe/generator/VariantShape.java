package dev.apiscribe.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What JSON of a schema looks like, as far as a reader can tell variants apart by it. What is
 * inside is read when it is asked for: a schema may lead back to itself.
 */
final class VariantShape {
  private static final Set<String> ALL =
      Set.of("string", "integer", "number", "boolean", "array", "object");
  /** Numbers with more zeros are written with an exponent. */
  private static final int LONGEST_ZEROS = -100;

  private static final VariantShape NONE =
      new VariantShape(Set.of(), Set.of(), Set.of(), Set.of(), Map::of, () -> null);

  private final Set<String> types;
  private final Set<String> texts;
  private final Set<String> required;
  /** Properties that are not in requests, or not in responses. */
  private final Set<String> oneDirection;

  private Supplier<Map<String, VariantShape>> properties;
  private Supplier<VariantShape> element;

  private VariantShape(
      Set<String> types,
      Set<String> texts,
      Set<String> required,
      Set<String> oneDirection,
      Supplier<Map<String, VariantShape>> properties,
      Supplier<VariantShape> element) {
    this.types = types;
    this.texts = texts;
    this.required = required;
    this.oneDirection = oneDirection;
    this.properties = properties;
    this.element = element;
  }

  /** Reads a schema. */
  static VariantShape of(SchemaReader schemas, Schema<?> schema) {
    return of(schemas, schema, new HashSet<>());
  }

  /** Returns whether a property of it is not in requests, or not in responses. */
  boolean isOfOneDirection(String property) {
    return oneDirection.contains(property);
  }

  /** Returns the types of JSON that it may be. */
  Set<String> types() {
    return types;
  }

  /** Returns the only texts that it may be; none if it may be any. */
  Set<String> texts() {
    return texts;
  }

  /** Returns the properties that each object has, in requests and in responses. */
  Set<String> required() {
    return required;
  }

  /** Returns the properties of an object, by name. */
  Map<String, VariantShape> properties() {
    Map<String, VariantShape> read = properties.get();
    properties = () -> read;
    return read;
  }

  /** Returns the types of the elements of an array. */
  Set<String> elements() {
    VariantShape read = element();
    return read == null ? Set.of() : read.types;
  }

  /** Returns an element of an array; null if it is none. */
  VariantShape element() {
    VariantShape read = element.get();
    element = () -> read;
    return read;
  }

  private static VariantShape of(SchemaReader schemas, Schema<?> declared, Set<Schema<?>> around) {
    Schema<?> schema = declared == null ? new Schema<>() : schemas.resolve(declared);
    if (SchemaReader.isUnion(schema)) {
      return union(schemas, schema, around);
    }
    Set<String> required = new LinkedHashSet<>();
    Set<String> oneDirection = new LinkedHashSet<>();
    if (schema.getProperties() != null) {
      schema.getProperties().forEach((name, property) -> {
        if (schemas.isOfOneDirection(property)) {
          oneDirection.add(name);
        }
      });
      required.addAll(schema.getProperties().keySet());
      required.retainAll(Objects.requireNonNullElse(schema.getRequired(), List.of()));
      required.removeAll(oneDirection);
    }
    return new VariantShape(
        schema.getType() == null ? ALL : Set.of(schema.getType()),
        texts(schema),
        required,
        oneDirection,
        () -> properties(schemas, schema),
        () -> "array".equals(schema.getType()) ? of(schemas, schema.getItems()) : null);
  }

  private static Map<String, VariantShape> properties(SchemaReader schemas, Schema<?> schema) {
    Map<String, VariantShape> properties = new LinkedHashMap<>();
    if (schema.getProperties() != null) {
      schema
          .getProperties()
          .forEach((name, property) -> properties.put(name, of(schemas, property)));
    }
    return properties;
  }

  private static Set<String> texts(Schema<?> schema) {
    Set<String> texts = new LinkedHashSet<>();
    if (schema.getEnum() != null) {
      schema.getEnum().stream().filter(Objects::nonNull).forEach(value -> texts.add(text(value)));
    }
    return texts;
  }

  /** Returns what readers make of a value: numbers that are the same have one text. */
  private static String text(Object value) {
    if (value instanceof Number number && !(value instanceof Integer || value instanceof Long)) {
      BigDecimal plain = new BigDecimal(number.toString()).stripTrailingZeros();
      boolean isShort = plain.scale() <= 0 && plain.scale() > LONGEST_ZEROS;
      return (isShort ? plain.setScale(0) : plain).toString();
    }
    return String.valueOf(value);
  }

  /** Returns what all alternatives have in common, and what any of them may be. */
  private static VariantShape union(SchemaReader schemas, Schema<?> schema, Set<Schema<?>> around) {
    VariantShape all = null;
    if (around.add(schema)) {
      for (Schema<?> each : schema.getOneOf()) {
        VariantShape shape = of(schemas, each, around);
        all = all == null ? shape : all.or(shape);
      }
      around.remove(schema);
    }
    return all == null ? NONE : all;
  }

  private VariantShape or(VariantShape other) {
    Set<String> always = new LinkedHashSet<>(required);
    always.retainAll(other.required);
    return new VariantShape(
        join(types, other.types),
        texts.isEmpty() || other.texts.isEmpty() ? Set.of() : join(texts, other.texts),
        always,
        join(oneDirection, other.oneDirection),
        () -> {
          Map<String, VariantShape> all = new LinkedHashMap<>(properties());
          other.properties().forEach((name, shape) -> all.merge(name, shape, VariantShape::or));
          return all;
        },
        () -> element() == null
            ? other.element()
            : other.element() == null ? element() : element().or(other.element()));
  }

  private static Set<String> join(Set<String> some, Set<String> others) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }

  /** Returns whether it may be of any type. */
  boolean isAny() {
    return types.containsAll(ALL);
  }

  /** Returns the types, with the integers that are numbers. */
  Set<String> jsonTypes() {
    return types.contains("number") ? join(types, Set.of("integer")) : types;
  }
}
