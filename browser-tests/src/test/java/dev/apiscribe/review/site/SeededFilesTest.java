package dev.apiscribe.review.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every check of the site's files finds what it is for. */
class SeededFilesTest {
  private static final Path DEFECTS = Path.of("src/test/resources/site-defects");

  @Test
  void findsHtmlThatIsNotValid() throws Exception {
    assertThat(HtmlValidity.problems(List.of(DEFECTS.resolve("invalid.html"))))
        .singleElement()
        .asString()
        .startsWith(DEFECTS.resolve("invalid.html") + ":7: ")
        .contains("not allowed as child of element “ul”");
  }

  @Test
  void findsCssThatIsNotValid() throws Exception {
    assertThat(HtmlValidity.problems(List.of(DEFECTS.resolve("invalid.css"))))
        .singleElement()
        .asString()
        .startsWith(DEFECTS.resolve("invalid.css") + ":3: ")
        .contains("colour");
  }

  @Test
  void findsLinksThatLeadNowhereOrWhereTheyMustNot() throws Exception {
    assertThat(Links.problems(List.of(DEFECTS.resolve("bad-links.html"))))
        .satisfiesExactly(
            file -> assertThat(file).contains("missing.html").endsWith("leads to no file"),
            place -> assertThat(place)
                .contains("#missing")
                .endsWith("leads to no place in invalid.html"),
            script -> assertThat(script)
                .contains("alert(1)")
                .endsWith("has a scheme that nothing may have here"),
            host -> assertThat(host)
                .contains("//example.com/")
                .endsWith("leads to a host without saying how"));
  }
}
