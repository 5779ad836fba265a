package dev.apiscribe.runtime.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentEncodingTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "azAZ09, azAZ09",
        "-._~, -._~",
        "\" \", %20",
        "/, %2F",
        "+, %2B",
        "%, %25",
        "%2F, %252F",
        "?, %3F",
        "\"#\", %23",
        "&=, %26%3D",
        "\"a;b,c:d@e\", a%3Bb%2Cc%3Ad%40e",
        "\"!$'()*\", %21%24%27%28%29%2A",
        "[], %5B%5D",
        "\"\\\", %5C",
        "{}, %7B%7D",
        "é, %C3%A9",
        "日本, %E6%97%A5%E6%9C%AC",
        "😀, %F0%9F%98%80",
      })
  void leavesOnlyUnreservedCharacters(String text, String encoded) {
    assertThat(PercentEncoding.encode(text)).isEqualTo(encoded);
  }

  @Test
  void encodesControlCharacters() {
    assertThat(PercentEncoding.encode("\0\r\n\t")).isEqualTo("%00%0D%0A%09");
  }

  @Test
  void refusesHalfOfASurrogatePair() {
    assertThatIllegalArgumentException().isThrownBy(() -> PercentEncoding.encode("a\uD83D"));
  }
}
