package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.apiscribe.runtime.testing.ManualTime;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallLogTest {
  private final ScriptedTransport server = new ScriptedTransport();
  private final ApiClient api = ApiClient.builder()
      .endpoint(URI.create("http://h"))
      .transport(server)
      .time(new ManualTime())
      .retry(RetryPolicy.builder().firstPause(Duration.ZERO).build())
      .credentials(Credentials.header("X-Custom", "hidden"))
      .build();

  private Call<LogGroup> call() {
    return api.call(Operations.GET_LOG_GROUP)
        .path("name", "in-the-path")
        .query("q", "in-the-query");
  }

  @Test
  void writesALineForEachAttemptAndItsRequest() {
    server
        .respond(503, "text/plain", "overloaded")
        .respond(200, "application/json", "{\"log_group_id\":\"1\"}");
    try (RecordedLog log = new RecordedLog()) {
      call().send(RequestOptions.none());
      List<String> lines =
          log.lines().stream().filter(line -> !line.contains(", masked ")).toList();
      assertThat(lines).hasSize(5);
      assertThat(lines.get(0))
          .matches(
              "FINER call \\d+ getLogGroup \\(GET /groups/\\{name}\\): attempt 1, sending GET .*");
      assertThat(lines.get(1))
          .endsWith("attempt 1, ServerErrorException: getLogGroup: 503 after 0 ms")
          .startsWith("FINE ");
      assertThat(lines.get(2)).startsWith("FINE ").endsWith("trying again in 0 ms");
      assertThat(lines.get(3)).startsWith("FINER ");
      assertThat(lines.get(4)).startsWith("FINE ").endsWith("attempt 2, returned 200 after 0 ms");
    }
  }

  /** Two servers on one host differ by it. */
  @ParameterizedTest
  @CsvSource({
    "http://h.example, http://h.example:80",
    "HTTPS://h.example, HTTPS://h.example:443",
    "http://h.example:8080, http://h.example:8080",
    "https://[::1]/v1, https://[::1]:443"
  })
  void namesThePortAlsoWhereTheAddressLeavesItOut(String endpoint, String origin) {
    ApiClient.Builder client = ApiClient.builder()
        .endpoint(URI.create(endpoint))
        .retry(RetryPolicy.none())
        .credentials(Credentials.header("X-Custom", "hidden"));
    ScriptedTransport broken = new ScriptedTransport().fail(new IOException("cut"));
    try (RecordedLog log = new RecordedLog()) {
      Call<Void> call = client.transport(broken).build().call(Operations.DELETE_LOG_GROUP);
      assertThat(catchThrowable(() -> call.send(RequestOptions.none())))
          .hasMessageContaining("no response from " + origin.substring(origin.indexOf("//") + 2));
      assertThat(log.lines())
          .anyMatch(line -> line.contains("sending DELETE " + origin + " {"))
          .filteredOn(line -> line.startsWith("WARNING"))
          .allMatch(line -> line.contains("unencrypted to " + origin + ": "))
          .hasSize(endpoint.startsWith("http://") ? 1 : 0);
    }
  }

  @Test
  void writesNeitherValuesNorBodiesNorSecrets() {
    server.respond(404, "text/plain", "in-the-body");
    try (RecordedLog log = new RecordedLog()) {
      assertThat(catchThrowable(() -> call()
              .send(RequestOptions.builder().header("X-Session-Token", "hidden").build())))
          .isNotNull();
      assertThat(log.lines()).isNotEmpty();
      assertThat(log.text()).doesNotContain("in-the-path", "in-the-query", "in-the-body", "hidden");
    }
  }

  @Test
  void namesOnlyTheKindOfAFailureOfOthers() {
    server.then(request -> {
      throw new IllegalStateException("of a transport, with a secret");
    });
    try (RecordedLog log = new RecordedLog(Level.FINE)) {
      assertThat(catchThrowable(() -> call().send(RequestOptions.none()))).isNotNull();
      assertThat(log.lines()).hasSize(2);
      assertThat(log.lines().get(0))
          .startsWith("FINE ")
          .contains("attempt 1, IllegalStateException after ");
      assertThat(log.lines().get(1))
          .startsWith("FINE ")
          .endsWith(": ended by IllegalStateException");
      assertThat(log.text()).doesNotContain("with a secret");
    }
  }

  @Test
  void saysNothingUnlessAsked() {
    server.respond(200, "application/json", "{\"log_group_id\":\"1\"}");
    call().send(RequestOptions.none());
    try (RecordedLog log = new RecordedLog()) {
      assertThat(log.lines()).isEmpty();
    }
  }
}
