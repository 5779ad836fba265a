package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client lets pass in a response, and what it says of it. */
class PatienceTest {
  /** What was read, by property; whatever cannot be read is kept. */
  private static final JsonCodec<Map<String, @Nullable Object>> NOTE =
      new ModelCodec<>("Note", "id", "size") {
        @Override
        protected Map<String, @Nullable Object> readProperties(JsonReader in) throws IOException {
          Map<String, @Nullable Object> note = new LinkedHashMap<>();
          for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
            switch (property) {
              case 0 -> note.put("id", in.required(in.text()));
              case 1 -> note.put("size", in.integer());
              default -> note.put(in.name(), in.any());
            }
            UnreadProperty unread = in.unread();
            if (unread != null) {
              note.put(unread.name(), unread.value());
            }
          }
          if (!note.containsKey("id")) {
            var unused = in.missing().apply("id");
          }
          return note;
        }

        @Override
        public void write(JsonWriter out, Map<String, @Nullable Object> value) throws IOException {
          out.start();
          out.others(value);
          out.end();
        }
      };

  private static final Operation<Map<String, @Nullable Object>> GET =
      Operation.<Map<String, @Nullable Object>>of("getNote", "GET", "/note")
          .success(200, ResponseBody.json(NOTE))
          .failure(400, ResponseBody.json(NOTE))
          .build();

  private final ScriptedTransport server = new ScriptedTransport();

  private ApiClient client(boolean strict) {
    return ApiClient.builder()
        .endpoint(URI.create("https://api.example.com"))
        .transport(server)
        .validateResponses(strict)
        .build();
  }

  @Test
  void listsWhatIsNotAsDocumented() {
    server.respond(200, "application/json", "{\"id\":7,\"size\":1.5}");
    Response<Map<String, @Nullable Object>> response =
        client(false).call(GET).send(RequestOptions.none());
    assertThat(response.leniencies())
        .extracting(Leniency::toString)
        .containsExactly(
            "/id: expected a string, found a number", "/size: expected an integer, found a number");
    assertThat(response.body().get("id")).isEqualTo("7");
  }

  @Test
  void listsNothingOfADocumentedResponse() {
    server.respond(200, "application/json", "{\"id\":\"7\",\"size\":null,\"more\":1}");
    assertThat(client(false).call(GET).send(RequestOptions.none()).leniencies()).isEmpty();
  }

  @Test
  void listsAHundredAtMost() {
    String elements = "{\"id\":7},".repeat(200);
    Operation<?> list = Operation.of("listNotes", "GET", "/notes")
        .success(200, ResponseBody.jsonList(NOTE))
        .build();
    server.respond(200, "application/json", "[" + elements + "{\"id\":\"\"}]");
    assertThat(client(false).call(list).send(RequestOptions.none()).leniencies())
        .hasSize(100);
  }

  @Test
  void isStrictForAClientOrACall() {
    String body = "{\"size\":1}";
    RequestOptions strict = RequestOptions.builder().validateResponses(true).build();
    RequestOptions patient = RequestOptions.builder().validateResponses(false).build();
    server.respond(200, "application/json", body);
    server.respond(200, "application/json", body);
    server.respond(200, "application/json", body);
    DecodingException byCall = catchThrowableOfType(
        DecodingException.class, () -> client(false).call(GET).send(strict));
    DecodingException byClient = catchThrowableOfType(
        DecodingException.class, () -> client(true).call(GET).send(RequestOptions.none()));
    assertThat(byCall.pointer()).isEqualTo("/id");
    assertThat(byClient.pointer()).isEqualTo("/id");
    assertThat(client(true).call(GET).send(patient).leniencies()).hasSize(1);
  }

  @Test
  void readsAnErrorThatHasADocumentedProperty() {
    server.respond(400, "application/json", "{\"size\":\"7\"}");
    server.respond(400, "application/json", "{\"message\":\"a gateway's\"}");
    StatusException documented = catchThrowableOfType(
        StatusException.class, () -> client(false).call(GET).send(RequestOptions.none()));
    StatusException other = catchThrowableOfType(
        StatusException.class, () -> client(false).call(GET).send(RequestOptions.none()));
    assertThat(documented.error()).isEqualTo(Map.of("size", 7L));
    assertThat(other.error()).isNull();
  }

  @Test
  void showsNoSecretThatTheServerRepeats() {
    Operation<?> map = Operation.of("listNotes", "GET", "/notes")
        .success(200, ResponseBody.jsonMap(NOTE))
        .build();
    server.respond(200, "application/json", "{\"my-secret-1\":{\"id\":7}}");
    RequestOptions options = RequestOptions.builder().secret("my-secret-1").build();
    assertThat(client(false).call(map).send(options).leniencies())
        .extracting(Leniency::pointer)
        .containsExactly("/***/id");
  }

  /**
   * Whatever the parser cannot count, as each property and inside of it: the status is what went
   * wrong.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":%s}|true",
        "{\"size\":%s}|false",
        "{\"other\":%s}|false",
        "{\"id\":7,\"other\":%s}|false",
        "{\"other\":{\"id\":[%s]},\"id\":7}|false",
        "[%s]|false",
        "%s|false",
      })
  void readsAnErrorWithANumberBeyondAllMeasure(String body, boolean typed) {
    for (String number : List.of("1e99999999999", "-1.5E+99999999999", "1e-99999999999")) {
      server.respond(400, "application/json", body.replace("%s", number));
      StatusException failure = catchThrowableOfType(
          StatusException.class, () -> client(false).call(GET).send(RequestOptions.none()));
      assertThat(failure).as(number).isNotNull();
      assertThat(failure.error()).isEqualTo(typed ? Map.of("id", number) : null);
    }
  }

  /** The last one tells most of the query, unless it is not what the document says. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"status\":\"failed\"}|whole",
        "{\"status\":\"failed\",\"id\":null}|whole",
        "{\"status\":\"failed\",\"id\":[]}|whole",
        "{\"status\":\"failed\",\"id\":7}|whole",
        "{\"status\":\"failed\",\"id\":\"last\",\"size\":\"7\"}|whole",
        "{\"status\":\"failed\",\"id\":\"last\",\"size\":{}}|whole",
        "{\"status\":\"failed\",\"id\":\"last\"}|last",
        "{\"status\":\"failed\",\"id\":\"last\",\"size\":7}|last",
      })
  void keepsAnOpeningThatIsWholeIfTheOneOfAFailureIsNot(String failed, String kept) {
    RowEvents events = RowEvents.opening("query", "/header")
        .status("/status", List.of("finished"), List.of("failed"));
    Operation<RowResponse<Map<String, @Nullable Object>>> query =
        Operation.<RowResponse<Map<String, @Nullable Object>>>of("query", "GET", "/query")
            .success(200, ResponseBody.rows(NOTE, events))
            .build();
    server.respond(
        200,
        "text/event-stream",
        "event: query\ndata: {\"id\":\"whole\",\"header\":[]}\n\nevent: query\ndata: " + failed
            + "\n\n");
    Response<RowResponse<Map<String, @Nullable Object>>> response =
        client(false).call(query).send(RequestOptions.none());
    RowStream<Map<String, @Nullable Object>> rows = response.body().rows();
    assertThatExceptionOfType(IncompleteStreamException.class)
        .isThrownBy(() -> rows.iterator().hasNext());
    assertThat(rows.lastOpening()).containsEntry("id", kept);
    assertThat(response.leniencies()).isEmpty();
  }
}
