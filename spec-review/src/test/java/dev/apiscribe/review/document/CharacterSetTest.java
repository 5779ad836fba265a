package dev.apiscribe.review.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterSetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "^[a-zA-Z0-9]{32}$ | 0-9A-Za-z",
        "^[A-Za-z0-9]{1,8}$ | 0-9A-Za-z",
        "^[a-z_-]+$ | \\-_a-z",
        "^[\\w.]*$ | .0-9A-Z_a-z",
        "^[\\d\\-]+$ | \\-0-9",
        "^[abcx]+$ | a-cx",
        "^[ab]+$ | ab",
        "^[A-Za-z0-9_\\-\\u4E00-\\u9FFF]+$ | \\-0-9A-Z_a-z\\u4E00-\\u9FFF",
        "^[\\]\\\\^]+$ | \\\\-\\^",
      })
  void readsAPatternThatIsOneClass(String pattern, String set) {
    assertThat(CharacterSet.ofPattern(pattern)).contains(set);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^[^a]+$",
        "[a-z]+",
        "^[a-z]+x$",
        "^[a-z]{32}in17$",
        "^(a|b)$",
        "^[a-z&&[b]]+$",
        "^[z-a]+$",
        "^[\\s]+$",
        "^[a",
        ""
      })
  void leavesOtherPatternsAlone(String pattern) {
    assertThat(CharacterSet.ofPattern(pattern)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Only letters and digits are allowed. | 0-9A-Za-z",
        "Only lowercase letters, digits, and hyphens (-) are allowed | \\-0-9a-z",
        "Character set: A-Z, a-z, 0-9, '-', '_' | \\-0-9A-Z_a-z",
        "Character set: 0-9, '. ', ',' | ,.0-9",
        "The value can contain only digits, letters, hyphens (-), and underscores (_). | \\-0-9A-Z_a-z",
        "A berth name can only contain letters and periods (.) | .A-Za-z",
        "It can contain uppercase and lowercase letters, and Unicode characters (\\u4E00-\\u9FFF). | A-Za-z\\u4E00-\\u9FFF",
        "Only allows uppercase and lowercase letters, digits, and colons (:) | 0-9:A-Za-z",
        "Use only letters (A-Z and a-z), spaces, and special characters (+=@) | +=@A-Za-z",
      })
  void readsAPhraseThatListsCharacters(String phrase, String set) {
    assertThat(CharacterSet.ofWords(phrase).map(String::strip)).contains(set);
  }

  @Test
  void keepsABlankThatStandsInQuotes() {
    assertThat(CharacterSet.ofWords("Character set: a-z, '. '")).contains(" .a-z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The name of the berth.", "Use only UTF-8 letters and digits",
            "It can contain letters and Chinese characters",
        "The value can contain only letters, and cannot end with a hyphen",
            "Only three berths are allowed", "Character set: some"
      })
  void leavesOtherPhrasesAlone(String phrase) {
    assertThat(CharacterSet.ofWords(phrase)).isEmpty();
  }

  @Test
  void givesEqualTextsForEqualSets() {
    assertThat(CharacterSet.ofWords("Only digits, letters, and hyphens (-) are allowed"))
        .isEqualTo(CharacterSet.ofPattern("^[a-z\\-A-M0-9N-Z]{3}$"))
        .isPresent();
  }

  @Test
  void writesDigitsCapitalsAndSmallLettersAsRangesOfTheirOwn() {
    assertThat(CharacterSet.ofPattern("^[0-z]+$")).contains("0-9:-@A-Z[-`a-z");
  }
}
