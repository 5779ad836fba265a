package dev.apiscribe.review.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.curated.CuratedApi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages say of operations, schemas and decisions. */
@Tag("of-documents")
class SiteContentTest {
  private static final Pattern FOUND = Pattern.compile("\"([^\"]+\\.html(?:#[^\"]*)?)\"]");

  @TempDir
  private Path folder;

  @Test
  void showsTheDocumentedFactWithDocumentAndLineBesideTheCuratedOne() throws IOException {
    Element row = row(
        page(ReviewedSite.curated(), "lts/operations/createLogGroup.html"),
        "request.log_group_name");

    assertThat(row.child(1).text())
        .startsWith(
            "string required minLength 1 maxLength 64 example lts-group-01nh Name of the new log group.");
    assertThat(row.child(1).text()).endsWith("openapi.yaml:" + lineOf("        log_group_name:"));
    assertThat(row.child(2).text())
        .isEqualTo(
            "string required minLength 1 maxLength 64 enum lts-group-01nh otc-lts-create-log-group, line 58");
    assertThat(row.child(2).select("i.differs").eachText()).containsExactly("enum lts-group-01nh");
    assertThat(row.select(".source-status").text()).isEqualTo("deviation");
    assertThat(row.child(3).text())
        .contains("enum: document lts-group-01nh; spec says nothing. Name of a group ");
  }

  @Test
  void saysWhyARowDeparts() throws IOException {
    Document page = page(ReviewedSite.curated(), "lts/operations/createLogGroup.html");
    String anchor = row(page, "request.log_group_name")
        .select("a[href=#deviation.name-of-a-group-is-no-enumeration]")
        .attr("href");
    Element entry = page.getElementById(anchor.substring(1));

    assertThat(entry.text()).contains("Why An enumeration would allow a single log group name.");
    assertThat(entry.select("h3 a").attr("href"))
        .isEqualTo("../../deviations.html#lts.name-of-a-group-is-no-enumeration");
  }

  @Test
  void marksWhatAgrees() throws IOException {
    Element row = row(
        page(ReviewedSite.curated(), "lts/operations/createLogGroup.html"),
        "response-201.log_group_id");

    assertThat(row.select(".source-status").text()).isEqualTo("same");
    assertThat(row.child(2).text())
        .isEqualTo("string minLength 36 maxLength 36 otc-lts-create-log-group, line 81");
  }

  @Test
  void showsWhatOnlyADocumentHas() throws IOException {
    Document page = page(ReviewedSite.curated(), "lts/operations/createLogGroup.html");
    Element header = page.select("tr:contains(X-Auth-Token)").first();

    assertThat(header.text())
        .startsWith("X-Auth-Token header not in the spec")
        .contains("otc-lts-create-log-group, line 38")
        .contains("Token is a security scheme");
  }

  @Test
  void saysWhatWasTakenFromThePublishedPageAlone() throws IOException {
    Document page = page(ReviewedSite.curated(), "timeplus/operations/deleteAlert.html");

    assertThat(page.select("main > p cite").text())
        .contains("lost by the text, taken from the published page of the same revision");
    assertThat(row(page, "response-204").select(".source-status").first().text())
        .isEqualTo("published only");
  }

  @Test
  void showsThePayloadToTheLetterWithItsChecks() throws IOException {
    Element payload = page(ReviewedSite.curated(), "lts/operations/createLogGroup.html")
        .getElementById("payload.create-log-group.201");

    assertThat(ReviewedSite.ROOT.resolve("specs/lts/examples/create-log-group.201.json"))
        .hasBinaryContent(
            payload.select("pre").first().wholeText().getBytes(StandardCharsets.UTF_8));
    assertThat(payload.select(".check").eachText())
        .contains("Schema 1 of 1 schema", "Constraints 1 of 1 constraints");
  }

  @Test
  void showsTheJavaOfAnOperationAndHowToCallIt() throws IOException {
    Document page = page(ReviewedSite.curated(), "lts/operations/createLogGroup.html");

    assertThat(page.select("#java ~ details summary").eachText())
        .containsExactly(
            "Client LogGroupsClient",
            "Client, async LogGroupsAsyncClient",
            "Spring interface LogGroupsOperations",
            "JAX-RS interface LogGroupsOperations");
    assertThat(page.select("#java ~ details pre").first().wholeText())
        .isEqualTo("public CreateLogGroupResponse createLogGroup(CreateLogGroupRequest body);");
    assertThat(page.select("#java ~ p a.schema").eachAttr("href"))
        .containsExactly(
            "../../lts/schemas/CreateLogGroupRequest.html",
            "../../lts/schemas/CreateLogGroupResponse.html",
            "../../lts/schemas/ErrorResponse.html");
    assertThat(page.getElementById("curl").wholeText())
        .contains("curl")
        .contains("/v2/")
        .contains("\"log_group_name\"");
    assertThat(page.getElementById("snippet-java").wholeText())
        .contains("LtsClient.builder()")
        .contains(".logGroupName(");
  }

  @Test
  void saysHowTheOperationAndItsPayloadsStandAsAWhole() throws IOException {
    Document page = page(ReviewedSite.curated(), "timeplus/operations/listAlerts.html");

    assertThat(page.select(".whole").text())
        .startsWith(
            "The operation as a whole: deviation method: document says nothing; spec GET. Methods and paths from the page loss");
    Element payload = page(ReviewedSite.curated(), "lts/operations/createLogGroup.html")
        .getElementById("payload.create-log-group.request");
    assertThat(payload.select("h3 .source-status").text()).isEqualTo("same");
    assertThat(payload.select(".source-reference").text())
        .isEqualTo("otc-lts-create-log-group, line 194");
  }

