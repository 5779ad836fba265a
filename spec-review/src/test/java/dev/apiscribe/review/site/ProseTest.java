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
  void readsLinesThatBeginAlikeAsAList() {
    Prose prose = Prose.of("Either:\n\n- `a`\n- b\n  and c\n\n1. one\n2) two\nThen more.");

    assertThat(prose.parts()).containsExactly(new Prose.Part("Either:\n", false));
    assertThat(prose.more()).hasSize(2);
    assertThat(prose.more().get(0).items())
        .extracting(item -> item.parts().get(0).text())
        .containsExactly("a", "b\nand c", "one", "two");
    assertThat(prose.more().get(1).text().parts())
        .containsExactly(new Prose.Part("Then more.", false));
  }

  @Test
  void takesOneDashOrNumberForText() {
    for (String text :
        new String[] {"From 3\n- 5 rows.", "In version\n1. of it", "-1\n-2", "a\n\nb"}) {
      assertThat(Prose.of(text).parts()).containsExactly(new Prose.Part(text, false));
      assertThat(Prose.of(text).more()).isEmpty();
    }
  }

  @Test
  void mayBeginWithAList() {
    Prose prose = Prose.of("* a\n* b");

    assertThat(prose.parts()).isEmpty();
    assertThat(prose.more().get(0).items()).hasSize(2);
    assertThat(Prose.plain("* a\n* b").more()).isEmpty();
  }

  @Test
  void isNothingWhereThereIsNothingToRead() {
    assertThat(Prose.of(" \n")).isNull();
  }
}
