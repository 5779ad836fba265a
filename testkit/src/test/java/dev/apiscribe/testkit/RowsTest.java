package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.openapi.Json;
import dev.apiscribe.runtime.IncompleteStreamException;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Row;
import dev.apiscribe.runtime.RowResponse;
import dev.apiscribe.runtime.Rows;
import dev.apiscribe.timeplus.client.TimeplusClient;
import dev.apiscribe.timeplus.model.CreateQueryRequest;
import dev.apiscribe.timeplus.model.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {
  private static final CreateQueryRequest QUERY =
      CreateQueryRequest.builder().sql("select * from iot").build();

  @RegisterExtension
  static final ApiMockExtension SERVER = ApiMock.extension("timeplus");

  private final TimeplusClient timeplus =
      TimeplusClient.builder().endpoint(SERVER.endpoint()).build();

  @Test
  void streamsRowsInTheColumnsOfTheDocumentedOpening() {
    List<String> values = new ArrayList<>();
    try (RowResponse<Query> response = timeplus.queries().createQuery(QUERY)) {
      assertThat(response.isRows()).isTrue();
      for (Row row : response.rows()) {
        values.add(row.text("string"));
      }
      assertThat(response.rows().metrics()).containsKey("count");
    }
    assertThat(values).containsExactly("string-1", "string-2", "string-3");
  }

  @Test
  void streamsRowsToThoseWhoAcceptEvents() throws IOException {
    DocumentedExchange query = DocumentedExchange.success("timeplus", "createQuery");
    var response =
        Call.of(SERVER.endpoint(), query).with("Accept", "text/event-stream").send();
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream");
    assertThat(response.body())
        .startsWith("event: query\ndata: {")
        .contains("\n\ndata: [[\"string-1\"],[\"string-2\"]]\n\n");
  }

  @Test
  void takesAcceptInTwoLinesForOneList() throws IOException {
    DocumentedExchange query = DocumentedExchange.success("timeplus", "createQuery");
    var response = Call.of(SERVER.endpoint(), query)
        .with("Accept", "application/json")
        .with("Accept", "text/event-stream")
        .send();
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream");
    assertThat(SERVER.requests().get(0).headers().get("Accept"))
        .containsExactly("application/json, text/event-stream");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*/*", "application/json, text/event-stream", "text/plain, */*"})
  void streamsRowsToEverybodyWhoDoesNotAskForJsonAlone(String accept) throws IOException {
    DocumentedExchange query = DocumentedExchange.success("timeplus", "createQuery");
    Call call = Call.of(SERVER.endpoint(), query);
    var response = (accept.isEmpty() ? call : call.with("Accept", accept)).send();
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "Application/JSON; q=0.9", "application/*"})
  void returnsTheQueryAloneToThoseWhoAskForJsonAndNothingElse(String accept) throws IOException {
    DocumentedExchange query = DocumentedExchange.success("timeplus", "createQuery");
    var response = Call.of(SERVER.endpoint(), query).with("Accept", accept).send();
    assertThat(Json.parse(response.body()).path("sql").asText()).isEqualTo("select * from iot");
  }

  @Test
  void streamsRowsToAClientThatReadsThemWhereItAskedForJson() throws IOException {
    SERVER.respond("createQuery").withStatus(200).withMediaType("text/event-stream");
    DocumentedExchange query = DocumentedExchange.success("timeplus", "createQuery");
    var response =
        Call.of(SERVER.endpoint(), query).with("Accept", "application/json").send();
    assertThat(response.body()).startsWith("event: query\ndata: {");
  }

  @Test
  void sendsNoEventThatTheDocumentDoesNotNameUnlessATestAsksForIt() throws IOException {
    DocumentedExchange query = DocumentedExchange.success("timeplus", "createQuery");
    assertThat(Call.of(SERVER.endpoint(), query).send().body().lines())
        .filteredOn(line -> line.startsWith("event: "))
        .containsExactly("event: query", "event: metrics", "event: query");
    SERVER.respond("createQuery").withEvent("metric", "{\"count\":7}").withEvent("later", "x");
    assertThat(Call.of(SERVER.endpoint(), query).send().body())
        .contains("]]\n\nevent: later\ndata: x\n\nevent: metric\ndata: {\"count\":7}\n\n");
    try (RowResponse<Query> response = timeplus.queries().createQuery(QUERY)) {
      assertThat(response.rows()).hasSize(3);
    }
  }

  @Test
  void answersWithoutRowsWhenThatIsPreferred() {
    RequestOptions defines =
        RequestOptions.builder().header("Prefer", "status=204").build();
    try (RowResponse<Query> response = timeplus.queries().createQuery(QUERY, defines)) {
      assertThat(response.isRows()).isFalse();
    }
  }

  @Test
  void failsAQueryAfterItsFirstRows() {
    SERVER.respondNext("createQuery").failAfterRows(4, "Memory limit exceeded");
    List<String> values = new ArrayList<>();
    try (RowResponse<Query> response = timeplus.queries().createQuery(QUERY)) {
      assertThatThrownBy(() -> response.rows().forEach(row -> values.add(row.text("string"))))
          .isInstanceOfSatisfying(IncompleteStreamException.class, failure -> {
            assertThat(failure.status()).hasValue("failed");
            assertThat(failure.serverMessage()).hasValue("Memory limit exceeded");
            assertThat(failure.rowsRead()).isEqualTo(4);
          });
    }
    assertThat(values).containsExactly("string-1", "string-2", "string-3", "string-1");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void cutsAStreamInsideAnEvent(int rows) {
    SERVER.respond("createQuery").cutAfterRows(rows);
    try (RowResponse<Query> response = timeplus.queries().createQuery(QUERY)) {
      assertThatThrownBy(() -> response.rows().forEach(row -> {}))
          .isInstanceOfSatisfying(IncompleteStreamException.class, failure -> {
            assertThat(failure.isReported()).isFalse();
            assertThat(failure.rowsRead()).isEqualTo(rows);
          });
    }
  }

  @Test
  void refusesToFailTheRowsOfAnOperationWithoutAny() {
    assertThatThrownBy(() -> SERVER.respond("listStreams").failAfterRows(1, "no"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("listStreams returns no rows at all: use withStatus or fault");
    assertThatThrownBy(() -> SERVER.respond("createQuery").cutAfterRows(-1))
        .hasMessage("expected a number of rows but was -1");
  }

  @Test
  void takesRows() {
    timeplus.streams().ingestRows("cars", Rows.compact(List.of("cid"), List.of(List.of("c1"))));
    assertThat(SERVER.requests()).singleElement().satisfies(request -> {
      assertThat(request.status()).isEqualTo(200);
      assertThat(Json.parse(request.body()))
          .isEqualTo(Json.parse("{\"columns\": [\"cid\"], \"data\": [[\"c1\"]]}"));
    });
  }
}
