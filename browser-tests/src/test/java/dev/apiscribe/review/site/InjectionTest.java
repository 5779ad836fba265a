package dev.apiscribe.review.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Texts of documents and specs are shown, whatever is in them. */
@Tag("browser")
class InjectionTest {
  @RegisterExtension
  static final Chromium chromium = new Chromium();

  /** Handlers in attributes, which the site has none of, and scripts with words of the texts. */
  private static final String FOREIGN = """
      [...document.querySelectorAll('*')]
          .filter(element => element.matches('script') && element.textContent.includes('injected')
              || element.getAttributeNames().some(name => name.startsWith('on')))
          .map(element => element.outerHTML)""";

  private static final String SHOWN = """
      (copy => {
        copy.querySelectorAll('script, style').forEach(code => code.remove());
        return copy.textContent;
      })(document.body.cloneNode(true))""";

  @TempDir
  private static Path folder;

  private static List<String> texts = List.of();
  private static Path site = Path.of("");

  @BeforeAll
  static void makeTheSite() throws IOException {
    HostileSpecs specs = HostileSpecs.in(folder.resolve("specs"));
    texts = specs.shown();
    site = ReviewedSite.of(folder.resolve("specs"), folder.resolve("site"));
  }

  @Test
  void runsNothingThatStandsInATextAndShowsItAll() throws IOException {
    StringBuilder seen = new StringBuilder();
    for (Path page : ReviewedSite.pages(site)) {
      chromium.open(page);
      assertNothingRan(page.toString());
      seen.append(chromium.text(SHOWN));
    }
    assertThat(texts).hasSizeGreaterThan(10).allSatisfy(text -> assertThat(seen).contains(text));
  }

  @Test
  void runsNothingThatASearchFinds() {
    chromium.open(site.resolve("index.html"));
    chromium.press("/");
    chromium.press("berth");
    chromium.await("results for berth", "document.querySelector('#results [role=option]')");
    assertNothingRan("search for berth");
    for (String words : List.of("injected", "mustache", "<script>", "\"><img")) {
      chromium.pressWithControl("a");
      chromium.press(words);
      chromium.await(
          "the search for " + words,
          "document.getElementById('search').value === arguments[0]",
          words);
      assertNothingRan("search for " + words);
    }
  }

  @Test
  void followsNoAddressButThoseOfPagesAndTheWeb() throws IOException {
    assertThat(Links.problems(ReviewedSite.pages(site))).isEmpty();
  }

  @Test
  void isValidHtml() throws Exception {
    assertThat(HtmlValidity.problems(ReviewedSite.pages(site))).isEmpty();
  }

  private static void assertNothingRan(String where) {
    assertThat(chromium.texts(FOREIGN)).as(where).isEmpty();
    assertThat(chromium.text("window.injected ?? 'nothing'"))
        .as("what ran in " + where)
        .isEqualTo("nothing");
    assertThat(chromium.console()).as("console, " + where).isEmpty();
  }
}
