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

/** A query that the server reports as failed ends in an exception, however its rows are read. */
@Timeout(10)
class FailedQueryTest {
  private static final String FAILED = status("failed", ",\"message\":\"s3cret memory limit\"");

  @ParameterizedTest
  @EnumSource(RowReading.class)
  void failsAfterTheRowsThatCameBefore(RowReading reading) throws IOException {
    List<Long> read = new ArrayList<>();
    try (var server = sending(
            status("running"), rows("[[1],[2]]"), event("metrics", "{}"), rows("[[3]]"), FAILED);
        RowResponse<LogGroup> response = reading.call(server)) {
      IncompleteStreamException failure = catchThrowableOfType(
          IncompleteStreamException.class,
          () -> reading.read(response.rows(), row -> read.add(row.longValue(0))));
      assertThat(read).containsExactly(1L, 2L, 3L);
      assertThat(failure.isReported()).isTrue();
      assertThat(failure.status()).hasValue("failed");
      assertThat(failure.serverMessage()).hasValue("s3cret memory limit");
      assertThat(failure.rowsRead()).isEqualTo(3);
      assertThat(failure.eventsRead()).isEqualTo(5);
      assertThat(failure.operationId()).isEqualTo("query");
      assertThat(failure.mayHaveBeenExecuted()).isTrue();
      assertThat(failure)
          .hasMessage("query failed after 3 rows: the server reported the status failed");
    }
  }

  @ParameterizedTest
  @EnumSource(RowReading.class)
  void readsACompleteStreamToItsEnd(RowReading reading) throws IOException {
    List<Long> read = new ArrayList<>();
    try (var server =
            sending(status("running"), rows("[[1]]"), status("finished"), event("metrics", "{}"));
        RowResponse<LogGroup> response = reading.call(server)) {
      reading.read(response.rows(), row -> read.add(row.longValue(0)));
      assertThat(read).containsExactly(1L);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"canceled", "failed"})
  void namesTheStatusThatIsAFailure(String status) throws IOException {
    try (var server = sending(status("running"), rows("[[1]]"), status(status));
        RowResponse<LogGroup> response = query(server)) {
      assertThatExceptionOfType(IncompleteStreamException.class)
          .isThrownBy(() -> response.rows().forEach(row -> {}))
          .withMessage("query failed after 1 row: the server reported the status " + status)
          .satisfies(failure -> assertThat(failure.status()).hasValue(status))
          .satisfies(failure -> assertThat(failure.serverMessage()).isEmpty());
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "error     | {\"code\":1,\"message\":\"no memory\"} | no memory",
        "exception | {\"message\":\"no memory\"}            | no memory",
        "error     | {\"reason\":\"no memory\"}             | {\"reason\":\"no memory\"}",
        "error     | {\"message\":\"\"}                     | {\"message\":\"\"}",
        "error     | \"no memory\"                          | \"no memory\"",
        "error     | no memory                              | no memory",
        "error     | ''                                     | "
      })
  void failsOnAnEventThatReportsAnError(String name, String data, String message)
      throws IOException {
    List<String> seen = new ArrayList<>();
    try (var server = sending(
            status("running"),
            rows("[[1]]"),
            event(name, data),
            rows("[[2]]"),
            status("finished"));
        RowResponse<LogGroup> response = query(server)) {
      response.rows().onEvent(event -> seen.add(event.event()));
      IncompleteStreamException failure = catchThrowableOfType(
          IncompleteStreamException.class, () -> response.rows().forEach(row -> {}));
      assertThat(failure)
          .hasMessage("query failed after 1 row: the server reported an event named " + name);
      assertThat(failure.status()).as("the newest one").hasValue("running");
      assertThat(failure.serverMessage().orElse(null)).isEqualTo(message);
      assertThat(seen).containsExactly("query", name);
    }
  }

  /** The standard drops events without data; the name alone says that the query failed. */
  @ParameterizedTest
  @EnumSource(RowReading.class)
  void failsOnAnErrorWithoutData(RowReading reading) throws IOException {
    for (String bare : List.of(
        "event: error\n\n",
        "id: 1\nevent:exception\n: why\n\n",
        "event: x\nevent: error\r\n\r\n")) {
      for (String before : List.of(
          "",
          status("running"),
          status("running") + rows("[[1]]"),
          status("running") + status("finished"))) {
        try (var server = sending(
                before, bare, before.isEmpty() ? status("running") : "", status("finished"));
            RowResponse<LogGroup> response = reading.call(server)) {
          IncompleteStreamException failure = catchThrowableOfType(
              IncompleteStreamException.class, () -> reading.read(response.rows(), row -> {}));
          assertThat(failure).as("%s behind %s", bare, before).isNotNull();
          assertThat(failure.isReported()).isTrue();
          assertThat(failure.serverMessage()).isEmpty();
        }
      }
    }
  }

