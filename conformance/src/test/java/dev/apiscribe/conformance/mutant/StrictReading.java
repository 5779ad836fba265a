package dev.apiscribe.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.spec.DocumentedSchema;
import dev.apiscribe.conformance.spec.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * Says from the document alone where a client cannot read a value: types, required members and closed sets count,
 * constraints do not. It shares no code with the clients.
 */
final class StrictReading {
  private final List<String> flaws = new ArrayList<>();

  private StrictReading() {}

  /** The JSON Pointers of what no client can read; empty when it is a value. */
  static List<String> flaws(DocumentedSchema schema, JsonNode value) {
    StrictReading reading = new StrictReading();
    reading.element(schema, value, "");
    return reading.flaws;
  }

  private void element(DocumentedSchema schema, JsonNode value, String pointer) {
    if (!value.isNull()) {
      this.value(schema, value, pointer);
    } else if (!schema.type().isEmpty()) {
      this.flaws.add(pointer);
    }
  }

  private void value(DocumentedSchema schema, JsonNode value, String pointer) {
    boolean fits =
        switch (schema.type()) {
          case "string" -> value.isTextual() && isOfSet(schema, value);
          case "integer" -> value.isIntegralNumber() && isInRange(schema, value);
          case "number" -> value.isNumber();
          case "boolean" -> value.isBoolean();
          case "array" -> value.isArray();
          case "object" -> value.isObject();
          default -> true;
        };
    if (!fits) {
      this.flaws.add(pointer);
    } else if (schema.type().equals("array")) {
      for (int i = 0; i < value.size(); i++) {
        this.element(schema.items(), value.get(i), pointer + "/" + i);
      }
    } else if (schema.isMap()) {
      DocumentedSchema members = schema.memberSchema();
      if (members != null) {
        value.properties().forEach(each -> this.element(members, each.getValue(), pointer + Json.step(each.getKey())));
      }
    } else if (schema.type().equals("object")) {
      this.members(schema, value, pointer);
    }
  }

  private void members(DocumentedSchema schema, JsonNode value, String pointer) {
    List<String> required = schema.required();
    schema
        .properties()
        .forEach(
            (name, member) -> {
              JsonNode there = value.path(name);
              boolean mayBeNull = member.isNullable() || member.type().isEmpty();
              if (there.isMissingNode() || (there.isNull() && !mayBeNull)) {
                if (required.contains(name)) {
                  this.flaws.add(pointer + Json.step(name));
                }
              } else if (!there.isNull()) {
                this.value(member, there, pointer + Json.step(name));
              }
            });
  }

  private static boolean isOfSet(DocumentedSchema schema, JsonNode value) {
    return schema.isOpen() || schema.values().isEmpty() || schema.values().contains(value);
  }

  private static boolean isInRange(DocumentedSchema schema, JsonNode value) {
    return schema.keyword("format").asText().equals("int32") ? value.canConvertToInt() : value.canConvertToLong();
  }
}
