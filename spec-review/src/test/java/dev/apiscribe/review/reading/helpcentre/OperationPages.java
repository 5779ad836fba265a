package dev.apiscribe.review.reading.helpcentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.page.Page;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.List;
import java.util.Map;

/** Pages about one operation, and what they were read into, as short texts. */
final class OperationPages {
  static final String HEAD = "Parameter | Mandatory | Type | Description";
  static final String RESPONSE = "Parameter | Type | Description";

  private OperationPages() {}

  static PageOfBlocks post(String path) {
    return new PageOfBlocks().title("Adding a Berth").section("URI").text("POST " + path);
  }

  static DocumentedOperation only(PageOfBlocks page) throws UnreadablePageException {
    DocumentedFacts facts = HelpCentreFacts.of(page.page());
    assertThat(facts.operations()).hasSize(1);
    return facts.operations().get(0);
  }

  static DocumentedField body(DocumentedOperation operation) {
    DocumentedField schema = operation.request().get(0).schema();
    assertThat(schema).isNotNull();
    return schema;
  }

  static String said(Map<Aspect, Statement> statements) {
    StringBuilder text = new StringBuilder();
    statements.forEach((aspect, one) -> text.append(text.isEmpty() ? "" : " ")
        .append(aspect.label())
        .append('=')
        .append(one.value().asText()));
    return text.toString();
  }

  static List<String> texts(List<Passage> words) {
    return words.stream().map(Passage::text).toList();
  }

  static List<String> places(DocumentedOperation operation) {
    return operation.parameters().stream()
        .map(parameter -> parameter.in() + " " + parameter.name())
        .toList();
  }

  static List<String> statuses(DocumentedOperation operation) {
    return operation.responses().stream().map(DocumentedResponse::status).toList();
  }

  static void refuses(Page page, int line, String found) {
    assertThatThrownBy(() -> HelpCentreFacts.of(page))
        .isInstanceOfSatisfying(UnreadablePageException.class, refusal -> {
          assertThat(refusal.found()).contains(found);
          assertThat(refusal.line()).isEqualTo(line);
        });
  }
}
