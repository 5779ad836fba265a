package dev.apiscribe.generator.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaCodeTest {
  @Test
  void writesLiteralsThatNothingBreaksOutOf() {
    assertThat(JavaCode.literal("a\"b\\c\nd\u00e4\u2028"))
        .hasToString("\"a\\\"b\\\\c\\nd\\u00E4\\u2028\"");
  }

  @Test
  void refusesALiteralThatNoClassFileCanHold() {
    assertThat(JavaCode.literal("x".repeat(65_535)).length()).isEqualTo(65_537);
    assertThatThrownBy(() -> JavaCode.literal("x".repeat(65_536)))
        .hasMessageContaining("65535 bytes");
    assertThatThrownBy(() -> JavaCode.literal("\u2028".repeat(30_000)))
        .hasMessageContaining("65535 bytes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "a b", "a.", "1a", "class", "a.class", "_", "a;b", "a\n", "\u00e4", "*/", "../a"
      })
  void takesNothingForANameThatIsNotOne(String text) {
    assertThatThrownBy(() -> JavaCode.name(text)).hasMessageContaining("not a valid Java name");
  }

  @Test
  void composesCodeOfCodeAlone() {
    assertThat(JavaCode.of("a(%s, %s, %s)", JavaCode.literal("%s"), 1, true))
        .hasToString("a(\"%s\", 1, true)");
    assertThatThrownBy(() -> JavaCode.of("a(%s)", "text")).hasMessageContaining("expected code");
    assertThatThrownBy(() -> JavaCode.of("a(%s)", 1.5)).hasMessageContaining("expected code");
  }

  @Test
  void cutsLiteralsBetweenCharacters() {
    assertThat(JavaCode.literal("text/plain\\ ; a=\"b\"").withoutParameters())
        .hasToString("\"text/plain\\\\\"");
  }

  @Test
  void breaksListsOnlyWhenTheyDoNotFit() {
    List<JavaCode> small = List.of(JavaCode.of("int a"), JavaCode.of("int b"));
    assertThat(JavaCode.list(small, 20, 6)).hasToString("int a, int b");
    assertThat(JavaCode.list(small, 5, 6)).hasToString("\n      int a, int b");
    JavaCode wide = JavaCode.name("x".repeat(67));
    assertThat(JavaCode.list(List.of(wide, wide), 5, 2))
        .hasToString("\n  " + wide + ",\n  " + wide);
  }
}
