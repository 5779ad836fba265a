package dev.apiscribe.review.reading.helpcentre;

import static dev.apiscribe.review.reading.helpcentre.OperationPages.HEAD;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.only;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.places;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.post;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.refuses;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.statuses;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.page.Page;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.page.helpcentre.SectionName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods and paths, as pages write them, and pages that have none. */
class AddressesTest {
  @ParameterizedTest
  @CsvSource({
    "PATH: /v1/{a}/quays, Method: POST",
    "Method: POST, Path: /v1/{a}/quays",
    "HTTP method: post, URL: https://{host}/v1/{a}/quays",
    "PATH: /v1/{a}/quays Method: POST, It is long.",
    "Request URI：/v1/{a}/quays, Request method：POST",
  })
  void readsMethodAndPathInLinesOfTheirOwn(String first, String second)
      throws UnreadablePageException {
    DocumentedOperation operation = only(new PageOfBlocks()
        .title("Adding a Quay")
        .section("URI")
        .text(first)
        .text(second)
        .table("", HEAD, "a | Yes | String | A."));

    assertThat(operation.key()).isEqualTo("POST /v1/{a}/quays");
    assertThat(places(operation)).containsExactly("path a");
    assertThat(texts(operation.words()))
        .doesNotContain(first)
        .containsAnyOf("It is long.", "Adding a Quay");
  }

  @Test
  void readsMethodAndPathInATable() throws UnreadablePageException {
    DocumentedOperation operation = only(new PageOfBlocks()
        .title("Listing Quays")
        .section("URI")
        .table(
            "Table 1 HTTP/HTTPS method and URI",
            "Request method | URI",
            "GET | /v1/{a}/quays[?limit, offset]")
        .table("Table 2 Parameters", HEAD, "a | Yes | String | A.", "limit | No | Integer | L."));

    assertThat(operation.key()).isEqualTo("GET /v1/{a}/quays");
    assertThat(places(operation)).containsExactly("path a", "query limit");
    assertThat(texts(operation.words())).containsExactly("Listing Quays");
  }

  @Test
  void readsAPrintedRequestAndAPrintedResponse() throws UnreadablePageException {
    DocumentedOperation operation = only(new PageOfBlocks()
        .title("Tagging a Quay")
        .section("Functions")
        .text("Tags it.")
        .section("Request Syntax (all harbours)")
        .example("PUT /{quay}?tags HTTP/1.1\nHost: {harbour}.example.com\n\n<Tags/>")
        .section("Request Parameters")
        .table("Table 1 Request parameters", HEAD, "version | No | String | V.")
        .section("Request Headers")
        .table("Table 2 One more header", HEAD, "X-Tide | No | String | T.")
        .section("Request Elements")
        .table("Table 3 Elements", "Element | Description", "Tags | The tags.")
        .section("Sample Request")
        .example("PUT /north?tags HTTP/1.1\nHost: kiel.example.com")
        .section("Sample Response: Done")
        .example("HTTP/1.1 100 Continue\n\nHTTP/1.1 204 No Content\nX-Tide: low")
        .section("Sample Response 2")
        .example("HTTP/1.1 400 Bad Request\n\n{\"a\": 1}"));

    assertThat(operation.key()).isEqualTo("PUT /{quay}?tags");
    assertThat(places(operation)).containsExactly("query version", "header X-Tide");
    assertThat(operation.request()).isEmpty();
    assertThat(statuses(operation)).containsExactly("204", "400");
    assertThat(operation.responses().get(1).content())
        .flatExtracting(DocumentedContent::payloads)
        .extracting(DocumentedPayload::text)
        .containsExactly("{\"a\": 1}");
    assertThat(texts(operation.words()))
        .contains("Host: {harbour}.example.com <Tags/>", "The tags.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Example",
        "Example:",
        "Examples",
        "Sample",
        "URI example",
        "Request example",
        "Example of asking for a page",
        "For example:",
        "The following is an example:"
      })
  void takesNoAddressBelowAnExampleForAnOperation(String label) throws UnreadablePageException {
    for (boolean heading : new boolean[] {false, true}) {
      PageOfBlocks page = post("/v1/{a}/quays").text("The path.");
      (heading ? page.section(label) : page.text(label))
          .example("POST https://{host}/v1/{a}/quays/north?limit=2")
          .example("POST https://{host}/v1/{a}/quays/north?limit=3")
          .table("", HEAD, "a | Yes | String | A.");

      assertThat(only(page).key()).as(label).isEqualTo("POST /v1/{a}/quays");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST https://{host}/v1/{a}/quays?limit=10",
        "POST /v1/0483b6b16e954cb88930a360d2c4e663/quays",
        "POST https://kiel.example.com/v1/17/quays"
      })
  void takesNoAddressThatRepeatsAnotherForAnOperation(String example)
      throws UnreadablePageException {
    assertThat(only(post("/v1/{a}/quays").text(example).table("", HEAD, "a | Yes | String | A."))
            .key())
        .isEqualTo("POST /v1/{a}/quays");
  }

  @Test
  void takesAPageOfAnAppendixForOneAboutNoOperation() {
    Page codes = new PageOfBlocks()
        .title("Error Codes")
        .section("Function")
        .text("Lists codes.")
        .section("Example Response")
        .example("{\"code\": 1}")
        .page();
    Page table = new PageOfBlocks()
        .title("Tides")
        .section("Function")
        .table("", "Name | Description", "low | Low.")
        .page();
    Page paging = new PageOfBlocks()
        .title("Pages of Lists")
        .section("Function")
        .text("Explains pages.")
        .section("Request Parameters")
        .table("", HEAD, "limit | No | Integer | Most.")
        .page();

    assertThat(HelpCentreFacts.isOperation(codes)).isFalse();
    assertThat(HelpCentreFacts.isOperation(table)).isFalse();
    assertThat(HelpCentreFacts.isOperation(paging)).isFalse();
  }

  @Test
  void refusesAPageWhoseBeginningOrWhoseUriIsLost() {
    refuses(
        new PageOfBlocks()
            .title("Request Parameters")
            .table("", HEAD, "limit | No | Integer | Most.")
            .page(),
        1,
        "no line with method and path");
    refuses(
        new PageOfBlocks()
            .title("Adding a Quay")
            .section("Request Parameters")
            .table("", HEAD, "limit | No | Integer | Most.")
            .page(),
        1,
        "no line with method and path");
    assertThat(SectionName.of("Request URI")).as("a word of guides").isEmpty();
  }
}
