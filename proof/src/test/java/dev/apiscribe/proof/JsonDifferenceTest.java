package dev.apiscribe.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.openapi.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDifferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 1.0 | ''",
        "{\"a\": 1, \"b\": 2} | {\"b\": 2, \"a\": 1} | ''",
        "{\"a\": null} | {} | /a: found nothing, expected null",
        "{} | {\"a\": null} | /a: found null, expected nothing",
        "{\"a\": [1, 2]} | {\"a\": [1, 3]} | /a/1: found 3, expected 2",
        "[1] | [1, 2] | : found [1,2], expected [1]",
        "\"1\" | 1 | : found 1, expected \"1\"",
      })
  void isTheFirstValueThatIsNotTheSame(String expected, String found, String difference) {
    assertThat(JsonDifference.first(Json.parse(expected), Json.parse(found))).isEqualTo(difference);
  }
}
