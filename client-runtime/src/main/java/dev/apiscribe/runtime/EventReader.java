package dev.apiscribe.runtime;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.runtime.DecodingException.Flaw;
import dev.apiscribe.runtime.internal.BodyPrefix;
import dev.apiscribe.runtime.internal.EventParser;
import dev.apiscribe.runtime.internal.Json;
import dev.apiscribe.runtime.internal.NestedCells;
import dev.apiscribe.runtime.internal.UnfitValueException;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and counts the events of an answer, and makes of their data the JSON that they are to be. */
final class EventReader {
  private final String operationId;
  private final TransportResponse response;
  private final EventParser parser;
  private long number;

  EventReader(String operationId, TransportResponse response) {
    this.operationId = operationId;
    this.response = response;
    this.parser = new EventParser(response.body());
  }

  /** False at the end. */
  boolean next() throws IOException {
    this.number++;
    return this.parser.next();
  }

  String name() {
    return this.parser.event().isEmpty() ? "message" : this.parser.event();
  }

  ServerSentEvent event() {
    String id = this.parser.lastEventId();
    return new ServerSentEvent(this.name(), this.parser.data(), id.isEmpty() ? null : id);
  }

  <V> V value(JsonType type) {
    @Nullable V value;
    try {
      value = type.reader().readValue(this.parser.dataBuffer(), this.parser.dataOffset(), this.parser.dataLength());
    } catch (JacksonException e) {
      throw this.flawed(JsonFlaws.of(e, JsonLocation.NA, this.subject() + " that is no " + type.name()));
    } catch (IOException | NumberFormatException e) {
      throw this.flawed("", -1, "that is no " + type.name() + ": malformed JSON");
    }
    if (value == null) {
      throw this.flawed("", 0, "that is null where a " + type.name() + " is documented");
    }
    return value;
  }

  /** After the same data have been read as a value. */
  JsonNode tree() {
    try {
      byte[] bytes = this.parser.dataBuffer();
      return Json.MAPPER.readTree(bytes, this.parser.dataOffset(), this.parser.dataLength());
    } catch (IOException | NumberFormatException e) {
      // The latter is an exponent beyond what Java can count.
      throw this.flawed("", -1, "that is malformed JSON");
    }
  }

  Map<String, @Nullable Object> object() {
    byte[] bytes = this.parser.dataBuffer();
    try (JsonParser json = Json.MAPPER.createParser(bytes, this.parser.dataOffset(), this.parser.dataLength())) {
      json.nextToken();
      Map<String, @Nullable Object> object = NestedCells.object(json);
      if (json.nextToken() != null) {
        throw new UnfitValueException("more follows after its end");
      }
      return object;
    } catch (IOException e) {
      throw this.flawed("", -1, "that is no JSON object: " + reason(e));
    }
  }

  /** Fails while the event's head is read, or right behind it. */
  void start(RowReader rows) {
    try {
      rows.start(this.parser.dataBuffer(), this.parser.dataOffset(), this.parser.dataLength());
    } catch (IOException e) {
      throw this.flawed(rows, e);
    }
  }

  @Nullable Row next(RowReader rows) {
    try {
      return rows.next();
    } catch (IOException e) {
      throw this.flawed(rows, e);
    }
  }

  /**
   * @param text continues a sentence that starts with "event 3"
   */
  DecodingException flawed(String pointer, long byteOffset, String text) {
    return this.flawed(new Flaw(pointer, byteOffset, this.subject() + " " + text));
  }

  private DecodingException flawed(RowReader rows, IOException e) {
    String pointer = rows.pointer();
    String where = pointer.isEmpty() ? "" : pointer + ": ";
    return this.flawed(pointer, rows.byteOffset(), "that is no list of rows: " + where + reason(e));
  }

  private DecodingException flawed(Flaw flaw) {
    BodyPrefix data =
        BodyPrefix.of(this.parser.dataBuffer(), this.parser.dataOffset(), this.parser.dataLength());
    return new DecodingException(this.operationId, this.response, flaw, data, this.number);
  }

  private String subject() {
    return "event " + this.number;
  }

  private static String reason(IOException failure) {
    if (failure instanceof UnfitValueException unfit) {
      return String.valueOf(unfit.getMessage());
    }
    return failure instanceof JacksonException unreadable ? JsonFlaws.reason(unreadable) : "malformed JSON";
  }
}
