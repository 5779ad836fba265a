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
    String script = "{\"status\": 429, \"times\": 2, \"headers\": {\"Retry-After\": \"0\"},"
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
    assertThat(only.at("/headers/X-Auth-Token/0").asText()).isEqualTo("(hidden)");
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

  @Test
  void letsTheBearerUseTheAdminApiOfWireMock() throws IOException {
    assertThat(admin("GET", "/__admin/mappings?limit=1", "").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"status\": 700}|expected a status from 200 to 599 but was 700",
        "{\"status\": \"many\"}|expected a status from 200 to 599 but was 0",
        "{\"fault\": \"loud\"}|expected a fault, one of [reset, empty, torn, garbage]",
        "{\"delay\": 7}|expected a duration such as 250ms or 2s but was '7'",
        "{\"times\": 0}|/times: expected 1 to 1000",
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
