package dev.apiscribe.review.draft;

import static dev.apiscribe.review.draft.Documented.operation;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages print and OpenAPI does not allow is asked for and not written. */
class ValidDraftsTest {
  private static Draft ofServer(String server) {
    DocumentedFacts page = Documented.page(
        operation("Creating a Berth", "POST /v1/berths").returns("204").end());
    return Drafts.of(new DocumentedFacts(
        page.source(),
        page.format(),
        false,
        Map.of(),
        List.of(new Statement(TextNode.valueOf(server), Documented.place())),
        List.of(),
        page.operations(),
        List.of(),
        List.of(),
        List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "https://{{endpoint}}, https://{endpoint}",
    "//{{{endpoint}}}/v1, https://{endpoint}/v1",
    "https://{host}.example.com, https://{host}.example.com",
  })
  void writesVariablesOfAServerInOneBrace(String printed, String written) {
    JsonNode server = Drafts.at(ofServer(printed), "/servers/0");

    assertThat(server.path("url").asText()).isEqualTo(written);
    assertThat(server.path("variables")).hasSize(1);
  }

  @Test
  void leavesOutAServerWithABraceAlone() {
    Draft draft = ofServer("https://{endpoint");

    assertThat(Drafts.at(draft, "/servers/0/url").asText()).isEqualTo("https://{endpoint}");
    assertThat(Drafts.open(draft, QuestionKind.SERVER))
        .contains("The server https://{endpoint has a brace without its other one: where is it?");
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/berths/, /v1/berths, ends with a slash",
    "/v1/{a}/berths/{a}, /v1/{a}/berths/{a_2}, has a variable twice",
    "/v1/{a}/{a_2}/{a}, /v1/{a}/{a_2}/{a_3}, has a variable twice",
    "/?tags, /, has a query of its own",
  })
  void asksForAPathThatOpenApiDoesNotAllow(String printed, String written, String open) {
    DocumentedOperation operation = operation("Creating a Berth", "POST " + printed)
        .parameter("path", "a")
        .returns("204")
        .end();
    Draft draft = Drafts.of(operation);

    List<String> paths = new ArrayList<>();
    draft.openapi().path("paths").fieldNames().forEachRemaining(paths::add);
    assertThat(paths).containsExactly(written);
    assertThat(Drafts.open(draft, QuestionKind.PARAMETER))
        .anySatisfy(question -> assertThat(question).contains(open));
  }

  @Test
  void returnsSomethingWhereOnlyErrorsAreDocumented() {
    Draft draft = Drafts.of(operation("Creating a Berth", "POST /v1/berths")
        .returns("400")
        .returns("500")
        .end());

    JsonNode responses = Drafts.at(draft, "/paths/~1v1~1berths/post/responses");
    List<String> statuses = new ArrayList<>();
    responses.fieldNames().forEachRemaining(statuses::add);
    assertThat(statuses).containsExactly("200", "400", "500");
    assertThat(Drafts.open(draft, QuestionKind.BODY))
        .contains("No status of a success is documented: which does the operation return?");
  }
}
