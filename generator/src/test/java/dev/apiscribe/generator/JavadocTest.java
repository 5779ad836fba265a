package dev.apiscribe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavadocTest {
  @Test
  void letsNoTextEndTheCommentOrStartATag() {
    assertThat(Javadoc.lines("Ends */ and {@link X} <b> & \\u0041."))
        .containsExactly("Ends *&#47; and &#123;&#64;link X&#125; &lt;b&gt; &amp; &#92;u0041.");
  }

  @Test
  void knowsParagraphsListsAndCode() {
    assertThat(Javadoc.lines("First.", "Second\nline.\n\n- one\n- `two`"))
        .containsExactly(
            "First.",
            "",
            "<p>Second line.",
            "",
            "<ul>",
            "<li>one",
            "<li><code>two</code>",
            "</ul>");
  }

  @Test
  void wrapsLongText() {
    assertThat(Javadoc.lines("word ".repeat(60)))
        .hasSizeGreaterThan(2)
        .allMatch(line -> line.length() <= 108);
  }

  @Test
  void letsNoAddressEndTheCommentOrTheAttribute() {
    assertThat(Javadoc.address("https://h/a*/?x=1&y=\"2\" <z>"))
        .isEqualTo("https://h/a%2A/?x=1&amp;y=%222%22%20%3Cz%3E");
  }

  @Test
  void isEmptyWithoutText() {
    assertThat(Javadoc.lines(null, "  ")).isEmpty();
  }
}
