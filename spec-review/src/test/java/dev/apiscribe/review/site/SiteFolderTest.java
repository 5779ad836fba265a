package dev.apiscribe.review.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {
  @TempDir
  private Path folder;

  @Test
  void countsWhatItWrote() throws IOException {
    SiteFolder site = SiteFolder.open(folder.resolve("a/b"));
    site.write("index.html", "<p>ü</p>");
    site.write("assets/search-data.js", "1");

    assertThat(site.close()).isEqualTo(new SiteFolder.Written(1, 2, 10));
    assertThat(folder.resolve("a/b/index.html"))
        .content(StandardCharsets.UTF_8)
        .isEqualTo("<p>ü</p>");
  }

  @Test
  void deletesWhatAnEarlierSiteLeft() throws IOException {
    SiteFolder earlier = SiteFolder.open(folder);
    earlier.write("assets/search-data.js", "1");
    earlier.write("lts/operations/gone.html", "gone");
    earlier.close();

    SiteFolder now = SiteFolder.open(folder);
    now.write("assets/search-data.js", "2");
    now.close();

    assertThat(folder.resolve("lts")).doesNotExist();
    assertThat(folder.resolve("assets/search-data.js"))
        .content(StandardCharsets.UTF_8)
        .isEqualTo("2");
  }

  @Test
  void refusesAFolderWithSomethingElseAndLeavesItAlone() throws IOException {
    Path thesis = Files.writeString(folder.resolve("thesis.txt"), "years of work");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> SiteFolder.open(folder))
        .withMessage(
            folder
                + ": found files that are not a review site, expected an empty folder or an earlier site. Name another one with --output.");
    assertThat(thesis).content(StandardCharsets.UTF_8).isEqualTo("years of work");
  }

  @Test
  void takesAgainWhatWasLeftHalfWritten() throws IOException {
    SiteFolder.open(folder).write("index.html", "half");

    SiteFolder again = SiteFolder.open(folder);
    again.write("index.html", "whole");
    again.close();

    assertThat(folder.resolve("index.html")).content(StandardCharsets.UTF_8).isEqualTo("whole");
  }

  @Test
  void refusesAPageThatLeadsOut() throws IOException {
    SiteFolder site = SiteFolder.open(folder.resolve("site"));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> site.write("../out.html", "x"))
        .withMessage(
            "../out.html: leads out of the site's folder, expected a path in it. Rename what the page is about.");
    assertThat(folder.resolve("out.html")).doesNotExist();
  }

  @Test
  void refusesTwoPagesOfTheSameName() throws IOException {
    SiteFolder site = SiteFolder.open(folder);
    site.write("a.html", "1");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> site.write("a.html", "2"))
        .withMessageContaining("a.html: is written twice.");
  }
}
