package dev.apiscribe.runtime;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the body of an answer is documented to be. Immutable. */
public final class Answer<T extends @Nullable Object> {
  private final List<String> mediaTypes;
  private final boolean streamed;
  private final Decoder<T> decoder;

  private Answer(List<String> mediaTypes, boolean streamed, Decoder<T> decoder) {
    this.mediaTypes = mediaTypes;
    this.streamed = streamed;
    this.decoder = decoder;
  }

  public static <T> Answer<T> json(Class<T> type) {
    return json(new JsonType(type.getSimpleName(), types -> types.constructType(type)));
  }

  public static <T> Answer<List<T>> jsonList(Class<T> element) {
    return json(
        new JsonType(
            "list of " + element.getSimpleName(), types -> types.constructCollectionType(List.class, element)));
  }

  /** An object whose members all have this type. */
  public static <T> Answer<Map<String, T>> jsonMap(Class<T> member) {
    return json(
        new JsonType(
            "map of " + member.getSimpleName(), types -> types.constructMapType(Map.class, String.class, member)));
  }

  public static <T> Answer<T> json(TypeReference<T> type) {
    return json(new JsonType("documented JSON", types -> types.constructType(type.getType())));
  }

  private static <T> Answer<T> json(JsonType type) {
    return new Answer<>(List.of("application/json"), false, received -> received.json(type));
  }

  /** No body. One that is there all the same is ignored. */
  public static <T extends @Nullable Object> Answer<T> none() {
    return new Answer<>(List.of(), false, Received::nothing);
  }

  /** In the charset that the answer names, else UTF-8. */
  public static Answer<String> text() {
    return new Answer<>(List.of("text/plain"), false, Received::text);
  }

  /** The body as it arrives, at any length. The caller closes it; closing early cancels the exchange. */
  public static Answer<InputStream> bytes() {
    return new Answer<>(List.of("application/octet-stream"), true, Received::bytes);
  }

  /** Server-sent events, or a single JSON value, or neither, as the answer's Content-Type says. */
  public static <V> Answer<EventAnswer<V>> events(Class<V> value) {
    JsonType type = new JsonType(value.getSimpleName(), types -> types.constructType(value));
    return new Answer<>(List.of("text/event-stream", "application/json"), true, received -> received.events(type));
  }

  /** Server-sent events with rows, or a single JSON value, or neither, as the answer's Content-Type says. */
  public static <V> Answer<RowAnswer<V>> rows(Class<V> value, RowEvents events) {
    JsonType type = new JsonType(value.getSimpleName(), types -> types.constructType(value));
    return new Answer<>(
        List.of("text/event-stream", "application/json"), true, received -> received.rows(type, events));
  }

  /** The same with one media type of its own, for the Accept header. */
  public Answer<T> withMediaType(String mediaType) {
    return new Answer<>(List.of(mediaType), this.streamed, this.decoder);
  }

  List<String> mediaTypes() {
    return this.mediaTypes;
  }

  /** Whether the caller may get a body that is still arriving. */
  boolean isStreamed() {
    return this.streamed;
  }

  T decode(Received received) throws IOException {
    return this.decoder.decode(received);
  }

  @FunctionalInterface
  private interface Decoder<T extends @Nullable Object> {
    T decode(Received received) throws IOException;
  }
}
