package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.InvalidJsonException;
import dev.apiscribe.openapi.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of every API is sent every odd request, on a socket of its own. */
class OddRequestsTest {
  private static final byte[] DEEP =
      ("[".repeat(2000) + "]".repeat(2000)).getBytes(StandardCharsets.UTF_8);

  static final List<OddRequest> ODD = List.of(
      OddRequest.target("?a=%", 400),
      OddRequest.target("?%zz=1", 400),
      OddRequest.target("?a=%ff", 400),
      OddRequest.target("?a=%c3%28", 400),
      OddRequest.target("?a={}", 0),
      OddRequest.target("?&&=&==", 0),
      OddRequest.target("?" + "a".repeat(20_000), 0),
      OddRequest.target("%", 0),
      OddRequest.target("%00", 400),
      OddRequest.target("%2f..%2f", 0),
      OddRequest.target("/", 404),
      OddRequest.target(";a=b", 0),
      OddRequest.target("/" + "a".repeat(70_000), 0),
      OddRequest.header("Content-Type", "multipart/form-data", 400),
      OddRequest.header("Content-Type", "multipart/form-data; boundary=", 400),
      OddRequest.header("Content-Type", "multipart/form-data; boundary=x", 0),
      OddRequest.header("Content-Type", "application/json;charset=nope", 415),
      OddRequest.header("Content-Type", "application/json;charset=", 415),
      OddRequest.header("Content-Type", "application/json;charset=\"", 415),
      OddRequest.header("Content-Type", "/", 0),
      OddRequest.header("Content-Type", ";;;", 0),
      OddRequest.header("Accept", "/", 0),
      OddRequest.header("Accept", ",;q=x", 0),
      OddRequest.header("Content-Encoding", "br", 415),
      OddRequest.header("Content-Encoding", "gzip, gzip", 415),
      OddRequest.header("Content-Encoding", "", 0),
      OddRequest.header("Prefer", "status=999999999999", 400),
      OddRequest.header("Prefer", "\",;=status", 0),
      OddRequest.header("Cookie", "=;;a=\u0080", 0),
      OddRequest.header("Expect", "something", 417),
      OddRequest.header("Host", "a b", 400),
      OddRequest.header("X-Control", "a\u0001b", 400),
      OddRequest.header("X-Folded", "a\r\n b", 400),
      OddRequest.header("X-Long", "a".repeat(70_000), 0),
      OddRequest.method("OPTIONS", 204),
      OddRequest.method("HEAD", 405),
      OddRequest.method("TRACE", 405),
      OddRequest.method("CONNECT", 0),
      OddRequest.method("post", 405),
      OddRequest.method("BREW", 405),
      OddRequest.of(
          "gzip that is none",
          400,
          raw -> raw.json(OddRequest.notJson()).header("Content-Encoding", "gzip")),
      OddRequest.of(
          "gzip that is cut",
          400,
          raw -> raw.json(cut(OddRequest.gzipped(DEEP))).header("Content-Encoding", "gzip")),
      OddRequest.body("1,000 digits", "9".repeat(1_500).getBytes(StandardCharsets.UTF_8), 0),
      OddRequest.body("a huge exponent", "[1e999999999]".getBytes(StandardCharsets.UTF_8), 0),
      OddRequest.body("nested", DEEP, 0),
      OddRequest.body(
          "a long name",
          ("{\"" + "n".repeat(60_000) + "\":1}").getBytes(StandardCharsets.UTF_8),
          0),
      OddRequest.body("one name twice", "{\"a\":1,\"a\":2}".getBytes(StandardCharsets.UTF_8), 0),
      OddRequest.body("malformed UTF-8", new byte[] {'"', (byte) 0xff, (byte) 0xfe, '"'}, 0),
      OddRequest.body("half a pair", "\"\\ud800\"".getBytes(StandardCharsets.UTF_8), 0),
      OddRequest.body("not JSON", OddRequest.notJson(), 0),
      OddRequest.framing(
          "a size that is not a number", "Transfer-Encoding", "chunked", "zz\r\nabc"),
      OddRequest.framing("a chunk that is cut", "Transfer-Encoding", "chunked", "5\r\n{\"a"),
      OddRequest.framing(
          "a huge chunk size", "Transfer-Encoding", "chunked", "fffffffffffffffff\r\na"),
      OddRequest.framing("a body that is cut", "Content-Length", "100", "{}"),
      OddRequest.framing("two lengths", "Content-Length", "5, 6", "{}"),
      OddRequest.framing("a negative length", "Content-Length", "-1", "{}"),
      OddRequest.framing("a length that is not a number", "Content-Length", "two", "{}"));

