package dev.apiscribe.review.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.lint.SpecLint;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.reading.saved.PageFacts;
import dev.apiscribe.review.report.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

@EnabledIfSystemProperty(
    named = "apiscribe.documents",
    matches = ".+",
    disabledReason =
        "The vendors' pages are not part of the project: name their folder with -Dapiscribe.documents=DIR")
class DraftOnRealDocumentsTest {
  private static final Path DOCUMENTS = Path.of(System.getProperty("apiscribe.documents", "."));

  @TempDir
  private Path folder;

  /** A whole reference of 62 operations, one page each, becomes one document. */
  @Test
  void draftsAWholeReference() throws Exception {
    List<DraftPage> pages = pages("otc-lts-api-ref");
    Draft draft = draft("lts", pages);

    assertThat(draft.openapi().path("paths").findValues("operationId")).hasSize(62);
    assertThat(draft.payloads()).hasSize((int) validPayloads(pages)).hasSizeGreaterThan(200);
    assertThat(Oracles.payloads(draft)).isEqualTo(draft.payloads().size());
    System.out.println(
        "Draft of otc-lts-api-ref: " + draft.questions().size() + " questions " + draft.counts());
  }

  @Test
  void draftsAPageOfAWholeApi() throws Exception {
    Draft draft = draft("timeplus", pages("revisions/timeplus-rest-2025-01-02.html"));

    assertThat(draft.openapi().path("paths").findValues("operationId")).hasSize(101);
    assertThat(Oracles.payloads(draft)).isEqualTo(draft.payloads().size());
  }

  /** The oracles accept it, and it keeps the conventions but for what the pages lack. */
  private Draft draft(String api, List<DraftPage> pages) throws Exception {
    Draft draft = ApiDraft.of(new DraftSettings(api, null, DraftSettings.Prefer.FIRST), pages);
    Oracles.accept(draft);
    draft.write(folder.resolve(api));
    assertThat(SpecLint.report(List.of(folder.resolve(api)), null).findings())
        .extracting(Finding::rule)
        .isSubsetOf("path-example", "operation-verb");
    assertThat(draft.questions())
        .allSatisfy(question -> assertThat(question.pointers())
            .isNotEmpty()
            .allMatch(pointer -> !draft.openapi().at(pointer).isMissingNode()));
    return draft;
  }

  private static long validPayloads(List<DraftPage> pages) {
    return pages.stream()
        .flatMap(page -> page.facts().operations().stream())
        .flatMap(DraftOnRealDocumentsTest::contents)
        .flatMap(content -> content.payloads().stream())
        .filter(payload -> payload.value() != null)
        .count();
  }

  private static Stream<DocumentedContent> contents(DocumentedOperation operation) {
    return Stream.concat(
        operation.request().stream(),
        operation.responses().stream().flatMap(response -> response.content().stream()));
  }

  private static List<DraftPage> pages(String name) throws Exception {
    List<DraftPage> pages = new ArrayList<>();
    Path named = DOCUMENTS.resolve(name);
    try (Stream<Path> files = Files.walk(named)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        DocumentedFacts facts = PageFacts.read(PageSource.read(file)).orElse(null);
        if (facts != null) {
          pages.add(new DraftPage(
              facts, named.equals(file) ? "" : file.getParent().getFileName().toString()));
        }
      }
    }
    return pages;
  }
}
