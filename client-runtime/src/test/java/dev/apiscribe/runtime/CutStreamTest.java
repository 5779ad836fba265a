package dev.apiscribe.runtime;

import static dev.apiscribe.runtime.QueryServer.query;
import static dev.apiscribe.runtime.QueryServer.sending;
import static dev.apiscribe.runtime.QueryServer.status;
import static dev.apiscribe.runtime.RowServer.event;
import static dev.apiscribe.runtime.RowServer.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A stream that ends too early never looks complete, although its transfer ended as it should. */
@Timeout(30)
class CutStreamTest {
  private static final String COMPLETE = ": hello\n\n" + status("running") + rows("[[1],[2]]")
      + event("metrics", "{}") + rows("[[3]]") + status("finished");

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void failsWhereverTheRowsAreCut(String lineEnd) throws IOException {
    String whole = COMPLETE.replace("\n", lineEnd);
    // A CR alone ends a line, so that the LF after the last one adds nothing.
    int complete = lineEnd.equals("\r\n") ? whole.length() - 1 : whole.length();
    for (int end = 0; end < complete; end++) {
      try (var server = sending(whole.substring(0, end));
          RowResponse<LogGroup> response = query(server)) {
        List<Long> read = new ArrayList<>();
        assertThatExceptionOfType(ApiException.class)
            .as("cut after %d bytes", end)
            .isThrownBy(() -> response.rows().forEach(row -> read.add(row.longValue(0))));
        assertThat(read).isEqualTo(List.of(1L, 2L, 3L).subList(0, read.size()));
      }
    }
    try (var server = sending(whole);
        RowResponse<LogGroup> response = query(server)) {
      assertThat(response.rows()).hasSize(3);
    }
  }

  @ParameterizedTest
  @EnumSource(RowReading.class)
  void saysThatTheStreamEndedInsideAnEvent(RowReading reading) throws IOException {
    List<Long> read = new ArrayList<>();
    try (var server = sending(status("running"), rows("[[1],[2]]"), "data: [[3]]\n");
        RowResponse<LogGroup> response = reading.call(server)) {
      IncompleteStreamException failure = catchThrowableOfType(
          IncompleteStreamException.class,
          () -> reading.read(response.rows(), row -> read.add(row.longValue(0))));
      assertThat(failure)
          .hasMessage("query got only part of the stream: it ended inside event 3, after 2 rows");
      assertThat(failure.isReported()).isFalse();
      assertThat(failure.status()).hasValue("running");
      assertThat(failure.serverMessage()).isEmpty();
      assertThat(failure.rowsRead()).isEqualTo(2);
      assertThat(failure.eventsRead()).isEqualTo(2);
      assertThat(failure.mayHaveBeenExecuted()).isTrue();
      assertThat(read).containsExactly(1L, 2L);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "running, running, running",
    "the first is not a closing event, finished, ''",
    "a status of a newer server, running, closing"
  })
  void failsWithoutTheEventThatClosesTheStream(String what, String first, String last)
      throws IOException {
    String end = last.isEmpty() ? "" : status(last);
    try (var server = sending(status(first), rows("[[1]]"), end);
        RowResponse<LogGroup> response = query(server)) {
      assertThatExceptionOfType(IncompleteStreamException.class)
          .isThrownBy(() -> response.rows().forEach(row -> {}))
          .withMessage(
              "query got only part of the stream: it ended without a query event that says so, after 1 row")
          .satisfies(
              failure -> assertThat(failure.status()).hasValue(last.isEmpty() ? first : last));
    }
  }

  @Test
  void failsWhenRowsFollowTheEventThatClosesTheStream() throws IOException {
    try (var server = sending(status("running"), status("finished"), rows("[[1]]"));
        RowResponse<LogGroup> response = query(server)) {
      assertThatExceptionOfType(IncompleteStreamException.class)
          .isThrownBy(() -> response.rows().forEach(row -> {}));
    }
  }

  @Test
  void failsWhenAConnectionEndsTheBodyTooEarly() throws IOException {
    try (var server = QueryServer.sendingUntilItHangsUp(status("running"), rows("[[1]]"));
        RowResponse<LogGroup> response = query(server)) {
      assertThatExceptionOfType(IncompleteStreamException.class)
          .isThrownBy(() -> response.rows().forEach(row -> {}));
    }
  }

  @Test
  void endsWithTheStreamWhereNoEventClosesIt() throws IOException {
    try (var server = RowServer.sending(status("running"), rows("[[1]]"));
        RowResponse<LogGroup> response = RowServer.query(server)) {
      assertThat(response.rows()).hasSize(1);
    }
    try (var server = RowServer.sending(status("running"), rows("[[1]]"), "data: [[");
        RowResponse<LogGroup> response = RowServer.query(server)) {
      assertThatExceptionOfType(IncompleteStreamException.class)
          .isThrownBy(() -> response.rows().forEach(row -> {}));
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "data: a",
        "data: a\n",
        "d",
        "event: e\n",
        "id: 1\n",
        "id",
        ": ping",
        "retry: 1",
        "x"
      })
  void failsWhenPlainEventsEndInsideOne(String rest) throws IOException {
    try (var server = sending("data: one\n\n" + rest);
        EventResponse<LogGroup> response = Operations.client(server.endpoint())
            .call(Operations.QUERY)
            .send(RequestOptions.none())
            .body()) {
      Iterator<ServerSentEvent> events = response.events().iterator();
      assertThat(events.next().data()).isEqualTo("one");
      IncompleteStreamException failure =
          catchThrowableOfType(IncompleteStreamException.class, events::hasNext);
      assertThat(failure).hasMessage("query got only part of the stream: it ended inside event 2");
      assertThat(failure.eventsRead()).isEqualTo(1);
      assertThat(failure.rowsRead()).isZero();
      assertThat(failure.isReported()).isFalse();
      assertThatExceptionOfType(IncompleteStreamException.class)
          .isThrownBy(events::hasNext)
          .isSameAs(failure);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"", "\n", ": ping\n", "retry: 1\n", ": ping\n\n", "unknown: 1\n"})
  void endsPlainEventsBetweenTwo(String rest) throws IOException {
    try (var server = sending("data: one\n\n" + rest);
        EventResponse<LogGroup> response = Operations.client(server.endpoint())
            .call(Operations.QUERY)
            .send(RequestOptions.none())
            .body()) {
      assertThat(response.events()).hasSize(1);
    }
  }
}
