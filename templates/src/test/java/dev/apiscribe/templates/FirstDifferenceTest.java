package dev.apiscribe.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FirstDifferenceTest {
  @Test
  void namesEachFileWithItsFirstLineThatDiffers() {
    Map<String, String> expected = Map.of(
        "Gone", "a\n", "Line", "a\nb\nc\n", "Longer", "a\n", "Same", "a\n", "Shorter", "a\nb");
    Map<String, String> found = Map.of(
        "Line", "a\nB\nC\n", "Longer", "a\nb\n", "New", "a\n", "Same", "a\n", "Shorter", "a");
    assertThat(FirstDifference.of(expected, found))
        .containsExactly(
            "Gone: is expected and not printed",
            "Line:2: found \"B\", expected \"b\"",
            "Longer:2: found \"b\", expected \"\"",
            "New: is printed and not expected",
            "Shorter:2: found the end of the file, expected \"b\"");
  }
}
