package dev.apiscribe.review.reading.helpcentre;

import static dev.apiscribe.review.reading.helpcentre.OperationPages.HEAD;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.RESPONSE;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.only;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.post;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.refuses;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.statuses;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.page.Page;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesAndStatusesTest {
  @Test
  void statesTheExamplePathThatIsNoInstanceOfThePath() throws UnreadablePageException {
    DocumentedOperation other = sampled("POST https://{endpoint}/v1/p1/berths/quays");
    DocumentedOperation same = sampled("POST https://{endpoint}/v1/p1/quays?limit=7");

    assertThat(other.statements().get(Aspect.SAMPLE_PATH).value().asText())
        .isEqualTo("/v1/p1/berths/quays");
    assertThat(same.statements()).doesNotContainKey(Aspect.SAMPLE_PATH);
    assertThat(same.parameters())
        .extracting(parameter -> parameter.text(Aspect.EXAMPLE))
        .containsExactly("p1", "7");
    assertThat(same.parameters().get(1).statements().get(Aspect.EXAMPLE).value().isInt())
        .isTrue();
  }

  @Test
  void takesNoExampleFromPlaceholders() throws UnreadablePageException {
    assertThat(sampled("POST /v1/{port_id}/quays?limit={limit}").parameters())
        .allMatch(parameter -> parameter.text(Aspect.EXAMPLE).isEmpty());
  }

  private static DocumentedOperation sampled(String line) throws UnreadablePageException {
    return only(post("/v1/{port_id}/quays")
        .table("Table 1 Path parameters", HEAD, "port_id | Yes | String | A.")
        .table("Table 2 Query parameters", HEAD, "limit | No | Integer | A.")
        .section("Example Requests")
        .example(line + "\n\n{\"a\": 1}"));
  }

  @Test
  void numbersFurtherPayloads() throws UnreadablePageException {
    DocumentedOperation operation = only(post("/a")
        .section("Example Requests")
        .text("One")
        .example("POST /a\n{\"a\": 1}")
        .example("{\"a\": 2}")
        .example("None")
        .section("Example Responses")
        .text("Status code: 200 OK")
        .example("{}")
        .example("fine")
        .example("none"));

    assertThat(operation.request().get(0).payloads())
        .extracting(payload -> payload.name() + " " + payload.place().line())
        .containsExactly("request 61", "request-2 70");
    assertThat(operation.request().get(0).schema()).isNull();
    List<DocumentedPayload> payloads =
        operation.responses().get(0).content().get(0).payloads();
    assertThat(payloads).extracting(DocumentedPayload::name).containsExactly("200", "200-2");
    assertThat(payloads.get(1).problem()).startsWith("line ");
    assertThat(texts(operation.responses().get(0).words())).containsExactly("OK");
  }

  @Test
  void givesATableWithoutStatusToTheFirstSuccess() throws UnreadablePageException {
    DocumentedOperation operation = only(post("/a")
        .section("Response Parameters")
        .table("Table 1 Response body parameters", RESPONSE, "a | String | A.")
        .section("Status Codes")
        .table(
            "",
            "Status Code | Description",
            "400 | Wrong.",
            "202 | Taken. / Done later.",
            "200 | Done."));

    assertThat(statuses(operation)).containsExactly("200", "202", "400");
    assertThat(operation.responses())
        .extracting(response -> response.content().size())
        .containsExactly(0, 1, 0);
    assertThat(texts(operation.responses().get(1).words()))
        .containsExactly("Taken.", "Done later.");
  }

  @Test
  void keepsAResponseWhoseStatusIsNowhereGiven() throws UnreadablePageException {
    assertThat(statuses(only(post("/a").section("Example Responses").example("{\"a\": 1}"))))
        .containsExactly("?");
  }

  @Test
  void responsesWithoutTableAndExampleHaveNoContent() throws UnreadablePageException {
    DocumentedOperation operation = only(post("/a")
        .section("Response Parameters")
        .text("None")
        .section("Status Codes")
        .table("", "Status Code | Description", "204 | Done."));

    assertThat(operation.responses())
        .singleElement()
        .satisfies(response -> assertThat(response.content()).isEmpty());
    assertThat(operation.words()).hasSize(1);
  }

  @Test
  void tellsPagesAboutNoOperation() {
    Page index =
        new PageOfBlocks().title("All Ships").section("Chapters").text("One").page();

    assertThat(HelpCentreFacts.isOperation(index)).isFalse();
    refuses(index, 1, "a page without a section on a URI or on parameters");
  }

  @Test
  void refusesPagesThatAreCutShort() {
    refuses(
        new PageOfBlocks().title("Asking").section("URI").text("The path.").page(),
        30,
        "no line with method and path");
    refuses(
        new PageOfBlocks().title("Asking").section("Function").text("Asks.").page(),
        1,
        "no line with method and path");
    refuses(post("/a").page(), 30, "no table and no example");
    refuses(
        post("/a").section("Example Requests").example("POST /a\n\n{\"a\": [").page(),
        52,
        "an example without its end");
  }

  @Test
  void refusesARowWithoutAName() {
    refuses(
        post("/a")
            .table("Table 1 Query parameters", HEAD, " | Yes | String | A.")
            .page(),
        42,
        "a row without a name");
  }

  @Test
  void refusesObjectsThatAreNestedWithoutEnd() {
    PageOfBlocks page =
        post("/a").table("Table 1 Request body parameters", HEAD, "a | Yes | T0 object | A.");
    for (int i = 0; i < 200; i++) {
      page.table("Table 2 T" + i, HEAD, "a | Yes | T" + (i + 1) + " object | A.");
    }
    refuses(page.page(), 650, "objects within objects");
  }
}
