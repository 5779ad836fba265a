package dev.apiscribe.specs;

import static dev.apiscribe.specs.MiniSpec.finding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentRulesTest {
  private static final String DOCUMENT =
      """
      - id: things-api
        title: Things
        publisher: Somebody
        date: '2025-01-02'
        sha256: abababababababababababababababababababababababababababababababab
        spec: mini
        operations: 1
        exchanges: 2
        payloads: 2
        licence: None.
      """;
  private static final Set<String> FILES = Set.of("examples/a.json", "examples/b.json");
  private static final String PUT = "/paths/~1things~1{thing_id}/put";

  @Test
  void acceptsTheMiniSpec() {
    SpecDocument documents = documents("Things", "Things");
    assertThat(DocumentRules.fields(documents, Set.of("mini"))).isEmpty();
    assertThat(DocumentRules.counts(documents, "mini", MiniSpec.with(), FILES)).isEmpty();
    assertThat(DocumentRules.sources(MiniSpec.with(), documents, "mini")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "title: Things, title: 1, /0/title, expected a text",
    "publisher: Somebody, url: a, /0/publisher, expected a text",
    "operations: 1, operations: one, /0/operations, expected a number",
    "sha256: ab, sha256: a, /0/sha256, expected 64 hexadecimal digits",
    "spec: mini, spec: other, /0/spec, expected one of [mini]"
  })
  void findsAFieldThatIsMissingOrWrong(String old, String replacement, String pointer, String expected) {
    assertThat(DocumentRules.fields(documents(old, replacement), Set.of("mini")))
        .containsExactly(finding(pointer, expected));
  }

  @Test
  void findsAnIdThatOccursTwice() {
    SpecDocument documents = SpecDocument.parse("mini.yaml", DOCUMENT + DOCUMENT);
    assertThat(DocumentRules.fields(documents, Set.of("mini")))
        .containsExactly(finding("/1/id", "expected an id that no other document has"));
  }

  @ParameterizedTest
  @CsvSource({
    "operations: 1, operations: 3, '3 operations, as documents.yaml says, not 1'",
    "exchanges: 2, exchanges: 3, '3 exchanges, as documents.yaml says, not 2'",
    "payloads: 2, payloads: 3, '3 payloads, as documents.yaml says, not 2'"
  })
  void findsACountThatIsOff(String old, String replacement, String expected) {
    assertThat(DocumentRules.counts(documents(old, replacement), "mini", MiniSpec.with(), FILES))
        .containsExactly(finding("", "expected " + expected));
  }

  @Test
  void findsAnOperationWithoutSource() {
    assertThat(sources("      x-source: {document: things-api, lines: '1-9, 12'}\n", ""))
        .containsExactly(finding(PUT, "expected x-source"));
  }

  @Test
  void findsAnUnknownDocument() {
    assertThat(sources("document: things-api", "document: other-api"))
        .containsExactly(finding(PUT + "/x-source/document", "expected one of [things-api]"));
  }

  @Test
  void findsASourceWithoutPlace() {
    assertThat(sources("lines: '1-9, 12'", "lines: somewhere"))
        .containsExactly(finding(PUT + "/x-source", "expected lines, or published: true"));
  }

  @Test
  void acceptsAPublishedSource() {
    assertThat(sources("lines: '1-9, 12'", "published: true")).isEmpty();
  }

  private static Iterable<Finding> sources(String old, String replacement) {
    return DocumentRules.sources(MiniSpec.with(old, replacement), documents("Things", "Things"), "mini");
  }

  private static SpecDocument documents(String old, String replacement) {
    return SpecDocument.parse("mini.yaml", DOCUMENT.replaceFirst(old, replacement));
  }
}
