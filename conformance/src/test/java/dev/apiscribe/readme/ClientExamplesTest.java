package dev.apiscribe.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import dev.apiscribe.timeplus.client.TimeplusClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What the README says of a client happens. */
class ClientExamplesTest {
  private static final String JSON = "application/json";
  private static final URI ANYWHERE = URI.create("https://api.example.com");
  private static final String PROJECT = "619d3e78f61b4be68bc5aa0b59edcf7b";
  private static final CreateLogGroupRequest REQUEST =
      CreateLogGroupRequest.builder().logGroupName("web-frontend").ttlInDays(7).build();

  private static final ClientExamples.Login LOGIN =
      new ClientExamples.Login("by-login", Instant.MAX);

  private final ScriptedTransport server = new ScriptedTransport();

  private LtsClient lts(LtsClient.Builder builder) {
    return builder.endpoint(ANYWHERE).projectId(PROJECT).transport(server).build();
  }

  private TimeplusClient timeplus(TimeplusClient.Builder builder) {
    return builder.endpoint(ANYWHERE).transport(server).build();
  }

  @Test
  void readsADashboardWithoutAName() {
    server.respond(200, JSON, "{\"id\": \"d-1\", \"description\": \"\", \"panels\": null}");
    Logger log = Logger.getAnonymousLogger();
    log.setUseParentHandlers(false);
    List<String> logged = new ArrayList<>();
    log.addHandler(new Handler() {
      @Override
      public void publish(LogRecord line) {
        logged.add(line.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    });
    TimeplusClient timeplus = timeplus(TimeplusClient.builder().apiKey("key"));
    assertThat(ClientExamples.patience(timeplus, "d-1", log)).isEqualTo("d-1");
    assertThat(logged).containsExactly("/panels: null", "/name: missing property");
  }

  private void created() {
    server.respond(201, JSON, "{\"log_group_id\": \"b6b9332b-091f-4b22-b810-264318d2d664\"}");
  }

  @Test
  void sendsTheCredentialsOfHuaweisServices() {
    URI nowhere = URI.create("http://localhost:1");
    List<LtsClient.Builder> builders =
        ClientExamples.huawei("as-it-is", LOGIN, nowhere, () -> "password", "access", "secret");
    for (LtsClient.Builder builder :
        List.of(builders.get(0), builders.get(1), builders.get(2), builders.get(4))) {
      created();
      lts(builder).logGroups().createLogGroup(REQUEST);
    }
    assertThat(sent(0).headers().first("X-Auth-Token")).hasValue("as-it-is");
    assertThat(sent(1).headers().first("X-Auth-Token")).hasValue("by-login");
    assertThat(sent(2).headers().first("X-Auth-Token")).hasValue("by-login");
    assertThat(sent(3).headers().first("Authorization").orElse(""))
        .startsWith("SDK-HMAC-SHA256 Access=access, ");
  }

  @Test
  void sendsTheCredentialsOfTimeplus() {
    for (TimeplusClient.Builder builder : ClientExamples.timeplus("key", "proton", "pass")) {
      server.respond(200, JSON, "[]");
      timeplus(builder).streams().listStreams();
    }
    assertThat(sent(0).headers().first("X-Api-Key")).hasValue("key");
    assertThat(sent(1).headers().first("Authorization")).hasValue("ApiKey key");
    assertThat(sent(2).headers().first("Authorization")).hasValue("Basic cHJvdG9uOnBhc3M=");
  }

  @Test
  void readsRowsAndEndsTheQuery() throws IOException {
    ObjectNode query = (ObjectNode) new ObjectMapper()
        .readTree(Path.of("../specs/timeplus/examples/create-query.200.json").toFile());
    var header = query.put("id", "q1").withObject("/result").putArray("header");
    header.addObject().put("name", "cid").put("type", "string");
    header.addObject().put("name", "speed_kmh").put("type", "float64");
    String events = "event: query\ndata: " + query
        + "\n\ndata: [[\"c1\", 60], [\"c2\", 140.5], [\"c3\", 200]]\n\n";
    server
        .respond(200, Headers.of(Map.of("Content-Type", List.of("text/event-stream"))), events)
        .respond(204);
    assertThat(ClientExamples.query(timeplus(TimeplusClient.builder()))).isEqualTo(140.5);
    assertThat(sent(1).uri()).hasPath("/v1beta2/queries/q1/cancel");
  }

  @Test
  void saysHowAQueryFailed() throws IOException {
    ObjectNode query = (ObjectNode) new ObjectMapper()
        .readTree(Path.of("../specs/timeplus/examples/create-query.200.json").toFile());
    var header = query.withObject("/result").putArray("header");
    header.addObject().put("name", "cid").put("type", "string");
    header.addObject().put("name", "speed_kmh").put("type", "float64");
    String events = "event: query\ndata: " + query + "\n\ndata: [[\"c1\", 60]]\n\n";
    String failed =
        "event: query\ndata: " + query.put("status", "failed").put("message", "no memory") + "\n\n";
    server.respond(
        200, Headers.of(Map.of("Content-Type", List.of("text/event-stream"))), events + failed);
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(ClientExamples.query(timeplus(TimeplusClient.builder()))).isEqualTo(60);
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo("failed after 1 rows: no memory");
  }

  @Test
  void ingestsRows() {
    server.respond(200).respond(200);
    TimeplusClient timeplus = timeplus(TimeplusClient.builder());
    ClientExamples.ingest(timeplus, List.of(List.of("c1", 60), List.of("c2", 70)));
    ClientExamples.write(timeplus, List.of(List.of("c3", 80), List.of("c4", 90)));
    assertThat(sent(0).uri()).hasQuery("format=compact");
    assertThat(server.bodies().get(0))
        .isEqualToIgnoringWhitespace(compact("[\"c1\",60],[\"c2\",70]"));
    assertThat(server.bodies().get(1))
        .isEqualToIgnoringWhitespace(compact("[\"c3\",80],[\"c4\",90]"));
  }

  private static String compact(String rows) {
    return "{\"columns\":[\"cid\",\"speed_kmh\"],\"data\":[" + rows + "]}";
  }

  @Test
  void tellsErrorsApart() {
    LtsClient lts = lts(LtsClient.builder());
    created();
    assertThat(ClientExamples.errors(lts, REQUEST))
        .isEqualTo("b6b9332b-091f-4b22-b810-264318d2d664");
    server.respond(
        403,
        Headers.of(Map.of("X-Request-Id", List.of("r-1"))),
        "{\"errorCode\": \"LTS.0001\", \"message\": \"Invalid projectId\"}");
    assertThat(ClientExamples.errors(lts, REQUEST))
        .isEqualTo("createLogGroup: 403 LTS.0001 Invalid projectId (request r-1)");
    server.respond(201, JSON, "[7]");
    assertThat(ClientExamples.errors(lts, REQUEST)).isEqualTo(" at byte 0");
    server.fail(new ConnectException()).fail(new ConnectException()).fail(new ConnectException());
    assertThat(ClientExamples.errors(lts, REQUEST)).isEqualTo("not created");
    server.fail(new IOException("reset"));
    assertThat(ClientExamples.errors(lts, REQUEST)).isEqualTo("perhaps created");
    CreateLogGroupRequest unnamed = REQUEST.toBuilder().logGroupName("").build();
    assertThat(ClientExamples.errors(lts, unnamed)).contains("/log_group_name");
  }

  @Test
  void namesAllThatIsMissingAtOnce() {
    LtsClient lts = lts(LtsClient.builder());
    assertThat(ClientExamples.missing(lts, null, null))
        .containsExactly("/log_group_name", "/ttl_in_days");
    assertThat(ClientExamples.missing(lts, "", 7)).containsExactly("/log_group_name");
    created();
    assertThat(ClientExamples.missing(lts, "web-frontend", 7)).isEmpty();
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void triesAgain() throws Exception {
    int port;
    try (ServerSocket closed = new ServerSocket(0)) {
      port = closed.getLocalPort();
    }
    CompletableFuture<?> call =
        ClientExamples.retries(URI.create("http://localhost:" + port), REQUEST);
    assertThat(call.handle((response, failure) -> failure).get())
        .hasMessageContaining("(attempt 5)");
  }

  @Test
  void needsNoServer() {
    assertThat(ClientExamples.scripted(REQUEST)).hasSize(1);
  }

  private TransportRequest sent(int index) {
    return server.requests().get(index);
  }
}
