package dev.apiscribe.review.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** A draft that is not edited has no drift: what it carries over is on record. */
class DraftHasNoDriftTest {
  private static final Path PAGES =
      Path.of(System.getProperty("apiscribe.root"), "spec-review/src/test/resources");

  @TempDir
  private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @Test
  void ofEveryPageOfTheTests() throws IOException {
    List<String> drafted = new ArrayList<>();
    List<Path> pages;
    try (Stream<Path> files = Files.walk(PAGES)) {
      pages = files
          .filter(file -> file.toString().matches(".*\\.(rst|txt|html?)"))
          .sorted()
          .toList();
    }
    for (Path page : pages) {
      Path specs = folder.resolve("specs" + drafted.size());
      String name = PAGES.relativize(page).toString().replace('\\', '/');
      draft(page, specs);
      if (Files.exists(specs.resolve("harbour/openapi.yaml"))) {
        drafted.add(name);
        assertNoDrift(page, specs);
      }
    }
    assertThat(drafted)
        .contains("redoc/harbour.html", "helpcentre/berth.txt", "drift/pages/creating_a_berth.rst");
  }

  @Test
  void thePagesAreEnteredAmongThoseOfOtherApis() throws IOException {
    String others = "# Pages.\n- id: other  # a note\n  title: Other\n\n- id: 'more'\n";
    Files.writeString(folder.resolve("documents.yaml"), others);
    Path page = PAGES.resolve("drift/pages/creating_a_berth.rst");
    draft(page, folder);
    assertThat(Files.readString(folder.resolve("documents.yaml")))
        .startsWith(others)
        .contains("- id: creating-a-berth\n", "  spec: harbour\n", "  operations: 1\n");
    assertNoDrift(page, folder);
  }

  @Test
  void aPageWhoseNameIsTheIdOfAnotherHasTheWordOfItsApiBefore() throws IOException {
    Files.writeString(folder.resolve("documents.yaml"), "- id: creating-a-berth\n  title: Other\n");
    Path page = PAGES.resolve("drift/pages/creating_a_berth.rst");
    assertThat(draft(page, folder)).isZero();
    assertThat(Files.readString(folder.resolve("documents.yaml")))
        .contains("- id: creating-a-berth\n", "- id: harbour-creating-a-berth\n");
    assertThat(Files.readString(folder.resolve("harbour/openapi.yaml")))
        .contains("document: harbour-creating-a-berth");
    assertNoDrift(page, folder);
  }

  @Test
  void pagesOfOneNameInOneFolderHaveDifferentIds() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.copy(PAGES.resolve("drift/pages/creating_a_berth.rst"), pages.resolve("berth.rst"));
    Files.copy(PAGES.resolve("helpcentre/berth.txt"), pages.resolve("berth.txt"));
    assertThat(draft(pages, folder)).isZero();
    assertThat(Files.readString(folder.resolve("documents.yaml")))
        .contains("- id: berth\n", "- id: berth-2\n");
    assertNoDrift(pages, folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "otc-dis-api-ref",
        "otc-lts-api-ref",
        "otc-taurusdb-api-ref",
        "revisions/timeplus-rest-2025-01-02.html",
        "revisions/timeplus-enterprise-rest-2025-07-23.html"
      })
  @EnabledIfSystemProperty(
      named = "apiscribe.documents",
      matches = ".+",
      disabledReason =
          "The vendors' pages are not part of the project: name their folder with -Dapiscribe.documents=DIR")
  void ofWholeReferences(String name) {
    Path pages = Path.of(System.getProperty("apiscribe.documents"), name);
    assertThat(draft(pages, folder)).isZero();
    assertNoDrift(pages, folder);
  }

  private int draft(Path pages, Path specs) {
    return run(
        "draft",
        pages.toString(),
        "--api",
        "harbour",
        "--output",
        specs.resolve("harbour").toString());
  }

  private void assertNoDrift(Path pages, Path specs) {
    out.getBuffer().setLength(0);
    errors.getBuffer().setLength(0);
    assertThat(run("drift", "--docs", pages.toString(), "--recursive", "--specs", specs.toString()))
        .as("%s: %s%s", pages, out, errors)
        .isZero();
  }

  private int run(String... arguments) {
    return new CommandLine(new SpecReview())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(errors))
        .execute(arguments);
  }
}
