package dev.apiscribe.review.facts.redoc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.facts.Aspect;
import dev.apiscribe.review.facts.DocumentedContent;
import dev.apiscribe.review.facts.DocumentedFacts;
import dev.apiscribe.review.facts.DocumentedOperation;
import dev.apiscribe.review.page.PageSource;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@EnabledIfSystemProperty(
    named = "apiscribe.documents",
    matches = ".+",
    disabledReason = "no folder with the vendors' pages was given: -Dapiscribe.documents=DIR")
class RedocOnRealDocumentsTest {

  @Test
  void theDumpHas78Operations35RequestsAnd78Answers() throws Exception {
    DocumentedFacts facts = RedocTextReader.read(page("004_850cac1624e6382e.txt"));

    assertThat(facts.operations()).hasSize(78);
    assertThat(facts.operations()).extracting(operation -> operation.place().line() + "-" + operation.lastLine())
        .contains("3-170", "760-765", "925-951", "1202-1296", "2090-2109", "2523-2561", "2961-2971");
    assertThat(facts.operations().stream().mapToInt(operation -> operation.request().size()).sum()).isEqualTo(35);
    assertThat(facts.operations().stream().mapToInt(operation -> operation.responses().size()).sum()).isEqualTo(78);
    assertThat(lostNames(facts)).isEqualTo(24);
  }

  @Test
  void thePageHas101OperationsAndShowsWhatTheDumpShows() throws Exception {
    DocumentedFacts page = RedocHtmlReader.read(page("revisions/timeplus-rest-2025-01-02.html"));
    DocumentedFacts dump = RedocTextReader.read(page("004_850cac1624e6382e.txt"));

    List<String> shown = payloads(page).toList();
    long missing = payloads(dump).filter(payload -> !shown.contains(payload)).count();

    System.out.println("Payloads of the dump: " + payloads(dump).count() + ", of which the page makes others: " + missing);
    assertThat(page.operations()).hasSize(101);
    assertThat(page.unusedSchemas()).hasSize(14);
    // The dump has lost the links in six samples of functions.
    assertThat(missing).isEqualTo(6);
  }

  @Test
  void theNextRevisionHasOneOperationMore() throws Exception {
    assertThat(RedocHtmlReader.read(page("revisions/timeplus-rest-2025-02-04.html")).operations()).hasSize(102);
  }

  private static long lostNames(DocumentedFacts facts) {
    return facts.operations().stream()
        .flatMap(operation -> operation.request().stream())
        .flatMap(content -> content.schema().members().stream())
        .filter(member -> member.statements().containsKey(Aspect.LOST_NAME))
        .filter(member -> !member.name().isEmpty())
        .count();
  }

  private static Stream<String> payloads(DocumentedFacts facts) {
    return facts.operations().stream()
        .flatMap(RedocOnRealDocumentsTest::contents)
        .flatMap(content -> content.payloads().stream())
        .map(payload -> String.valueOf(payload.value()));
  }

  private static Stream<DocumentedContent> contents(DocumentedOperation operation) {
    return Stream.concat(
        operation.request().stream(), operation.responses().stream().flatMap(response -> response.content().stream()));
  }

  private static PageSource page(String name) throws Exception {
    return PageSource.read(Path.of(System.getProperty("apiscribe.documents"), name));
  }
}
