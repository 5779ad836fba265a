package dev.apiscribe.generator.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocTextTest {
  @Test
  void letsNoTextEndTheCommentOrStartATag() {
    assertThat(lines("Ends */ and {@link X} <b> & \\u0041."))
        .containsExactly("Ends *&#47; and &#123;&#64;link X&#125; &lt;b&gt; &amp; &#92;u0041.");
  }

  @Test
  void showsWhatIsUnseen() {
    assertThat(lines("a\u0000b\u202ec\u2028d\u0085e\ud800f"))
        .containsExactly("a&#92;u0000b&#92;u202ec&#92;u2028d&#92;u0085e&#92;ud800f");
  }

  @Test
  void knowsParagraphsListsAndCode() {
    assertThat(lines("First.", "Second\nline.\n\n- one\n- `two`"))
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
    assertThat(lines("word ".repeat(60)))
        .hasSizeGreaterThan(2)
        .allMatch(line -> line.length() <= 108);
  }

  @Test
  void letsNoAddressEndTheCommentOrTheAttribute() {
    assertThat(JavadocText.address("https://h/a*/?x=1&y=\"2\" <z>\u202e"))
        .hasToString("https://h/a%2A/?x=1&amp;y=%222%22%20%3Cz%3E%E2%80%AE");
  }

  @Test
  void letsNoLabelLeaveTheLink() {
    assertThat(JavadocText.see(JavadocText.address("https://h/\n*/ @x"), "</a> */\n{@x}"))
        .hasToString(
            "@see <a href=\"https://h/%20%2A/%20@x\">&lt;/a&gt; *&#47; &#123;&#64;x&#125;</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x",
        "//h/a",
        "a.html",
        "",
        "https://",
        "https:///a",
        "https:h/a",
        "https://h/[a]",
        "https://h/#a#b",
        "https://h/%zz"
      })
  void linksOnlyToTheWeb(String address) {
    assertThat(JavadocText.address(address)).isNull();
  }

  @Test
  void writesCodeWithABlockTagOnlyWhereNothingCanLeaveIt() {
    assertThat(JavadocText.code("https://{host}/api")).hasToString("{@code https://{host}/api}");
    assertThat(JavadocText.code("a}b{")).hasToString("<code>a&#125;b&#123;</code>");
    assertThat(JavadocText.code("*/ x")).hasToString("<code>*&#47; x</code>");
    assertThat(JavadocText.code("\\u002a/")).hasToString("<code>&#92;u002a/</code>");
    assertThat(JavadocText.code("{@link X}")).hasToString("<code>&#123;&#64;link X&#125;</code>");
    assertThat(JavadocText.code(" ")).hasToString("<code>&nbsp;</code>");
  }

  @Test
  void isEmptyWithoutText() {
    assertThat(lines(null, "  ")).isEmpty();
  }

  private static List<String> lines(String... texts) {
    return JavadocText.lines(texts).stream().map(JavadocText::toString).toList();
  }
}
