package dev.apiscribe.review.curated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.Deviation.Explanation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeviationsFileTest {
  @Test
  void readsEveryPartOfADecision() {
    Deviation deviation = entries("""
        - id: a
          kind: gap
          where: [/info, /paths]
          document: page
          lines: 1-2
          documented: Nothing.
          curated: One.
          reason: So.
          evidence: A test.
          explains: [{aspect: title}]
        """).get(0);

    assertThat(deviation.id()).isEqualTo("a");
    assertThat(deviation.kind()).isEqualTo("gap");
    assertThat(deviation.where()).containsExactly("/info", "/paths");
    assertThat(deviation.document()).isEqualTo("page");
    assertThat(deviation.lines()).isEqualTo("1-2");
    assertThat(deviation.documented()).isEqualTo("Nothing.");
    assertThat(deviation.curated()).isEqualTo("One.");
    assertThat(deviation.reason()).isEqualTo("So.");
    assertThat(deviation.evidence()).isEqualTo("A test.");
    assertThat(deviation.place().line()).isEqualTo(1);
    assertThat(deviation.explains().get(0).place().line()).isEqualTo(10);
  }

  @Test
  void anExplanationIsOfThePlacesAndTheDocumentOfItsDecisionUnlessItNamesOthers() {
    List<Explanation> explains = entries("""
        - id: a
          where: [/info, /paths]
          document: page
          explains:
            - {aspect: title}
            - {aspect: title, at: /servers, document: other}
            - {aspect: title, at: [/a, /b], document: [one, two]}
        """).get(0).explains();

    assertThat(explains.get(0).at()).containsExactly("/info", "/paths");
    assertThat(explains.get(0).documents()).containsExactly("page");
    assertThat(explains.get(1).at()).containsExactly("/servers");
    assertThat(explains.get(1).documents()).containsExactly("other");
    assertThat(explains.get(2).at()).containsExactly("/a", "/b");
    assertThat(explains.get(2).documents()).containsExactly("one", "two");
  }

  @Test
  void aStarIsAnyValueAndNoKeyIsNone() {
    List<Explanation> explains = entries("""
        - id: a
          explains:
            - {aspect: title, documented: '*', curated: a}
            - {aspect: title, documented: 1, curated: '*'}
            - {aspect: title}
        """).get(0).explains();

    assertThat(explains.get(0).documented().isMissingNode()).isTrue();
    assertThat(explains.get(0).curated().asText()).isEqualTo("a");
    assertThat(explains.get(1).documented().asInt()).isEqualTo(1);
    assertThat(explains.get(1).curated().isMissingNode()).isTrue();
    assertThat(explains.get(2).documented()).isNull();
    assertThat(explains.get(2).curated()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# Nothing yet.\n", "null", "[]"})
  void aFileWithoutDecisionsHasNone(String text) {
    assertThat(entries(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: a | deviations.yaml:1 : found no list",
        "a | deviations.yaml:1 : found no list",
        "- id: a\\n- b | deviations.yaml:2 /1: found no mapping",
        "- explains:\\n  - {aspect: title, were: /a} | deviations.yaml:2 /0/explains/0/were: no key of an explanation",
        "- explains:\\n  - {at: /a} | deviations.yaml:2 /0/explains/0: an explanation without an aspect",
        "- explains:\\n  - {aspect: ' '} | deviations.yaml:2 /0/explains/0: an explanation without an aspect",
      })
  void refusesWhatItCannotReadAndNamesTheLine(String text, String message) {
    assertThatThrownBy(() -> entries(text.replace("\\n", "\n")))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageStartingWith(message);
  }

  private static List<Deviation> entries(String text) {
    return DeviationsFile.entries(YamlFile.parse("deviations.yaml", text));
  }
}
