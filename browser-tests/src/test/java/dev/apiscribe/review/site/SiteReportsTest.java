package dev.apiscribe.review.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the site says of proof, drift and changes, and where it has none. */
class SiteReportsTest {
  @TempDir
  private Path folder;

  @Test
  void coversEveryOperationInThePicture() throws IOException {
    Document overview = page(ReviewedSite.curated(), "index.html");

    int operations = ReviewedSite.apis().stream()
        .mapToInt(api -> api.facts().operations().size())
        .sum();
    assertThat(overview.select("figure svg a")).hasSize(operations);
    assertThat(overview.select("figure svg use")).hasSize(operations * 6);
    assertThat(overview
            .select("figure svg a[href$=createLogGroup.html] title")
            .first()
            .wholeText())
        .startsWith(
            "createLogGroup\nspec: passed, 26 of 26\nschema: passed, 6 of 6\nmodel: passed");
    assertThat(overview
            .select("figure svg a[href$=createLogStream.html] title")
            .first()
            .wholeText())
        .contains("schema: not run")
        .contains("client: not run");
    assertThat(overview
            .select("figure svg a[href$=deleteAlert.html] title")
            .first()
            .wholeText())
        .contains("schema: nothing documented")
        .contains("client: not run");
  }

  @Test
  void showsAStepThatBreaksCallersAsMajor() throws IOException {
    Document changes = page(ReviewedSite.curated(), "changes.html");

    assertThat(changes.select("h2#lts .verdict").text()).isEqualTo("major");
    assertThat(changes.select(".findings tbody tr").eachText())
        .anySatisfy(row -> assertThat(row).contains("ttl_in_days").contains("required"));
    assertThat(changes.select("section:has(h2#lts) details pre").first().wholeText())
        .startsWith("## Log Tank Service v2\n\n### Breaking\n");
  }

  @Test
  void saysWhichApisAreNewAndWhichAreGone() throws IOException {
    Path since = Files.createDirectories(folder.resolve("since/ferries")).getParent();
    Files.copy(
        ReviewedSite.HARBOUR.resolve("specs/harbour/openapi.yaml"),
        folder.resolve("since/ferries/openapi.yaml"));
    Path site = harbour("--since", since);
    Document changes = page(site, "changes.html");

    assertThat(changes.select("h2#ferries .verdict").text()).isEqualTo("major");
    assertThat(changes.select("section:has(h2#ferries) .findings tbody tr").eachText())
        .singleElement()
        .asString()
        .contains("API Harbour is gone with its models, clients and server interfaces.")
        .contains("Breaks: wire");
    assertThat(changes.select("h2#harbour .verdict").text()).isEqualTo("minor");
    assertThat(changes.select("section:has(h2#harbour) .findings tbody tr").eachText())
        .singleElement()
        .asString()
        .contains("API Harbour is new.");
    assertThat(page(site, "index.html")
            .select("section:has(#api-harbour) td[data-label=Changes]")
            .eachText())
        .containsOnly("1");
  }

  @Test
  void countsWhatChangedByTag() throws IOException {
    Document overview = page(ReviewedSite.curated(), "index.html");

    assertThat(overview.select("section:has(#api-lts) td[data-label=Changes]").eachText())
        .containsExactly("2", "2", "4");
    assertThat(overview.select("section:has(#api-lts) td[data-label=Drift]").eachText())
        .containsOnly("–");
    // The earlier specs have no DIS: it is new.
    assertThat(overview.select("section:has(#api-dis) td[data-label=Changes]").eachText())
        .containsOnly("1");
  }

  @Test
  void countsDriftByTagAndLeadsToTheOperation() throws IOException {
    Path site = harbour("--docs", ReviewedSite.HARBOUR.resolve("next"));
    List<String> counts = page(site, "index.html")
        .select("section:has(#api-harbour) td[data-label=Drift]")
        .eachText();
    int findings = page(site, "drift.html").select(".findings tbody tr").size();

    assertThat(findings).isPositive();
    assertThat(counts).hasSize(2).last().isEqualTo(String.valueOf(findings));
    assertThat(page(site, "drift.html").select(".findings td a").eachAttr("href"))
        .contains("harbour/operations/createBerth.html");
  }

  @Test
  void namesWhatFailedAndLeadsThere() throws IOException {
    Document page = page(
        harbour("--conformance", ReviewedSite.EXAMPLES.resolve("site/conformance-report.json")),
        "conformance.html");

    assertThat(page.select("#failures ~ .entry h3 a").attr("href"))
        .isEqualTo("harbour/operations/createBerth.html#proof");
    assertThat(page.select("#failures ~ .entry").text())
        .contains("createBerth 201")
        .contains("response at /berth_id: expected \"b-1\", was null");
    assertThat(page.select(".warning").eachText())
        .containsExactly("Documented, and not checked: harbour/create-berth.201, schema");
    assertThat(page(folder.resolve("site"), "index.html").select("figure svg use.failed"))
        .isNotEmpty();
  }

  @Test
  void warnsOfAProofThatIsOlderThanTheSpec() throws IOException {
    Path old = Files.copy(
        ReviewedSite.EXAMPLES.resolve("site/conformance-report.json"), folder.resolve("old.json"));
    Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

    Path site = harbour("--conformance", old);

    assertThat(page(site, "index.html").select(".warning").text())
        .contains("A spec has changed since the proof was written");
    assertThat(page(site, "conformance.html").select(".warning").text())
        .contains("A spec has changed since");
  }

  @Test
  void showsDriftFromPagesThatHaveMovedOn() throws IOException {
    Document drift = page(harbour("--docs", ReviewedSite.HARBOUR.resolve("next")), "drift.html");

    assertThat(drift.select(".findings tbody tr").eachText())
        .anySatisfy(row -> assertThat(row)
            .contains("CreateBerthRequest.name: maxLength is 40 in the docs but 20 in the spec."));
  }

  @Test
  void saysSoWhereNothingIsKnown() throws IOException {
    Path specs = Files.createDirectories(folder.resolve("specs/harbour/examples"))
        .getParent()
        .getParent();
    for (String file : List.of(
        "documents.yaml",
        "harbour/openapi.yaml",
        "harbour/examples/create-berth.request.json",
        "harbour/examples/create-berth.201.json")) {
      Files.copy(ReviewedSite.HARBOUR.resolve("specs").resolve(file), specs.resolve(file));
    }
    Path site = ReviewedSite.of(specs, folder.resolve("site"), "--generated", folder);
    Document operation = page(site, "harbour/operations/createBerth.html");

    assertThat(operation.select(".source-status").eachText()).containsOnly("not read");
    assertThat(operation.select("section:has(#proof)").text())
        .contains("Not run: ./mvnw verify does that.");
    assertThat(operation.select("section:has(#java)").text())
        .contains("No generated sources were found.");
    assertThat(page(site, "changes.html").text()).contains("No earlier specs were given.");
    assertThat(page(site, "drift.html").text()).contains("No saved pages were given");
  }

  private Path harbour(Object... more) {
    List<Object> options = new ArrayList<>(List.of("--generated", folder));
    options.addAll(List.of(more));
    return ReviewedSite.of(
        ReviewedSite.HARBOUR.resolve("specs"), folder.resolve("site"), options.toArray());
  }

  private static Document page(Path site, String path) throws IOException {
    return Jsoup.parse(site.resolve(path));
  }
}
