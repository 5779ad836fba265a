package dev.apiscribe.review.page.rst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.page.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineTextTest {
  private static final PageNames NONE = PageNames.of(new Excerpt(List.of(), 1));

  @Test
  void leavesTextOnly() throws Exception {
    assertThat(RstPages.all(RstPages.fixture("inline.rst"), Block.Paragraph.class))
        .extracting(Block.Paragraph::text)
        .containsExactly(
            "Ask the harbour master or pilot, see the tide tables and the map.",
            "bold, emphasis, code, a *b* \\u4e00, and **both.",
            "A list of Boats, Map<String,Berth>, *not emphasis* and onetwothree.",
            "Letters \\u4e00-\\u9fa5, a path C:\\boats, ^[a-zA-Z0-9._-]*$ and 2 * 3 * 4.",
            "Asks for a pilot, a name_ and a title, typed, inline target and |nothing|.",
            "Quoted marks: \"*\", (**), '`' and <|>; unclosed *here, and ``there.",
            "Broken over several lines, see https://example.com/a_b_ and [1]_, __init__ or x__.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '§',
      value = {
        "**a**-**b**; a-b",
        "**a**b; **a**b",
        "``a``; a",
        "``a\\``; a\\",
        "x*y*z; x*y*z",
        "*a\\* b*; a* b",
        ":ref:`Map\\<A> <label>`; Map<A>",
        ":ref:`<label>`; label",
        ":code:`a <b>`; a <b>",
        "`<https://a.example>`__; https://a.example",
        "a\\; a",
        "`a<b>`__; a<b>",
        "**** and ````; **** and ````",
        "snake_case_name; snake_case_name",
        "(*a*); (a)",
      })
  void readsMarkupAsDocutilsDoes(String markup, String text) {
    assertThat(InlineText.of(markup, NONE)).isEqualTo(text);
  }

  @Test
  void readsManyUnclosedMarksInOnePass() {
    String marks = "*a `b |c ``d **e a-_ ".repeat(20_000);
    assertThat(InlineText.of(marks, NONE)).isEqualTo(marks.strip());
  }
}
