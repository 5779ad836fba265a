package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The model of a schema with a synthesized value, beyond the documented payloads.
 *
 * @param kind {@code full} or {@code minimal}
 */
public record SchemaModel(DocumentedApi api, String schema, String kind, Payload payload) {
  /**
   * Two of each schema that becomes a class: with every property, and with the required ones only.
   */
  public static List<SchemaModel> of(DocumentedApi api) {
    List<SchemaModel> models = new ArrayList<>();
    api.schemas().forEach((name, schema) -> {
      if (schema.isModel()) {
        models.add(of(api, name, schema, "full", ExchangeValues.full(schema, name, 1)));
        models.add(of(api, name, schema, "minimal", ExchangeValues.minimal(schema, name, 1)));
      }
    });
    return models;
  }

  private static SchemaModel of(
      DocumentedApi api, String name, DocumentedSchema schema, String kind, JsonNode value) {
    var media = new DocumentedMedia(
        "application/json", "/components/schemas/" + name, schema, null, Map.of(), null);
    return new SchemaModel(
        api, name, kind, new Payload(api.operations().get(0), 200, media, null, value));
  }

  @Override
  public String toString() {
    return api + "/" + schema + ", " + kind;
  }
}
