package dev.apiscribe.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void refusesBytesInAnEncodingThatJsonCannotHave() {
    byte[] bytes = {0, 0, (byte) 0xFF, (byte) 0xFE, 0, 0, 0, '1'};

    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> Json.parse(bytes))
        .satisfies(e -> assertThat(e.line()).isEqualTo(1));
  }
}
