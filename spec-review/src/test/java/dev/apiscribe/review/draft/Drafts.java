package dev.apiscribe.review.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedOperation;
import java.util.List;
import java.util.stream.Stream;

/** Drafts of invented pages, and what tests ask of them. */
final class Drafts {
  private Drafts() {}

  static Draft of(DocumentedOperation... operations) {
    return of(Documented.page(operations));
  }

  static Draft of(DocumentedFacts... pages) {
    Draft draft = ApiDraft.of(
        new DraftSettings("harbour", "Harbour", DraftSettings.Prefer.FIRST),
        Stream.of(pages).map(page -> new DraftPage(page, "")).toList());
    Oracles.accept(draft);
    return draft;
  }

  /** What is open, of one kind. */
  static List<String> open(Draft draft, QuestionKind kind) {
    return draft.questions().stream()
        .filter(question -> question.kind() == kind)
        .map(OpenQuestion::open)
        .toList();
  }

  static JsonNode at(Draft draft, String pointer) {
    JsonNode node = draft.openapi().at(pointer);
    assertThat(node.isMissingNode()).as(pointer).isFalse();
    return node;
  }

  static JsonNode schema(Draft draft, String name) {
    return at(draft, "/components/schemas/" + name);
  }
}
