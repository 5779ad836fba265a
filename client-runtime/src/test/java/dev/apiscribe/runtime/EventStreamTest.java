package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(10)
class EventStreamTest {
  private static final String EVENTS =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream;charset=utf-8\r\n";
  private static final String OPEN_END = EVENTS + "Connection: close\r\n\r\n";

  private static EventResponse<LogGroup> query(ScriptedServer server) {
    return Operations.client(server.endpoint())
        .call(Operations.QUERY)
        .send(RequestOptions.none())
        .body();
  }

  @Test
  void readsEventsToTheEnd() throws IOException {
    try (var server = ScriptedServer.answering(
            OPEN_END + "retry: 5\nid: 1\nevent: e\ndata: a\n\ndata: b\n\n");
        EventResponse<LogGroup> response = query(server)) {
      assertThat(response.isEventStream()).isTrue();
      assertThat(response.value()).isNull();
      EventStream events = response.events();
      assertThat(events.reconnectionTime()).isNull();
      assertThat(events)
          .containsExactly(
              new ServerSentEvent("e", "a", "1"), new ServerSentEvent("message", "b", "1"));
      assertThat(events.reconnectionTime()).isEqualTo(Duration.ofMillis(5));
      assertThat(server.request().join())
          .contains("Accept: text/event-stream, application/json\r\n");
    }
  }

  @Test
  void deliversAnEventWhileTheServerIsStillSending() throws IOException {
    try (var server = ScriptedServer.stallingAfter(OPEN_END + "data: now\n\n");
        EventResponse<LogGroup> response = query(server)) {
      assertThat(response.events().iterator().next().data()).isEqualTo("now");
    }
  }

  @Test
  void cancelsTheExchangeWhenClosed() throws IOException {
    try (var server = ScriptedServer.stallingAfter(OPEN_END + "data: now\n\n")) {
      EventResponse<LogGroup> response = query(server);
      Iterator<ServerSentEvent> events = response.events().iterator();
      events.next();
      response.close();
      server.awaitClientGone();
      assertThat(events.hasNext()).isFalse();
      assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(events::next);
    }
  }

  @Test
  void wakesAWaitingReaderWhenClosedByAnotherThread() throws Exception {
    try (var server = ScriptedServer.stallingAfter(OPEN_END + "data: now\n\n")) {
      EventResponse<LogGroup> response = query(server);
      Iterator<ServerSentEvent> events = response.events().iterator();
      events.next();
      CountDownLatch started = new CountDownLatch(1);
      CompletableFuture<Boolean> more = CompletableFuture.supplyAsync(() -> {
        started.countDown();
        return events.hasNext();
      });
      started.await();
      response.close();
      assertThat(more.get(20, TimeUnit.SECONDS)).isFalse();
    }
  }

  @Test
  void failsWhenTheStreamBreaksOff() throws IOException {
    String half = "Transfer-Encoding: chunked\r\n\r\n9\r\ndata: a\n\n\r\n5\r\ndat";
    try (var server = ScriptedServer.answering(EVENTS + half);
        EventResponse<LogGroup> response = query(server)) {
      Iterator<ServerSentEvent> events = response.events().iterator();
      assertThat(events.next().data()).isEqualTo("a");
      assertThatExceptionOfType(ConnectionException.class)
          .isThrownBy(events::hasNext)
          .withMessage("query got only part of the response");
      assertThatExceptionOfType(ConnectionException.class)
          .as("asked again")
          .isThrownBy(events::hasNext);
    }
  }

  @Test
  void endsTheReadingWhenTheThreadIsInterrupted() throws IOException {
    try (var server = ScriptedServer.stallingAfter(OPEN_END);
        EventResponse<LogGroup> response = query(server)) {
      Iterator<ServerSentEvent> events = response.events().iterator();
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(CallInterruptedException.class).isThrownBy(events::hasNext);
      assertThat(Thread.interrupted()).isTrue();
      server.awaitClientGone();
    }
  }

  @Test
  void outlivesTheTimeoutOfTheCall() throws IOException {
    Duration timeout = Duration.ofMillis(300);
    try (var server = new ScriptedServer((out, scripted) -> {
      out.write((OPEN_END + "data: a\n\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
      // Longer than the timeout, without sleeping: until a timer of the same clock has fired.
      new CompletableFuture<String>()
          .completeOnTimeout("", timeout.toMillis() * 2, TimeUnit.MILLISECONDS)
          .join();
      out.write("data: b\n\n".getBytes(StandardCharsets.UTF_8));
    })) {
      EventResponse<LogGroup> response = Operations.client(server.endpoint())
          .call(Operations.QUERY)
          .send(RequestOptions.builder().timeout(timeout).build())
          .body();
      assertThat(response.events()).extracting(ServerSentEvent::data).containsExactly("a", "b");
    }
  }

  @Test
  void isReadOnlyOnce() throws IOException {
    try (var server = ScriptedServer.answering(OPEN_END);
        EventResponse<LogGroup> response = query(server)) {
      EventStream events = response.events();
      assertThat(events.iterator()).isNotNull();
      assertThatIllegalStateException().isThrownBy(events::iterator);
    }
  }

  @Test
  void givesTheValueOfAJsonResponse() throws IOException {
    String body = "{\"log_group_id\":\"1\"}";
    try (var server = ScriptedServer.answering(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n"
                + body);
        EventResponse<LogGroup> response = query(server)) {
      assertThat(response.isEventStream()).isFalse();
      assertThat(response.value()).isNotNull().extracting(LogGroup::id).isEqualTo("1");
      assertThatIllegalStateException().isThrownBy(response::events);
    }
  }

  static List<String> emptyResponses() {
    List<String> responses = new ArrayList<>();
    for (String type :
        List.of("", "Content-Type: application/json\r\n", "Content-Type: text/plain\r\n")) {
      for (String body : List.of(
          "Content-Length: 0\r\n\r\n",
          "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
          "Connection: close\r\n\r\n",
          "\r\n")) {
        responses.add("HTTP/1.1 200 OK\r\n" + type + body);
      }
    }
    return responses;
  }

  /** It may have been cut right behind its head, and nothing but a status tells. */
  @ParameterizedTest
  @MethodSource("emptyResponses")
  void failsForAnEmptyBodyWhereAStatusDocumentsOne(String response) throws IOException {
    try (var server = ScriptedServer.answering(response)) {
      assertThatExceptionOfType(DecodingException.class)
          .isThrownBy(() -> query(server))
          .withMessageContaining("empty body");
    }
  }

  @Test
  void givesNeitherForAResponseWithoutBody() throws IOException {
    try (var server = ScriptedServer.answering("HTTP/1.1 204 No Content\r\n\r\n");
        EventResponse<LogGroup> response = query(server)) {
      assertThat(response.isEventStream()).isFalse();
      assertThat(response.value()).isNull();
    }
  }
}
