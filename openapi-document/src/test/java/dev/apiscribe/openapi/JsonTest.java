package dev.apiscribe.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @Test
  void losesNoDigit() {
    String text = "{\"a\":0.10,\"b\":12345678901234567890,\"c\":[null,\"\u00e4\"]}";

    assertThat(Json.parse(text)).hasToString(text);
    assertThat(Json.parse(text.getBytes(StandardCharsets.UTF_8))).hasToString(text);
    assertThat(Json.bytes(Json.parse(text))).asString(StandardCharsets.UTF_8).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"a\":1,\"a\":2}|1|Duplicate",
        "{} {}|1|Trailing token",
        "{|1|end-of-input",
        "{;;\"a\": b}|3|Unrecognized token",
        ";|1|white space"
      })
  void saysWhatIsWrongAndInWhichLine(String text, int line, String reason) {
    String json = text.replace(';', '\n');

    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> Json.parse(json))
        .withMessageContaining(reason)
        .satisfies(e -> assertThat(e.line()).isEqualTo(line))
        .satisfies(e -> assertThat(e.reason()).contains(reason).doesNotContain(" at line "));
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> Json.parse(json.getBytes(StandardCharsets.UTF_8)))
        .withMessageContaining(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32BE", "UTF-32LE", "UTF-32"})
  void refusesBytesInAnotherEncodingThanUtf8(String charset) {
    for (String text : List.of("{\"a\":1}", "\ufeff1")) {
      refuses(text.getBytes(Charset.forName(charset)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"c080", "e08080", "eda080", "f4908080", "ff", "e4b8", "80"})
  void refusesMalformedUtf8(String octets) {
    refuses(HexFormat.of().parseHex("22" + octets + "22"));
  }

  @Test
  void takesAByteOrderMarkOfUtf8() {
    assertThat(Json.parse("\ufeff[1]".getBytes(StandardCharsets.UTF_8))).hasToString("[1]");
  }

  private static void refuses(byte[] bytes) {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> Json.parse(bytes))
        .satisfies(e -> assertThat(e.line()).isEqualTo(1));
  }
}
