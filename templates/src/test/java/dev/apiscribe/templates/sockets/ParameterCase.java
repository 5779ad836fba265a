package dev.apiscribe.templates.sockets;

import dev.apiscribe.generator.internal.keyword.ParameterRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A parameter in one place, style and type. */
record ParameterCase(String place, String style, boolean explode, Kind kind) {
  /** The types of values, as JSON Schema, and a value of each. */
  enum Kind {
    TEXT("{type: string}"),
    NUMBER("{type: integer}"),
    TEXTS("{type: array, items: {type: string}}"),
    NUMBERS("{type: array, items: {type: integer}}"),
    LEVEL("{$ref: '#/components/schemas/Level'}"),
    LEVELS("{type: array, items: {$ref: '#/components/schemas/Level'}}"),
    OBJECT("{$ref: '#/components/schemas/Filter'}"),
    NESTED("{$ref: '#/components/schemas/Nested'}"),
    OBJECTS("{type: array, items: {$ref: '#/components/schemas/Filter'}}");

    private final String schema;

    Kind(String schema) {
      this.schema = schema;
    }

    private String type() {
      return this == OBJECT || this == NESTED
          ? "object"
          : schema.contains("array") ? "array" : "string";
    }
  }

  static final String SCHEMAS = """
      components:
        schemas:
          Level: {type: integer, enum: [-7, 22]}
          Filter: {type: object, properties: {name: {type: string}, size: {type: integer}}}
          Nested:
            type: object
            properties: {filter: {type: object, properties: {size: {type: integer}}}, names: {type: array, items: {type: string}}}
      """;

  /** All that OpenAPI has. */
  static List<ParameterCase> all() {
    List<ParameterCase> all = new ArrayList<>();
    new TreeMap<>(ParameterRules.STYLES)
        .forEach((place, styles) -> styles.forEach(style -> {
          for (Kind kind : Kind.values()) {
            for (boolean explode : new boolean[] {false, true}) {
              if (ParameterRules.fits(style, kind.type())) {
                all.add(new ParameterCase(place, style, explode, kind));
              }
            }
          }
        }));
    return all;
  }

  String operation() {
    return place
        + style.substring(0, 1).toUpperCase(Locale.ROOT)
        + style.substring(1)
        + (explode ? "Exploded" : "Joined")
        + kind.name().charAt(0)
        + kind.name().substring(1).toLowerCase(Locale.ROOT);
  }

  String yaml() {
    String path = "/" + operation() + (place.equals("path") ? "/{p}" : "");
    return "  " + path + ":\n    get:\n      operationId: " + operation() + "\n"
        + "      tags: [styles]\n      parameters:\n      - {name: p, in: " + place
        + ", required: true, style: " + style + ", explode: " + explode + ", schema: "
        + kind.schema + "}\n      responses: {'204': {description: Done.}}\n";
  }

  /** Returns a value as JSON, without what separates elements in the style. */
  Object value() {
    String text = place.equals("header") ? "a;&'%+z" : "ä;&'%+/\"z";
    Map<String, Object> filter = new LinkedHashMap<>();
    filter.put("name", text);
    filter.put("size", 5);
    Map<String, Object> nested = new LinkedHashMap<>();
    nested.put("filter", Map.of("size", 5));
    nested.put("names", List.of("b"));
    return switch (kind) {
      case TEXT -> text;
      case NUMBER, LEVEL -> -7;
      case TEXTS -> List.of(text, "b");
      case NUMBERS -> List.of(1, 22);
      case LEVELS -> List.of(22, -7);
      case OBJECT -> filter;
      case NESTED -> nested;
      case OBJECTS -> List.of(Map.of("size", 1), Map.of("size", 2));
    };
  }

  @Override
  public String toString() {
    return operation();
  }
}
