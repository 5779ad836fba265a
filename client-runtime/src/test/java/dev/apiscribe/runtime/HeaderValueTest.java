package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.apiscribe.runtime.json.JsonCodecs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeaderValueTest {
  private static HeaderValue value(String... values) {
    Headers.Builder headers = Headers.builder();
    for (String value : values) {
      headers.add("X-A", value);
    }
    return HeaderValue.of(headers.build(), "x-a");
  }

  @Test
  void readsWhatAHeaderSaysAsItsType() {
    assertThat(value("a, \"b").text(JsonCodecs.TEXT)).isEqualTo("a, \"b");
    assertThat(value("7").json(JsonCodecs.SMALL_INTEGER)).isEqualTo(7);
    assertThat(value("1.50").json(JsonCodecs.DECIMAL)).isEqualTo(new BigDecimal("1.50"));
    assertThat(value("true").json(JsonCodecs.BOOLEAN)).isTrue();
    assertThat(value("{\"a\":1}").json(JsonCodecs.map(JsonCodecs.INTEGER)))
        .isEqualTo(Map.of("a", 1L));
    assertThat(value("a, b,", "c").texts(JsonCodecs.TEXT)).containsExactly("a", "b", "c");
    assertThat(value("1,2").jsons(JsonCodecs.INTEGER)).containsExactly(1L, 2L);
  }

  @Test
  void isNullWhereThereIsNone() {
    assertThat(value().text()).isNull();
    assertThat(value().text(JsonCodecs.TEXT)).isNull();
    assertThat(value().json(JsonCodecs.INTEGER)).isNull();
    assertThat(value().texts(JsonCodecs.TEXT)).isNull();
    assertThat(value().jsons(JsonCodecs.INTEGER)).isNull();
  }

  @Test
  void failsWithoutTheValueWhereItIsNotOfItsType() {
    for (String wrong : List.of("secret", "", "1.5", "null", "1 2", "1e999999999999")) {
      assertThatExceptionOfType(UnreadableHeaderException.class)
          .isThrownBy(() -> value(wrong).json(JsonCodecs.INTEGER))
          .satisfies(e -> assertThat(e.header()).isEqualTo("x-a"))
          .withMessageNotContaining("secret");
    }
  }
}
