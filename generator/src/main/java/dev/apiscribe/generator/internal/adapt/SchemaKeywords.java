package dev.apiscribe.generator.internal.adapt;

import dev.apiscribe.generator.internal.adapt.PartKind.Container;
import dev.apiscribe.generator.internal.adapt.PartKind.Parts;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The keywords of schemas by what they say. */
final class SchemaKeywords {
  /** Those with schemas in their value, in OpenAPI 3.0 and in JSON Schema 2020-12. */
  static final List<Parts> PARTS = Stream.of(
          of(
              Container.ONE,
              "items",
              "additionalProperties",
              "not",
              "if",
              "then",
              "else",
              "contains",
              "propertyNames",
              "unevaluatedItems",
              "unevaluatedProperties",
              "contentSchema",
              "additionalItems"),
          of(Container.LIST, "allOf", "oneOf", "anyOf", "prefixItems"),
          of(
              Container.MAP,
              "properties",
              "patternProperties",
              "$defs",
              "definitions",
              "dependentSchemas"))
      .flatMap(List::stream)
      .toList();

  /** Those that limit numbers. */
  static final Set<String> OF_NUMBERS =
      Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");

  static final Set<String> OF_TEXTS = Set.of("minLength", "maxLength", "pattern");

  static final Set<String> OF_ARRAYS = Set.of("items", "minItems", "maxItems", "uniqueItems");

  static final Set<String> OF_OBJECTS =
      Set.of("properties", "required", "additionalProperties", "minProperties", "maxProperties");

  /** What may stand around a reference, or beside alternatives. */
  static final Set<String> ANNOTATIONS = Set.of(
      "title",
      "description",
      "nullable",
      "deprecated",
      "default",
      "example",
      "externalDocs",
      "readOnly",
      "writeOnly",
      "xml");

  private SchemaKeywords() {}

  static boolean isAnnotation(String keyword) {
    return ANNOTATIONS.contains(keyword) || keyword.startsWith("x-");
  }

  private static List<Parts> of(Container container, String... keywords) {
    return Stream.of(keywords)
        .map(keyword -> new Parts(keyword, container, PartKind.SCHEMA))
        .toList();
  }
}
