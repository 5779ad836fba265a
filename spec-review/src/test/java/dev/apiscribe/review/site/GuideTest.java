package dev.apiscribe.review.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideTest {
  @TempDir
  private Path scratch;

  private Path project;

  @BeforeEach
  void makeProject() throws IOException {
    project = Files.createDirectories(scratch.resolve("project"));
    write("../outside.md", "# Outside");
    write("docs/deep/page.md", "# Deep\n\n## Twice\n\n## Twice\n\n[up](../../README.md)");
    write("image.png", "no picture");
    write("specs/harbour/openapi.yaml", "openapi: 3.0.3");
    write("secret.txt", "secret");
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Guide guide(String markdown) throws IOException {
    write("README.md", markdown);
    return Guide.read(project.resolve("README.md"));
  }

  /** The first page as a browser has it. */
  private Document html(String markdown) throws IOException {
    Guide guide = guide(markdown);
    Map<Path, String> others =
        Map.of(project.toRealPath().resolve("specs/harbour/openapi.yaml"), "harbour/index.html");
    return Jsoup.parse(guide.first().html(guide.hrefs(others)));
  }

  @Test
  void readsEachPageOnceThatAnotherLeadsTo() throws IOException {
    Guide guide =
        guide("# Start\n[deep](docs/deep/page.md#twice-1) [again](docs/../docs/deep/page.md)");

    assertThat(guide.pages())
        .extracting(GuidePage::href)
        .containsExactly("guide/README.html", "guide/docs/deep/page.html");
    assertThat(guide.pages()).extracting(GuidePage::title).containsExactly("Start", "Deep");
  }

  @Test
  void leadsFromPageToPageAndHeading() throws IOException {
    Guide guide = guide("[deep](docs/deep/page.md#twice-1)");
    Map<Path, String> hrefs = guide.hrefs(Map.of());

    assertThat(Jsoup.parse(guide.pages().get(0).html(hrefs)).select("a").attr("href"))
        .isEqualTo("../guide/docs/deep/page.html#twice-1");
    Document deep = Jsoup.parse(guide.pages().get(1).html(hrefs));
    assertThat(deep.select("h2").eachAttr("id")).containsExactly("twice", "twice-1");
    assertThat(deep.select("a").attr("href")).isEqualTo("../../../guide/README.html");
  }

  @Test
  void leadsFromASpecToItsReview() throws IOException {
    assertThat(html("[spec](specs/harbour/openapi.yaml)").select("a").attr("href"))
        .isEqualTo("../harbour/index.html");
  }

  @Test
  void keepsAddressesOfTheWeb() throws IOException {
    assertThat(html("[web](https://example.org/a?b=c#d)").select("a").attr("href"))
        .isEqualTo("https://example.org/a?b=c#d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside.md",
        "docs/../../outside.md",
        "/etc/hostname",
        "missing.md",
        "docs",
        "secret.txt",
        "file:///etc/hostname",
        "javascript:alert(1)",
        "JaVaScript:alert(1)",
        "data:text/html,x",
        "//example.org/x",
        "vbscript:x",
        "link.md",
        "%2e%2e/outside.md"
      })
  void keepsTheTextOfALinkThatLeadsNowhereOrOutside(String destination) throws IOException {
    Files.createSymbolicLink(project.resolve("link.md"), project.resolve("../outside.md"));

    Document page = html("before [*text*](<" + destination + ">) after");

    assertThat(page.select("a")).isEmpty();
    assertThat(page.text()).isEqualTo("before text after");
    assertThat(guide("[x](<" + destination + ">) ![x](<" + destination + ">)").pages())
        .hasSize(1);
  }

  @Test
  void showsImagesOfTheProjectAlone() throws IOException {
    Document page = html("![own](image.png) ![theirs](https://example.org/pixel.png)");

    assertThat(page.select("img").eachAttr("src")).containsExactly("../guide/image.png");
    assertThat(page.text()).contains("theirs");
  }

  @Test
  void copiesTheImagesItShows() throws IOException {
    SiteFolder site = SiteFolder.open(scratch.resolve("site"));
    guide("![own](image.png)").copyImages(site);

    assertThat(Files.readString(scratch.resolve("site/guide/image.png"))).isEqualTo("no picture");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "text <img src=x onerror=alert(1)> text",
        "# <b onclick=x>title</b>",
        "| <i>a</i> |\n|---|\n| <svg onload=x> |",
        "```\"onclick=x\n</code></pre><script>\n```",
        "[a](<https://example.org/\"onclick=\"x>)",
        "[a](https://example.org \"\\\" onclick=x\")",
        "![\" onerror=x](image.png)",
        "<!-- --> <script>alert(1)</script>",
        "&lt;script&gt; &#60;script&#62;"
      })
  void printsHtmlInAPageAsText(String markdown) throws IOException {
    Document page = html(markdown);

    assertThat(page.select("script, svg, b, i, img[src=x]")).isEmpty();
    for (Element element : page.getAllElements()) {
      assertThat(element.attributes().asList())
          .as(element.outerHtml())
          .extracting(Map.Entry::getKey)
          .noneMatch(name -> name.startsWith("on"));
    }
  }

  @Test
  void leavesOutCommentsForEditors() throws IOException {
    assertThat(html("<!-- a/File.java -->\n```java\ncode\n```").text()).isEqualTo("code");
  }

  @Test
  void printsTables() throws IOException {
    Document page = html("| a | n |\n|---|---:|\n| x | 1 |");

    assertThat(page.select("th").eachText()).isEqualTo(List.of("a", "n"));
    assertThat(page.select("td.right").text()).isEqualTo("1");
    assertThat(page.select("[align]")).isEmpty();
  }

  @Test
  void namesAPageByItsFileWhereItHasNoHeading() throws IOException {
    assertThat(guide("no heading").first().title()).isEqualTo("README.md");
  }

  @Test
  void refusesAPageThatIsNotUtf8() throws IOException {
    Files.write(
        project.resolve("README.md"), "gr\u00fc\u00df".getBytes(StandardCharsets.ISO_8859_1));

    assertThatIOException()
        .isThrownBy(() -> Guide.read(project.resolve("README.md")))
        .withMessageEndingWith(
            "README.md: found bytes that are not UTF-8. Save the page as UTF-8.");
  }
}
