package dev.apiscribe.review.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "createLogGroup, createLogGroup",
    "log_group-name.1, log_group-name.1",
    "a/b, a~2fb",
    "'a b', a~20b",
    "ü, ~fc",
    "'\"><script>', ~22~3e~3cscript~3e"
  })
  void keepsPlainCharactersAndNumbersTheOthers(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @Test
  void neverLeadsToAnotherFolder() {
    assertThat(Slug.of("../../etc")).isEqualTo("~2e.~2f..~2fetc");
    assertThat(Slug.of("..")).isEqualTo("~2e.");
  }

  @Test
  void givesDifferentNamesDifferentSlugs() {
    assertThat(Slug.of("a~2fb")).isNotEqualTo(Slug.of("a/b"));
  }
}
