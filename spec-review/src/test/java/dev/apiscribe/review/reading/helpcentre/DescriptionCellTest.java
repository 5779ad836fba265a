package dev.apiscribe.review.reading.helpcentre;

import static dev.apiscribe.review.reading.helpcentre.ReadCell.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.document.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionCellTest {
  /** Lines of the cell of a berth. The first is in line 1. */
  private static Description read(String type, String... lines) {
    return ReadCell.read(type, "berth", lines);
  }

  private static List<String> words(Description description) {
    return description.words().stream().map(Passage::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "string | Default: quay | default=\"quay\"",
        "string | The default value is quay. | default=\"quay\"",
        "integer | Default value: 7 | default=7",
        "number | Default value: 0.5 | default=0.5",
        "boolean | The default value is false. | default=false",
        "string | Value length: 32 characters | minLength=32 maxLength=32",
        "string | Length: 30 | minLength=30 maxLength=30",
        "string | Value length: 1,024 characters | minLength=1024 maxLength=1024",
        "string | Value length: 1 to 8 | minLength=1 maxLength=8",
        "string | The value contains 32 characters. | minLength=32 maxLength=32",
        "string | The value can contain 1 to 64 characters. | minLength=1 maxLength=64",
        "string | The value contains a maximum of 43 characters. | maxLength=43",
        "string | The text can contain up to 1,024 characters. | maxLength=1024",
        "string | Must be a string of 1 to 64 characters. | minLength=1 maxLength=64",
        "string | Minimum length: 1 character | minLength=1",
        "string | Maximum length: 2000 characters. | maxLength=2000",
        "string | Minimum length: 1 character; Maximum length: 9 characters. | minLength=1 maxLength=9",
        "string | Minimum: 32 | minimum=32",
        "integer | Maximum value: 365 | maximum=365",
        "integer | Its maximum value is 4. | maximum=4",
        "integer | Value range: 1 to 365 | minimum=1 maximum=365",
        "integer | Value range: 1–365 | minimum=1 maximum=365",
        "integer | Value range: [-1, 5] | minimum=-1 maximum=5",
        "integer | The value ranges from 1 to 30. | minimum=1 maximum=30",
        "number | Range: 0.5-1.5 | minimum=0.5 maximum=1.5",
        "array | Array length: 1 - 10 | minItems=1 maxItems=10",
        "array | Array length: 3 | minItems=3 maxItems=3",
        "string | Example: north | example=\"north\"",
        "integer | Example value: 12 | example=12",
        "string | Enumeration values: wet, dry or both | enum=[\"wet\",\"dry\",\"both\"]",
        "string | The value can be wet or dry. | enum=[\"wet\",\"dry\"]",
        "string | Deprecated | deprecated=true",
        "string | Only letters and digits are allowed. | characters=\"0-9A-Za-z\"",
        "string | The value must match the regular expression: ^[a-z]{2,4}$ | minLength=2 maxLength=4 characters=\"a-z\"",
        "string | The value must match the regular expression: ^(ab)+c$ | pattern=\"^(ab)+c$\"",
      })
  void statesWhatASentenceSays(String type, String sentence, String statements) {
    Description description = read(type, sentence);

    assertThat(said(description)).startsWith(statements);
    assertThat(words(description)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Name of the berth.",
        "The value can be set later.",
        "When kind is wet, the value ranges from 1 to 7.",
        "Default values differ.",
        "The berth contains 32 ships.",
        "Minimum distance: 5 metres"
      })
  void keepsOtherSentencesAsWords(String sentence) {
    Description description = read("string", sentence);

    assertThat(description.statements()).isEmpty();
    assertThat(words(description)).containsExactly(sentence);
  }

  @Test
  void keepsASentenceThatSaysMoreThanItsConstraint() {
    Description suffix = read("string", "The value contains 36 characters with a suffix of ab12.");
    Description start =
        read("string", "The value can contain only letters, and cannot start with x.");
    Description fallback = read("boolean", "The default value is true (stored).");

    assertThat(said(suffix)).isEqualTo("minLength=36 maxLength=36");
    assertThat(words(suffix)).hasSize(1);
    assertThat(said(start)).isEqualTo("characters=\"A-Za-z\"");
    assertThat(words(start)).hasSize(1);
    assertThat(said(fallback)).isEqualTo("default=true");
    assertThat(words(fallback)).hasSize(1);
  }

  @Test
  void repairsNoContradiction() {
    Description description = read(
        "string",
        "Only letters are allowed.",
        "Only digits are allowed.",
        "Maximum length: 3",
        "Value length: 3 to 3");

    assertThat(said(description)).isEqualTo("minLength=3 maxLength=3 characters=\"A-Za-z\"");
    assertThat(words(description)).containsExactly("Only digits are allowed.");
  }

  @Test
  void readsEachPartBelowItsLabel() {
    Description description = read(
        "string",
        "Definition",
        "Kind of quay.",
        "Constraints",
        "N/A",
        "Range",
        "• wet",
        "• dry: without water",
        "Default Value",
        "wet");

    assertThat(said(description)).isEqualTo("enum=[\"wet\",\"dry\"] default=\"wet\"");
    assertThat(words(description)).containsExactly("Kind of quay.", "dry: without water");
    assertThat(description.statements().values())
        .extracting(statement -> statement.place().line())
        .containsExactly(6, 9);
  }

  @Test
  void takesNothingFromNotApplicable() {
    Description description =
        read("string", "Range", "N/A", "Default Value", "N/A", "Default value: N/A");

    assertThat(description.statements()).isEmpty();
    assertThat(description.words()).isEmpty();
  }

  @Test
  void noneIsNotADefault() {
    Description description = read(
        "integer", "Default Value", "None", "Default value: None", "The default value is null.");

    assertThat(description.statements()).isEmpty();
  }

  @Test
  void readsRulesBelowTheLabelOfTheRange() {
    assertThat(said(read("integer", "Range", "1–65535"))).isEqualTo("minimum=1 maximum=65535");
    assertThat(words(read("integer", "Range", "2 or more"))).containsExactly("2 or more");
    assertThat(said(read(
            "string", "Range", "• The value contains 8 characters.", "• Only digits are allowed.")))
        .isEqualTo("minLength=8 maxLength=8 characters=\"0-9\"");
  }

  @Test
  void readsListsOfValues() {
    assertThat(said(read("string", "Kind.", "Enumerated value:", "• wet", "Minimum length: 3")))
        .isEqualTo("minLength=3 enum=[\"wet\"]");
    assertThat(said(read("integer", "Value:", "• 1", "• 2"))).isEqualTo("enum=[1,2]");
    assertThat(said(read("string", "• wet", "• dry"))).isEmpty();
  }

  @Test
  void readsARegularExpressionBelowItsSentence() {
    assertThat(said(read("string", "The value must match the regular expression:", "^(/)?x$")))
        .isEqualTo("pattern=\"^(/)?x$\"");
  }

  @Test
  void splitsSentencesAndNamesTheirLines() {
    Description description = read(
        "string",
        "A berth (see Quays. They are long.) at sea, e.g. North. Default value: None",
        "Range 'x. ', 'y'. End.");

    assertThat(words(description))
        .containsExactly(
            "A berth (see Quays. They are long.) at sea, e.g. North.", "Range 'x. ', 'y'.", "End.");
    assertThat(description.words())
        .extracting(passage -> passage.place().line())
        .containsExactly(1, 2, 2);
  }
}
