package dev.apiscribe.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.apiscribe.testkit.ApiMock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What the first examples of docs/client/from-*.md show happens. */
class MigrationExamplesTest {
  private static final String QUERY =
      "event: query\ndata: {\"id\": \"q1\", \"result\": {\"header\": ["
          + "{\"name\": \"cid\", \"type\": \"string\"},"
          + "{\"name\": \"speed_kmh\", \"type\": \"float64\"}]}}\n\n";
  private static final String ROWS = "data: [[\"c1\", 60], [\"c2\", 140.5]]\n\n";
  private static final String END = "event: query\ndata: {\"status\": \"finished\"}\n\n";

  private final List<String> received = new CopyOnWriteArrayList<>();

  @Test
  void createsALogGroupAndAStreamInIt() {
    try (ApiMock lts = ApiMock.start("lts")) {
      assertThat(MigrationExamples.huawei(lts.endpoint(), "access", "secret"))
          .isEqualTo("c54dbc58-0fd8-48ed-b007-6d54981427a7");

      lts.respond("createLogGroup").withStatus(403);
      assertThat(MigrationExamples.huawei(lts.endpoint(), "access", "secret"))
          .startsWith("403 LTS.");
    }
  }

  @Test
  void createsAStreamWritesToItAndReadsFromIt() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1beta2/streams", each -> respond(each, 201, "application/json", "{}"));
    server.createContext(
        "/v1beta2/streams/cars/ingest", each -> respond(each, 200, "text/plain", ""));
    server.createContext(
        "/v1beta2/queries", each -> respond(each, 200, "text/event-stream", QUERY + ROWS + END));
    server.start();
    try {
      URI endpoint = URI.create("http://localhost:" + server.getAddress().getPort());
      List<List<Object>> readings = List.of(List.of("c1", 60), List.of("c2", 140.5));

      assertThat(MigrationExamples.timeplus(endpoint, "a-key", readings)).containsExactly("c2");
      assertThat(received)
          .containsExactly(
              "POST /v1beta2/streams a-key",
              "POST /v1beta2/streams/cars/ingest?format=compact a-key",
              "POST /v1beta2/queries a-key");
    } finally {
      server.stop(0);
    }
  }

  private void respond(HttpExchange exchange, int status, String mediaType, String text)
      throws IOException {
    received.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
        + exchange.getRequestHeaders().getFirst("X-Api-Key"));
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().set("Content-Type", mediaType);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
