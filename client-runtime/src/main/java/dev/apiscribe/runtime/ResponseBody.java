package dev.apiscribe.runtime;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.apiscribe.runtime.internal.json.JsonType;
import dev.apiscribe.runtime.internal.json.JsonType.Generic;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The documented type of a response body. Immutable. */
public final class ResponseBody<T extends @Nullable Object> {
  private final List<String> mediaTypes;
  private final boolean streamed;
  private final Decoder<T> decoder;

  private ResponseBody(List<String> mediaTypes, boolean streamed, Decoder<T> decoder) {
    this.mediaTypes = mediaTypes;
    this.streamed = streamed;
    this.decoder = decoder;
  }

  /** Reads JSON with a codec, as every generated model has one. */
  public static <T> ResponseBody<T> json(JsonCodec<T> codec) {
    return json(JsonType.of(codec));
  }

  /**
   * Reads JSON as a class without a codec. Needs jackson-databind, which the program has to add.
   */
  public static <T> ResponseBody<T> json(Class<T> type) {
    return json(JsonType.of(type.getSimpleName(), type));
  }

  /** Reads a JSON list whose elements all have this type. */
  public static <T> ResponseBody<List<T>> jsonList(JsonCodec<T> element) {
    return json(JsonCodecs.list(element));
  }

  /** Reads a JSON list whose elements all have this type, as {@link #json(Class)} does. */
  public static <T> ResponseBody<List<T>> jsonList(Class<T> element) {
    return json(
        JsonType.of("list of " + element.getSimpleName(), new Generic(List.class, element)));
  }

  /** Reads a JSON object whose properties all have this type. */
  public static <T> ResponseBody<Map<String, T>> jsonMap(JsonCodec<T> value) {
    return json(JsonCodecs.map(value));
  }

  /** Reads a JSON object whose properties all have this type, as {@link #json(Class)} does. */
  public static <T> ResponseBody<Map<String, T>> jsonMap(Class<T> value) {
    return json(JsonType.of(
        "map of " + value.getSimpleName(), new Generic(Map.class, String.class, value)));
  }

  /** Reads JSON as a generic type, as {@link #json(Class)} does. */
  public static <T> ResponseBody<T> json(TypeReference<T> type) {
    return json(JsonType.of("documented JSON", type.getType()));
  }

  private static <T> ResponseBody<T> json(JsonType<T> type) {
    return new ResponseBody<>(List.of("application/json"), false, new JsonDecoder<>(type));
  }

  /** Expects no body, and ignores one. */
  public static <T extends @Nullable Object> ResponseBody<T> none() {
    return new ResponseBody<>(List.of(), false, new NothingDecoder<>());
  }

  /** Reads a text in the charset that the response names, else UTF-8. */
  public static ResponseBody<String> text() {
    return new ResponseBody<>(List.of("text/plain"), false, ReceivedResponse::text);
  }

  /**
   * Returns the body as it arrives, at any length. The caller closes it; closing early cancels the
   * exchange.
   */
  public static ResponseBody<InputStream> bytes() {
    return new ResponseBody<>(List.of("application/octet-stream"), true, ReceivedResponse::bytes);
  }

  /**
   * Reads server-sent events, or a single JSON value, or neither, as the response's Content-Type
   * says.
   */
  public static <V> ResponseBody<EventResponse<V>> events(JsonCodec<V> value) {
    return events(JsonType.of(value));
  }

  /** Reads what {@link #events(JsonCodec)} reads, with a value as in {@link #json(Class)}. */
  public static <V> ResponseBody<EventResponse<V>> events(Class<V> value) {
    return events(JsonType.of(value.getSimpleName(), value));
  }

  private static <V> ResponseBody<EventResponse<V>> events(JsonType<V> type) {
    return new ResponseBody<>(
        List.of("text/event-stream", "application/json"), true, received -> received.events(type));
  }

  /** Reads a line of JSON for each value, as they arrive. */
  public static <V> ResponseBody<ValueStream<V>> jsonLines(JsonCodec<V> value) {
    return values("application/x-ndjson", ValueStream.ValueForm.JSON_LINES, value);
  }

