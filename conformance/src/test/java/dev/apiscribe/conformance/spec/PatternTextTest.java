package dev.apiscribe.conformance.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTextTest {
  @ParameterizedTest
  @CsvSource({
    "'^[A-Za-z][A-Za-z0-9_]{0,63}$', 10",
    "'^[A-Za-z0-9]{32}in17$', 36",
    "'^[A-Za-z0-9_\\-\\u4E00-\\u9FFF]+$', 1",
    "'^[A-Za-z0-9._\\-\\u4E00-\\u9FFF]*$', 0",
    "'^[a-z]+-[0-9]{2,}$', 12",
  })
  void fitsThePatternAndTheLength(String regex, int length) {
    String text = PatternText.of(regex, length);
    assertThat(text).containsPattern(regex).hasSizeGreaterThanOrEqualTo(length);
    assertThat(PatternText.breaking(regex, text))
        .doesNotContainPattern(regex)
        .hasSize(Math.max(1, text.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"^(a|b)$", "^[^a]$", "^a\\.b$", "^.+$"})
  void refusesAPatternThatItDoesNotKnow(String regex) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PatternText.of(regex, 1))
        .withMessageContaining(regex);
  }

  @ParameterizedTest
  @ValueSource(strings = {"^[a-z]{2}$", "^abc$"})
  void refusesALengthThatThePatternDoesNotAllow(String regex) {
    assertThatIllegalArgumentException().isThrownBy(() -> PatternText.of(regex, 9));
  }
}
