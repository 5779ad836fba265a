package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a stream bring what.
 *
 * @param header JSON Pointer to the columns in the opening's data
 * @param rows {@code message} for events without a name
 * @param metrics every name that they go by
 */
public record DocumentedRows(String opening, String header, String rows, List<String> metrics) {

  /** Null where the media type describes no rows. */
  static @Nullable DocumentedRows of(JsonNode media) {
    JsonNode events = media.path("x-row-events");
    if (events.isMissingNode()) {
      return null;
    }
    List<String> metrics = new ArrayList<>();
    events.path("metrics").forEach(name -> metrics.add(name.asText()));
    return new DocumentedRows(
        events.path("opening").asText(), events.path("header").asText(), events.path("rows").asText(), metrics);
  }
}