  /**
   * Reads a server-sent event with JSON for each value, as they arrive, to the end or to an event
   * {@code [DONE]}.
   */
  public static <V> ResponseBody<ValueStream<V>> jsonEvents(JsonCodec<V> value) {
    return values("text/event-stream", ValueStream.ValueForm.JSON_EVENTS, value);
  }

  /**
   * Reads a server-sent event for each value, as they arrive, whose data are a text.
   *
   * @param value of a text, or of what is a text in JSON, such as an enumeration
   */
  public static <V> ResponseBody<ValueStream<V>> textEvents(JsonCodec<V> value) {
    return values("text/event-stream", ValueStream.ValueForm.TEXT_EVENTS, value);
  }

  private static <V> ResponseBody<ValueStream<V>> values(
      String mediaType, ValueStream.ValueForm form, JsonCodec<V> value) {
    JsonType<V> type = JsonType.of(value);
    return new ResponseBody<>(List.of(mediaType), true, received -> received.values(form, type));
  }

  /**
   * Reads server-sent events with rows, or a single JSON value, or neither, as the response's
   * Content-Type says.
   */
  public static <V> ResponseBody<RowResponse<V>> rows(JsonCodec<V> value, RowEvents events) {
    return rows(JsonType.of(value), events);
  }

  /**
   * Reads what {@link #rows(JsonCodec, RowEvents)} reads, with a value as in {@link #json(Class)}.
   */
  public static <V> ResponseBody<RowResponse<V>> rows(Class<V> value, RowEvents events) {
    return rows(JsonType.of(value.getSimpleName(), value), events);
  }

  private static <V> ResponseBody<RowResponse<V>> rows(JsonType<V> type, RowEvents events) {
    return new ResponseBody<>(
        List.of("text/event-stream", "application/json"),
        true,
        received -> received.rows(type, events));
  }

  /** Sets the one media type of the Accept header. */
  public ResponseBody<T> withMediaType(String mediaType) {
    return new ResponseBody<>(List.of(mediaType), streamed, decoder);
  }

  /** Returns a body that is read like this one and then becomes what the function returns. */
  public <R> ResponseBody<R> map(Function<? super T, ? extends R> function) {
    return new ResponseBody<>(mediaTypes, streamed, new MappingDecoder<>(decoder, function));
  }

  List<String> mediaTypes() {
    return mediaTypes;
  }

  /** Returns the names of its documented properties; empty where they are not known. */
  List<String> properties() {
    return decoder.properties();
  }

  /** Returns whether the caller may get a body that is still arriving. */
  boolean isStreamed() {
    return streamed;
  }

  T decode(ReceivedResponse received) throws IOException {
    return decoder.decode(received);
  }

  /**
   * A class like the next one, since nearly all responses are such: it is there sooner than a
   * lambda.
   */
  private static final class JsonDecoder<T> implements Decoder<T> {
    private final JsonType<T> type;

    JsonDecoder(JsonType<T> type) {
      this.type = type;
    }

    @Override
    public T decode(ReceivedResponse received) throws IOException {
      return received.json(type);
    }

    @Override
    public List<String> properties() {
      return type.properties();
    }
  }

  private record MappingDecoder<T extends @Nullable Object, R>(
      Decoder<T> decoder, Function<? super T, ? extends R> function) implements Decoder<R> {
    @Override
    public R decode(ReceivedResponse received) throws IOException {
      return function.apply(decoder.decode(received));
    }

    @Override
    public List<String> properties() {
      return decoder.properties();
    }
  }

  private static final class NothingDecoder<T extends @Nullable Object> implements Decoder<T> {
    @Override
    public T decode(ReceivedResponse received) throws IOException {
      return received.nothing();
    }
  }

  @FunctionalInterface
  private interface Decoder<T extends @Nullable Object> {
    T decode(ReceivedResponse received) throws IOException;

    default List<String> properties() {
      return List.of();
    }
  }
}
