package dev.apiscribe.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.IncompleteStreamException;
import dev.apiscribe.runtime.Row;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import dev.apiscribe.timeplus.client.TimeplusClient;
import dev.apiscribe.timeplus.model.CreateQueryRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What docs/client/streaming.md shows happens. */
class StreamingExamplesTest {
  private static final CreateQueryRequest QUERY =
      CreateQueryRequest.builder().sql("select cid from cars").build();

  private final ScriptedTransport server = new ScriptedTransport();
  private final TimeplusClient timeplus = TimeplusClient.builder()
      .endpoint(URI.create("https://api.example.com"))
      .transport(server)
      .build();
  private final List<String> stored = new ArrayList<>();

  private void store(Row row) {
    stored.add(row.text("cid"));
  }

  private static String query(String status) throws IOException {
    ObjectNode query = (ObjectNode) new ObjectMapper()
        .readTree(Path.of("../specs/timeplus/examples/create-query.200.json").toFile());
    query
        .put("status", status)
        .withObject("/result")
        .putArray("header")
        .addObject()
        .put("name", "cid")
        .put("type", "string");
    return "event: query\ndata: " + query + "\n\n";
  }

  private void respond(String events) {
    server.respond(200, Headers.of(Map.of("Content-Type", List.of("text/event-stream"))), events);
  }

  @Test
  void subscribesToTheRows() throws Exception {
    respond(query("running") + "data: [[\"c1\"], [\"c2\"]]\n\n" + query("finished"));

    StreamingExamples.publish(timeplus, QUERY, this::store).get(30, TimeUnit.SECONDS);

    assertThat(stored).containsExactly("c1", "c2");
  }

  @Test
  void tellsTheSubscriberOfAFailure() throws Exception {
    respond(query("running") + "data: [[\"c1\"]]\n\n" + query("failed"));

    assertThat(StreamingExamples.publish(timeplus, QUERY, this::store))
        .failsWithin(30, TimeUnit.SECONDS)
        .withThrowableThat()
        .havingCause()
        .isInstanceOf(IncompleteStreamException.class);
    assertThat(stored).containsExactly("c1");
  }

  @Test
  void seesTheEventsBetweenTheRows() throws Exception {
    respond(query("running")
        + "data: [[\"c1\"]]\n\nevent: metrics\ndata: {\"count\": 1}\n\ndata: [[\"c2\"]]\n\n"
        + query("finished"));
    List<String> log = new ArrayList<>();

    assertThat(StreamingExamples.observe(timeplus, QUERY, this::store, log::add))
        .extracting("count", InstanceOfAssertFactories.type(Number.class))
        .extracting(Number::intValue)
        .isEqualTo(1);
    assertThat(log).contains("metrics: {\"count\": 1}");
    assertThat(stored).containsExactly("c1", "c2");
  }
}
