package dev.apiscribe.runtime;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseBodyTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance()
      .options(WireMockConfiguration.wireMockConfig().dynamicPort())
      .build();

  private static void respond(ResponseDefinitionBuilder response) {
    SERVER.stubFor(WireMock.any(anyUrl()).willReturn(response));
  }

  private static URI endpoint() {
    return URI.create(SERVER.baseUrl());
  }

  private static <T> T call(Operation<T> operation) {
    return Operations.client(endpoint())
        .call(operation)
        .send(RequestOptions.none())
        .body();
  }

  private static DecodingException decodingFailure(String body) {
    respond(status(201).withHeader("Content-Type", "application/json").withBody(body));
    return catchThrowableOfType(DecodingException.class, () -> Operations.create(endpoint()));
  }

  private static StatusException statusFailure(ResponseDefinitionBuilder response) {
    respond(response);
    return catchThrowableOfType(StatusException.class, () -> Operations.create(endpoint()));
  }

  @Test
  void saysThatJsonIsMalformedAndWhere() {
    DecodingException e = decodingFailure("{\"log_group_id\":\"1\",}");
    assertThat(e)
        .hasMessage(
            "createLogGroup returned 201 with a body that is not a valid LogGroup: malformed JSON");
    assertThat(e.byteOffset()).isEqualTo(20);
    assertThat(e.status()).isEqualTo(201);
    assertThat(new String(e.rawBody(), StandardCharsets.UTF_8))
        .isEqualTo("{\"log_group_id\":\"1\",}");
    assertThat(e.isTruncated()).isFalse();
    assertThat(e.headers().first("content-type")).hasValue("application/json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"log_group_id\":7}|/log_group_id|not a string",
        "{\"log_group_id\":true}|/log_group_id|not a string",
        "{\"log_group_id\":\"1\",\"size\":\"7\"}|/size|not an integer",
        "{\"log_group_id\":\"1\",\"size\":\"\"}|/size|not an integer",
        "{\"log_group_id\":\"1\",\"size\":1.5}|/size|not an integer",
        "{\"log_group_id\":\"1\",\"size\":true}|/size|not an integer",
        "{\"log_group_id\":\"1\",\"open\":\"true\"}|/open|not a boolean",
        "{\"log_group_id\":\"1\",\"open\":1}|/open|not a boolean",
        "{\"log_group_id\":\"1\",\"tags\":{}}|/tags|not a list",
        "{\"log_group_id\":\"1\",\"tags\":[{\"tag/key\":\"a\"},{\"tag/key\":5}]}|/tags/1/tag~1key|not a string",
      })
  void refusesWrongTypesAndPointsAtThem(String body, String pointer, String reason) {
    DecodingException e = decodingFailure(body);
    assertThat(e.pointer()).isEqualTo(pointer);
    assertThat(e)
        .hasMessage("createLogGroup returned 201 with a body that is not a valid LogGroup: "
            + pointer + ": " + reason)
        .hasNoCause();
  }

  @Test
  void refusesNumbersThatDoNotFit() {
    DecodingException e = decodingFailure("{\"log_group_id\":\"1\",\"size\":9223372036854775808}");
    assertThat(e.pointer()).isEqualTo("/size");
    assertThat(e).hasMessageEndingWith("/size: a number that does not fit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|/log_group_id",
        "{\"log_group_id\":null}|/log_group_id",
        "{\"log_group_id\":\"1\",\"tags\":[{\"tag/key\":\"a\"},{}]}|/tags/1/tag~1key",
      })
  void pointsAtAMissingProperty(String body, String pointer) {
    DecodingException e = decodingFailure(body);
    assertThat(e.pointer()).isEqualTo(pointer);
    assertThat(e)
        .hasMessage("createLogGroup returned 201 with a body that is not a valid LogGroup: "
            + pointer + ": missing property");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"log_group_id\":\"1\"}{}|a body that is not a valid LogGroup: more follows after its end",
        "{\"log_group_id\":\"1\"} x|a body that is not a valid LogGroup: malformed JSON",
        "{\"log_group_id\":\"1\"|a body that is not a valid LogGroup: the JSON ends too early",
        "[]|a body that is not a valid LogGroup: not a LogGroup",
        "\"text\"|a body that is not a valid LogGroup: not a LogGroup",
        "null|null where a LogGroup is documented",
      })
  void saysWhatIsWrongWithTheBodyAsAWhole(String body, String error) {
    assertThat(decodingFailure(body))
        .hasMessageStartingWith("createLogGroup returned 201 with " + error);
  }

  @Test
  void saysThatADocumentedBodyIsEmpty() {
    DecodingException e = decodingFailure("");
    assertThat(e)
        .hasMessage(
            "createLogGroup returned 201 with an empty body where a LogGroup is documented");
    assertThat(e.rawBody()).isEmpty();
  }

  @Test
  void namesTheHtmlPageOfAGatewayThatClaimsSuccess() {
    respond(status(201)
        .withHeader("Content-Type", "text/html; charset=utf-8")
        .withBody("<html>Sign in</html>"));
    DecodingException e =
        catchThrowableOfType(DecodingException.class, () -> Operations.create(endpoint()));
    assertThat(e)
        .hasMessage(
            "createLogGroup returned 201 with a text/html body that is not a valid LogGroup: malformed JSON");
  }

  @Test
  void keepsUnknownPropertiesWithDecimalsAsTheyAre() {
    respond(status(201)
        .withBody("{\"log_group_id\":\"1\",\"new\":{\"a\":[1.10,null,12345678901234567890]}}"));
    LogGroup group = Operations.create(endpoint());
    Map<?, ?> unknown = (Map<?, ?>) group.additionalProperties().get("new");
    assertThat(unknown.get("a"))
        .isEqualTo(
            Arrays.asList(new BigDecimal("1.10"), null, new BigInteger("12345678901234567890")));
  }

  @Test
  void decodesLongBodiesWhileTheyArrive() {
    String element = "{\"log_group_id\":\"" + "x".repeat(1000) + "\"}";
    respond(status(200).withBody("[" + String.join(",", Collections.nCopies(2000, element)) + "]"));
    assertThat(call(Operations.LIST_LOG_GROUPS))
        .hasSize(2000)
        .last()
        .extracting(LogGroup::id)
        .asString()
        .hasSize(1000);
  }

  @Test
  void pointsIntoLongBodiesAndKeepsTheirBeginning() {
    String element = "{\"log_group_id\":\"" + "x".repeat(1000) + "\"},";
    respond(status(200).withBody("[" + element.repeat(100) + "{\"log_group_id\":1}]"));
    DecodingException e =
        catchThrowableOfType(DecodingException.class, () -> call(Operations.LIST_LOG_GROUPS));
    assertThat(e.pointer()).isEqualTo("/100/log_group_id");
    assertThat(e.byteOffset()).isGreaterThan(100_000);
    assertThat(e.rawBody()).hasSize(64 * 1024);
    assertThat(e.isTruncated()).isTrue();
  }

  @Test
  void readsMapsAndGenericTypes() {
    respond(status(200).withBody("{\"a\":{\"log_group_id\":\"1\"}}"));
    var map = Operation.<Map<String, LogGroup>>of("m", "GET", "/m")
        .success(200, ResponseBody.jsonMap(LogGroup.class))
        .build();
    assertThat(call(map)).containsOnlyKeys("a");
    var generic = Operation.<Map<String, Map<String, String>>>of("g", "GET", "/g")
        .success(200, ResponseBody.json(new TypeReference<Map<String, Map<String, String>>>() {}))
        .build();
    assertThat(call(generic)).isEqualTo(Map.of("a", Map.of("log_group_id", "1")));
  }

  @Test
  void readsTextInTheCharsetThatTheResponseNames() {
    var text =
        Operation.<String>of("t", "GET", "/t").success(200, ResponseBody.text()).build();
    respond(status(200)
        .withHeader("Content-Type", "text/plain; charset=ISO-8859-1")
        .withBody(new byte[] {(byte) 0xE9}));
    assertThat(call(text)).isEqualTo("é");
    respond(status(200).withBody("日本"));
    assertThat(call(text)).isEqualTo("日本");
  }

  @Test
  void handsOutBytesAsTheyArrive() throws IOException {
    byte[] large = new byte[300_000];
    Arrays.fill(large, (byte) 7);
    respond(status(200).withBody(large));
    try (InputStream body = call(Operations.DOWNLOAD)) {
      assertThat(body).hasBinaryContent(large);
    }
  }

  @Test
  void ignoresABodyWhereNoneIsDocumented() {
    respond(status(204));
    assertThat(call(Operations.DELETE_LOG_GROUP)).isNull();
    respond(status(200).withBody("surprise"));
    assertThat(call(Operations.DELETE_LOG_GROUP)).isNull();
  }

  @Test
  void readsAnUndocumentedSuccessLikeTheDocumentedOne() {
    respond(status(202).withBody("{\"log_group_id\":\"1\"}"));
    assertThat(Operations.create(endpoint()).id()).isEqualTo("1");
    respond(status(204));
    DecodingException e =
        catchThrowableOfType(DecodingException.class, () -> Operations.create(endpoint()));
    assertThat(e.status()).isEqualTo(204);
  }

  @Test
  void decodesADocumentedError() {
    StatusException e = statusFailure(
        status(400).withHeader("X-Request-Id", "r1").withBody("{\"log_group_id\":\"e\"}"));
    assertThat(e).hasMessage("createLogGroup: 400 (request r1)");
    assertThat(e.operationId()).isEqualTo("createLogGroup");
    assertThat(e.error(LogGroup.class)).get().extracting(LogGroup::id).isEqualTo("e");
    assertThat(e.error(Tag.class)).isEmpty();
    assertThat(e.headers().first("x-request-id")).hasValue("r1");
  }

  @Test
  void keepsTheStatusOfAnErrorThatCannotBeDecoded() {
    StatusException e = statusFailure(status(400).withBody("{\"log_group_id\":"));
    assertThat(e.status()).isEqualTo(400);
    assertThat(e.isDocumented()).isTrue();
    assertThat(e.error()).isNull();
    assertThat(e.rawBody()).asString(StandardCharsets.UTF_8).isEqualTo("{\"log_group_id\":");
  }

  @Test
  void keepsAPlainTextErrorOfAnUndocumentedStatus() {
    StatusException e = statusFailure(
        status(503).withHeader("Content-Type", "text/plain").withBody("upstream unavailable"));
    assertThat(e).hasMessage("createLogGroup: 503");
    assertThat(e.isDocumented()).isFalse();
    assertThat(e.error()).isNull();
    assertThat(e.rawBody()).asString(StandardCharsets.UTF_8).isEqualTo("upstream unavailable");
  }

  @Test
  void reportsADocumentedErrorWithoutABody() {
    StatusException e = statusFailure(status(404));
    assertThat(e).hasMessage("createLogGroup: 404");
    assertThat(e.rawBody()).isEmpty();
    assertThat(e.isTruncated()).isFalse();
  }

  @Test
  void keepsTheBeginningOfALongError() {
    StatusException e = statusFailure(status(500).withBody("x".repeat(200_000)));
    assertThat(e.rawBody()).hasSize(64 * 1024);
    assertThat(e.isTruncated()).isTrue();
  }

  @Test
  void reports401WithoutAChallenge() {
    assertThat(statusFailure(status(401)).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({"301", "302", "303", "307", "308"})
  void doesNotFollowARedirect(int status) {
    StatusException e =
        statusFailure(aResponse().withStatus(status).withHeader("Location", "/elsewhere"));
    assertThat(e.status()).isEqualTo(status);
    SERVER.verify(1, anyRequestedFor(anyUrl()));
  }

  @Test
  void asksForTheMediaTypesOfItsResponsesWithoutRepeating() {
    var operation = Operation.<Object>of("o", "GET", "/o")
        .failure(400, ResponseBody.text())
        .failure(401, ResponseBody.json(Tag.class))
        .success(200, ResponseBody.events(Tag.class))
        .success(201, ResponseBody.bytes().withMediaType("application/vnd.apache.arrow"))
        .success(204, ResponseBody.none())
        .build();
    assertThat(operation.accept())
        .isEqualTo("text/event-stream, application/json, application/vnd.apache.arrow, text/plain");
    assertThat(List.of(operation.id(), operation.method(), operation.path()))
        .containsExactly("o", "GET", "/o");
  }
}
