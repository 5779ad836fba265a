package dev.apiscribe.review.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {
  @Test
  void readsWhatStandsBetweenBackticksAsCode() {
    assertThat(Prose.of("Either `a` or `<b>`.").parts())
        .containsExactly(
            new Prose.Part("Either ", false),
            new Prose.Part("a", true),
            new Prose.Part(" or ", false),
            new Prose.Part("<b>", true),
            new Prose.Part(".", false));
  }

  @Test
  void leavesABacktickWithoutAnotherAsItIs() {
    assertThat(Prose.of("A lonely ` stays.").parts())
        .containsExactly(new Prose.Part("A lonely ` stays.", false));
  }

  @Test
  void isNothingWhereThereIsNothingToRead() {
    assertThat(Prose.of(" \n")).isNull();
  }
}