  @Test
  void saysHowTheApiStandsAsAWhole() throws IOException {
    Document page = page(ReviewedSite.curated(), "lts/index.html");

    assertThat(row(page, "api.title").text())
        .startsWith("title")
        .contains("Log Tank Service")
        .contains("Service is the log tank service inferred");
    assertThat(page.select("#whole ~ table tr:contains(X-Auth-Token)").text())
        .contains("deviation")
        .contains("Token is a security scheme");
  }

  @Test
  void hasEveryDecisionAndEveryOddityOnTheLedger() throws IOException {
    int entries = 0;
    for (String api : ReviewedSite.apis().stream().map(CuratedApi::name).toList()) {
      for (String file : List.of("deviations.yaml", "observations.yaml")) {
        Path path = ReviewedSite.ROOT.resolve("specs").resolve(api).resolve(file);
        entries += Files.exists(path)
            ? (int) Files.readAllLines(path).stream()
                .filter(line -> line.startsWith("- id:"))
                .count()
            : 0;
      }
    }
    assertThat(page(ReviewedSite.curated(), "deviations.html").select("#deviations tbody tr"))
        .hasSize(entries);
  }

  @Test
  void hasAPageForEveryOperationAndSchema() throws IOException {
    int pages = 6;
    for (CuratedApi api : ReviewedSite.apis()) {
      int operations = api.facts().operations().size();
      int schemas = api.spec().at("/components/schemas").size();
      assertThat(ReviewedSite.files(
              ReviewedSite.curated().resolve(api.name() + "/operations"), ".html"))
          .hasSize(operations);
      assertThat(
              ReviewedSite.files(ReviewedSite.curated().resolve(api.name() + "/schemas"), ".html"))
          .hasSize(schemas);
      pages += 1 + operations + schemas;
    }
    pages +=
        ReviewedSite.files(ReviewedSite.curated().resolve("guide"), ".html").size();
    assertThat(ReviewedSite.pages(ReviewedSite.curated())).hasSize(pages);
  }

  @Test
  void hasAPageForEveryPageOfTheDocumentation() throws IOException {
    List<String> expected = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ReviewedSite.ROOT.resolve("docs"))) {
      files
          .map(file -> ReviewedSite.ROOT.relativize(file).toString())
          .filter(name -> name.endsWith(".md"))
          .map(name -> "guide/" + name.replace('\\', '/').replaceFirst("md$", "html"))
          .forEach(expected::add);
    }

    assertThat(ReviewedSite.files(ReviewedSite.curated().resolve("guide"), ".html"))
        .extracting(page -> ReviewedSite.curated().relativize(page).toString().replace('\\', '/'))
        .contains("guide/README.html", "guide/CONTRIBUTING.html", "guide/SECURITY.html")
        .containsAll(expected);
    assertThat(expected).hasSizeGreaterThan(40);
  }

  @Test
  void everythingThatSearchFindsIsThere() throws IOException {
    Path site = ReviewedSite.curated();
    Matcher href = FOUND.matcher(Files.readString(site.resolve("assets/search-data.js")));
    List<String> broken = new ArrayList<>();
    int entries = 0;
    while (href.find()) {
      entries++;
      String[] parts = href.group(1).split("#");
      if (parts.length > 1
          ? page(site, parts[0]).getElementById(parts[1]) == null
          : !Files.exists(site.resolve(parts[0]))) {
        broken.add(href.group(1));
      }
    }
    assertThat(broken).isEmpty();
    assertThat(entries).isGreaterThan(1_000);
  }

  @Test
  void findsTheCodesOfPrintedErrors() throws IOException {
    assertThat(ReviewedSite.curated().resolve("assets/search-data.js"))
        .content(StandardCharsets.UTF_8)
        .contains(
            "[\"error code\",\"LTS.0009\",\"createLogGroup, 400\",\"lts/operations/createLogGroup.html#payload.create-log-group.400\"]");
  }

  @Test
  void isTheSameToTheByteWhenWrittenAgain() throws IOException {
    Path once = ReviewedSite.of(
        ReviewedSite.ROOT.resolve("specs"),
        folder.resolve("once"),
        "--generated",
        ReviewedSite.withoutBuild());
    Path again = ReviewedSite.of(
        ReviewedSite.ROOT.resolve("specs"),
        folder.resolve("again"),
        "--generated",
        ReviewedSite.withoutBuild());

    for (Path file : ReviewedSite.files(once, "")) {
      if (Files.isRegularFile(file)) {
        assertThat(again.resolve(once.relativize(file))).hasSameBinaryContentAs(file);
      }
    }
  }

  @Test
  void staysSmallEnoughToBeSent() throws IOException {
    long bytes = 0;
    int operations = 0;
    for (Path file : ReviewedSite.files(ReviewedSite.curated(), "")) {
      bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
      operations += "operations".equals(file.getParent().getFileName().toString()) ? 1 : 0;
    }
    assertThat(operations).isGreaterThan(100);
    // Javadoc, which is not counted here, takes ten megabytes, and the proof of the other
    // operations 0.3.
    assertThat(bytes / operations).as("bytes for each operation").isLessThan(55_000);
  }

  private static Element row(Document page, String id) {
    Element row = page.getElementById(id);
    assertThat(row).as("#" + id).isNotNull();
    return row;
  }

  private static long lineOf(String text) throws IOException {
    return Files.readAllLines(ReviewedSite.ROOT.resolve("specs/lts/openapi.yaml"))
            .indexOf(text)
        + 1L;
  }

  private static Document page(Path site, String path) throws IOException {
    return Jsoup.parse(site.resolve(path));
  }
}
