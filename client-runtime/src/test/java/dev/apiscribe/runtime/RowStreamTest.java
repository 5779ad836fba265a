package dev.apiscribe.runtime;

import static dev.apiscribe.runtime.RowServer.event;
import static dev.apiscribe.runtime.RowServer.opening;
import static dev.apiscribe.runtime.RowServer.query;
import static dev.apiscribe.runtime.RowServer.rows;
import static dev.apiscribe.runtime.RowServer.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(10)
class RowStreamTest {
  private static final String OPENING =
      opening("q1", "id", "int64", "ratio", "float64", "big", "uint256");

  @Test
  void readsRowsTypedByTheHeader() throws IOException {
    try (var server = sending(
            OPENING,
            rows("[[1,0.5,\"3\"],[2,\"inf\",4]]"),
            rows("[]"),
            rows("[[3,\"-inf\",\"5\"]]"));
        RowResponse<LogGroup> response = query(server)) {
      assertThat(response.isRows()).isTrue();
      assertThat(response.value()).isNull();
      RowStream<LogGroup> rows = response.rows();
      assertThat(rows.opening().id()).isEqualTo("q1");
      assertThat(rows.columns())
          .containsExactly(
              new Column("id", "int64"),
              new Column("ratio", "float64"),
              new Column("big", "uint256"));
      assertThat(rows)
          .extracting(
              row -> List.of(row.longValue("id"), row.doubleValue(1), row.bigInteger("big")))
          .containsExactly(
              List.of(1L, 0.5, BigInteger.valueOf(3)),
              List.of(2L, Double.POSITIVE_INFINITY, BigInteger.valueOf(4)),
              List.of(3L, Double.NEGATIVE_INFINITY, BigInteger.valueOf(5)));
      assertThat(server.request().join())
          .contains("Accept: text/event-stream, application/json\r\n");
    }
  }

