package dev.apiscribe.runtime;

import com.fasterxml.jackson.core.JsonParser;
import dev.apiscribe.runtime.DecodingException.BodyError;
import dev.apiscribe.runtime.internal.body.BodyPrefix;
import dev.apiscribe.runtime.internal.body.BodyTimer;
import dev.apiscribe.runtime.internal.body.IdleGuard;
import dev.apiscribe.runtime.internal.body.LimitedBody;
import dev.apiscribe.runtime.internal.http.MediaType;
import dev.apiscribe.runtime.internal.json.CodecType;
import dev.apiscribe.runtime.internal.json.InvalidJsonException;
import dev.apiscribe.runtime.internal.json.JsonType;
import dev.apiscribe.runtime.internal.value.JsonSettings;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A response before its body is read. Each of its readers may be used once. */
final class ReceivedResponse {
  private static final int IGNORED_LIMIT = 64 * 1024;

  private final String operationId;
  private final TransportResponse response;
  private final BodyTimer timer;
  private final @Nullable Duration idleTimeout;
  private final SizeBounds sizes;
  private final @Nullable QueryStop stop;
  private final InputStream whole;
  private final @Nullable Leniencies leniencies;

  /**
   * @param timer ends with the attempt, unless the caller reads the body
   * @param idleTimeout for bodies that the caller reads; null for none
   * @param stop asks the server to stop streaming; null where the document names nothing for it
   * @param leniencies notes what is not as documented; null to refuse it
   */
  ReceivedResponse(
      String operationId,
      TransportResponse response,
      BodyTimer timer,
      @Nullable Duration idleTimeout,
      SizeBounds sizes,
      @Nullable QueryStop stop,
      @Nullable Leniencies leniencies) {
    this.operationId = operationId;
    this.response = response;
    this.timer = timer;
    this.idleTimeout = idleTimeout;
    this.sizes = sizes;
    this.stop = stop;
    whole = new LimitedBody(response.body(), sizes.body());
    this.leniencies = leniencies;
  }

  <T> T json(JsonType<T> type) throws IOException {
    BodyPrefix prefix = prefix();
    if (prefix.isEmpty()) {
      throw error("", 0, "an empty body where a " + type.name() + " is documented", prefix);
    }
    return json(type, prefix);
  }

  private <T> T json(JsonType<T> type, BodyPrefix prefix) throws IOException {
    try (JsonParser parser = parser(prefix)) {
      if (!JsonType.start(parser)) {
        throw error("", 0, "a blank body where a " + type.name() + " is documented", prefix);
      }
      T value = type.read(parser, leniencies);
      if (value == null) {
        throw error("", 0, "null where a " + type.name() + " is documented", prefix);
      }
      return value;
    } catch (InvalidJsonException e) {
      throw error(e.pointer(), e.byteOffset(), noSuch(type, e.pointer(), e), prefix);
    } catch (CharConversionException e) {
      // Of the parser's making, which looks at the first bytes.
      throw error("", -1, noSuch(type, "", e), prefix);
    }
  }

  private String noSuch(JsonType<?> type, String pointer, IOException failure) {
    String shown = MediaType.shown(mediaType());
    String body = shown.isEmpty() || MediaType.isJson(shown) ? "a body" : "a " + shown + " body";
    String where = pointer.isEmpty() ? "" : pointer + ": ";
    return body + " that is not a valid " + type.name() + ": " + where + CodecType.reason(failure);
  }

  private JsonParser parser(BodyPrefix prefix) throws IOException {
    return prefix.isComplete()
        ? JsonSettings.FACTORY.createParser(prefix.buffer(), 0, prefix.length())
        : JsonSettings.FACTORY.createParser(prefix.followedBy(whole));
  }

  /** Reads a small body to its end, so that the connection can be used again. */
  @SuppressWarnings("NullAway") // T may be null; NullAway takes every T for one without null
  <T extends @Nullable Object> T nothing() throws IOException {
    if (response.body().skip(IGNORED_LIMIT) == IGNORED_LIMIT) {
      response.close();
    }
    return null;
  }

  String text() throws IOException {
    return new String(whole.readAllBytes(), MediaType.charset(mediaType()));
  }

  InputStream bytes() {
    return handedOut().body();
  }

  /**
   * Returns the response for a caller who reads it: the time of the attempt does not end it any
   * more.
   */
  private TransportResponse handedOut() {
    timer.close();
    return idleTimeout == null
        ? response
        : new TransportResponse(
            response.status(), response.headers(), new IdleGuard(response.body(), idleTimeout));
  }

  <V> EventResponse<V> events(JsonType<V> type) throws IOException {
    if (MediaType.is(mediaType(), "text/event-stream")) {
      return EventResponse.of(new EventStream(operationId, handedOut(), sizes));
    }
    if (hasNoContent()) {
      nothing();
      return EventResponse.empty();
    }
    return EventResponse.of(json(type));
  }

  <V> ValueStream<V> values(ValueStream.ValueForm form, JsonType<V> type) throws IOException {
    if (form != ValueStream.ValueForm.JSON_LINES
        && !MediaType.is(mediaType(), "text/event-stream")) {
      String shown = MediaType.shown(mediaType());
      throw error(
          "",
          0,
          "a body" + (shown.isEmpty() ? "" : " of " + shown)
              + " where text/event-stream is documented",
          prefix());
    }
    return new ValueStream<>(operationId, handedOut(), form, type, sizes, leniencies);
  }

  <V> RowResponse<V> rows(JsonType<V> type, RowEvents events) throws IOException {
    if (MediaType.is(mediaType(), "text/event-stream")) {
      RowFeed<V> feed = new RowFeed<>(operationId, handedOut(), type, events, sizes, leniencies);
      return RowResponse.of(new RowStream<>(feed, stop));
    }
    if (hasNoContent()) {
      nothing();
      return RowResponse.empty();
    }
    return RowResponse.of(json(type));
  }

  /**
   * Only these statuses say it: where any other is without a body, it may have been lost on the
   * way.
   */
  private boolean hasNoContent() {
    return response.status() == 204 || response.status() == 205;
  }

  static BodyPrefix rawBody(TransportResponse response) {
    return BodyPrefix.readWhatIsThere(response.body(), announcedLength(response));
  }

  private BodyPrefix prefix() throws IOException {
    return BodyPrefix.read(whole, announcedLength(response));
  }

  private static long announcedLength(TransportResponse response) {
    try {
      return Long.parseLong(response.headers().first("Content-Length").orElse("-1"));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private String mediaType() {
    return response.headers().first("Content-Type").orElse("");
  }

  private DecodingException error(String pointer, long byteOffset, String text, BodyPrefix body) {
    return new DecodingException(
        operationId, response, new BodyError(pointer, byteOffset, text), body);
  }
}
