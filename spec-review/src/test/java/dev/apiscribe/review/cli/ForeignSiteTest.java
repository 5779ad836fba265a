package dev.apiscribe.review.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The site of documents that others wrote, of which nothing is recorded. */
@Tag("of-documents")
class ForeignSiteTest {
  private static final Path DOCUMENT = Path.of("../consumers/own-api/api.yaml");
  private static final Path CASES = Path.of("../templates/src/test/cases");
  private static final String UNION = """
      // Generated from api.yaml by the build: an edit here is lost.
      // To change it, edit #/components/schemas/State there, or the templates in templates/models.
      package com.example.coastalferries.model;

      /**
       * A reader takes JSON as
       *
       * <ul>
       * <li><code>OfDelayed</code>, if <code>kind</code> is <code>delayed</code>
       * <li><code>Unknown</code>, if it is anything else: it is kept
       *     as it was read
       * </ul>
       */
      public sealed interface State {
        static State of(Delayed value) { return new OfDelayed(value); }
      }
      """;

  @TempDir
  private Path folder;

  private final StringWriter said = new StringWriter();

  private int site(Path specs, Path generated) {
    CommandLine command = new CommandLine(new SpecReview());
    command.setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
    return command.execute(
        "site",
        "--specs",
        specs.toString(),
        "--generated",
        generated.toString(),
        "--output",
        folder.resolve("site").toString());
  }

  private String page(String name) throws IOException {
    return Files.readString(folder.resolve("site").resolve(name));
  }

  @Test
  void showsOperationsPayloadsAndWhereSchemasAreUsedThroughUnions() throws IOException {
    assertThat(site(DOCUMENT, folder.resolve("none"))).as(said.toString()).isZero();

    assertThat(page("api/index.html")).contains("Coastal Ferries", "GET", "/sailings/{sailing_id}");
    assertThat(page("api/operations/book.html"))
        .contains("&quot;passengers&quot;", "api.yaml:", "id=\"payload.example\"")
        .doesNotContain("Source:");
    assertThat(page("api/schemas/Delayed.html"))
        .contains("../../api/schemas/State.html\">alternative of State</a>");
    assertThat(page("api/schemas/State.html"))
        .contains("../../api/schemas/Cancelled.html\">Cancelled</a>", "--generated DIR");
    assertThat(page("api/schemas/Sailing.html")).contains("nullable");
  }

  @Test
  void showsByWhichRulesTheGeneratedReaderChooses() throws IOException {
    Path model = folder.resolve("out/models/com/example/coastalferries/model/State.java");
    Files.createDirectories(model.getParent());
    Files.writeString(model, UNION);
    Files.createFile(folder.resolve("out/.apiscribe"));

    assertThat(site(DOCUMENT, folder.resolve("out"))).as(said.toString()).isZero();

    assertThat(page("api/schemas/State.html"))
        .contains(
            "<li>OfDelayed, if kind is delayed</li>",
            "<li>Unknown, if it is anything else: it is kept as it was read</li>");
  }

  @Test
  void drawsEachGoldenCaseWithAPageForEachSchema() throws IOException {
    List<Path> cases;
    try (Stream<Path> folders = Files.list(CASES)) {
      cases = folders
          .map(each -> each.resolve("spec.yaml"))
          .filter(Files::exists)
          .sorted()
          .toList();
    }
    assertThat(cases).hasSizeGreaterThan(15);
    for (Path each : cases) {
      assertThat(site(each, folder.resolve("none"))).as("%s: %s", each, said).isZero();
    }
  }

  /** Other files of a folder may be parts of its documents. */
  @Test
  void takesTheDocumentsOfAFolder() throws IOException {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    Files.copy(DOCUMENT, documents.resolve("ferries.yaml"));
    Files.writeString(documents.resolve("kennels v2.json"), """
        {"openapi": "3.0.3", "info": {"title": "Kennels", "version": "1"}, "paths": {"/dogs":
            {"get": {"responses": {"200": {"$ref": "parts.yaml#/dogs"}}}}}}
        """);
    Files.writeString(
        documents.resolve("parts.yaml"),
        "dogs: {description: Dogs., content: {text/plain: {example: Rex, schema: {$ref: '#/Dog'}}}}\n"
            + "Dog: {type: string}\n");

    assertThat(site(documents, folder.resolve("none"))).as(said.toString()).isZero();

    assertThat(page("ferries/index.html")).contains("Coastal Ferries");
    assertThat(page("kennels-v2/index.html")).contains("Kennels", "Dog");
    assertThat(folder.resolve("site/parts")).doesNotExist();
  }

  @Test
  void refusesADocumentOfAnotherVersion() throws IOException {
    Path document = Files.writeString(folder.resolve("api.yaml"), "swagger: '2.0'\npaths: {}\n");

    assertThat(site(document, folder.resolve("none"))).isEqualTo(2);
    assertThat(said.toString()).contains("found a Swagger 2 file, expected openapi 3.0 or 3.1.");
  }
}
