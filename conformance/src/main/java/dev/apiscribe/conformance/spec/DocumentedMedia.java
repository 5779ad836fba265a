package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.JsonMediaType;
import dev.apiscribe.openapi.JsonPointers;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A body in one media type.
 *
 * @param mediaType exactly as documented, parameters included
 * @param schemaPointer JSON Pointer of the schema in the bundled document
 * @param rowFormat how a body of this media type holds rows; null where it holds none
 * @param examples the documented payloads by name, in the order of the document
 * @param rows null where the body is not a stream of rows
 */
public record DocumentedMedia(
    String mediaType,
    String schemaPointer,
    DocumentedSchema schema,
    @Nullable String rowFormat,
    Map<String, JsonNode> examples,
    @Nullable DocumentedRows rows) {

  public boolean isJson() {
    return JsonMediaType.matches(mediaType) && !schema.type().equals("string");
  }

  static Map<String, DocumentedMedia> of(JsonNode document, String contentPointer) {
    Map<String, DocumentedMedia> found = new LinkedHashMap<>();
    document.at(contentPointer).properties().forEach(entry -> {
      Map<String, JsonNode> examples = new LinkedHashMap<>();
      entry
          .getValue()
          .path("examples")
          .properties()
          .forEach(example -> examples.put(example.getKey(), example.getValue().path("value")));
      found.put(
          entry.getKey(),
          new DocumentedMedia(
              entry.getKey(),
              contentPointer + JsonPointers.step(entry.getKey()) + "/schema",
              DocumentedSchema.of(document, entry.getValue().path("schema")),
              entry.getValue().path("x-row-format").asText(null),
              Collections.unmodifiableMap(examples),
              DocumentedRows.of(entry.getValue())));
    });
    return Collections.unmodifiableMap(found);
  }
}
