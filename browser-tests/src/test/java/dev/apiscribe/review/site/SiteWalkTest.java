package dev.apiscribe.review.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The way of a person through the site, by keyboard where there is a choice. */
@Tag("browser")
class SiteWalkTest {
  @RegisterExtension
  static final Chromium chromium = new Chromium();

  private static final String PROPERTY = "request.log_group_name";
  private static final String RESULTS =
      "[...document.querySelectorAll('#results [role=option]')].filter(option => option.checkVisibility())";

  private Path site;

  @BeforeEach
  void makeTheSite() throws IOException {
    site = ReviewedSite.curated();
  }

  @AfterEach
  void nothingIsComplainedAboutAndNothingIsFetchedFromElsewhere() throws IOException {
    assertThat(chromium.console()).isEmpty();
    assertThat(chromium.requests())
        .isNotEmpty()
        .allSatisfy(address -> assertThat(address)
            .matches("(data|blob):.*|" + Pattern.quote(site.toUri().toString()) + ".*"));
  }

  @ParameterizedTest
  @EnumSource
  void opensEveryKindOfPageFromTheFileSystem(PageKind kind) throws IOException {
    chromium.open(kind.in(site));

    assertThat(chromium.text("document.documentElement.dataset.kind")).isEqualTo(kind.kind());
    assertThat(chromium.text("document.querySelector('main h1').innerText")).isNotBlank();
    assertThat(chromium.is("document.title.trim()")).isTrue();
  }

  @Test
  void findsAPropertyBySearchAndChoosesItsOperationByKeyboard() throws IOException {
    search("log_group_name");

    assertThat(chromium.text("document.getElementById('search').getAttribute('aria-expanded')"))
        .isEqualTo("true");
    assertThat(chromium.text("document.getElementById('announce').textContent"))
        .containsPattern("\\d");
    chromium.screenshot("search");
    int choices = chromium.texts(RESULTS + ".map(option => option.id)").size();
    String active =
        "document.getElementById(document.getElementById('search').getAttribute('aria-activedescendant'))";
    int presses = 0;
    do {
      chromium.press(Keys.ARROW_DOWN);
      assertThat(++presses)
          .as("results walked through for createLogGroup")
          .isLessThanOrEqualTo(choices);
      assertThat(chromium.text(active + "?.getAttribute('aria-selected')")).isEqualTo("true");
    } while (!chromium
        .text(active + "?.dataset.href")
        .contains("lts/operations/createLogGroup.html"));
    chromium.press(Keys.ENTER);

    chromium.await(
        "the page of the operation",
        "location.pathname.endsWith('/lts/operations/createLogGroup.html')");
  }

  @Test
  void ranksTheOperationFirstThatIsCalledAsTheWordsAre() {
    for (String words : List.of("create stream", "createStream")) {
      search(words);
      assertThat(chromium.texts(RESULTS + ".map(option => option.dataset.href)").subList(0, 2))
          .as(words + ", which two services have")
          .satisfiesExactlyInAnyOrder(
              first -> assertThat(first).endsWith("dis/operations/createStream.html"),
              second -> assertThat(second).endsWith("timeplus/operations/createStream.html"));
    }
  }

  @Test
  void saysOnButtonsWhatTheyCopy() throws IOException {
    chromium.open(PageKind.OPERATION.in(site));
    assertThat(
            chromium.texts("[...document.querySelectorAll('button.copy')].map(b => b.textContent)"))
        .contains("copy link")
        .doesNotContain("copy")
        .hasSizeGreaterThan(2);
  }

  @Test
  void findsTheSourceStatusOfAPropertyAndTheDeviationBehindIt() throws IOException {
    chromium.open(PageKind.OPERATION.in(site));
    String row = "document.getElementById('" + PROPERTY + "')";

    assertThat(chromium.text(row + ".querySelector('.source-status').innerText"))
        .containsIgnoringCase("deviation");
    chromium
        .driver()
        .findElement(
            By.cssSelector("main a[href$='deviations.html#lts.name-of-a-group-is-no-enumeration']"))
        .click();

    chromium.await(
        "the ledger",
        "location.pathname.endsWith('/deviations.html') && document.readyState === 'complete'");
    assertThat(chromium.text("document.querySelector(':target')?.id"))
        .isEqualTo("lts.name-of-a-group-is-no-enumeration");
    assertThat(isSeen("document.querySelector(':target')")).isTrue();
  }