  private static final Map<String, ApiMock> MOCKS = new HashMap<>();
  private static final List<DocumentedExchange> EXCHANGES = DocumentedExchange.all().stream()
      .filter(DocumentedExchange::isFirstSuccess)
      .toList();

  @BeforeAll
  static void start() {
    ApiMock.apis().forEach(api -> MOCKS.put(api, ApiMock.start(api)));
  }

  @AfterAll
  static void stop() {
    MOCKS.values().forEach(ApiMock::close);
  }

  static List<String> apis() {
    return ApiMock.apis();
  }

  private static byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length - 9);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("ODD")
  void noneEndsWithoutTheDocumentedErrorBody(OddRequest odd) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (DocumentedExchange exchange : EXCHANGES) {
      judge(odd, MOCKS.get(exchange.api()), exchange).ifPresent(wrong::add);
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("apis")
  void allowNamesTheDocumentedMethods(String api) throws IOException {
    for (DocumentedExchange exchange :
        EXCHANGES.stream().filter(each -> each.api().equals(api)).toList()) {
      for (String method : List.of("OPTIONS", "BREW")) {
        OddRequest.Raw raw = raw(exchange).method(method);
        assertThat(Response.to(MOCKS.get(api).endpoint(), raw).head())
            .as(exchange.toString())
            .containsPattern(
                "\r\nAllow: .*\\b" + exchange.request().path("method").asText() + "\\b.*OPTIONS");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("apis")
  void whatIsRefusedUnreadIsAmongTheRequests(String api) throws IOException {
    try (ApiMock mock = ApiMock.start(api)) {
      DocumentedExchange exchange = DocumentedExchange.of(api).get(0);
      Response response = Response.to(
          mock.endpoint(), OddRequest.target("?a=%", 400).change().apply(raw(exchange)));
      assertThat(response.status()).isEqualTo(400);
      assertThat(mock.requests())
          .singleElement()
          .satisfies(request -> assertThat(request.target()).endsWith("?a=%"))
          .satisfies(request -> assertThat(request.status()).isEqualTo(400))
          .satisfies(
              request -> assertThat(request.operationId()).isEqualTo(exchange.operationId()));
    }
  }

  private static Optional<String> judge(OddRequest odd, ApiMock mock, DocumentedExchange exchange)
      throws IOException {
    OddRequest.Raw raw = odd.change().apply(raw(exchange));
    Response response = Response.to(mock.endpoint(), raw);
    boolean expected = odd.expected() == 0
        ? response.status() >= 200 && response.status() < 500
        : response.status() == odd.expected();
    return expected && (response.status() < 400 || response.hasErrorBody(exchange))
        ? Optional.empty()
        : Optional.of(exchange + ": " + response);
  }

  private static OddRequest.Raw raw(DocumentedExchange exchange) {
    JsonNode request = exchange.request();
    OddRequest.Raw raw = new OddRequest.Raw(
        request.path("method").asText(), request.path("target").asText());
    raw.header("Host", "localhost").header("Connection", "close");
    request
        .path("headers")
        .properties()
        .forEach(header -> raw.header(header.getKey(), header.getValue().asText()));
    JsonNode body = request.has("jsonBody") ? request.path("jsonBody") : request.path("body");
    if (!body.isMissingNode()) {
      String text = request.has("jsonBody") ? body.toString() : body.asText();
      raw.body(text.getBytes(StandardCharsets.UTF_8));
    }
    return raw;
  }

  /** What came back, to the end of the connection. */
  private record Response(int status, String head, String body, String method) {
    static Response to(URI endpoint, OddRequest.Raw raw) throws IOException {
      byte[] sent = raw.bytes();
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.getPort())) {
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(sent);
        socket.shutdownOutput();
        String all =
            new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        int end = all.indexOf("\r\n\r\n");
        String method = new String(sent, StandardCharsets.ISO_8859_1).split(" ", 2)[0];
        return end < 12
            ? new Response(0, all, all, method)
            : new Response(
                Integer.parseInt(all.substring(9, 12)),
                all.substring(0, end),
                all.substring(end + 4),
                method);
      }
    }

    /** Returns whether the body has the properties that the API's document gives its errors. */
    boolean hasErrorBody(DocumentedExchange exchange) {
      if (method.equals("HEAD")) {
        return body.isEmpty();
      }
      try {
        return Json.parse(body) instanceof ObjectNode object
            && names(object).equals(names(exchange.spec().at("/x-error-envelope")));
      } catch (InvalidJsonException e) {
        return false;
      }
    }

    private static List<String> names(JsonNode object) {
      return object.properties().stream().map(Map.Entry::getKey).toList();
    }
  }
}
