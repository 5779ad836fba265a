package dev.apiscribe.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.spec.DocumentedSchema;
import dev.apiscribe.openapi.JsonPointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A value in a body whose schema the document has.
 *
 * @param isProperty whether it is a property that the document names
 */
record Spot(String pointer, DocumentedSchema schema, JsonNode value, boolean isProperty) {

  /**
   * From the front to the back, the whole body first. What is in free-form values has no schema.
   */
  static List<Spot> in(DocumentedSchema schema, JsonNode body) {
    List<Spot> found = new ArrayList<>();
    collect(new Spot("", schema, body, false), found);
    return found;
  }

  private static void collect(Spot spot, List<Spot> found) {
    found.add(spot);
    JsonNode value = spot.value;
    if (value.isArray() && spot.schema.type().equals("array")) {
      for (int i = 0; i < value.size(); i++) {
        collect(new Spot(spot.pointer + "/" + i, spot.schema.items(), value.get(i), false), found);
      }
    } else if (value.isObject()) {
      Map<String, DocumentedSchema> named = spot.schema.properties();
      DocumentedSchema others = spot.schema.additionalPropertySchema();
      value.properties().forEach(property -> {
        DocumentedSchema of = named.getOrDefault(property.getKey(), others);
        if (of != null) {
          String pointer = spot.pointer + JsonPointers.step(property.getKey());
          collect(
              new Spot(pointer, of, property.getValue(), named.containsKey(property.getKey())),
              found);
        }
      });
    }
  }

  boolean isContainer() {
    return value.isArray() || schema.isMap();
  }
}
