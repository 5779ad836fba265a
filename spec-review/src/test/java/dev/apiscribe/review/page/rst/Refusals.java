package dev.apiscribe.review.page.rst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;

/**
 * What the reader answers to a page that it refuses. The lines given begin in line 4 of the page.
 */
final class Refusals {
  private Refusals() {}

  static void assertRefusal(int line, String found, String... lines) {
    UnreadablePageException refusal = refusal(lines);
    assertThat(refusal.found()).startsWith(found);
    assertThat(refusal.line()).isEqualTo(line);
  }

  static UnreadablePageException refusal(String... lines) {
    return refusal(RstPages.source(lines));
  }

  static UnreadablePageException refusal(PageSource page) {
    UnreadablePageException refusal =
        catchThrowableOfType(UnreadablePageException.class, () -> RstReader.read(page));
    assertThat(refusal).as(() -> "a refusal of " + page.text()).isNotNull();
    return refusal;
  }
}
