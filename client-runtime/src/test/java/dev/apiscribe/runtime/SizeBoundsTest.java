package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Responses of any size take no more memory than the client allows. */
class SizeBoundsTest {
  private static final long MEBIBYTE = 1024 * 1024;

  /** Each kind of response that is read as a whole, with bytes that never end. */
  private static final Map<ResponseBody<?>, Sent> WHOLE = new LinkedHashMap<>();

  private static final RowEvents EVENTS = RowEvents.opening("query", "/header");

  static {
    Sent json = new Sent("application/json", "[", "[1,2,3],", 1 << 20);
    Sent text = new Sent("text/plain", "", "a text without an end. ", 1 << 20);
    WHOLE.put(ResponseBody.json(JsonCodecs.ANY), json);
    WHOLE.put(ResponseBody.json(Object.class), json);
    WHOLE.put(ResponseBody.json(new TypeReference<List<List<Integer>>>() {}), json);
    WHOLE.put(ResponseBody.jsonList(JsonCodecs.ANY), json);
    WHOLE.put(ResponseBody.jsonList(Object.class), json);
    WHOLE.put(
        ResponseBody.jsonMap(JsonCodecs.ANY),
        new Sent("application/json", "{\"a\":[", "[1,2,3],", 1 << 20));
    WHOLE.put(ResponseBody.text(), text);
    WHOLE.put(ResponseBody.events(Object.class), json);
    WHOLE.put(ResponseBody.rows(Object.class, EVENTS), json);
  }

  /**
   * A body.
   *
   * @param times how often the piece comes
   */
  private record Sent(String mediaType, String start, String piece, int times) {
    byte[] bytes() {
      return (start + piece.repeat(times)).getBytes(StandardCharsets.UTF_8);
    }
  }

