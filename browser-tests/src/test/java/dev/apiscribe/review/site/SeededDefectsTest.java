package dev.apiscribe.review.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every check of the site finds what it is for. */
@Tag("browser")
class SeededDefectsTest {
  @RegisterExtension
  static final Chromium chromium = new Chromium();

  private static final Path DEFECTS = Path.of("src/test/resources/site-defects").toAbsolutePath();

  @Test
  void findsAnImageWithoutAnAlternative() {
    chromium.open(DEFECTS.resolve("image-without-alt.html"));
    assertThat(Accessibility.of(chromium).problems())
        .singleElement()
        .asString()
        .startsWith("image-alt (critical) at [img]: ");
  }

  @Test
  void findsTextThatIsHardToSee() {
    chromium.open(DEFECTS.resolve("low-contrast.html"));
    assertThat(Accessibility.of(chromium).problems())
        .singleElement()
        .asString()
        .startsWith("color-contrast (serious) at [p]: ");
  }

  @Test
  void findsWhatIsTooWideOrCutOff() {
    chromium.open(DEFECTS.resolve("too-wide.html"));
    assertThat(Layout.problems(chromium, 1440))
        .satisfiesExactly(
            page -> assertThat(page).startsWith("the page is 16"),
            wide -> assertThat(wide).startsWith("div#wide"),
            cut -> assertThat(cut).startsWith("div#cut").endsWith("is cut off"));
  }

  @Test
  void findsATelephoneThatMustBeScrolledSideways() {
    chromium.window(320, 640);
    chromium.open(DEFECTS.resolve("too-wide.html"));
    assertThat(Layout.problems(chromium, 320)).isNotEmpty();
  }

  @Test
  void findsDarkPaper() {
    chromium.paper("light");
    chromium.open(DEFECTS.resolve("dark-on-paper.html"));
    assertThat(Layout.problemsOnPaper(chromium))
        .containsExactly(
            "p has the background rgb(17, 17, 17)", "p has text in rgb(238, 238, 238)");
  }

  @Test
  void findsComplaintsInTheConsole() {
    chromium.open(DEFECTS.resolve("console-error.html"));
    assertThat(chromium.console()).singleElement().asString().contains("something is missing");
  }

  @Test
  void findsARequestToElsewhere() throws IOException {
    chromium.open(DEFECTS.resolve("asks-elsewhere.html"));
    assertThat(chromium.requests()).contains("http://127.0.0.1:9/elsewhere");
  }

  @Test
  void findsAScriptThatCameWithAText() {
    chromium.open(DEFECTS.resolve("injected.html"));
    chromium.await("the script", "window.injected === 1");
  }
}
