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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
      OddRequest.target("?a={}", OddRequest.HARMLESS),
      OddRequest.target("?&&=&==", OddRequest.HARMLESS),
      OddRequest.target("?" + "a".repeat(20_000), OddRequest.HARMLESS),
      OddRequest.target("%", OddRequest.OF_PATH),
      OddRequest.target("%00", 400),
      OddRequest.target("%2f..%2f", OddRequest.OF_PATH),
      OddRequest.target("/", 404),
      OddRequest.target(";a=b", OddRequest.OF_PATH),
      OddRequest.target("/" + "a".repeat(70_000), 414),
      OddRequest.header("Content-Type", "multipart/form-data", 415),
      OddRequest.header("Content-Type", "multipart/form-data; boundary=", 415),
      OddRequest.header("Content-Type", "multipart/form-data; boundary=x", OddRequest.OF_BODY),
      OddRequest.header("Content-Type", "application/json;charset=nope", 415),
      OddRequest.header("Content-Type", "application/json;charset=", 415),
      OddRequest.header("Content-Type", "application/json;charset=\"", 415),
      OddRequest.header("Content-Type", "application/json; x-charset=nope", OddRequest.HARMLESS),
      OddRequest.header("Content-Type", "application/json; charset", OddRequest.OF_BODY),
      OddRequest.header("Content-Type", "application/json; =x", OddRequest.OF_BODY),
      OddRequest.header("Content-Type", "application/json; x=", OddRequest.OF_BODY),
      OddRequest.header("Content-Type", "application/json; x = y", OddRequest.OF_BODY),
      OddRequest.header("Content-Type", "application/json; x=\"y", OddRequest.OF_BODY),
      OddRequest.header("Content-Type", "application/json; x=\"y\"z", OddRequest.OF_BODY),
      OddRequest.header("Content-Type", "application/json; x=y z", OddRequest.OF_BODY),
      OddRequest.header("Content-Type", "application/json; x=y; X=y", OddRequest.OF_BODY),
      OddRequest.header("Content-Type", "application/json, text/csv", OddRequest.OF_BODY),
      OddRequest.header("Content-Type", "application/json;; x=\"\\\";\" ;", OddRequest.HARMLESS),
      OddRequest.header("Content-Type", "application/json" + ";x=\"".repeat(9_000), 431),
      OddRequest.header("CONTENT-TYPE", "application/json", OddRequest.OF_BODY),
      OddRequest.of(
          "a form with a lone %",
          400,
          raw -> raw.header("Content-Type", "application/x-www-form-urlencoded")
              .body("a=%&b=%zz".getBytes(StandardCharsets.UTF_8))),
      OddRequest.of(
          "a part that is cut",
          400,
          raw -> raw.header("Content-Type", "multipart/form-data; boundary=x")
              .body("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n"
                  .getBytes(StandardCharsets.UTF_8))),
      OddRequest.of(
          "a part without a name",
          400,
          raw -> raw.header("Content-Type", "multipart/mixed; boundary=x")
              .body("--x\r\n\r\nhi\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8))),
      OddRequest.of(
          "a part with a malformed head",
          OddRequest.OF_BODY,
          raw -> raw.header("Content-Type", "multipart/form-data; boundary=x")
              .body("--x\r\n: \u0000;;=\r\n\r\nhi\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8))),
      OddRequest.header("Content-Type", "/", OddRequest.OF_BODY),
      OddRequest.header("Content-Type", ";;;", OddRequest.OF_BODY),
      OddRequest.header("Accept", "/", 400),
      OddRequest.header("Accept", ",;q=x", 400),
      OddRequest.header("Accept", "*/*" + ";a=b".repeat(1_500), OddRequest.HARMLESS),
      OddRequest.header("Accept", "*/*" + ";a=\"\"".repeat(1_000), OddRequest.HARMLESS),
      OddRequest.header("Accept", "*/*,".repeat(1_500) + "*/*", OddRequest.HARMLESS),
      OddRequest.header("Accept", "*/*" + " ".repeat(6_000) + "x", 400),
      OddRequest.header("Content-Encoding", "br", 415),
      OddRequest.header("Content-Encoding", "gzip, gzip", 415),
      OddRequest.header("Content-Encoding", "", OddRequest.HARMLESS),
      OddRequest.header("Prefer", "status=999999999999", 400),
      OddRequest.header("Prefer", "\",;=status", OddRequest.HARMLESS),
      OddRequest.header("Cookie", "=;;a=\u0080", OddRequest.HARMLESS),
      OddRequest.header("Expect", "something", 417),
      OddRequest.header("Host", "a b", 400),
      OddRequest.header("X-Control", "a\u0001b", 400),
      OddRequest.header("X-Folded", "a\r\n b", 400),
      OddRequest.header("X-Long", "a".repeat(70_000), 431),
      OddRequest.method("OPTIONS", 200),
      OddRequest.method("HEAD", OddRequest.OF_GET),
      OddRequest.method("TRACE", 405),
      OddRequest.method("CONNECT", 405),
      OddRequest.method("post", 405),
      OddRequest.method("BREW", 405),
      OddRequest.of("PUT of no resource", 400, raw -> raw.method("PUT").target("*")),
      OddRequest.of("a file of WireMock's", 404, raw -> raw.target("/__files/x")),
      OddRequest.of(
          "gzip that is none",
          415,
          raw -> raw.json(OddRequest.notJson()).header("Content-Encoding", "gzip")),
      OddRequest.of(
          "gzip",
          415,
          raw -> raw.json(OddRequest.gzipped(DEEP)).header("Content-Encoding", "gzip")),
      OddRequest.body(
          "1,500 digits", "9".repeat(1_500).getBytes(StandardCharsets.UTF_8), OddRequest.OF_BODY),
      OddRequest.body(
          "a huge exponent", "[1e999999999]".getBytes(StandardCharsets.UTF_8), OddRequest.OF_BODY),
      OddRequest.body(
          "an exponent beyond an integer",
          "[1e99999999999]".getBytes(StandardCharsets.UTF_8),
          OddRequest.OF_BODY),
      OddRequest.body(
          "an exponent below an integer",
          "{\"a\":1e-2147483648}".getBytes(StandardCharsets.UTF_8),
          OddRequest.OF_BODY),
      OddRequest.body("nested", DEEP, OddRequest.OF_BODY),
      OddRequest.body(
          "a long name",
          ("{\"" + "n".repeat(60_000) + "\":1}").getBytes(StandardCharsets.UTF_8),
          OddRequest.OF_BODY),
      OddRequest.body(
          "one name twice",
          "{\"a\":1,\"a\":2}".getBytes(StandardCharsets.UTF_8),
          OddRequest.OF_BODY),
      OddRequest.body(
          "malformed UTF-8", new byte[] {'"', (byte) 0xff, (byte) 0xfe, '"'}, OddRequest.OF_BODY),
      OddRequest.body(
          "half a pair", "\"\\ud800\"".getBytes(StandardCharsets.UTF_8), OddRequest.OF_BODY),
      OddRequest.body("not JSON", OddRequest.notJson(), OddRequest.OF_BODY),
      OddRequest.inCharset("UTF-16BE", false),
      OddRequest.inCharset("UTF-16LE", false),
      OddRequest.inCharset("UTF-16LE", true),
      OddRequest.inCharset("UTF-32BE", false),
      OddRequest.inCharset("UTF-32LE", true),
      OddRequest.inText("an overlong character", 0xC0, 0x80),
      OddRequest.inText("a surrogate", 0xED, 0xA0, 0x80),
      OddRequest.inText("a character beyond Unicode", 0xF4, 0x90, 0x80, 0x80),
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
    Set<String> named = new HashSet<>();
    for (DocumentedExchange exchange :
        EXCHANGES.stream().filter(each -> each.api().equals(api)).toList()) {
      List<String> expected = new ArrayList<>(List.of("OPTIONS"));
      String target = exchange.request().path("target").asText().replaceFirst("\\?.*", "");
      for (Map.Entry<String, JsonNode> path : exchange.spec().at("/paths").properties()) {
        if (target.matches(path.getKey().replaceAll("\\{[^}]*}", "[^/]+"))) {
          path.getValue().properties().stream()
              .map(property -> property.getKey().toUpperCase(Locale.ROOT))
              .filter(name -> name.matches("GET|PUT|POST|DELETE|PATCH"))
              .filter(name -> !expected.contains(name))
              .forEach(expected::add);
        }
      }
      if (expected.contains("GET")) {
        expected.add("HEAD");
      }
      for (String method : List.of("OPTIONS", "BREW")) {
        Response response = Response.to(MOCKS.get(api).endpoint(), raw(exchange).method(method));
        List<String> allowed = List.of(
            response.head().replaceFirst("(?s).*\r\nAllow: ([^\r]*).*", "$1").split(", "));
        assertThat(allowed).as(exchange.toString()).containsExactlyInAnyOrderElementsOf(expected);
        named.addAll(allowed);
      }
    }
    assertThat(named).hasSizeGreaterThan(1);
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
          .satisfies(request -> assertThat(request.target()).endsWith("a=%"))
          .satisfies(request -> assertThat(request.status()).isEqualTo(400))
          .satisfies(
              request -> assertThat(request.operationId()).isEqualTo(exchange.operationId()));
    }
  }

  private static Optional<String> judge(OddRequest odd, ApiMock mock, DocumentedExchange exchange)
      throws IOException {
    OddRequest.Raw raw = odd.change().apply(raw(exchange));
    Response response = Response.to(mock.endpoint(), raw);
    boolean success = response.status() / 100 == 2;
    boolean body = exchange.request().has("jsonBody") || exchange.request().has("body");
    boolean expected = switch (odd.expected()) {
      case OddRequest.HARMLESS -> success;
      case OddRequest.OF_BODY ->
        body ? response.status() == 400 || response.status() == 415 : success;
      case OddRequest.OF_GET ->
        exchange.request().path("method").asText().equals("GET")
            ? success
            // That of another method may have required parameters, which are not sent.
            : success || response.status() == 405 || response.status() == 400;
      case OddRequest.OF_PATH -> success || response.status() / 100 == 4;
      default -> response.status() == odd.expected();
    };
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