  private static byte[] gzip(byte[] bytes, int times) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(compressed)) {
      for (int i = 0; i < times; i++) {
        out.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }

  private static ApiClient client(
      byte[] body, String mediaType, boolean zipped, Consumer<ApiClient.Builder> setting) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    headers.put("Content-Type", List.of(mediaType));
    if (zipped) {
      headers.put("Content-Encoding", List.of("gzip"));
    }
    ApiClient.Builder client = ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .transport(request ->
            new TransportResponse(200, Headers.of(headers), new ByteArrayInputStream(body)));
    setting.accept(client);
    return client.build();
  }

  private static <T> Operation<T> reading(ResponseBody<T> body) {
    return Operation.<T>of("read", "GET", "/").success(200, body).build();
  }

  @Test
  void holdForEveryBodyThatIsReadAsAWhole() {
    WHOLE.forEach((body, sent) -> {
      for (boolean zipped : new boolean[] {false, true}) {
        for (boolean raw : new boolean[] {false, true}) {
          byte[] bytes = zipped ? gzip(sent.bytes(), 1) : sent.bytes();
          ApiClient api =
              client(bytes, sent.mediaType(), zipped, client -> client.maxBodySize(MEBIBYTE));
          RequestOptions.Builder options = RequestOptions.builder();
          RequestOptions asked = raw ? options.keepRawBody().build() : options.build();
          assertThat(catchThrowable(() -> api.call(reading(body)).send(asked)))
              .isInstanceOfSatisfying(ResponseTooLargeException.class, e -> {
                assertThat(e)
                    .hasMessage("read: 200 with a body of more than 1048576 bytes;"
                        + " maxBodySize sets the limit");
                assertThat(e.limit()).isEqualTo(MEBIBYTE);
                assertThat(e.status()).isEqualTo(200);
                assertThat(e.attempts()).isEqualTo(1);
                assertThat(e.mayHaveBeenExecuted()).isTrue();
              });
        }
      }
    });
    assertThat(WHOLE).hasSizeGreaterThan(8);
  }

  @Test
  void holdForWhatASmallCompressedBodyUnpacks() {
    byte[] bomb =
        gzip("[[],[],[],[],[],[],[],[]],".repeat(100_000).getBytes(StandardCharsets.UTF_8), 100);
    assertThat(bomb.length).isLessThan((int) MEBIBYTE);
    ApiClient api = client(bomb, "application/json", true, client -> {});
    assertThat(catchThrowable(
            () -> api.call(reading(ResponseBody.text())).send(RequestOptions.none())))
        .isInstanceOfSatisfying(
            ResponseTooLargeException.class, e -> assertThat(e.limit()).isEqualTo(64 * MEBIBYTE));
  }

  @Test
  void letThroughWhatIsJustAsLarge() {
    byte[] body = "x".repeat(1000).getBytes(StandardCharsets.UTF_8);
    ApiClient api = client(body, "text/plain", false, client -> client.maxBodySize(1000));
    assertThat(
            api.call(reading(ResponseBody.text())).send(RequestOptions.none()).body())
        .hasSize(1000);
    assertThat(catchThrowable(() -> api.call(reading(ResponseBody.text()))
            .send(RequestOptions.builder().maxBodySize(999).build())))
        .as("by the options of the call")
        .isInstanceOf(ResponseTooLargeException.class);
  }

  @Test
  void doNotHoldForWhatTheCallerReads() throws IOException {
    ApiClient api = client(
        new byte[3000], "application/octet-stream", false, client -> client.maxBodySize(1000));
    try (InputStream body =
        api.call(reading(ResponseBody.bytes())).send(RequestOptions.none()).body()) {
      assertThat(body.readAllBytes()).hasSize(3000);
    }
  }

  @Test
  void holdForEachEventAndEachLine() {
    String small = "data: 1\n\n".repeat(10_000);
    Map<String, String> streams = Map.of(
        "data: " + "x".repeat(2000) + "\n\n", "an event",
        "data: x\n".repeat(600) + "\n", "an event",
        "data: " + "x".repeat(4000), "a line",
        ": " + "x".repeat(4000) + "\n", "a line",
        "x".repeat(4000) + "\n\n", "a line",
        "event: " + "x".repeat(4000) + "\n\n", "a line",
        "id: " + "x".repeat(4000) + "\n\n", "a line");
    streams.forEach((stream, what) -> {
      byte[] bytes = (small + stream).getBytes(StandardCharsets.UTF_8);
      for (boolean zipped : new boolean[] {false, true}) {
        ApiClient api = client(
            zipped ? gzip(bytes, 1) : bytes,
            "text/event-stream",
            zipped,
            client -> client.maxEventSize(1000).maxLineSize(3000));
        List<ServerSentEvent> events = new ArrayList<>();
        try (EventResponse<Object> response = api.call(reading(ResponseBody.events(Object.class)))
            .send(RequestOptions.none())
            .body()) {
          assertThat(catchThrowable(() -> response.events().forEach(events::add)))
              .isInstanceOfSatisfying(
                  ResponseTooLargeException.class,
                  e -> assertThat(e.getMessage())
                      .startsWith("read: 200 with " + what + " of more than "));
        }
        assertThat(events).hasSize(10_000);
      }
    });
  }

  @Test
  void holdForTheEventsOfRows() {
    String stream = "event: query\ndata: {\"header\":[{\"name\":\"a\",\"type\":\"int64\"}]}\n\n"
        + "data: [[1],[2]]\n\ndata: [" + "[1],".repeat(1000) + "[1]]\n\n";
    ApiClient api =
        client(stream.getBytes(StandardCharsets.UTF_8), "text/event-stream", false, client -> {});
    RequestOptions small = RequestOptions.builder().maxEventSize(1000).build();
    RequestOptions narrow = RequestOptions.builder().maxLineSize(1000).build();
    for (RequestOptions options : List.of(small, narrow)) {
      List<Row> read = new ArrayList<>();
      try (RowResponse<Object> response = api.call(reading(ResponseBody.rows(Object.class, EVENTS)))
          .send(options)
          .body()) {
        assertThat(catchThrowable(() -> response.rows().forEach(read::add)))
            .isInstanceOf(ResponseTooLargeException.class);
      }
      assertThat(read).hasSize(2);
    }
  }

  @Test
  void areAtLeastAByte() {
    assertThatIllegalArgumentException().isThrownBy(() -> ApiClient.builder().maxBodySize(0));
    assertThatIllegalArgumentException().isThrownBy(() -> ApiClient.builder().maxEventSize(0));
    assertThatIllegalArgumentException().isThrownBy(() -> ApiClient.builder().maxLineSize(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestOptions.builder().maxBodySize(0));
  }
}
