package dev.apiscribe.runtime;

import static dev.apiscribe.runtime.RowServer.event;
import static dev.apiscribe.runtime.RowServer.opening;
import static dev.apiscribe.runtime.RowServer.query;
import static dev.apiscribe.runtime.RowServer.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every malformed event ends in an exception that says which one, and where in it; none that quotes
 * it.
 */
@Timeout(10)
class RowViolationsTest {
  private static final String OPENING = opening(
      "q1", "id", "int64", "name", "string", "list", "array(int8)", "map", "map(string, int8)");

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "query   |                                                    | ''             | not a LogGroup",
        "query   | []                                                 | ''             | not a LogGroup",
        "query   | s3cret                                             | ''             | malformed JSON",
        "query   | null                                               | ''             | that is null where a LogGroup",
        "query   | {\"log_group_id\": 1}                              | /log_group_id  | not a string",
        "query   | {\"other\": 1e99999999999}                        | /other          | wrong type",
        "query   | {\"log_group_id\": \"s3cret\"}                     | /result/header  | not a list",
        "query   | {\"log_group_id\": \"s3cret\", \"result\": [1]}    | /result/header  | not a list",
        "query   | {\"log_group_id\": \"\", \"result\": {\"header\": {\"s3cret\": 1}}} | /result/header | not a list",
        "query   | {\"log_group_id\": \"\", \"result\": {\"header\": [\"s3cret\"]}} "
            + "| /result/header/0/name | not a string",
        "query   | {\"log_group_id\": \"\", \"result\": {\"header\": [{\"name\": \"s3cret\"}]}} "
            + "| /result/header/0/type | not a string",
        "query   | {\"log_group_id\": \"s3cret\", \"result\": {\"header\": []}} [] | '' | more follows after its end",
        "metrics | {}                                                 | ''             | that is not a query event",
        "message | [[]]                                               | ''             | that is not a query event",
        "s3cret  | {}                                                 | ''             | that is not a query event"
      })
  void refusesAFirstEventThatIsNotTheOpening(
      String name, String data, String pointer, String reason) throws IOException {
    String sent = data == null ? "" : data;
    try (var server = RowServer.stallingAfter(event(name, sent));
        RowResponse<LogGroup> response = query(server)) {
      RowStream<LogGroup> rows = response.rows();
      DecodingException error = catchThrowableOfType(DecodingException.class, rows::opening);
      holds(error, 1, pointer, sent, reason);
      assertThatExceptionOfType(DecodingException.class)
          .isThrownBy(rows::columns)
          .isSameAs(error);
      assertThatExceptionOfType(DecodingException.class)
          .isThrownBy(rows.iterator()::hasNext)
          .isSameAs(error);
      server.awaitClientGone();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"s3cret\": 1}                                  | ''     | not a list",
        "s3cret                                           | ''     | malformed JSON",
        "[\"s3cret\"]                                     | /0     | not a list",
        "[[1, \"s3cret\", [], {}], [2]]                   | /1     | fewer values than columns",
        "[[]]                                             | /0     | fewer values than columns",
        "[[1, \"s3cret\", [], {}, 5]]                     | /0/4   | more values than columns",
        "[[\"s3cret\", \"\", [], {}]]                     | /0/0   | not an integer",
        "[[99999999999999999999, \"s3cret\", [], {}]]     | /0/0   | a number that does not fit",
        "[[1, \"\", [], {}], [1, null, [], {}]]           | /1/1   | not a string",
        "[[1, {\"s3cret\": 1}, [], {}]]                   | /0/1   | not a string",
        "[[1, \"s3cret\", [1, 1000], {}]]                 | /0/2/1 | a number that does not fit",
        "[[1, \"s3cret\", [1, [2]], {}]]                  | /0/2/1 | not an integer",
        "[[1, \"\", [], {\"a\": 1, \"s3cret\": true}]]    | /0/3   | not an integer",
        "[[1, \"s3cret                                    | /0/1   | the JSON ends too early",
        "[[1, \"s3cret\"                                  | /0/1   | the JSON ends too early",
        "[[1, \"s3cret\", [], {}],                        | /1     | malformed JSON",
        "[[1, \"s3cret\", [], {}]] []                     | ''     | more follows after its end",
        "[[1, \"s3cret\", [], {}] 7                       | /1     | malformed JSON",
        "[[1e, \"s3cret\", [], {}]]                       | /0/0   | malformed JSON",
        "[[1, NaN, [], {}]]                               | /0/1   | malformed JSON"
      })
  void refusesRowsThatAreNone(String data, String pointer, String reason) throws IOException {
    try (var server = RowServer.stallingAfter(
            OPENING, event("ping", "x"), rows("[]"), ": c\n\n", rows(data));
        RowResponse<LogGroup> response = query(server)) {
      Iterator<Row> rows = response.rows().iterator();
      DecodingException error =
          catchThrowableOfType(DecodingException.class, () -> rows.forEachRemaining(row -> {}));
      holds(error, 4, pointer, data, reason);
      assertThatExceptionOfType(DecodingException.class)
          .isThrownBy(rows::hasNext)
          .isSameAs(error);
      server.awaitClientGone();
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "metrics | [1]                | not an object",
        "metric  | {\"s3cret\": 1     | the JSON ends too early",
        "metrics | {\"s3cret\": 1} {} | more follows after its end",
        "metrics | {\"s3cret\": 1e99999999999} | a number that does not fit",
        "metrics | s3cret             | malformed JSON",
        "query   | 7                  | not a LogGroup"
      })
  void refusesOtherKnownEventsThatAreMalformed(String name, String data, String reason)
      throws IOException {
    try (var server = RowServer.stallingAfter(OPENING, event(name, data));
        RowResponse<LogGroup> response = query(server)) {
      Iterator<Row> rows = response.rows().iterator();
      DecodingException error = catchThrowableOfType(DecodingException.class, rows::hasNext);
      holds(error, 2, "", data, reason);
      server.awaitClientGone();
    }
  }

  @Test
  void deliversTheRowsBeforeTheOneThatIsMalformed() throws IOException {
    try (var server = RowServer.sending(opening("q1", "id", "int64"), rows("[[1],[2],[true]]"));
        RowResponse<LogGroup> response = query(server)) {
      Iterator<Row> rows = response.rows().iterator();
      assertThat(rows.next().longValue(0)).isEqualTo(1);
      assertThat(rows.next().longValue(0)).isEqualTo(2);
      assertThatExceptionOfType(DecodingException.class)
          .isThrownBy(rows::next)
          .withMessage(
              "query returned 200 with event 2 that is not a list of rows: /2/0: not an integer")
          .satisfies(error -> assertThat(error.byteOffset()).isEqualTo("[[1],[2],[".length()));
    }
  }

  @Test
  void refusesAStreamWithoutOpening() throws IOException {
    try (var server = RowServer.sending(": nothing to say\n\n");
        RowResponse<LogGroup> response = query(server)) {
      assertThatExceptionOfType(DecodingException.class)
          .isThrownBy(response.rows()::opening)
          .withMessage("query returned 200 with event 1 missing: a stream without its query event");
    }
  }

  @Test
  void replacesWhatIsNoUtf8InARowAsTheStandardWants() throws IOException {
    try (var server = new ScriptedServer((out, scripted) -> {
          RowServer.write(out, RowServer.HEAD + opening("q1", "name", "string"));
          out.write(
              "data: [[\"a?b\"]]\n\n".replace('?', '\u00FF').getBytes(StandardCharsets.ISO_8859_1));
        });
        RowResponse<LogGroup> response = query(server)) {
      assertThat(response.rows().iterator().next().text(0)).isEqualTo("a\uFFFDb");
    }
  }

  @Test
  void keepsNoMoreThanAStartOfWhatIsMalformed() throws IOException {
    String data = "[[\"" + "x".repeat(100_000) + "\"]]";
    try (var server = RowServer.sending(opening("q1", "id", "int64"), rows(data));
        RowResponse<LogGroup> response = query(server)) {
      Iterator<Row> rows = response.rows().iterator();
      DecodingException error = catchThrowableOfType(DecodingException.class, rows::hasNext);
      assertThat(error.isTruncated()).isTrue();
      assertThat(error.rawBody())
          .hasSize(64 * 1024)
          .startsWith("[[\"xxx".getBytes(StandardCharsets.US_ASCII));
    }
  }

  @Test
  void endsJsonThatIsNestedWithoutEnd() throws IOException {
    String data = "[[" + "[".repeat(10_000) + "]".repeat(10_000) + "]]";
    try (var server = RowServer.sending(opening("q1", "any", "unknown"), rows(data));
        RowResponse<LogGroup> response = query(server)) {
      assertThatExceptionOfType(DecodingException.class)
          .isThrownBy(response.rows().iterator()::hasNext)
          .satisfies(error -> assertThat(error.event()).isEqualTo(2));
    }
  }

  private static void holds(
      DecodingException error, long event, String pointer, String data, String reason) {
    assertThat(error.event()).isEqualTo(event);
    assertThat(error.pointer()).isEqualTo(pointer);
    assertThat(error.status()).isEqualTo(200);
    assertThat(error.operationId()).isEqualTo("query");
    assertThat(error.getMessage())
        .startsWith("query returned 200 with event " + event + " ")
        .contains(reason)
        .doesNotContain("s3cret");
    assertThat(new String(error.rawBody(), StandardCharsets.UTF_8)).isEqualTo(data);
    assertThat(error.isTruncated()).isFalse();
    assertThat(error.getCause()).isNull();
  }
}
