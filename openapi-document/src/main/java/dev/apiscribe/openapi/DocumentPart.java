package dev.apiscribe.openapi;

import java.util.Set;

/** What a node of an OpenAPI document is, as far as its place tells. */
public enum DocumentPart {
  /** An object whose keys OpenAPI defines, such as an operation or the document itself. */
  OBJECT,
  SCHEMA,
  /** A list of such objects, or a map of them with keys that are names. */
  OBJECTS,
  /** A list of schemas, or a map of them with keys that are names. */
  SCHEMAS,
  /** A value, an extension, or what else has no parts. */
  VALUE;

  private static final Set<String> MANY_OBJECTS = Set.of(
      "paths",
      "webhooks",
      "x-webhooks",
      "responses",
      "parameters",
      "headers",
      "content",
      "requestBodies",
      "pathItems",
      "callbacks",
      "encoding",
      "links",
      "securitySchemes");

  private static final Set<String> VALUES =
      Set.of("example", "examples", "default", "enum", "value", "externalDocs", "mapping");

  private static final Set<String> ONE_SCHEMA = Set.of(
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
      "contentSchema");

  private static final Set<String> MANY_SCHEMAS = Set.of(
      "properties",
      "patternProperties",
      "dependentSchemas",
      "$defs",
      "definitions",
      "allOf",
      "anyOf",
      "oneOf",
      "prefixItems");

  /** Returns what an element of such a list is. */
  public DocumentPart element() {
    return switch (this) {
      case SCHEMAS -> SCHEMA;
      case VALUE -> VALUE;
      default -> OBJECT;
    };
  }

  /** Returns what the value of a key is. */
  public DocumentPart below(String key) {
    return switch (this) {
      case OBJECTS, SCHEMAS, VALUE -> element();
      case SCHEMA -> belowSchema(key);
      case OBJECT -> belowObject(key);
    };
  }

  private static DocumentPart belowSchema(String key) {
    return MANY_SCHEMAS.contains(key) ? SCHEMAS : ONE_SCHEMA.contains(key) ? SCHEMA : VALUE;
  }

  private static DocumentPart belowObject(String key) {
    if (key.equals("schema")) {
      return SCHEMA;
    } else if (key.equals("schemas")) {
      return SCHEMAS;
    } else if (MANY_OBJECTS.contains(key)) {
      return OBJECTS;
    }
    return VALUES.contains(key) || key.startsWith("x-") ? VALUE : OBJECT;
  }
}
