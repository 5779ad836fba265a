package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.openapi.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that are larger than what the server takes, wherever and however they are sent. */
class LargeRequestsTest {
  private static final int LIMIT = 100_000;

  @RegisterExtension
  static final ApiMockExtension LTS =
      ApiMock.builder("lts").maxRequestBody(LIMIT).adminToken("s3cret").extension();

  private static final DocumentedExchange CREATE =
      DocumentedExchange.success("lts", "createLogGroup");

  /** How a body is sent, and which headers say so. */
  private enum Way {
    DECLARED("Content-Length: %d", 2 * LIMIT),
    CHUNKED("Transfer-Encoding: chunked", 2 * LIMIT),
    EXPECTING("Content-Length: %d\r\nExpect: 100-continue", 0),
    HUGE("Content-Length: 100000000000", 0),
    ENDLESS("Transfer-Encoding: chunked", 100 * LIMIT);

    private final String headers;
    private final int sent;

    Way(String headers, int sent) {
      this.headers = headers;
      this.sent = sent;
    }

    String responseTo(String method, String path) throws IOException {
      try (Socket socket =
          new Socket(InetAddress.getLoopbackAddress(), LTS.endpoint().getPort())) {
        socket.setSoTimeout(20_000);
        OutputStream out = socket.getOutputStream();
        String head =
            method + " " + path + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer s3cret\r\n"
                + "Content-Type: application/json\r\n"
                + String.format(Locale.ROOT, headers, 2 * LIMIT) + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        try {
          send(out);
        } catch (SocketException e) {
          // The server has seen enough.
        }
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      }
    }

    private void send(OutputStream out) throws IOException {
      byte[] piece = " ".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
      for (int left = sent; left > 0; left -= piece.length) {
        if (this == DECLARED) {
          out.write(piece);
        } else {
          out.write("2710\r\n".getBytes(StandardCharsets.US_ASCII));
          out.write(piece);
          out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
      }
      if (this == CHUNKED) {
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      }
    }
  }

  static Stream<Object[]> places() {
    return Stream.of(Way.values())
        .filter(way -> way != Way.ENDLESS)
        .flatMap(way -> Stream.of(
            new Object[] {way, "POST", CREATE.request().path("target").asText()},
            new Object[] {way, "DELETE", "/nowhere"},
            new Object[] {way, "PUT", "/__apiscribe/operations/createLogGroup"},
            new Object[] {way, "POST", "/__admin/mappings"}));
  }

  @ParameterizedTest
  @MethodSource("places")
  void areRefused(Way way, String method, String path) throws IOException {
    String response = way.responseTo(method, path);
    assertThat(response)
        .startsWith("HTTP/1.1 413 ")
        .contains("Connection: close\r\n", "\"body: is larger than 100000 bytes\"");
    boolean isAdmin = path.startsWith("/__apiscribe");
    assertThat(response).contains(isAdmin ? "\"error\":" : "\"error_msg\":");
    assertThat(LTS.requests())
        .extracting(ReceivedRequest::status)
        .containsExactly(isAdmin ? new Integer[0] : new Integer[] {413});
  }

  @Test
  void areNotReadForever() throws IOException {
    try {
      assertThat(Way.ENDLESS.responseTo("POST", "/a")).matches("(?s)(HTTP/1.1 413 .*)?");
    } catch (SocketException e) {
      // What was sent after that was refused by the operating system.
    }
    assertThat(LTS.requests()).extracting(ReceivedRequest::status).containsExactly(413);
  }

  @Test
  void areServedUpToTheLimit() throws IOException {
    String json = CREATE.request().path("jsonBody").toString();
    for (int more = 0; more < 2; more++) {
      String body = " ".repeat(LIMIT - json.length() + more) + json;
      assertThat(
              Call.json(LTS.endpoint(), "POST", CREATE.request().path("target").asText(), body)
                  .send()
                  .statusCode())
          .isEqualTo(more == 0 ? 201 : 413);
    }
  }

  @Test
  void haveAHundredOfTheirErrorsNamed() throws IOException {
    String body = "{\"tags\": [" + "7, ".repeat(150) + "7]}";
    try (ApiMock timeplus = ApiMock.start("timeplus")) {
      String message = Json.parse(Call.json(timeplus.endpoint(), "POST", "/v1beta2/queries", body)
              .send()
              .body())
          .path("message")
          .asText();
      assertThat(message.split("; ")).hasSize(101);
      assertThat(message).endsWith("; and 52 others");
    }
  }

  @Test
  void areNotUnpacked() throws IOException {
    byte[] bomb = OddRequest.gzipped(new byte[50_000_000]);
    assertThat(bomb).hasSizeLessThan(LIMIT);
    for (String path : new String[] {"/a", "/__admin/mappings"}) {
      assertThat(Call.of(LTS.endpoint(), "POST", path, bomb)
              .with("Authorization", "Bearer s3cret")
              .send()
              .statusCode())
          .isEqualTo(415);
    }
  }

  @Test
  void haveAShareOfTheMemoryAllTogether() {
    RequestCapacity capacity = new RequestCapacity(100_000, 250_000);
    for (int i = 0; i < 1_000; i++) {
      assertThat(capacity.take(0, 16_000)).isTrue(); // Small ones always are served.
    }
    assertThat(capacity.take(0, 100_000)).isTrue();
    assertThat(capacity.take(10_000, 90_000)).isTrue();
    assertThat(capacity.take(0, 50_001)).isFalse();
    assertThat(capacity.take(0, 50_000)).isTrue();
    capacity.release(50_000);
    capacity.release(100_000);
    capacity.release(100_000);
    capacity.release(16_000);
    assertThat(capacity.held()).isZero();
  }

  @Test
  void haveALimitThatIsNotZero() {
    assertThatThrownBy(() -> ApiMock.builder("lts").maxRequestBody(0))
        .hasMessage("maxRequestBody: expected at least 1, found 0");
  }
}
