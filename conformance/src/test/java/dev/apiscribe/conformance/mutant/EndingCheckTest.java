package dev.apiscribe.conformance.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.check.ClientKind;
import dev.apiscribe.conformance.mutant.Expectation.Place;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.Preference;
import dev.apiscribe.openapi.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A check that finds nothing wrong proves nothing until it has found something wrong. */
class EndingCheckTest {
  private static final String GROUP = "{\"log_group_id\":\"c4a9\"}";
  private static final String INVALID = "{\"log_group_id\":7}";

  @Test
  void complainsAboutAValueThatShouldHaveBeenRefused() {
    assertThat(complaint(201, GROUP, Expectation.error(Place.exactly("/log_group_id"))))
        .contains("although invalid");
    assertThat(complaint(
            400, "{\"error_code\":\"1\"}", Expectation.error(Place.exactly("/error_code"))))
        .contains("although invalid");
  }

  @Test
  void complainsAboutALostProperty() {
    assertThat(
            complaint(201, GROUP, Expectation.value(json("{\"log_group_id\":\"c4a9\",\"new\":1}"))))
        .contains("not kept: /new");
  }

  @Test
  void complainsAboutAnErrorThatPointsElsewhere() {
    assertThat(complaint(201, INVALID, Expectation.error(Place.exactly("/other"))))
        .contains("points to </log_group_id>");
    assertThat(complaint(201, INVALID, Expectation.value(json(INVALID))))
        .contains("points to </log_group_id>");
    assertThat(complaint(400, "[]", Expectation.value(json("{}"))))
        .contains("an error was not read");
  }

  @Test
  void complainsAboutABodyThatIsNotKept() {
    Mutant sent = mutant(INVALID, Expectation.error(Place.around("/log_group_id")));
    Mutant other = mutant(INVALID + " ", sent.expected());
    assertThat(new EndingCheck(sent, 201).complaint(ending(201, sent))).isEmpty();
    assertThat(new EndingCheck(other, 201).complaint(ending(201, sent)).orElseThrow())
        .contains("raw body is lost");
  }

  @Test
  void complainsAboutAnyOtherEnding() {
    Mutant mutant = mutant(GROUP, Expectation.value(json(GROUP)));
    var unexpected =
        new Ending(Ending.Type.OTHER, "a NullPointerException", null, new NullPointerException());
    assertThat(new EndingCheck(mutant, 201).complaint(unexpected).orElseThrow())
        .contains("a NullPointerException");
    assertThat(new EndingCheck(mutant, 400).complaint(ending(201, mutant)).orElseThrow())
        .contains("became a value");
  }

  private static String complaint(int status, String body, Expectation expected) {
    Mutant mutant = mutant(body, expected);
    return new EndingCheck(mutant, status).complaint(ending(status, mutant)).orElseThrow();
  }

  private static Ending ending(int status, Mutant mutant) {
    DocumentedExchange exchange =
        DocumentedApi.named("lts").exchange("createLogGroup", new Preference(status, null));
    ScriptedResponse script = new ScriptedResponse(status);
    script.set(mutant);
    return new MutantCalls(exchange, URI.create("https://nowhere.invalid"), script)
        .make(ClientKind.SYNC);
  }

  private static Mutant mutant(String body, Expectation expected) {
    return Mutant.of(MutantKind.WRONG_TYPE, "", body.getBytes(StandardCharsets.UTF_8), expected);
  }

  private static JsonNode json(String text) {
    return Json.parse(text.getBytes(StandardCharsets.UTF_8));
  }
}
