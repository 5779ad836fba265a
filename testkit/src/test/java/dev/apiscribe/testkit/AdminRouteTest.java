package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs in other languages script a mock server that was left running. */
class AdminRouteTest {
  private static final String SCRIPT = "/__apiscribe/operations/createLogGroup";

  @RegisterExtension
  static final ApiMockExtension LTS =
      ApiMock.builder("lts").adminToken("s3cret").extension();

  private static HttpResponse<String> admin(String method, String path, String body)
      throws IOException {
    return Call.of(LTS.endpoint(), method, path, body)
        .with("Authorization", "Bearer s3cret")
        .send();
  }

  private static HttpResponse<String> create() throws IOException {
    return Call.of(LTS.endpoint(), DocumentedExchange.success("lts", "createLogGroup"))
        .with("X-Auth-Token", "t0ken")
        .send();
  }

  @Test
  void scriptsTheNextResponsesOfAnOperation() throws IOException {
    String script =
        "{\"status\": 429, \"undocumented\": true, \"times\": 2, \"headers\": {\"Retry-After\": \"0\"},"
            + " \"payload\": {\"a\": 1}, \"delay\": \"1ms\"}";
    assertThat(admin("PUT", SCRIPT, script).statusCode()).isEqualTo(204);
    for (int i = 0; i < 2; i++) {
      HttpResponse<String> scripted = create();
      assertThat(scripted.statusCode()).isEqualTo(429);
      assertThat(scripted.headers().firstValue("Retry-After")).hasValue("0");
      assertThat(scripted.body()).isEqualTo("{\"a\":1}");
    }
    assertThat(create().statusCode()).isEqualTo(201);
  }

  @Test
  void scriptsAllResponsesUntilTheScriptIsDeleted() throws IOException {
    admin("PUT", SCRIPT, "{\"status\": 403}");
    assertThat(create().statusCode()).isEqualTo(403);
    assertThat(create().statusCode()).isEqualTo(403);
    assertThat(admin("DELETE", SCRIPT, "").statusCode()).isEqualTo(204);
    assertThat(create().statusCode()).isEqualTo(201);
    admin("PUT", SCRIPT, "{\"status\": 403}");
    assertThat(admin("POST", "/__apiscribe/reset", "").statusCode()).isEqualTo(204);
    assertThat(create().statusCode()).isEqualTo(201);
  }

