package dev.apiscribe.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.mutant.Expectation.Place;
import dev.apiscribe.conformance.spec.DocumentedSchema;
import dev.apiscribe.openapi.JsonPointers;
import java.util.ArrayList;
import java.util.List;

/**
 * Says from the document alone what a client can read: types, required properties and closed sets
 * count, and constraints do not. All is kept, explicit nulls too. It shares no code with the
 * clients.
 */
final class StrictReading {
  private final List<String> errors = new ArrayList<>();

  private StrictReading() {}

  static Expectation of(DocumentedSchema schema, JsonNode value) {
    StrictReading reading = new StrictReading();
    reading.element(schema, value, "");
    if (!reading.errors.isEmpty()) {
      return Expectation.errors(reading.errors.stream().map(Place::exactly).toList());
    }
    return Expectation.value(value);
  }

  private void element(DocumentedSchema schema, JsonNode value, String pointer) {
    if (!value.isNull()) {
      value(schema, value, pointer);
    } else if (!schema.type().isEmpty()) {
      errors.add(pointer);
    }
  }

  private void value(DocumentedSchema schema, JsonNode value, String pointer) {
    boolean fits = switch (schema.type()) {
      case "string" -> value.isTextual() && isOfSet(schema, value);
      case "integer" -> value.isIntegralNumber() && isInRange(schema, value);
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      default -> true;
    };
    if (!fits) {
      errors.add(pointer);
    } else if (schema.type().equals("array")) {
      for (int i = 0; i < value.size(); i++) {
        element(schema.items(), value.get(i), pointer + "/" + i);
      }
    } else if (schema.isMap()) {
      DocumentedSchema properties = schema.additionalPropertySchema();
      if (properties != null) {
        value
            .properties()
            .forEach(each ->
                element(properties, each.getValue(), pointer + JsonPointers.step(each.getKey())));
      }
    } else if (schema.type().equals("object")) {
      properties(schema, value, pointer);
    }
  }

  private void properties(DocumentedSchema schema, JsonNode value, String pointer) {
    List<String> required = schema.required();
    schema.properties().forEach((name, property) -> {
      JsonNode there = value.path(name);
      boolean mayBeNull = property.isNullable() || property.type().isEmpty();
      String place = pointer + JsonPointers.step(name);
      if (there.isMissingNode() || (there.isNull() && !mayBeNull)) {
        if (required.contains(name)) {
          errors.add(place);
        }
      } else if (!there.isNull()) {
        value(property, there, place);
      }
    });
  }

  private static boolean isOfSet(DocumentedSchema schema, JsonNode value) {
    return schema.isOpen() || schema.values().isEmpty() || schema.values().contains(value);
  }

  private static boolean isInRange(DocumentedSchema schema, JsonNode value) {
    return schema.keyword("format").asText().equals("int32")
        ? value.canConvertToInt()
        : value.canConvertToLong();
  }
}
