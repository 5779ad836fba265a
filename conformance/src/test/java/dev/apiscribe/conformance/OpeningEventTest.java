package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.DocumentedRows;
import dev.apiscribe.conformance.spec.JsonEdit;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.runtime.DecodingException;
import dev.apiscribe.runtime.IncompleteStreamException;
import dev.apiscribe.runtime.Row;
import dev.apiscribe.runtime.RowResponse;
import dev.apiscribe.runtime.RowStream;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import dev.apiscribe.timeplus.client.TimeplusClient;
import dev.apiscribe.timeplus.model.CreateQueryRequest;
import dev.apiscribe.timeplus.model.Query;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rows of a query are read whatever its first event lacks, but for the columns. */
class OpeningEventTest {
  private static final DocumentedExchange EXCHANGE =
      DocumentedApi.named("timeplus").exchanges().stream()
          .filter(exchange ->
              exchange.response() != null && exchange.response().media().rows() != null)
          .filter(exchange -> exchange.operation().id().equals("createQuery"))
          .findFirst()
          .orElseThrow();

  /** In a list, of no documented type. */
  private static final JsonNode UNFIT = JsonNodeFactory.instance
      .objectNode()
      .set("a", JsonNodeFactory.instance.arrayNode().addArray());

  private static String events() {
    return EXCHANGE.response().value().asText();
  }

  /** The data of the first event. */
  private static JsonNode opening() {
    String data = events()
        .lines()
        .filter(line -> line.startsWith("data:"))
        .findFirst()
        .orElseThrow()
        .substring("data:".length());
    return Json.parse(data.getBytes(StandardCharsets.UTF_8));
  }

  private static String with(JsonNode opening) {
    String data = new String(Json.bytes(opening), StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    boolean replaced = false;
    for (String line : events().lines().toList()) {
      boolean first = !replaced && line.startsWith("data:");
      lines.add(first ? "data: " + data : line);
      replaced |= first;
    }
    return String.join("\n", lines) + "\n\n";
  }

  private static RowResponse<Query> response(String events) {
    ScriptedTransport server = new ScriptedTransport();
    server.respond(200, "text/event-stream", events);
    TimeplusClient timeplus = TimeplusClient.builder()
        .endpoint(URI.create("https://api.example.com"))
        .transport(server)
        .build();
    return timeplus
        .queries()
        .createQuery(CreateQueryRequest.builder().sql("select 1").build());
  }

  private static List<Row> rows(String events) {
    List<Row> rows = new ArrayList<>();
    try (RowResponse<Query> response = response(events)) {
      response.rows().forEach(rows::add);
    }
    return rows;
  }

  @TestFactory
  Stream<DynamicTest> needsOnlyWhatReadingRowsNeeds() {
    DocumentedRows documented = EXCHANGE.response().media().rows();
    int whole = rows(events()).size();
    return opening().properties().stream()
        .map(Map.Entry::getKey)
        .filter(name -> !documented.header().startsWith("/" + name + "/"))
        .flatMap(name -> Stream.of(
                JsonEdit.without(opening(), "/" + name),
                JsonEdit.with(opening(), "/" + name, JsonNodeFactory.instance.nullNode()),
                JsonEdit.with(
                    opening(), "/" + name, JsonNodeFactory.instance.arrayNode().add(1)))
            .map(changed -> dynamicTest(
                name + " in " + changed, () -> assertThat(rows(with(changed))).hasSize(whole))));
  }

  @Test
  void needsTheColumns() {
    JsonNode without = JsonEdit.without(opening(), "/result");
    assertThatExceptionOfType(DecodingException.class).isThrownBy(() -> rows(with(without)));
  }

  /** The server may say less of a query that failed: what it said before is not lost for that. */
  @TestFactory
  Stream<DynamicTest> keepsAWholeOpeningIfThatOfTheFailureIsNot() {
    DocumentedRows documented = EXCHANGE.response().media().rows();
    String status = documented.end().status();
    JsonNode failed = JsonEdit.with(
        opening(),
        status,
        JsonNodeFactory.instance.textNode(documented.end().failed().get(0)));
    Query whole = lastOpening(firstEvent(opening()));
    return failed.properties().stream()
        .map(Map.Entry::getKey)
        .filter(name -> !status.equals("/" + name))
        .map(name -> JsonEdit.with(
            failed, "/" + name, JsonNodeFactory.instance.arrayNode().add(UNFIT)))
        .map(changed -> dynamicTest(
            changed.toString(),
            () -> assertThat(lastOpening(firstEvent(opening()) + firstEvent(changed)))
                .isEqualTo(whole)));
  }

  private static String firstEvent(JsonNode opening) {
    String events = with(opening);
    return events.substring(0, events.indexOf("\n\n") + 2);
  }

  /** After the rows have failed, as they do without an end. */
  private static Query lastOpening(String events) {
    try (RowResponse<Query> response = response(events)) {
      RowStream<Query> rows = response.rows();
      assertThatExceptionOfType(IncompleteStreamException.class)
          .isThrownBy(() -> rows.forEach(row -> {}));
      return rows.lastOpening();
    }
  }
}