  @Test
  void keepsTheNewestMetricsAndTheNewestOpening() throws IOException {
    try (var server = sending(
            OPENING,
            event("metrics", "{\"count\":1,\"eps\":0.10}"),
            rows("[[1,1,1]]"),
            event("metric", "{\"count\":2}"),
            opening("q2", "id", "int64"),
            rows("[[2,2,2]]"));
        RowResponse<LogGroup> response = query(server)) {
      RowStream<LogGroup> rows = response.rows();
      assertThat(rows.metrics()).isNull();
      assertThat(rows.lastOpening()).isNull();
      Iterator<Row> iterator = rows.iterator();
      iterator.next();
      assertThat(rows.metrics()).isEqualTo(Map.of("count", 1L, "eps", new BigDecimal("0.10")));
      assertThat(rows.lastOpening()).isSameAs(rows.opening());
      assertThat(iterator.next().longValue(2)).as("by the first header").isEqualTo(2);
      assertThat(rows.metrics()).isEqualTo(Map.of("count", 2L));
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> rows.metrics().clear());
      assertThat(rows.opening().id()).isEqualTo("q1");
      assertThat(rows.lastOpening()).isNotNull().extracting(LogGroup::id).isEqualTo("q2");
      assertThat(iterator.hasNext()).isFalse();
    }
  }

  @Test
  void showsEveryEventThatIsNoRowsAndIgnoresUnknownOnes() throws IOException {
    List<String> seen = new ArrayList<>();
    try (var server = sending(
            OPENING,
            event("ping", "no JSON"),
            rows("[[1,1,1]]"),
            event("metrics", "{}"),
            "event: message\ndata: [[2,2,2]]\n\n",
            OPENING);
        RowResponse<LogGroup> response = query(server)) {
      response
          .rows()
          .onEvent(event -> seen.add(event.event()))
          .onEvent(event -> seen.add(event.data().substring(0, 1)));
      assertThat(response.rows()).extracting(row -> row.longValue(0)).containsExactly(1L, 2L);
      assertThat(seen).containsExactly("query", "{", "ping", "n", "metrics", "{", "query", "{");
    }
  }

  @Test
  void letsAnObserverAskForTheOpening() throws IOException {
    List<String> seen = new ArrayList<>();
    try (var server = sending(OPENING, event("ping", "1"));
        RowResponse<LogGroup> response = query(server)) {
      RowStream<LogGroup> rows = response.rows();
      rows.onEvent(event -> seen.add(
          event.event() + " " + rows.opening().id() + " " + rows.columns().size()));
      assertThat(rows).isEmpty();
      assertThat(seen).containsExactly("query q1 3", "ping q1 3");
    }
  }

  @Test
  void endsTheReadingWhenAnObserverFails() throws IOException {
    try (var server = RowServer.stallingAfter(OPENING, event("ping", "1"));
        RowResponse<LogGroup> response = query(server)) {
      RowStream<LogGroup> rows = response.rows();
      rows.opening();
      rows.onEvent(event -> {
        throw new ArithmeticException();
      });
      Iterator<Row> iterator = rows.iterator();
      assertThatExceptionOfType(ArithmeticException.class).isThrownBy(iterator::hasNext);
      server.awaitClientGone();
      assertThatExceptionOfType(ArithmeticException.class)
          .as("asked again")
          .isThrownBy(iterator::hasNext);
    }
  }

  @Test
  void deliversRowsWhileTheServerIsStillSending() throws IOException {
    try (var server = RowServer.stallingAfter(OPENING, rows("[[1,1,1]]"));
        RowResponse<LogGroup> response = query(server)) {
      assertThat(response.rows().iterator().next().longValue(0)).isEqualTo(1);
    }
  }

  @Test
  void canBeReadAsAStreamWhoseEndClosesIt() throws IOException {
    try (var server = RowServer.stallingAfter(OPENING, rows("[[1,1,1],[2,2,2],[3,3,3]]"))) {
      try (Stream<Row> rows = query(server).rows().stream()) {
        assertThat(rows.limit(2).mapToLong(row -> row.longValue(0)).sum()).isEqualTo(3);
      }
      server.awaitClientGone();
    }
  }

  @Test
  void handsTheRowsOutOnce() throws IOException {
    try (var server = sending(OPENING);
        RowResponse<LogGroup> response = query(server)) {
      RowStream<LogGroup> rows = response.rows();
      assertThat(rows.iterator().hasNext()).isFalse();
      assertThatIllegalStateException().isThrownBy(rows::iterator);
      assertThatIllegalStateException().isThrownBy(rows::stream);
    }
  }

  @Test
  void cancelsTheExchangeAtOnceWhenClosedByAnotherThread() throws Exception {
    try (var server = RowServer.stallingAfter(OPENING, rows("[[1,1,1],[2,2,2]]"))) {
      RowResponse<LogGroup> response = query(server);
      Iterator<Row> rows = response.rows().iterator();
      rows.next();
      rows.next();
      CountDownLatch started = new CountDownLatch(1);
      CompletableFuture<Boolean> more = CompletableFuture.supplyAsync(() -> {
        started.countDown();
        return rows.hasNext();
      });
      started.await();
      response.close();
      assertThat(more.get(20, TimeUnit.SECONDS)).isFalse();
      assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(rows::next);
      server.awaitClientGone();
    }
  }

  @Test
  void endsInTheMiddleOfAnEventWhenClosed() throws IOException {
    try (var server = sending(OPENING, rows("[[1,1,1],[2,2,2]]"))) {
      RowResponse<LogGroup> response = query(server);
      Iterator<Row> rows = response.rows().iterator();
      rows.next();
      response.close();
      assertThat(rows.hasNext()).isFalse();
      assertThat(response.rows().opening().id()).as("what is known stays known").isEqualTo("q1");
    }
  }

  @Test
  void hasNoOpeningWhenClosedBefore() throws IOException {
    try (var server = RowServer.stallingAfter()) {
      RowResponse<LogGroup> response = query(server);
      response.close();
      assertThatIllegalStateException().isThrownBy(response.rows()::opening);
      assertThatIllegalStateException().isThrownBy(response.rows()::columns);
      assertThat(response.rows().iterator().hasNext()).isFalse();
    }
  }

  @Test
  void failsWhenTheStreamBreaksOff() throws IOException {
    String chunked =
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
    String events = OPENING + rows("[[1,1,1]]") + "data: [[2,";
    String chunk = Integer.toHexString(events.length()) + "\r\n" + events + "\r\n";
    try (var server = ScriptedServer.answering(chunked + chunk + "5\r\n2,");
        RowResponse<LogGroup> response = query(server)) {
      Iterator<Row> rows = response.rows().iterator();
      assertThat(rows.next().longValue(0)).isEqualTo(1);
      assertThatExceptionOfType(ConnectionException.class)
          .isThrownBy(rows::hasNext)
          .withMessage("query got only part of the response");
      assertThatExceptionOfType(ConnectionException.class)
          .as("asked again")
          .isThrownBy(rows::hasNext);
    }
  }

  @Test
  void endsTheReadingWhenTheThreadIsInterrupted() throws IOException {
    try (var server = RowServer.stallingAfter(OPENING);
        RowResponse<LogGroup> response = query(server)) {
      Iterator<Row> rows = response.rows().iterator();
      response.rows().opening();
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(CallInterruptedException.class).isThrownBy(rows::hasNext);
      assertThat(Thread.interrupted()).isTrue();
      server.awaitClientGone();
    }
  }

  @Test
  void failsWhenTheServerIsSilentForLongerThanTheIdleTimeout() throws IOException {
    RequestOptions options =
        RequestOptions.builder().idleTimeout(Duration.ofMillis(200)).build();
    try (var server = RowServer.stallingAfter(OPENING, rows("[[1,1,1]]"));
        RowResponse<LogGroup> response = Operations.client(server.endpoint())
            .call(RowServer.QUERY)
            .send(options)
            .body()) {
      Iterator<Row> rows = response.rows().iterator();
      rows.next();
      assertThatExceptionOfType(CallTimeoutException.class).isThrownBy(rows::hasNext);
      server.awaitClientGone();
      assertThatExceptionOfType(CallTimeoutException.class)
          .as("asked again")
          .isThrownBy(rows::hasNext);
    }
  }

  @Test
  void endsTheWaitingForTheOpeningWhenTheThreadIsInterrupted() throws IOException {
    try (var server = RowServer.stallingAfter();
        RowResponse<LogGroup> response = query(server)) {
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(CallInterruptedException.class)
          .isThrownBy(response.rows()::opening);
      assertThat(Thread.interrupted()).isTrue();
      server.awaitClientGone();
    }
  }

  @Test
  void letsSeveralThreadsWaitForTheOpening() throws Exception {
    CountDownLatch waiting = new CountDownLatch(3);
    try (var server = new ScriptedServer((out, scripted) -> {
          RowServer.write(out, RowServer.HEAD);
          try {
            waiting.await();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
          RowServer.write(out, OPENING);
          scripted.awaitClientGone();
        });
        RowResponse<LogGroup> response = query(server)) {
      List<CompletableFuture<String>> openings = Stream.generate(
              () -> CompletableFuture.supplyAsync(
                  () -> {
                    waiting.countDown();
                    return response.rows().opening().id();
                  },
                  work -> new Thread(work).start()))
          .limit(3)
          .toList();
      for (CompletableFuture<String> opening : openings) {
        assertThat(opening.get(20, TimeUnit.SECONDS)).isEqualTo("q1");
      }
    }
  }

  @Test
  void givesTheValueOfAJsonResponseAndNothingForAnEmptyOne() throws IOException {
    String json = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n";
    try (var server = ScriptedServer.answering(json + "{\"log_group_id\":\"1\"}");
        RowResponse<LogGroup> response = query(server)) {
      assertThat(response.isRows()).isFalse();
      assertThat(response.value()).isNotNull().extracting(LogGroup::id).isEqualTo("1");
      assertThatIllegalStateException().isThrownBy(response::rows);
    }
    try (var server = ScriptedServer.answering("HTTP/1.1 204 No Content\r\n\r\n");
        RowResponse<LogGroup> response = query(server)) {
      assertThat(response.isRows()).isFalse();
      assertThat(response.value()).isNull();
    }
  }

  /** It may have been cut right behind its head, and nothing but a status tells. */
  @ParameterizedTest
  @MethodSource("dev.apiscribe.runtime.EventStreamTest#emptyResponses")
  void failsForAnEmptyBodyWhereAStatusDocumentsOne(String response) throws IOException {
    try (var server = ScriptedServer.answering(response)) {
      assertThatExceptionOfType(DecodingException.class)
          .isThrownBy(() -> query(server))
          .withMessageContaining("empty body");
    }
  }

  @Test
  void failsWithTheDocumentedErrorOfAnotherStatus() throws IOException {
    String refused =
        "HTTP/1.1 400 Bad\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n";
    try (var server = ScriptedServer.answering(refused + "{\"log_group_id\":\"1\"}")) {
      assertThatExceptionOfType(StatusException.class)
          .isThrownBy(() -> query(server))
          .satisfies(e -> assertThat(e.error(LogGroup.class).orElseThrow().id()).isEqualTo("1"));
    }
  }
}
