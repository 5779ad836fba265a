package dev.apiscribe.conformance.prism;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.conformance.spec.BrokenRequest;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.Violations;
import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That Prism agrees is worth something only if it would be noticed when it did not. */
class PrismCheckTest {
  private static final DocumentedApi LTS = DocumentedApi.named("lts");
  private static final DocumentedExchange CREATED = LTS.exchanges().get(0);
  private static final BrokenRequest BROKEN = Violations.of(LTS).get(0);
  private static final String DOCUMENTED =
      new String(CREATED.response().bytes(), StandardCharsets.UTF_8);

  private final ScriptedTransport prism = new ScriptedTransport();
  private final PrismCheck check = new PrismCheck(LTS, URI.create("http://127.0.0.1:1"), prism);

  @Test
  void agreesOnARequestThatIsTaken() {
    prism.respond(201, "application/json", DOCUMENTED);
    assertThat(check.of(CREATED)).isEmpty();
    assertThat(prism.requests().get(0).headers().first("Prefer")).hasValue("code=201");
  }

  @Test
  void passesOnWhatADocumentedResponseCarriesInItsHeader() {
    String violations =
        "[{\"location\":[\"request\",\"body\"],\"message\":\"Request body must have required property 'ttl_in_days'\"}]";
    prism.respond(
        201,
        Headers.of(Map.of(
            "Content-Type", List.of("application/json"), "sl-violations", List.of(violations))),
        DOCUMENTED);
    assertThat(check.of(CREATED)).containsExactly("lts/createLogGroup 201: " + violations);
  }

  @Test
  void passesOnAProblemOfPrismsOwn() {
    prism.respond(
        404,
        "application/problem+json",
        problem("NO_PATH_MATCHED_ERROR", "Route not resolved, no path matched"));
    assertThat(check.of(CREATED))
        .singleElement()
        .asString()
        .startsWith("lts/createLogGroup 201: Route not resolved, no path matched");
  }

  @Test
  void noticesAnotherStatus() {
    prism.respond(400, "application/json", "{\"error\":{\"code\":\"invalid_json\"}}");
    assertThat(check.of(CREATED))
        .containsExactly(
            "lts/createLogGroup 201: Prism answers 400 {\"error\":{\"code\":\"invalid_json\"}}");
  }

  @Test
  void noticesAResponseThatTheClientCannotRead() {
    prism.respond(201, "application/json", "{\"log_group_id\":");
    assertThat(check.of(CREATED)).singleElement().asString().contains("the client fails");
  }

  @Test
  void agreesOnABrokenConstraintThatIsRefused() {
    prism.respond(
        422, "application/problem+json", problem("UNPROCESSABLE_ENTITY", "Invalid request"));
    assertThat(check.of(BROKEN)).isEmpty();
  }

  @Test
  void noticesABrokenConstraintThatIsTaken() {
    prism.respond(201, "application/json", "{}");
    assertThat(check.of(BROKEN)).containsExactly(BROKEN + ": Prism answers 201 {}");
  }

  @Test
  void doesNotMistakeALostRouteOrCredentialsForARefusal() {
    for (String type : List.of("NO_PATH_MATCHED_ERROR", "UNAUTHORIZED")) {
      prism.respond(404, "application/problem+json", problem(type, "not that"));
      assertThat(check.of(BROKEN)).singleElement().asString().contains("not that");
    }
  }

  private static String problem(String type, String title) {
    return "{\"type\":\"https://stoplight.io/prism/errors#" + type + "\",\"title\":\"" + title
        + "\",\"detail\":\"\"}";
  }
}
