package dev.apiscribe.generator.mappings;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * A short stream of rows as {@code x-row-events} describes it: the opening, two rows, metrics under
 * the first of their names, a third row, and the opening again, finished.
 */
final class RowEvents {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private RowEvents() {}

  /**
   * @param events the value of {@code x-row-events}
   * @param opening the JSON response of the same status, whose columns the rows have
   * @param place JSON Pointer of the events, for the failure
   */
  static String text(JsonNode events, JsonNode opening, String place) {
    JsonNode columns = opening.at(pointer(events.path("header").asText(), place + "/header"));
    String rows = events.path("rows").asText();
    StringBuilder text = new StringBuilder(event(events.path("opening").asText(), opening));
    text.append(event(rows, JSON.arrayNode().add(row(columns, 1)).add(row(columns, 2))));
    JsonNode metrics = events.at("/metrics/0");
    if (!metrics.isMissingNode()) {
      text.append(event(metrics.asText(), JSON.objectNode().put("count", 2)));
    }
    text.append(event(rows, JSON.arrayNode().add(row(columns, 3))));
    JsonNode finished = events.at("/status/finished/0");
    if (!finished.isMissingNode()) {
      JsonNode closing = with(
          opening, pointer(events.at("/status/from").asText(), place + "/status/from"), finished);
      text.append(event(events.path("opening").asText(), closing));
    }
    return text.toString();
  }

  private static JsonPointer pointer(String text, String place) {
    try {
      return JsonPointer.compile(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          place + ": found '" + text + "', expected a JSON Pointer. Begin it with a slash.", e);
    }
  }

  /** A copy whose value at the pointer is another. */
  private static JsonNode with(JsonNode opening, JsonPointer place, JsonNode value) {
    JsonNode copy = opening.deepCopy();
    if (!place.matches() && copy.at(place.head()) instanceof ObjectNode parent) {
      parent.set(place.last().getMatchingProperty(), value);
    }
    return copy;
  }

  private static ArrayNode row(JsonNode columns, int number) {
    ArrayNode row = JSON.arrayNode();
    for (JsonNode column : columns) {
      String type = column.path("type").asText().toLowerCase(Locale.ROOT);
      if (type.matches("u?int(8|16|32|64)|float.*")) {
        row.add(number);
      } else if (type.matches("bool(ean)?")) {
        row.add(number % 2 == 1);
      } else {
        row.add(column.path("name").asText() + "-" + number);
      }
    }
    return row;
  }

  // An event without a name is a message.
  private static String event(String name, JsonNode data) {
    return (name.equals("message") ? "" : "event: " + name + "\n") + "data: " + data + "\n\n";
  }
}
