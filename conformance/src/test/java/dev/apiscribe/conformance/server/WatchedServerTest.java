package dev.apiscribe.conformance.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.conformance.server.Probe.Response;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.WireRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What reaches an operation, and when: streams are streams on both sides. */
@ParameterizedClass
@EnumSource
@Timeout(60)
class WatchedServerTest {
  private static final String STREAM = "/v1beta2/streams/orders/ingest";
  private static final String COMPACT = "{\"columns\":[\"key\"],\"data\":[[\"1\"]]}";

  private static Watch watch;
  private static ApiServer server;

  @Parameter
  ServerKind kind;

  @BeforeParameterizedClassInvocation
  static void start(ServerKind kind) {
    watch = new Watch();
    server = kind.start(ServerPlan.of(DocumentedApi.named("timeplus")).observedBy(watch));
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    server.close();
  }

  @BeforeEach
  void forget() {
    watch.forget();
  }

  private static Probe to(String target) {
    return Probe.to(server.uri(), target);
  }

  @Test
  void handsIdsOnAsTheyWere() throws Exception {
    for (String id :
        List.of("a/b", "a b", "a?b=c", "a#b", "100%", "a%2Fb", "a+b", "a;b=c", "\u00e4\u6d41")) {
      Response response = to("/v1beta2/queries/" + WireRequest.encode(id)).send();
      assertThat(response.status()).as(id).isEqualTo(200);
      assertThat(watch.nextCall()).containsExactly(id);
    }
  }

  @Test
  void handsQueriesOnAsTheyWere() throws Exception {
    for (String tag : List.of("a/b", "a b", "a?b=c", "a&b", "100%", "a+b", "\u00e4\u6d41")) {
      assertThat(to("/v1beta2/queries?tag=" + WireRequest.encode(tag)).send().status())
          .isEqualTo(200);
      assertThat(watch.nextCall()).containsExactly(tag);
    }
  }

  @Test
  void handsOnNothingForWhatWasNotSent() throws Exception {
    assertThat(to("/v1beta2/queries").send().status()).isEqualTo(200);
    assertThat(watch.nextCall()).containsOnlyNulls();
  }

  @Test
  void sendsEachEventBeforeTheNextOneIsThere() throws Exception {
    HttpResponse<InputStream> response = to("/v1beta2/queries")
        .header("Content-Type", "application/json")
        .header("Accept", "text/event-stream")
        .post("{\"sql\":\"select 1\"}")
        .stream();
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    int events = 0;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty()) {
          events++;
          watch.nextEvent(); // the server waits for this
        }
      }
    }
    assertThat(events).isEqualTo(5);
  }

  // A socket, because the JDK's client keeps small pieces back.
  @Test
  void readsRowsWhileTheyAreWritten() throws Exception {
    try (Socket socket = new Socket(server.uri().getHost(), server.uri().getPort())) {
      String head = "POST " + STREAM + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
          + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n";
      write(socket, head);
      for (int i = 0; i < 3; i++) {
        String row = "{\"row\":" + i + "}\n";
        write(socket, Integer.toHexString(row.length()) + "\r\n" + row + "\r\n");
        assertThat(watch.read(row.length())).isEqualTo(row); // the next one is not written yet
      }
      write(socket, "0\r\n\r\n");
      String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(response).startsWith("HTTP/1.1 200");
    }
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  @Test
  void readsRowsByTheirContentType() throws Exception {
    assertThat(ingest("", "application/json", COMPACT)).isEqualTo("200");
    assertThat(ingest("", "application/json", "{\"columns\":[\"key\"]}"))
        .isEqualTo("400 /data: must not be null");
    assertThat(ingest("", "application/vnd.timeplus+json; format=compat", "{}"))
        .isEqualTo("400 /columns: must not be null; /data: must not be null");
    assertThat(ingest("", "application/json", "{\"columns\":\"key\",\"data\":[]}"))
        .isEqualTo("400 /columns: expected an array");
    assertThat(ingest("", "application/json", "{\"columns\":[")).startsWith("400 /columns");
    assertThat(ingest("", "application/json;format=stream", "{\"a\":1}\n{\"a\":2}\n"))
        .isEqualTo("200");
    assertThat(ingest("", "text/plain", "{")).isEqualTo("200");
  }

  @Test
  void readsRowsByTheirFormatWhateverTheContentType() throws Exception {
    assertThat(ingest("?format=streaming", "application/json", "{\"a\":1}\n{\"a\":2}\n"))
        .isEqualTo("200");
    assertThat(ingest("?format=compact", "text/plain", COMPACT)).isEqualTo("200");
    assertThat(ingest("?format=compact", "application/x-ndjson", "{\"columns\":[\"a\"]}"))
        .isEqualTo("400 /data: must not be null");
    assertThat(ingest("?format=zip", "application/json", COMPACT))
        .startsWith("400 query format: expected");
  }

  private static String ingest(String query, String contentType, String body) throws Exception {
    Response response =
        to(STREAM + query).header("Content-Type", contentType).post(body).send();
    return response.status() == 200
        ? "200"
        : response.status() + " " + response.json().path("message").asText();
  }
}
