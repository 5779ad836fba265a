package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class ValueStreamTest {
  private static final JsonCodec<Map<String, Long>> VALUE = JsonCodecs.map(JsonCodecs.INTEGER);

  private static String response(String mediaType, String body) {
    return "HTTP/1.1 200 OK\r\nContent-Type: " + mediaType + "\r\nConnection: close\r\n\r\n" + body;
  }

  private static <T> ValueStream<T> stream(
      ScriptedServer server, ResponseBody<ValueStream<T>> body) {
    Operation<ValueStream<T>> watch =
        Operation.<ValueStream<T>>of("watch", "GET", "/").success(200, body).build();
    return Operations.client(server.endpoint())
        .call(watch)
        .send(RequestOptions.none())
        .body();
  }

  @Test
  void readsALineOfJsonForEachValue() throws IOException {
    for (String body : List.of(
        "{\"a\":1}\n{\"a\":2}\n",
        "\r\n{\"a\":1}\r\n\n{\"a\":2}",
        "\u001e{\"a\":1}\n\u001e{\"a\":2}\n")) {
      try (var server = ScriptedServer.answering(response("application/x-ndjson", body));
          ValueStream<Map<String, Long>> values = stream(server, ResponseBody.jsonLines(VALUE))) {
        assertThat(values).containsExactly(Map.of("a", 1L), Map.of("a", 2L));
        assertThat(values.event()).isNull();
        assertThat(server.request().join()).contains("Accept: application/x-ndjson\r\n");
      }
    }
  }

  @Test
  void readsAnEventForEachValueUntilItSaysThatItIsDone() throws IOException {
    try (var server = ScriptedServer.answering(response(
            "text/event-stream", "event: e\nid: 7\ndata: {\"a\":\ndata: 1}\n\ndata: [DONE]\n\nx"));
        ValueStream<Map<String, Long>> values = stream(server, ResponseBody.jsonEvents(VALUE))) {
      Iterator<Map<String, Long>> iterator = values.iterator();
      assertThat(iterator.next()).isEqualTo(Map.of("a", 1L));
      assertThat(values.event()).isEqualTo(new ServerSentEvent("e", "{\"a\":\n1}", "7"));
      assertThat(iterator.hasNext()).isFalse();
    }
  }

  @Test
  void readsTextsOfEventsAsTheyAre() throws IOException {
    try (var server =
            ScriptedServer.answering(response("text/event-stream", "data: \"a\n\ndata: b\n\n"));
        ValueStream<String> texts = stream(server, ResponseBody.textEvents(JsonCodecs.TEXT))) {
      assertThat(texts).containsExactly("\"a", "b");
    }
  }

  @Test
  void deliversAValueWhileTheServerIsStillSending() throws IOException {
    try (var server =
            ScriptedServer.stallingAfter(response("application/jsonl", "{\"a\":1}\n{\"a\""));
        ValueStream<Map<String, Long>> values = stream(server, ResponseBody.jsonLines(VALUE))) {
      assertThat(values.iterator().next()).isEqualTo(Map.of("a", 1L));
    }
  }

  @Test
  void failsForWhatIsNotAValueAndFailsAgain() throws IOException {
    try (var server =
            ScriptedServer.answering(response("application/x-ndjson", "{\"a\":1}\n{\"a\":"));
        ValueStream<Map<String, Long>> values = stream(server, ResponseBody.jsonLines(VALUE))) {
      Iterator<Map<String, Long>> iterator = values.iterator();
      iterator.next();
      for (int i = 0; i < 2; i++) {
        assertThatExceptionOfType(DecodingException.class)
            .isThrownBy(iterator::hasNext)
            .withMessageStartingWith("watch returned 200 with line 2 that is not a valid map");
      }
    }
    try (var server = ScriptedServer.answering(response("application/json", "{}"))) {
      assertThatExceptionOfType(DecodingException.class)
          .isThrownBy(() -> stream(server, ResponseBody.jsonEvents(VALUE)))
          .withMessageContaining("text/event-stream is documented");
    }
  }
}
