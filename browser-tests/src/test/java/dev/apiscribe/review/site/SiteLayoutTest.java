package dev.apiscribe.review.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/**
 * Every kind of page on a telephone, on a desk and on paper, in light and dark; the pictures are in
 * target/screenshots. It mostly waits for the browser, beside the other classes; the browser shows
 * one page at a time.
 */
@Execution(ExecutionMode.CONCURRENT)
@Tag("browser")
class SiteLayoutTest {
  @RegisterExtension
  static final Chromium chromium = new Chromium();

  /** Fewer rules pass when axe-core did not really look. */
  private static final int RULES = 10;

  private enum Window {
    SMALLEST(320, 640),
    TELEPHONE(360, 740),
    DESK(1440, 900);

    private final int width;
    private final int height;

    Window(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  /**
   * Colours are those of the desk everywhere, and the smallest layout is that of the telephone:
   * each is looked at once.
   */
  @ParameterizedTest
  @EnumSource
  @Execution(ExecutionMode.SAME_THREAD)
  void fitsEveryWindowAndIsAccessibleInLightAndDark(PageKind kind) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Window window : Window.values()) {
      chromium.window(window.width, window.height);
      for (String colours : window == Window.DESK ? List.of("light", "dark") : List.of("light")) {
        chromium.colours(colours);
        chromium.open(kind.in(ReviewedSite.curated()));
        String name = (kind + "-" + window.width + "-" + colours).toLowerCase(Locale.ROOT);
        softly
            .assertThat(Layout.problems(chromium, window.width))
            .as("layout, " + name)
            .isEmpty();
        chromium.screenshot(name);
        if (window == Window.DESK && colours.equals("dark")) {
          softly
              .assertThat(Accessibility.contrast(chromium).problems())
              .as("contrast, " + name)
              .isEmpty();
        } else if (window != Window.SMALLEST && colours.equals("light")) {
          Accessibility accessibility = window == Window.DESK
              ? Accessibility.of(chromium)
              : Accessibility.withoutContrast(chromium);
          softly
              .assertThat(accessibility.problems())
              .as("accessibility, " + name)
              .isEmpty();
          softly
              .assertThat(accessibility.passed())
              .as("rules of axe-core, " + name)
              .isGreaterThan(RULES);
        }
      }
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @EnumSource
  @Execution(ExecutionMode.SAME_THREAD)
  void isPrintedDarkOnLightWhateverThemeIsChosen(PageKind kind) throws IOException {
    chromium.colours("dark");
    chromium.open(kind.in(ReviewedSite.curated()));
    for (int clicks = 0; clicks < 3; clicks++) {
      chromium.paper("dark");
      assertThat(Layout.problemsOnPaper(chromium))
          .as("after clicks on the theme: " + clicks)
          .isEmpty();
      chromium.screenshot((kind + "-paper").toLowerCase(Locale.ROOT));
      chromium.colours("dark");
      chromium.driver().findElement(By.id("theme")).click();
    }
  }
}
