package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.apiscribe.openapi.SpecSchema;
import dev.apiscribe.openapi.ValueSynthesizer;
import java.util.Optional;

/** Values to send and to read where no document prints any. */
public final class ExchangeValues {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final ValueSynthesizer FULL = new ValueSynthesizer(true, ExchangeValues::matching);
  private static final ValueSynthesizer MINIMAL =
      new ValueSynthesizer(false, ExchangeValues::matching);

  private ExchangeValues() {}

  /** With every property that the document names, each array with one element. */
  public static JsonNode full(DocumentedSchema schema, String name, int seed) {
    return FULL.value(shared(schema), name, "", seed);
  }

  /** With the required properties only, each array as short as it may be. */
  public static JsonNode minimal(DocumentedSchema schema, String name, int seed) {
    return MINIMAL.value(shared(schema), name, "", seed);
  }

  /** The documented example, else a value for the schema. */
  public static JsonNode of(DocumentedParameter parameter) {
    return parameter.example() != null
        ? parameter.example()
        : full(parameter.schema(), parameter.name(), 1);
  }

  /** A body in that media type; the text of it, as a JSON string, where it is not JSON. */
  public static JsonNode body(DocumentedMedia media) {
    if (media.isJson()) {
      return full(media.schema(), "value", 1);
    }
    if (media.mediaType().contains("json")) {
      return JSON.textNode("{\"a\":1}\n{\"a\":2}\n");
    }
    return JSON.textNode("one line\nzw\u00f6lf lines\n");
  }

  // The judge reads schemas by itself: what makes values is handed what it has read.
  private static SpecSchema shared(DocumentedSchema schema) {
    String name = schema.name();
    return new SpecSchema(schema.document(), schema.node(), name == null ? "" : name);
  }

  private static Optional<String> matching(SpecSchema schema) {
    int least = schema.keyword("minLength").asInt(0);
    return Optional.of(PatternText.of(schema.keyword("pattern").asText(), Math.max(least, 1)));
  }
}
