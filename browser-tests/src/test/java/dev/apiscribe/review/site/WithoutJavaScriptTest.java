package dev.apiscribe.review.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scripts help to find things; what there is to read is there without them. */
@Tag("browser")
class WithoutJavaScriptTest {
  @RegisterExtension
  static final Chromium chromium = new Chromium();

  /** What can be read; the words of controls are those of scripts. */
  private static final String READ = """
      [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dt, dd, td, th, pre, summary)')]
          .filter(element => element.checkVisibility() && !element.querySelector('button') && !element.matches('[role=status]'))
          .map(element => element.innerText.trim())""";

  @ParameterizedTest
  @EnumSource
  void showsAllThatThereIsToRead(PageKind kind) throws IOException {
    chromium.open(kind.in(ReviewedSite.curated()));
    List<String> with = chromium.texts(READ);
    chromium.javaScript(false);
    chromium.open(kind.in(ReviewedSite.curated()));
    List<String> without = chromium.texts(READ);

    assertThat(with).isNotEmpty();
    assertThat(without).containsAll(with);
  }
}
