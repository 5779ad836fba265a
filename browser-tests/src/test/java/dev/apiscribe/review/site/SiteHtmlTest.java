package dev.apiscribe.review.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every file of the site, read by others; this needs no browser. */
@Tag("of-documents")
class SiteHtmlTest {
  @Test
  void isValidHtml() throws Exception {
    assertThat(HtmlValidity.problems(ReviewedSite.pages(ReviewedSite.curated())))
        .isEmpty();
  }

  @Test
  void isValidCss() throws Exception {
    assertThat(HtmlValidity.problems(ReviewedSite.files(ReviewedSite.curated(), ".css")))
        .isEmpty();
  }

  @Test
  void leadsToPlacesThatExist() throws Exception {
    assertThat(Links.problems(ReviewedSite.pages(ReviewedSite.curated()))).isEmpty();
  }

  @Test
  void namesNoPlaceOfTheMachineThatItWasMadeOn() throws Exception {
    for (Path page : ReviewedSite.pages(ReviewedSite.curated())) {
      assertThat(page)
          .content(StandardCharsets.UTF_8)
          .doesNotContain(System.getProperty("apiscribe.root") + "/");
    }
  }
}
