package dev.apiscribe.review.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The site with the vendors' pages at hand, where -Dapiscribe.documents says where they lie. */
@EnabledIfSystemProperty(
    named = "apiscribe.documents",
    matches = ".+",
    disabledReason = "-Dapiscribe.documents names no folder with the vendors' pages")
class SiteOnRealDocumentsTest {
  private static final Path PAGES = Path.of(System.getProperty("apiscribe.documents", ""));

  @TempDir
  private Path folder;

  @Test
  void showsOfThePagesWhatItShowsOfTheirRecord() throws IOException {
    Path specs = ReviewedSite.ROOT.resolve("specs");
    Path recorded = ReviewedSite.of(
        specs, folder.resolve("recorded"), "--generated", ReviewedSite.withoutBuild());
    Path read = ReviewedSite.of(
        specs, folder.resolve("read"), "--generated", ReviewedSite.withoutBuild(), "--docs", PAGES);

    for (Path page : ReviewedSite.pages(recorded)) {
      Path path = recorded.relativize(page);
      if (path.getNameCount() > 1) { // the pages of APIs, operations and schemas
        assertThat(read.resolve(path)).hasSameBinaryContentAs(page);
      }
    }
    assertThat(Jsoup.parse(read.resolve("drift.html")).select(".lead").text())
        .startsWith("No findings where the saved pages and the specs differ");
  }
}
