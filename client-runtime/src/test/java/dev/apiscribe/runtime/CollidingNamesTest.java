package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names that a server chooses so that their hashes collide cost no more than others. */
class CollidingNamesTest {
  /** {@code -Dcolliding.names=160000} for more. */
  private static final int COUNT = Integer.getInteger("colliding.names", 40_000);

  private static final RowEvents EVENTS = RowEvents.opening("query", "/header").metrics("metrics");

  /** Reads what it is sent for {@code texts}, if that is not a map of texts. */
  private static final JsonCodec<Map<String, Object>> KEEPING =
      new ModelCodec<>("Keeping", "texts") {
        @Override
        protected Map<String, Object> readProperties(JsonReader in) throws IOException {
          Map<String, Object> kept = new LinkedHashMap<>();
          for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
            assertThat(in.map(JsonCodecs.TEXT)).isNull();
            UnreadProperty unread = in.unread();
            kept.put(unread.name(), unread.value());
          }
          return kept;
        }

        @Override
        public void write(JsonWriter out, Map<String, Object> value) {
          throw new UnsupportedOperationException();
        }
      };

  /** What is read into something that is keyed by name, and how many names there are afterwards. */
  private static final Map<String, ToIntFunction<String>> READERS = new LinkedHashMap<>();

  static {
    READERS.put("any", object -> size(json(ResponseBody.json(JsonCodecs.ANY), object)));
    READERS.put("map", object -> size(json(ResponseBody.jsonMap(JsonCodecs.ANY), object)));
    READERS.put("databind's any", object -> size(json(ResponseBody.json(Object.class), object)));
    READERS.put("databind's map", object -> size(json(ResponseBody.jsonMap(Object.class), object)));
    READERS.put("a cell", object -> {
      try (RowResponse<Object> rows = rows("map(string, int64)", "data: [[" + object + "]]\n\n")) {
        return size(rows.rows().iterator().next().value(0));
      }
    });
    READERS.put("metrics", object -> {
      String events = "event: metrics\ndata: " + object + "\n\n";
      try (RowResponse<Object> rows = rows("int64", events)) {
        assertThat(rows.rows().iterator().hasNext()).isFalse();
        return size(rows.rows().metrics());
      }
    });
    READERS.put("a map that is kept as it was sent", object -> {
      String unread = object.substring(0, object.length() - 1) + ",\"unread\":[]}";
      String body = "{\"texts\":" + unread + "}";
      return size(json(ResponseBody.json(KEEPING), body).get("texts")) - 1;
    });
  }

  private static int size(Object map) {
    return ((Map<?, ?>) map).size();
  }

  private static <T> T json(ResponseBody<T> body, String text) {
    return sent(body, "application/json", text);
  }

  private static RowResponse<Object> rows(String type, String events) {
    String opening =
        "event: query\ndata: {\"header\":[{\"name\":\"c\",\"type\":\"" + type + "\"}]}\n\n";
    return sent(ResponseBody.rows(Object.class, EVENTS), "text/event-stream", opening + events);
  }

  private static <T> T sent(ResponseBody<T> body, String mediaType, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .transport(request -> new TransportResponse(
            200,
            Headers.of(Map.of("Content-Type", List.of(mediaType))),
            new ByteArrayInputStream(bytes)))
        .build()
        .call(Operation.<T>of("read", "GET", "/").success(200, body).build())
        .send(RequestOptions.none())
        .body();
  }

  /** Aa and BB have the same hash, and so have all texts of as many of them. */
  private static String colliding(int number) {
    return joined(number, "Aa", "BB");
  }

  /** The same for the hashes with which Jackson finds names again in text. */
  private static String collidingInJackson(int number) {
    return joined(number, "Ab", "BA");
  }

  private static String joined(int number, String zero, String one) {
    StringBuilder name = new StringBuilder();
    for (int bit = 0; bit < 18; bit++) {
      name.append((number >> bit & 1) == 0 ? zero : one);
    }
    return name.toString();
  }

  private static String object(IntFunction<String> name) {
    return IntStream.range(0, COUNT)
        .mapToObj(number -> "\"" + name.apply(number) + "\":1")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static long nanos(ToIntFunction<String> reader, String object) {
    long start = System.nanoTime();
    assertThat(reader.applyAsInt(object)).isEqualTo(COUNT);
    return System.nanoTime() - start;
  }

  @Test
  void costNoMoreThanOthers() {
    assertThat(colliding(1).hashCode()).isEqualTo(colliding(2).hashCode());
    String colliding = object(CollidingNamesTest::colliding);
    String others = object(number -> "a".repeat(28) + (10_000_000 + number));
    READERS.forEach((name, reader) -> {
      long usual = nanos(reader, others);
      for (String names : List.of(colliding, object(CollidingNamesTest::collidingInJackson))) {
        assertThat(nanos(reader, names))
            .as(name + ": nanoseconds; a square of the number would be hundreds of times as many")
            .isLessThan(50 * usual);
      }
    });
  }
}
