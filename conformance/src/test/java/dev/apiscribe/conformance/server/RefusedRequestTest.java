package dev.apiscribe.conformance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.apiscribe.conformance.server.Probe.Response;
import dev.apiscribe.conformance.spec.DocumentedApi;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusedRequestTest {
  private static final DocumentedApi LTS = DocumentedApi.named("lts");
  private static final String GROUPS = "/v2/619d3e78f61b4be68bc5aa0b59edcf7b/groups";
  private static final String JSON = "application/json";

  @ParameterizedTest
  @EnumSource
  void isAnsweredWithTheDocumentedBodyWhichNamesThePlace(ServerKind kind) {
    assertAll(
        refused(kind, "{\"ttl_in_days\":7}", "/log_group_name: missing property"),
        refused(
            kind,
            "{\"log_group_name\":null,\"ttl_in_days\":7}",
            "/log_group_name: missing property"),
        refused(
            kind, "{\"log_group_name\":5,\"ttl_in_days\":7}", "/log_group_name: expected a string"),
        refused(
            kind,
            "{\"log_group_name\":\"a\",\"ttl_in_days\":\"7\"}",
            "/ttl_in_days: expected an integer"),
        refused(
            kind,
            "{\"log_group_name\":\"a\",\"ttl_in_days\":7.5}",
            "/ttl_in_days: expected an integer"),
        refused(
            kind,
            "{\"log_group_name\":\"\",\"ttl_in_days\":7}",
            "/log_group_name: size must be between 1 and 64"),
        refused(
            kind,
            "{\"log_group_name\":\"secret",
            "/log_group_name: malformed JSON at line 1, column 26"),
        refused(kind, "[]", "body: expected an object"),
        refused(kind, "null", "body: missing"),
        refused(kind, "", "body: missing"));
  }

  @ParameterizedTest
  @EnumSource
  void isAnsweredWithTheDocumentedBodyWhenItReachesNoOperation(ServerKind kind) {
    URI server = Servers.of(kind, LTS);
    assertAll(
        () -> isRefused(Probe.to(server, "/v2/nowhere").send(), 404, "Not Found"),
        () -> isRefused(Probe.to(server, GROUPS).method("PUT").send(), 405, "Method Not Allowed"),
        () -> {
          Probe xml =
              Probe.to(server, GROUPS).header("Content-Type", "text/xml").post("<a/>");
          isRefused(xml.send(), 415, "Unsupported Media Type");
        },
        () -> {
          Probe elsewhere = Probe.to(server, "/v2/short/groups").header("Content-Type", JSON);
          Response response =
              elsewhere.post("{\"log_group_name\":\"a\",\"ttl_in_days\":7}").send();
          isRefused(response, 400, "path project_id: size must be between 32 and 32");
        });
  }

  @ParameterizedTest
  @EnumSource
  void isNoFailureOfTheServerWhenTheJsonIsBeyondMeasure(ServerKind kind) throws Exception {
    String number =
        "{\"log_group_name\":\"a\",\"ttl_in_days\":7,\"more\":" + "1".repeat(2000) + "}";
    String nesting = "{\"log_group_name\":\"a\",\"ttl_in_days\":7,\"more\":" + "[".repeat(2000);
    for (String body : List.of(number, nesting)) {
      Response response = Probe.to(Servers.of(kind, LTS), GROUPS)
          .header("Content-Type", JSON)
          .post(body)
          .send();
      assertThat(response.status()).as(response.text()).isEqualTo(400);
      assertThat(new DocumentedEnvelope(LTS).errors(400, response.json())).isEmpty();
    }
  }

  private static Executable refused(ServerKind kind, String body, String message) {
    return () -> isRefused(
        Probe.to(Servers.of(kind, LTS), GROUPS)
            .header("Content-Type", JSON)
            .post(body)
            .send(),
        400,
        message);
  }

  private static void isRefused(Response response, int status, String message) {
    assertThat(response.status()).as(response.text()).isEqualTo(status);
    assertThat(response.contentType()).startsWith(JSON);
    assertThat(new DocumentedEnvelope(LTS).errors(status, response.json())).isEmpty();
    assertThat(new DocumentedEnvelope(LTS).message(response.json())).isEqualTo(message);
  }

  @ParameterizedTest
  @EnumSource
  void isRefusedByEveryApiInItsOwnWords(ServerKind kind) throws Exception {
    for (DocumentedApi api : DocumentedApi.all()) {
      for (String method : Stream.of("GET", "PATCH").toList()) {
        Response response =
            Probe.to(Servers.of(kind, api), "/nowhere").method(method).send();
        assertThat(response.status()).isEqualTo(404);
        assertThat(new DocumentedEnvelope(api).errors(404, response.json()))
            .as("%s", api)
            .isEmpty();
      }
    }
  }
}