  @Test
  void saysOfEveryRowInWordsHowItStands() throws IOException {
    for (PageKind kind : List.of(PageKind.OPERATION, PageKind.LARGEST_OPERATION, PageKind.SCHEMA)) {
      chromium.open(kind.in(site));
      assertThat(
              chromium.texts(
                  "[...document.querySelectorAll('main tr:has(.copy)')]"
                      + ".filter(row => !row.querySelector('.source-status')?.textContent.trim()).map(row => row.id)"))
          .as("rows of " + kind + " without a source status")
          .isEmpty();
      assertThat(chromium.is("document.querySelector('main tr .copy')")).isTrue();
    }
  }

  @Test
  void copiesTheAddressOfARowThatLeadsBackToIt() throws IOException {
    Path page = PageKind.OPERATION.in(site);
    chromium.open(page);
    chromium
        .driver()
        .findElement(By.cssSelector("tr[id='" + PROPERTY + "'] button.copy"))
        .click();
    chromium.await(
        "the copying to be announced", "document.getElementById('announce').textContent.trim()");

    chromium.press("/");
    chromium.pressWithControl("v");
    String address = chromium.text("document.getElementById('search').value");
    assertThat(address).isEqualTo(page.toUri() + "#" + PROPERTY);

    chromium.open("data:,");
    chromium.open(address);
    assertThat(chromium.text("document.querySelector(':target')?.id")).isEqualTo(PROPERTY);
    assertThat(isSeen("document.querySelector(':target')")).isTrue();
  }

  @Test
  void closesTheResultsWithEscapeAndGivesTheFocusBack() throws IOException {
    chromium.open(PageKind.OVERVIEW.in(site));
    chromium.driver().executeScript("document.querySelector('main a[href]').focus()");
    chromium.press("/");
    chromium.press("log_group_name");
    chromium.await("results", RESULTS + ".length");

    chromium.press(Keys.ESCAPE);

    assertThat(chromium.texts(RESULTS)).isEmpty();
    assertThat(chromium.text("document.getElementById('search').getAttribute('aria-expanded')"))
        .isEqualTo("false");
    assertThat(chromium.is("document.activeElement === document.querySelector('main a[href]')"))
        .isTrue();
  }

  @Test
  void remembersTheThemeFromPageToPage() throws IOException {
    String background = "getComputedStyle(document.body).backgroundColor";
    chromium.open(PageKind.OVERVIEW.in(site));
    String light = chromium.text(background);
    for (int clicks = 0; chromium.text(background).equals(light); clicks++) {
      // the first may go from the system's choice to the same by one's own
      assertThat(clicks).as("clicks without a change").isLessThan(2);
      chromium.driver().findElement(By.id("theme")).click();
    }
    String dark = chromium.text(background);

    chromium.open(PageKind.DEVIATIONS.in(site));
    assertThat(chromium.text(background)).isEqualTo(dark);
    chromium.colours("dark");
    chromium.driver().executeScript("localStorage.clear()");
    chromium.open(PageKind.OVERVIEW.in(site));
    assertThat(chromium.text(background)).as("what the system prefers").isEqualTo(dark);
  }

  private void search(String words) {
    chromium.open(site.resolve("index.html"));
    chromium.press("/");
    chromium.press(words);
    chromium.await("results for " + words, RESULTS + ".length");
  }

  /** In the window, and not behind something that stays in place. */
  private static boolean isSeen(String element) {
    return chromium.is(String.format(Locale.ROOT, """
        (element => {
          const box = element.getBoundingClientRect();
          const seen = document.elementFromPoint(box.left + 8, box.top + Math.min(box.height, innerHeight) / 2);
          return box.height > 0 && box.top >= 0 && box.top < innerHeight && seen && element.contains(seen);
        })(%s)""", element));
  }
}