  @Test
  void passesOverOtherEventsWithoutData() throws IOException {
    try (var server = sending(
            status("running"),
            "event: message\n\n",
            "event: query\n\n",
            "event: Error\n\n",
            status("finished"));
        RowResponse<LogGroup> response = query(server)) {
      assertThat(response.rows()).isEmpty();
    }
  }

  @Test
  void failsWhenTheFirstEventReportsTheFailure() throws IOException {
    String withoutHeader = event("query", "{\"status\":\"failed\",\"message\":\"no such stream\"}");
    try (var server = sending(withoutHeader);
        RowResponse<LogGroup> response = query(server)) {
      RowStream<LogGroup> rows = response.rows();
      IncompleteStreamException failure =
          catchThrowableOfType(IncompleteStreamException.class, rows::opening);
      assertThat(failure.serverMessage()).hasValue("no such stream");
      assertThat(failure.rowsRead()).isZero();
      assertThatExceptionOfType(IncompleteStreamException.class)
          .isThrownBy(rows::columns)
          .isSameAs(failure);
      assertThatExceptionOfType(IncompleteStreamException.class)
          .isThrownBy(rows.iterator()::hasNext)
          .isSameAs(failure);
    }
  }

  @Test
  void failsWhenAnErrorComesBeforeTheHeader() throws IOException {
    try (var server = sending(event("error", "{\"message\":\"no such stream\"}"));
        RowResponse<LogGroup> response = query(server)) {
      assertThatExceptionOfType(IncompleteStreamException.class)
          .isThrownBy(response.rows()::opening)
          .satisfies(failure -> assertThat(failure.status()).isEmpty())
          .satisfies(failure -> assertThat(failure.serverMessage()).hasValue("no such stream"));
    }
  }

  @Test
  void keepsTheQueryThatFailed() throws IOException {
    try (var server = sending(status("running"), status("failed", ",\"size\":7"));
        RowResponse<LogGroup> response = query(server)) {
      RowStream<LogGroup> rows = response.rows();
      assertThatExceptionOfType(IncompleteStreamException.class)
          .isThrownBy(rows.iterator()::hasNext);
      assertThat(rows.lastOpening()).isNotNull().extracting(LogGroup::size).isEqualTo(7L);
    }
  }

  @Test
  void failsAgainWhenAskedAgain() throws IOException {
    try (var server = sending(status("running"), FAILED);
        RowResponse<LogGroup> response = query(server)) {
      Iterator<Row> rows = response.rows().iterator();
      IncompleteStreamException failure =
          catchThrowableOfType(IncompleteStreamException.class, rows::hasNext);
      assertThatExceptionOfType(IncompleteStreamException.class)
          .isThrownBy(rows::hasNext)
          .isSameAs(failure);
      assertThatExceptionOfType(IncompleteStreamException.class)
          .isThrownBy(rows::next)
          .isSameAs(failure);
      response.rows().close();
      assertThatExceptionOfType(IncompleteStreamException.class)
          .as("closed")
          .isThrownBy(rows::hasNext);
    }
  }

  @Test
  void readsNothingAfterAFailure() throws IOException {
    try (var server = RowServer.stallingAfter(status("running"), FAILED, status("finished"));
        RowResponse<LogGroup> response = query(server)) {
      assertThatExceptionOfType(IncompleteStreamException.class)
          .isThrownBy(response.rows().iterator()::hasNext);
      server.awaitClientGone();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void endsWithoutFailureWhenTheReaderLeaves(boolean cancel) throws IOException {
    List<Long> read = new ArrayList<>();
    try (var server = sending(status("running"), rows("[[1],[2]]"), status("canceled"));
        RowResponse<LogGroup> response = query(server)) {
      for (Row row : response.rows()) {
        read.add(row.longValue(0));
        if (cancel) {
          response.rows().cancelAsync();
        } else {
          response.rows().close();
        }
      }
      assertThat(read).containsExactly(1L);
    }
  }

  @Test
  void keepsAtMostAStartOfTheServersMessage() throws IOException {
    try (var server = sending(status("running"), event("error", "x".repeat(100_000)));
        RowResponse<LogGroup> response = query(server)) {
      assertThatExceptionOfType(IncompleteStreamException.class)
          .isThrownBy(response.rows().iterator()::hasNext)
          .satisfies(
              failure -> assertThat(failure.serverMessage().orElseThrow()).hasSize(64 * 1024));
    }
  }
}
