package dev.apiscribe.conformance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.DocumentedSchema;
import dev.apiscribe.openapi.JsonPointers;
import java.util.ArrayList;
import java.util.List;

/** The properties of a documented request body that have, or could have, a value. */
final class BodyPlaces {
  private final List<Place> places = new ArrayList<>();

  /**
   * One property.
   *
   * @param isRequired whether the schema of its object requires it
   */
  record Place(String pointer, DocumentedSchema schema, boolean isRequired) {}

  private BodyPlaces() {}

  /** Empty where the body is not JSON. */
  static List<Place> of(DocumentedExchange exchange) {
    BodyPlaces all = new BodyPlaces();
    if (ContractRow.isJson(exchange)) {
      all.walk(exchange.request().media().schema(), exchange.request().value(), "");
    }
    return all.places;
  }

  private void walk(DocumentedSchema schema, JsonNode value, String pointer) {
    if (value.isObject()) {
      schema.properties().forEach((name, property) -> {
        String place = pointer + JsonPointers.step(name);
        places.add(new Place(place, property, schema.required().contains(name)));
        walk(property, value.path(name), place);
      });
    } else if (value.isArray() && !value.isEmpty()) {
      walk(schema.items(), value.path(0), pointer + "/0");
    }
  }
}
