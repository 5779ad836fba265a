package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.JsonPointers;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Bodies of the documented operations: by which of their media types a body is judged, and where
 * the message says that it is wrong.
 */
class BodyContractTest {
  private static final Map<String, ApiMock> MOCKS = new HashMap<>();
  private static final String NO_JSON = "body: is not valid JSON: ";

  @BeforeAll
  static void start() {
    ApiMock.apis().forEach(api -> MOCKS.put(api, ApiMock.start(api)));
  }

  @AfterAll
  static void stop() {
    MOCKS.values().forEach(ApiMock::close);
  }

  /** Operations whose requests have a body. */
  private static Stream<DocumentedExchange> bodies() {
    return DocumentedExchange.all().stream()
        .filter(exchange -> exchange.isFirstSuccess() && !content(exchange).isEmpty());
  }

  private static JsonNode content(DocumentedExchange exchange) {
    return operation(exchange).at("/requestBody/content");
  }

  private static JsonNode operation(DocumentedExchange exchange) {
    return exchange
        .spec()
        .at(exchange.content().substring(0, exchange.content().lastIndexOf("/responses/")));
  }

  /** So do the other bodies, and generated clients write no body like that. */
  @Test
  void takesNullForABodyThatIsNotRequired() throws IOException {
    URI timeplus = MOCKS.get("timeplus").endpoint();
    assertThat(
            Call.json(timeplus, "POST", "/v1beta2/auth/api_keys", "null").send().statusCode())
        .isEqualTo(201);
    assertThat(Call.json(timeplus, "POST", "/v1beta2/alerts", "null").send().statusCode())
        .isEqualTo(400);
  }

  private static boolean isJson(DocumentedExchange exchange, String mediaType) {
    JsonNode schema = exchange.spec().at(exchange.spec().resolve(pointer(exchange, mediaType)));
    return mediaType.matches("application/(json|[^;]*\\+json).*")
        && !schema.path("type").asText().equals("string");
  }

  private static String pointer(DocumentedExchange exchange, String mediaType) {
    String operation =
        exchange.content().substring(0, exchange.content().lastIndexOf("/responses/"));
    return operation + "/requestBody/content" + JsonPointers.step(mediaType) + "/schema";
  }

  /** What the refusal of a body says; empty when it is let through. */
  private static Optional<String> refusal(
      DocumentedExchange exchange, String target, String mediaType, String body)
      throws IOException {
    JsonNode sample = exchange.request();
    Call call =
        Call.of(MOCKS.get(exchange.api()).endpoint(), sample.path("method").asText(), target, body);
    for (Map.Entry<String, JsonNode> header : sample.path("headers").properties()) {
      if (!header.getKey().equalsIgnoreCase("Content-Type")) {
        call.with(header.getKey(), header.getValue().asText());
      }
    }
    var response = call.with("Content-Type", mediaType).send();
    return response.statusCode() < 300
        ? Optional.empty()
        : Optional.of(response.statusCode() + " " + message(response.body()));
  }

  private static String message(String envelope) {
    JsonNode json = Json.parse(envelope);
    return json.has("message")
        ? json.path("message").asText()
        : json.path("error_msg").asText();
  }

  private static String target(DocumentedExchange exchange) {
    return exchange.request().path("target").asText();
  }

  @TestFactory
  Stream<DynamicTest> judgesABodyByTheMediaTypeOfItsHeader() {
    return bodies()
        .flatMap(exchange -> names(content(exchange)).stream()
            .map(mediaType -> dynamicTest(
                exchange.operationId() + " " + mediaType,
                () -> assertThat(refusal(exchange, target(exchange), mediaType, "no JSON")
                        .map(text -> text.startsWith("400 " + NO_JSON)))
                    .isEqualTo(
                        isJson(exchange, mediaType) ? Optional.of(true) : Optional.empty()))));
  }

  /**
   * A format that a parameter names outranks the header, where the header has one of the documented
   * types.
   */
  @TestFactory
  Stream<DynamicTest> judgesABodyByTheFormatThatAParameterNames() {
    List<DynamicTest> tests = new ArrayList<>();
    for (DocumentedExchange exchange :
        bodies().filter(exchange -> operation(exchange).has("x-row-formats")).toList()) {
      JsonNode content = content(exchange);
      String parameter = operation(exchange).at("/x-row-formats/parameter").asText();
      for (String format : names(operation(exchange).at("/x-row-formats/mediaTypes"))) {
        String first = names(content).stream()
            .filter(each -> content.path(each).path("x-row-format").asText().equals(format))
            .findFirst()
            .orElseThrow();
        for (String mediaType : names(content)) {
          tests.add(dynamicTest(format + " as " + mediaType, () -> {
            Optional<String> refusal = refusal(
                exchange, target(exchange) + "?" + parameter + "=" + format, mediaType, "no JSON");
            assertThat(refusal.map(text -> text.startsWith("400 " + NO_JSON)))
                .as(String.valueOf(refusal))
                .isEqualTo(isJson(exchange, first) ? Optional.of(true) : Optional.empty());
          }));
        }
        tests.add(dynamicTest(
            format + " as another type",
            () -> assertThat(refusal(
                        exchange,
                        target(exchange) + "?" + parameter + "=" + format,
                        "application/xml",
                        "<a/>")
                    .orElse(""))
                .startsWith("415 header Content-Type: is 'application/xml', expected one of [")));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> saysBodyWhereAllOfItIsOfAnotherTypeAndNamesThePropertyElsewhere() {
    return bodies()
        .flatMap(exchange -> names(content(exchange)).stream()
            .filter(mediaType -> isJson(exchange, mediaType))
            .map(mediaType -> dynamicTest(exchange.operationId() + " " + mediaType, () -> {
              assertThat(exchange
                      .spec()
                      .at(exchange.spec().resolve(pointer(exchange, mediaType)))
                      .path("type")
                      .asText())
                  .isEqualTo("object");
              boolean isRequired =
                  operation(exchange).at("/requestBody/required").asBoolean();
              for (String wrong : List.of("[]", "1", "\"a\"", isRequired ? "null" : "0", "true")) {
                assertThat(refusal(exchange, target(exchange), mediaType, wrong).orElse(""))
                    .as(wrong)
                    .matches("400 body: \\w+ found, object expected");
              }
              Optional<String> properties = refusal(exchange, target(exchange), mediaType, "{}");
              assertThat(properties.orElse("400 /")).as("{}").startsWith("400 /");
            })));
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
