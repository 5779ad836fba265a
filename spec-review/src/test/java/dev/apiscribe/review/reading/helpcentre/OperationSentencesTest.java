package dev.apiscribe.review.reading.helpcentre;

import static dev.apiscribe.review.reading.helpcentre.OperationPages.HEAD;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.only;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.post;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.page.UnreadablePageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the sentences on a page that are about the operation or about a response. */
class OperationSentencesTest {
  private static PageOfBlocks page() {
    return post("/a")
        .section("Request Parameters")
        .table("Table 1 Request body parameters", HEAD, "a | Yes | String | A.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This API is deprecated.",
        "the operation has been deprecated",
        "The interface is deprecated."
      })
  void statesThatAnOperationIsDeprecated(String sentence) throws UnreadablePageException {
    DocumentedOperation operation = only(page().text(sentence));
    assertThat(operation.statements().get(Aspect.DEPRECATED).value().asBoolean())
        .isTrue();
    assertThat(texts(operation.words())).doesNotContain(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"This API is deprecated for quays.", "The berth is deprecated."})
  void keepsOtherSentencesOnDeprecationAsWords(String sentence) throws UnreadablePageException {
    DocumentedOperation operation = only(page().text(sentence));
    assertThat(operation.statements()).doesNotContainKeys(Aspect.DEPRECATED, Aspect.IDEMPOTENT);
    assertThat(texts(operation.words())).contains(sentence);
  }

  @Test
  void givesTheWordsOfATableOfHeadersToTheResponseWhoseStatusStandsBefore()
      throws UnreadablePageException {
    DocumentedOperation operation = only(page()
        .section("Response Parameters")
        .text("Status code: 200")
        .table("Table 2 Response header parameters", "Header | Meaning", "X-Tide | It is high."));
    assertThat(texts(operation.responses().get(0).words())).contains("X-Tide", "It is high.");
    assertThat(texts(operation.words())).doesNotContain("X-Tide", "It is high.");
  }

  @Test
  void givesTheWordsOfATableOfHeadersToTheOperationWhereNoStatusStandsBefore()
      throws UnreadablePageException {
    DocumentedOperation operation = only(page()
        .section("Response Parameters")
        .table("Table 2 Response header parameters", "Header | Meaning", "X-Tide | It is high."));
    assertThat(texts(operation.words())).contains("X-Tide", "It is high.");
  }

  @Test
  void givesTheWordsOfAnyOtherTableToTheOperation() throws UnreadablePageException {
    DocumentedOperation operation = only(page()
        .section("Response Parameters")
        .text("Status code: 200")
        .table("Table 2 Tides", "Tide | Meaning", "High | It is high."));
    assertThat(texts(operation.words())).contains("High", "It is high.");
  }
}
