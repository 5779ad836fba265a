package dev.apiscribe.review.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** Everything is reached with the Tab key, in the order in which it is read. */
@Tag("browser")
class KeyboardTest {
  @RegisterExtension
  static final Chromium chromium = new Chromium();

  /** Something is drawn around it, and it is in the window. */
  private static final String SEEN = """
      (element => {
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
        return drawn && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      })(document.activeElement)""";

  @ParameterizedTest
  @EnumSource(names = {"OVERVIEW", "OPERATION"})
  void reachesEverythingInReadingOrder(PageKind kind) throws IOException {
    chromium.open(kind.in(ReviewedSite.curated()));
    chromium.driver().executeScript("""
        window.stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
            .filter(element => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({visibilityProperty: true}));""");
    int stops = chromium.texts("window.stops.map(element => element.tagName)").size();

    List<String> reached = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    for (int tab = 0; tab < stops; tab++) {
      chromium.press(Keys.TAB);
      reached.add(chromium.text("String(window.stops.indexOf(document.activeElement))"));
      if (!chromium.is(SEEN)) {
        unseen.add(chromium.text("document.activeElement.outerHTML.slice(0, 200)"));
      }
      if (tab == 0) {
        assertThat(chromium.is("document.activeElement.matches('a.skip[href=\"#main\"]')"))
            .as("skip link first")
            .isTrue();
      }
    }

    assertThat(reached)
        .containsExactlyElementsOf(
            IntStream.range(0, stops).mapToObj(Integer::toString).toList());
    assertThat(unseen).as("has the focus, and nothing shows it").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"OVERVIEW", "OPERATION"})
  void skipsToTheContent(PageKind kind) throws IOException {
    chromium.open(kind.in(ReviewedSite.curated()));
    chromium.press(Keys.TAB);
    chromium.press(Keys.ENTER);
    chromium.press(Keys.TAB);

    assertThat(chromium.is("document.getElementById('main').contains(document.activeElement)"))
        .isTrue();
  }
}