  @Test
  void showsRequestsWithoutTheirSecrets() throws IOException {
    create();
    HttpResponse<String> shown = admin("GET", "/__apiscribe/requests", "");
    assertThat(shown.body()).doesNotContain("t0ken", "s3cret");
    JsonNode requests = Json.parse(shown.body());
    assertThat(requests.path("dropped").asInt(-1)).isZero();
    JsonNode only = requests.path("requests").path(0);
    assertThat(only.path("operationId").asText()).isEqualTo("createLogGroup");
    assertThat(only.path("status").asInt()).isEqualTo(201);
    assertThat(only.at("/headers/X-Auth-Token/0").asText()).isEqualTo("***");
    assertThat(only.at("/headers/Content-Type/0").asText()).startsWith("application/json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/__apiscribe/requests", "/__apiscribe", "/__admin/mappings"})
  void refusesThoseWithoutTheToken(String path) throws IOException {
    for (String given : new String[] {"", "Bearer s3cre", "Basic s3cret", "s3cret"}) {
      Call call = Call.of(LTS.endpoint(), "GET", path, "");
      var response = (given.isEmpty() ? call : call.with("Authorization", given)).send();
      assertThat(response.statusCode()).isEqualTo(401);
      assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer s3cret", "bearer s3cret", "BEARER  s3cret"})
  void takesTheSchemeInAnyCase(String given) throws IOException {
    assertThat(Call.of(LTS.endpoint(), "GET", "/__apiscribe/requests", "")
            .with("Authorization", given)
            .send()
            .statusCode())
        .isEqualTo(200);
  }

  @Test
  void leavesStubsOfWireMockAsTheyAre() throws IOException {
    try (ApiMock mock = ApiMock.builder("lts").adminToken("s3cret").start()) {
      HttpResponse<String> added = Call.of(
              mock.endpoint(),
              "POST",
              "/__admin/mappings",
              "{\"priority\": 1, \"request\": {\"urlPattern\": \".*\"},"
                  + " \"response\": {\"status\": 202, \"body\": \"mine\"}}")
          .with("Authorization", "Bearer s3cret")
          .send();
      assertThat(added.headers().firstValue("Connection")).hasValue("close");
      var response = Call.of(mock.endpoint(), DocumentedExchange.success("lts", "createLogGroup"))
          .send();
      assertThat(response.statusCode()).isEqualTo(202);
      assertThat(response.body()).isEqualTo("mine");
    }
  }

  @Test
  void letsTheBearerUseTheAdminApiOfWireMock() throws IOException {
    assertThat(admin("GET", "/__admin/mappings?limit=1", "").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"status\": 700}|/status: expected a status from 200 to 599 but was 700",
        "{\"status\": \"403\"}|/status: expected an integer but was \"403\"",
        "{\"status\": 403.5}|/status: expected an integer but was 403.5",
        "{\"status\": null}|/status: expected an integer but was null",
        "{\"status\": 418}|/status: status 418 is not documented for createLogGroup, expected one of [201, 400, 401, 403, 500, 503]; add \"undocumented\": true",
        "{\"mediaType\": 7}|/mediaType: expected a text but was 7",
        "{\"mediaType\": \"a b\"}|/mediaType: expected a media type such as text/event-stream but was 'a b'",
        "{\"mediaType\": \"text/csv\"}|/mediaType: media type text/csv is not documented for successes of createLogGroup, expected one of [application/json]; add",
        "{\"status\": 403, \"mediaType\": \"text/csv\"}|/mediaType: media type text/csv is not documented for 403 of createLogGroup",
        "{\"headers\": [\"a\"]}|/headers: expected an object but was [\"a\"]",
        "{\"headers\": {\"a/b\": 1}}|/headers/a~1b: expected a text but was 1",
        "{\"headers\": {\"a b\": \"c\"}}|/headers/a b: expected the name of a header",
        "{\"headers\": {\"a\": \"b\\r\\nc: d\"}}|/headers/a: expected a value of printable characters",
        "{\"headers\": {\"content-length\": \"7\"}}|/headers/content-length: expected another header than [Connection, Content-Length",
        "{\"headers\": {\"Transfer-Encoding\": \"gzip\"}}|/headers/Transfer-Encoding: expected another header",
        "{\"headers\": {\"Content-Type\": \"a/b\"}}|/headers/Content-Type: expected another header than Content-Type: use mediaType",
        "{\"fault\": 7}|/fault: expected a text but was 7",
        "{\"fault\": \"loud\"}|/fault: expected a fault, one of [reset, empty, torn, garbage]",
        "{\"delay\": 7}|/delay: expected a text such as \"250ms\" or \"2s\" but was 7",
        "{\"delay\": \"7\"}|/delay: expected a duration such as 250ms or 2s but was '7'",
        "{\"delay\": \"999999999s\"}|/delay: expected 0 to 24 days but was",
        "{\"times\": 0}|/times: expected 1 to 1000 but was 0",
        "{\"times\": 1e9}|/times: expected an integer but was 1E+9",
        "{\"times\": true}|/times: expected an integer but was true",
        "{\"undocumented\": 1}|/undocumented: expected true or false but was 1",
        "{\"satus\": 403}|but found [satus]",
        "[]|body: expected an object",
        "{|body: is not valid JSON"
      })
  void refusesAScriptThatMakesNoSense(String script, String message) throws IOException {
    HttpResponse<String> refused = admin("PUT", SCRIPT, script);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(Json.parse(refused.body()).path("error").asText()).contains(message);
    assertThat(create().statusCode()).isEqualTo(201);
  }

  @Test
  void refusesMoreHeadersThanCanBeSent() throws IOException {
    String script = "{\"headers\": {\"A\": \"%s\", \"B\": \"%s\"}}";
    String half = "x".repeat(8191);
    assertThat(admin("PUT", SCRIPT, script.replace("%s", half + "x")).body())
        .contains("/headers/B: expected headers of at most 16384 characters in all but this one has"
            + " 8193 after 8193");
    assertThat(admin("PUT", SCRIPT, script.replace("%s", half)).statusCode()).isEqualTo(204);
    assertThat(create().headers().firstValue("B")).hasValue(half);
  }

  @Test
  void returnsWhatIsNotDocumentedToThoseWhoAskForIt() throws IOException {
    String script = "{\"status\": 418, \"mediaType\": \"text/html\", \"payload\": \"<p>\","
        + " \"undocumented\": true}";
    assertThat(admin("PUT", SCRIPT, script).statusCode()).isEqualTo(204);
    HttpResponse<String> scripted = create();
    assertThat(scripted.statusCode()).isEqualTo(418);
    assertThat(scripted.headers().firstValue("Content-Type")).hasValue("text/html");
    assertThat(scripted.body()).isEqualTo("<p>");
  }

  @Test
  void keepsNoMoreScriptsThanFit() throws IOException {
    String large = "{\"times\": 1000, \"payload\": [\"" + "x".repeat(3_000_000) + "\"]}";
    assertThat(admin("PUT", SCRIPT, large).statusCode()).isEqualTo(204);
    assertThat(admin("PUT", SCRIPT, large).statusCode()).isEqualTo(204);
    assertThat(admin("PUT", SCRIPT, large).body())
        .contains("body: 2000 responses wait, with 6000008 characters");
    admin("DELETE", SCRIPT, "");
    assertThat(admin("PUT", SCRIPT, "{\"times\": 1}").statusCode()).isEqualTo(204);
    for (int i = 0; i < 9; i++) {
      assertThat(admin("PUT", SCRIPT, "{\"times\": 1000}").statusCode()).isEqualTo(204);
    }
    assertThat(admin("PUT", SCRIPT, "{\"times\": 1000}").body())
        .contains("/times: expected at most 999, for as many can wait, but was 1000");
    assertThat(admin("PUT", SCRIPT, "{\"times\": 999}").statusCode()).isEqualTo(204);
    assertThat(admin("PUT", SCRIPT, "{}").body()).contains("body: 10000 responses wait");
  }

  @Test
  void namesWhatThereIs() throws IOException {
    assertThat(admin("PUT", SCRIPT + "s", "{}").body())
        .contains("expected one of [createLogGroup, createLogStream]");
    assertThat(admin("GET", "/__apiscribe/nothing", "").statusCode()).isEqualTo(404);
  }

  @Test
  void isNotThereWithoutAToken() throws IOException {
    try (ApiMock open = ApiMock.start("lts")) {
      assertThat(Call.of(open.endpoint(), "GET", "/__apiscribe/requests", "")
              .with("Authorization", "Bearer ")
              .send()
              .statusCode())
          .isEqualTo(404);
    }
  }
}
