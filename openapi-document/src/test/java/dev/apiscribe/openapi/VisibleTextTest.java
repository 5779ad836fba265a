package dev.apiscribe.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
  @Test
  void writesWhatCannotBeSeenAsItsNumber() {
    assertThat(VisibleText.of("a\tb\nc\u001b[2J\u202ed\u2028e\ud83df\ue000"))
        .isEqualTo("a\\u0009b\\u000ac\\u001b[2J\\u202ed\\u2028e\\ud83df\ue000");
  }

  @Test
  void keepsWhatIsSeen() {
    assertThat(VisibleText.of("é日😀 | \\ \"")).isEqualTo("é日😀 | \\ \"");
  }
}
