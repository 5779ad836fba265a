package dev.apiscribe.testkit;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes of a documented stream of rows one that ends otherwise. */
final class RowScript {
  private static final String DATA = "data: ";

  private final JsonNode events;

  /** @param events the value of {@code x-row-events} */
  RowScript(JsonNode events) {
    this.events = events;
  }

  /** The first status that is a failure. */
  Optional<String> failedStatus() {
    JsonNode failed = events.at("/status/failed/0");
    return failed.isMissingNode() ? Optional.empty() : Optional.of(failed.asText());
  }

  boolean isCanceledBy(String operationId) {
    return events.at("/cancel/operationId").asText().equals(operationId);
  }

  /** Gives an opening the status of what was canceled, unless it has ended already. */
  void cancel(ObjectNode opening) {
    JsonPointer status = JsonPointer.compile(events.at("/status/from").asText());
    List<String> ended = new ArrayList<>();
    for (String end : List.of("/status/failed", "/status/finished")) {
      events.at(end).forEach(each -> ended.add(each.asText()));
    }
    if (opening.at(status.head()) instanceof ObjectNode parent
        && !ended.contains(opening.at(status).asText())) {
      ended.stream()
          .filter(each -> each.startsWith("cancel"))
          .findFirst()
          .ifPresent(each -> parent.put(status.last().getMatchingProperty(), each));
    }
  }

  String failing(String documented, int rows, String status, String message) {
    JsonNode failed = with(opening(documented), events.at("/status/from").asText(), status);
    String reason = events.path("message").asText();
    JsonNode last = reason.isEmpty() ? failed : with(failed, reason, message);
    return beginning(documented, rows) + event(events.path("opening").asText(), last);
  }

  String cut(String documented, int rows) {
    String next = event(events.path("rows").asText(), rows(documented, 1));
    return beginning(documented, rows) + next.stripTrailing();
  }

  /** Changes the data of the first event, and of those that repeat it. */
  String withOpenings(String documented, UnaryOperator<JsonNode> change) {
    String name = events.path("opening").asText();
    StringBuilder changed = new StringBuilder();
    for (String event : documented.split("(?<=\n\n)")) {
      changed.append(
          isNamed(event, name) ? event(name, change.apply(data(event.stripTrailing()))) : event);
    }
    return changed.toString();
  }

  /** Adds an event after the first rows. */
  String withEvent(String documented, String name, String data) {
    String rows = events.path("rows").asText();
    StringBuilder changed = new StringBuilder();
    boolean added = false;
    for (String event : documented.split("(?<=\n\n)")) {
      changed.append(event);
      if (!added && isNamed(event, rows)) {
        changed.append(event(name, data));
        added = true;
      }
    }
    return changed.toString();
  }

  private static boolean isNamed(String event, String name) {
    return event.startsWith(name.equals("message") ? DATA : "event: " + name + "\n");
  }

  /** The documented opening, and so many rows: the documented ones, over and over. */
  private String beginning(String documented, int rows) {
    String opening = event(events.path("opening").asText(), opening(documented));
    return rows == 0
        ? opening
        : opening + event(events.path("rows").asText(), rows(documented, rows));
  }

  private ArrayNode rows(String documented, int count) {
    String name = events.path("rows").asText();
    List<JsonNode> all = new ArrayList<>();
    for (String event : documented.split("\n\n")) {
      if (isNamed(event, name)) {
        data(event).forEach(all::add);
      }
    }
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < count; i++) {
      rows.add(all.get(i % all.size()));
    }
    return rows;
  }

  private static JsonNode opening(String documented) {
    return data(documented.substring(0, documented.indexOf("\n\n")));
  }

  private static JsonNode data(String event) {
    return Json.parse(event.substring(event.indexOf(DATA) + DATA.length()));
  }

  private static JsonNode with(JsonNode opening, String pointer, String text) {
    JsonNode copy = opening.deepCopy();
    JsonPointer place = JsonPointer.compile(pointer);
    if (copy.at(place.head()) instanceof ObjectNode parent) {
      parent.set(place.last().getMatchingProperty(), TextNode.valueOf(text));
    }
    return copy;
  }

  // An event without a name is a message.
  private static String event(String name, Object data) {
    return (name.equals("message") ? "" : "event: " + name + "\n") + DATA + data + "\n\n";
  }
}
