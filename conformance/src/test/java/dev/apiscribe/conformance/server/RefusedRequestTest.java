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
  void isAnsweredWithTheDocumentedBodyWhichNamesThePlace(ServerFlavour flavour) {
    assertAll(
        refused(flavour, "{\"ttl_in_days\":7}", "/log_group_name: missing member"),
        refused(
            flavour,
            "{\"log_group_name\":null,\"ttl_in_days\":7}",
            "/log_group_name: missing member"),
        refused(
            flavour,
            "{\"log_group_name\":5,\"ttl_in_days\":7}",
            "/log_group_name: expected a string"),
        refused(
            flavour,
            "{\"log_group_name\":\"a\",\"ttl_in_days\":\"7\"}",
            "/ttl_in_days: expected an integer"),
        refused(
            flavour,
            "{\"log_group_name\":\"a\",\"ttl_in_days\":7.5}",
            "/ttl_in_days: expected an integer"),
        refused(
            flavour,
            "{\"log_group_name\":\"\",\"ttl_in_days\":7}",
            "/log_group_name: size must be between 1 and 64"),
        refused(
            flavour,
            "{\"log_group_name\":\"secret",
            "/log_group_name: malformed JSON at line 1, column 26"),
        refused(flavour, "[]", "body: expected an object"),
        refused(flavour, "null", "body: missing"),
        refused(flavour, "", "body: missing"));
  }

  @ParameterizedTest
  @EnumSource
  void isAnsweredWithTheDocumentedBodyWhenItReachesNoOperation(ServerFlavour flavour) {
    URI server = Servers.of(flavour, LTS);
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
          Response answer =
              elsewhere.post("{\"log_group_name\":\"a\",\"ttl_in_days\":7}").send();
          isRefused(answer, 400, "path project_id: size must be between 32 and 32");
        });
  }

  @ParameterizedTest
  @EnumSource
  void isNoFailureOfTheServerWhenTheJsonIsBeyondMeasure(ServerFlavour flavour) throws Exception {
    String number =
        "{\"log_group_name\":\"a\",\"ttl_in_days\":7,\"more\":" + "1".repeat(2000) + "}";
    String nesting = "{\"log_group_name\":\"a\",\"ttl_in_days\":7,\"more\":" + "[".repeat(2000);
    for (String body : List.of(number, nesting)) {
      Response answer = Probe.to(Servers.of(flavour, LTS), GROUPS)
          .header("Content-Type", JSON)
          .post(body)
          .send();
      assertThat(answer.status()).as(answer.text()).isEqualTo(400);
      assertThat(new DocumentedEnvelope(LTS).flaws(400, answer.json())).isEmpty();
    }
  }

  private static Executable refused(ServerFlavour flavour, String body, String message) {
    return () -> isRefused(
        Probe.to(Servers.of(flavour, LTS), GROUPS)
            .header("Content-Type", JSON)
            .post(body)
            .send(),
        400,
        message);
  }

  private static void isRefused(Response answer, int status, String message) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith(JSON);
    assertThat(new DocumentedEnvelope(LTS).flaws(status, answer.json())).isEmpty();
    assertThat(new DocumentedEnvelope(LTS).message(answer.json())).isEqualTo(message);
  }

  @ParameterizedTest
  @EnumSource
  void isRefusedByEveryApiInItsOwnWords(ServerFlavour flavour) throws Exception {
    for (DocumentedApi api : DocumentedApi.all()) {
      for (String method : Stream.of("GET", "PATCH").toList()) {
        Response answer =
            Probe.to(Servers.of(flavour, api), "/nowhere").method(method).send();
        assertThat(answer.status()).isEqualTo(404);
        assertThat(new DocumentedEnvelope(api).flaws(404, answer.json()))
            .as("%s", api)
            .isEmpty();
      }
    }
  }
}
