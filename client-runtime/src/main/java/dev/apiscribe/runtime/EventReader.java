package dev.apiscribe.runtime;

import com.fasterxml.jackson.core.JsonParser;
import dev.apiscribe.runtime.DecodingException.BodyError;
import dev.apiscribe.runtime.internal.body.BodyPrefix;
import dev.apiscribe.runtime.internal.json.CodecType;
import dev.apiscribe.runtime.internal.json.InvalidJsonException;
import dev.apiscribe.runtime.internal.json.Json;
import dev.apiscribe.runtime.internal.json.JsonBytes;
import dev.apiscribe.runtime.internal.json.JsonType;
import dev.apiscribe.runtime.internal.rows.EventParser;
import dev.apiscribe.runtime.internal.rows.LinesAsEvents;
import dev.apiscribe.runtime.internal.rows.NestedCells;
import dev.apiscribe.runtime.internal.value.JsonSettings;
import dev.apiscribe.runtime.internal.value.UnfitValueException;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads and counts the events of a response, and makes of their data the JSON that they are to be.
 */
final class EventReader {
  private final String operationId;
  private final TransportResponse response;
  private final EventParser parser;
  private final String noun;
  private long number;

  /** @param withoutData names of events that count without data */
  EventReader(
      String operationId, TransportResponse response, Set<String> withoutData, SizeBounds sizes) {
    this(
        operationId,
        response,
        new EventParser(response.body(), withoutData, sizes.event(), sizes.line()),
        "event");
  }

  private EventReader(
      String operationId, TransportResponse response, EventParser parser, String noun) {
    this.operationId = operationId;
    this.response = response;
    this.parser = parser;
    this.noun = noun;
  }

  /** Creates a reader for which each line is the data of an event. */
  static EventReader ofLines(String operationId, TransportResponse response, SizeBounds sizes) {
    EventParser parser =
        new EventParser(new LinesAsEvents(response.body()), Set.of(), sizes.line(), sizes.line());
    return new EventReader(operationId, response, parser, "line");
  }

  /** False at the end. */
  boolean next() throws IOException {
    number++;
    return parser.next();
  }

  /** The number of the current event, from 1; after the end, one more than there were. */
  long number() {
    return number;
  }

  /** After the end: whether an event was incomplete there. */
  boolean endedInsideEvent() {
    return parser.endedInsideEvent();
  }

  String name() {
    return parser.event().isEmpty() ? "message" : parser.event();
  }

  ServerSentEvent event() {
    String id = parser.lastEventId();
    return new ServerSentEvent(name(), parser.data(), id.isEmpty() ? null : id);
  }

  <V> V value(JsonType<V> type, @Nullable Leniencies leniencies) {
    try (JsonParser json = json()) {
      return value(json, type, leniencies);
    } catch (IOException e) {
      throw error("", -1, "that is not a valid " + type.name() + ": malformed JSON");
    }
  }

  /** Reads the data as a text, of a type that is a text in JSON. */
  <V> V textValue(JsonType<V> type, String data) {
    try (JsonParser json = JsonSettings.FACTORY.createParser(JsonBytes.of(JsonCodecs.TEXT, data))) {
      return value(json, type, null);
    } catch (IOException e) {
      throw error("", -1, "that is not a valid " + type.name());
    }
  }

  private <V> V value(JsonParser json, JsonType<V> type, @Nullable Leniencies leniencies)
      throws IOException {
    @Nullable V value;
    try {
      if (!JsonType.start(json)) {
        throw new InvalidJsonException("", 0, "not a " + type.name());
      }
      value = type.read(json, leniencies);
    } catch (InvalidJsonException e) {
      String where = e.pointer().isEmpty() ? "" : e.pointer() + ": ";
      throw error(
          e.pointer(),
          e.byteOffset(),
          "that is not a valid " + type.name() + ": " + where + e.getMessage());
    }
    if (value == null) {
      throw error("", 0, "that is null where a " + type.name() + " is documented");
    }
    return value;
  }

  private JsonParser json() throws IOException {
    return JsonSettings.FACTORY.createParser(
        parser.dataBuffer(), parser.dataOffset(), parser.dataLength());
  }

  /** After the same data have been read as a value: Maps, Lists and what is in them. */
  @Nullable
  Object tree() {
    try {
      byte[] bytes = parser.dataBuffer();
      return Json.read(JsonCodecs.ANY, bytes, parser.dataOffset(), parser.dataLength());
    } catch (IOException | NumberFormatException e) {
      // The latter is an exponent beyond what Java can count.
      throw error("", -1, "that is malformed JSON");
    }
  }

  /** The data as Maps, Lists and what is in them; null when they are not JSON. */
  @Nullable
  Object treeIfJson() {
    try {
      return Json.read(
          JsonCodecs.ANY, parser.dataBuffer(), parser.dataOffset(), parser.dataLength());
    } catch (IOException | NumberFormatException notJson) {
      return null;
    }
  }

  Map<String, @Nullable Object> object() {
    try (JsonParser json = json()) {
      json.nextToken();
      Map<String, @Nullable Object> object = NestedCells.object(json);
      if (json.nextToken() != null) {
        throw new UnfitValueException("more follows after its end");
      }
      return object;
    } catch (IOException e) {
      throw error("", -1, "that is not a JSON object: " + CodecType.reason(e));
    }
  }

  /** Fails while the event's head is read, or right behind it. */
  void start(RowReader rows) {
    try {
      rows.start(parser.dataBuffer(), parser.dataOffset(), parser.dataLength());
    } catch (IOException e) {
      throw error(rows, e);
    }
  }

  @Nullable
  Row next(RowReader rows) {
    try {
      return rows.next();
    } catch (IOException e) {
      throw error(rows, e);
    }
  }

  /** @param text continues a sentence that starts with "event 3" */
  DecodingException error(String pointer, long byteOffset, String text) {
    return error(new BodyError(pointer, byteOffset, subject() + " " + text));
  }

  private DecodingException error(RowReader rows, IOException e) {
    String pointer = rows.pointer();
    String where = pointer.isEmpty() ? "" : pointer + ": ";
    return error(
        pointer, rows.byteOffset(), "that is not a list of rows: " + where + CodecType.reason(e));
  }

  private DecodingException error(BodyError error) {
    BodyPrefix data = BodyPrefix.of(parser.dataBuffer(), parser.dataOffset(), parser.dataLength());
    return new DecodingException(operationId, response, error, data, number);
  }

  private String subject() {
    return noun + " " + number;
  }
}
