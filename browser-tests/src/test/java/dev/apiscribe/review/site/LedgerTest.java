package dev.apiscribe.review.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The ledger of deviations, filtered and sorted. */
@Tag("browser")
class LedgerTest {
  @RegisterExtension
  static final Chromium chromium = new Chromium();

  private static final String ROWS = "[...document.querySelectorAll('#deviations tbody tr')]";
  private static final String SHOWN = ROWS + ".filter(row => row.checkVisibility())";

  @BeforeEach
  void openTheLedger() throws IOException {
    chromium.open(PageKind.DEVIATIONS.in(ReviewedSite.curated()));
  }

  @Test
  void filtersByKindAndSaysHowManyAreLeft() {
    List<String> gaps = chromium.texts(
        ROWS
            + ".filter(row => [...row.cells].some(cell => cell.textContent.trim() === 'gap')).map(row => row.id)");
    int all = chromium.texts(ROWS).size();
    assertThat(gaps).isNotEmpty().hasSizeLessThan(all);

    choose("filter-kind", "gap");

    awaitRows(gaps);
    assertThat(count()).containsPattern("\\b" + gaps.size() + "\\b");
    assertThat(chromium.text(
            "document.getElementById('filter-count').getAttribute('role') ?? 'status'"))
        .isEqualTo("status");
  }

  @Test
  void filtersByTextAndApiAtOnce() {
    List<String> ofLts =
        chromium.texts(ROWS + ".map(row => row.id).filter(id => id.startsWith('lts.'))");
    assertThat(ofLts).hasSizeGreaterThan(1);
    choose("filter-api", "lts");
    awaitRows(ofLts);

    chromium.driver().findElement(By.id("filter-text")).sendKeys("NAME-OF-A-GROUP");

    awaitRows(List.of("lts.name-of-a-group-is-no-enumeration"));
    assertThat(count()).containsPattern("\\b1\\b");
  }

  @Test
  void keepsWhatIsFilteredInTheAddress() throws IOException {
    choose("filter-kind", "gap");
    choose("filter-api", "lts");
    chromium.await("the address", "location.hash === '#?api=lts&kind=gap'");
    List<String> shown = chromium.texts(SHOWN + ".map(row => row.id)");
    String address = chromium.text("location.href");

    chromium.open("data:,");
    chromium.open(address);

    awaitRows(shown);
    assertThat(shown).isNotEmpty().allMatch(id -> id.startsWith("lts."));
  }

  @Test
  void countsOfTheOverviewLeadToTheirEntries() throws IOException {
    chromium.open(PageKind.OVERVIEW.in(ReviewedSite.curated()));
    String cell = "document.querySelector('section:has(#api-lts) tr.total td[data-label=gap] a')";
    int count = Integer.parseInt(chromium.text(cell + ".textContent"));
    chromium.driver().executeScript(cell + ".click()");

    chromium.await(
        "the ledger",
        "location.pathname.endsWith('/deviations.html') && document.readyState === 'complete'");
    assertThat(chromium.texts(SHOWN)).hasSize(count);
  }

  @Test
  void showsAnEntryOfAPermalinkWhateverWasFiltered() {
    choose("filter-api", "dis");
    chromium.driver().executeScript("location.hash = '#lts.name-of-a-group-is-no-enumeration'");

    chromium.await(
        "the entry", SHOWN + ".some(row => row.id === 'lts.name-of-a-group-is-no-enumeration')");
  }

  @Test
  void showsNoneForATextThatNothingHas() {
    chromium.driver().findElement(By.id("filter-text")).sendKeys("a zebra crossing");

    awaitRows(List.of());
    assertThat(count()).containsPattern("(?i)\\b(0|no|none)\\b");
  }

  @Test
  void sortsByEachColumnUpAndDown() {
    List<WebElement> buttons =
        chromium.driver().findElements(By.cssSelector("#deviations thead th button"));
    assertThat(buttons).isNotEmpty();
    for (WebElement button : buttons) {
      button.sendKeys(Keys.ENTER);
      assertThat(sorted()).containsExactly(button.getText().strip() + " ascending");
      List<String> up = column(button);
      button.sendKeys(Keys.ENTER);
      assertThat(sorted()).containsExactly(button.getText().strip() + " descending");
      List<String> down = new ArrayList<>(column(button));
      Collections.reverse(down);
      assertThat(up).isEqualTo(down);
    }
  }

  @Test
  void sortsNamesByTheirLetters() {
    WebElement button =
        chromium.driver().findElement(By.cssSelector("#deviations thead th button"));
    button.sendKeys(Keys.ENTER);

    assertThat(column(button))
        .hasSizeGreaterThan(2)
        .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
  }

  /** Chooses as the keyboard does: by the first letters. */
  private static void choose(String select, String value) {
    String label = chromium.text(String.format(
        Locale.ROOT, "document.querySelector('#%s option[value=%s]').innerText", select, value));
    chromium.driver().findElement(By.id(select)).sendKeys(label, Keys.TAB);
  }

  private static void awaitRows(List<String> ids) {
    chromium.await(
        "the rows " + ids,
        SHOWN + ".map(row => row.id).join() === arguments[0]",
        String.join(",", ids));
  }

  /** The columns that say that they are sorted, and how. */
  private static List<String> sorted() {
    return chromium.texts(
        "[...document.querySelectorAll('#deviations th[aria-sort]')].filter(head => head.ariaSort !== 'none')"
            + ".map(head => head.querySelector('button').innerText.trim() + ' ' + head.ariaSort)");
  }

  private static List<String> column(WebElement button) {
    return chromium.texts(
        ROWS + ".map(row => row.cells[arguments[0].closest('th').cellIndex].textContent.trim())",
        button);
  }

  private static String count() {
    return chromium.text("document.getElementById('filter-count').innerText");
  }
}
