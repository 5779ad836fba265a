package dev.apiscribe.review.draft;

import static dev.apiscribe.review.draft.Documented.object;
import static dev.apiscribe.review.draft.Documented.operation;
import static dev.apiscribe.review.draft.Documented.property;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationsTest {

  private static List<String> ids(Draft draft) {
    return draft.openapi().path("paths").findValuesAsText("operationId");
  }

  @Test
  void tellsOperationsOfOneTitleApart() {
    Draft draft = Drafts.of(
        operation("Querying All Logs of a Crane", "GET /v1/cranes/1/logs")
            .returns("200")
            .end(),
        operation("Querying Logs", "GET /v1/logs").returns("200").end(),
        operation("Querying Logs (Old Version)", "GET /v2/logs").returns("200").end(),
        operation("Querying Logs", "GET /v3/logs").returns("200").end());

    assertThat(ids(draft))
        .containsExactly("listLogsOfCrane", "listLogs", "listLogsOldVersion", "listLogsV3");
    assertThat(draft.questions())
        .filteredOn(question -> question.kind() == QuestionKind.OPERATION_NAME)
        .extracting(OpenQuestion::draft)
        .containsExactly(
            "This one is listLogsOfCrane.",
            "This one is listLogsOldVersion.",
            "This one is listLogsV3.");
  }

  @Test
  void draftsARouteOnceAndLetsTheCallerPrefer() {
    DocumentedFacts first = Documented.page(
        operation("Creating a Berth", "POST /v1/berths").returns("201").end());
    DocumentedFacts later = Documented.page(
        operation("Adding a Berth", "POST /v1/berths").returns("201").end());
    List<DraftPage> pages = List.of(new DraftPage(first, ""), new DraftPage(later, ""));

    assertThat(ids(Drafts.of(first, later))).containsExactly("createBerth");
    assertThat(Drafts.open(Drafts.of(first, later), QuestionKind.DUPLICATE))
        .containsExactly("POST /v1/berths is documented more than once: which text counts?");
    assertThat(ids(
            ApiDraft.of(new DraftSettings("harbour", null, DraftSettings.Prefer.LATEST), pages)))
        .containsExactly("addBerth");
  }

  @Test
  void leavesOutAnOperationWhoseRouteIsLost() {
    Draft draft = Drafts.of(operation("Creating a Berth", "").returns("201").end());

    assertThat(ids(draft)).isEmpty();
    assertThat(Drafts.open(draft, QuestionKind.LOST)).hasSize(1);
  }

  @Test
  void spellsOnePathInOneWay() {
    Draft draft = Drafts.of(
        operation("Querying a Berth", "GET /v1/berths/{id}")
            .parameter("path", "id", Aspect.EXAMPLE, "b1")
            .returns("200")
            .end(),
        operation("Deleting a Berth", "DELETE /v1/berths/{berth_id}")
            .parameter("path", "berth_id", Aspect.EXAMPLE, "b1")
            .returns("204")
            .end());

    assertThat(draft.openapi().path("paths").size()).isEqualTo(1);
    assertThat(Drafts.at(draft, "/components/parameters/Id/name").asText()).isEqualTo("id");
    assertThat(Drafts.open(draft, QuestionKind.PARAMETER))
        .contains(
            "The path /v1/berths/{berth_id} is /v1/berths/{id} with other names of variables: which names are right?");
  }

  @Test
  void givesAPathItsVariablesAndNoOthers() {
    Draft draft = Drafts.of(operation("Querying a Berth", "GET /v1/{harbour_id}/berths/{id}/{side}")
        .parameter("query", "side", Aspect.EXAMPLE, "port")
        .parameter("path", "harbour_id", Aspect.REQUIRED, false, Aspect.EXAMPLE, "h1")
        .parameter("path", "tide", Aspect.REQUIRED, true)
        .parameter("?", "colour", Aspect.REQUIRED, false)
        .returns("200")
        .end());

    JsonNode parameters =
        Drafts.at(draft, "/paths/~1v1~1{harbour_id}~1berths~1{id}~1{side}/get/parameters");
    assertThat(parameters)
        .extracting(parameter ->
            parameter.path("in").asText() + " " + parameter.path("name").asText())
        .containsExactly("path harbour_id", "path id", "path side", "query tide", "query colour");
    assertThat(Drafts.open(draft, QuestionKind.PARAMETER))
        .anyMatch(open -> open.contains("variable id of the path has no row"))
        .anyMatch(open -> open.contains("side is listed among the query parameters"))
        .anyMatch(open -> open.contains("tide is listed among the path parameters"))
        .anyMatch(open -> open.contains("Where the parameter colour goes"))
        .anyMatch(open -> open.contains("harbour_id is said to be optional"));
  }

  @Test
  void writesSharedParametersOnce() {
    Draft draft = Drafts.of(
        operation("Querying Berths", "GET /v1/{harbour_id}/berths")
            .parameter("path", "harbour_id", Aspect.EXAMPLE, "h1")
            .returns("200")
            .end(),
        operation("Querying Cranes", "GET /v1/{harbour_id}/cranes")
            .parameter("path", "harbour_id", Aspect.EXAMPLE, "h1")
            .returns("200")
            .end(),
        operation("Querying Tugs", "GET /v1/{harbour_id}/tugs")
            .parameter("path", "harbour_id", Aspect.MAX_LENGTH, 2, Aspect.EXAMPLE, "h1")
            .returns("200")
            .end());

    assertThat(Drafts.at(draft, "/components/parameters").size()).isEqualTo(1);
    assertThat(Drafts.at(draft, "/paths/~1v1~1{harbour_id}~1tugs/get/parameters/0/schema/maxLength")
            .asInt())
        .isEqualTo(2);
    assertThat(Drafts.open(draft, QuestionKind.PARAMETER))
        .anyMatch(open -> open.contains("x-client-parameter"));
  }

  @Test
  void keepsWhatEachPageSaysOfASharedParameter() {
    Draft draft = Drafts.of(
        operation("Querying Berths", "GET /v1/{id}/berths")
            .parameter("path", "id", Aspect.MIN_ITEMS, 32)
            .returns("200")
            .end(),
        operation("Querying Cranes", "GET /v1/{id}/cranes")
            .parameter("path", "id", Aspect.MIN_ITEMS, 36, Aspect.EXAMPLE, "h1")
            .returns("200")
            .end(),
        operation("Querying Tugs", "GET /v1/{id}/tugs")
            .parameter("path", "id", Aspect.MIN_ITEMS, 32, Aspect.EXAMPLE, "h2")
            .returns("200")
            .end());

    assertThat(Drafts.at(draft, "/components/parameters").toString())
        .isEqualTo(
            "{\"Id\":{\"name\":\"id\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"},\"example\":\"h1\"}}");
    assertThat(draft.questions())
        .filteredOn(question -> question.kind() == QuestionKind.CONFLICT)
        .extracting(question -> question.open() + question.places().size())
        .containsExactly(
            "The minItems 32 is set on a string: what is meant?2",
            "The minItems 36 is set on a string: what is meant?1");
    assertThat(Drafts.open(draft, QuestionKind.SHARED)).hasSize(1);
  }

  @Test
  void turnsTokensIntoSecuritySchemes() {
    Draft draft = Drafts.of(
        operation("Querying Berths", "GET /v1/berths")
            .parameter(
                "header",
                "X-Auth-Token",
                Aspect.REQUIRED,
                true,
                Aspect.MIN_LENGTH,
                10,
                Aspect.MAX_LENGTH,
                20)
            .parameter("header", "Content-Type", Aspect.REQUIRED, true)
            .parameter("header", "X-Tide", Aspect.REQUIRED, false)
            .returns("200")
            .end(),
        operation("Querying Cranes", "GET /v1/cranes").returns("200").end());

    assertThat(Drafts.at(draft, "/components/securitySchemes/AuthToken").toString())
        .isEqualTo(
            "{\"type\":\"apiKey\",\"name\":\"X-Auth-Token\",\"in\":\"header\",\"description\":\"A credential, sent as X-Auth-Token.\",\"x-length\":{\"min\":10,\"max\":20}}");
    assertThat(Drafts.at(draft, "/security").toString()).isEqualTo("[{\"AuthToken\":[]}]");
    assertThat(Drafts.at(draft, "/paths/~1v1~1berths/get/parameters"))
        .extracting(parameter -> parameter.path("name").asText())
        .containsExactly("X-Tide");
    assertThat(Drafts.open(draft, QuestionKind.SECURITY))
        .anyMatch(open -> open.contains("is it public"));
    assertThat(Drafts.open(draft, QuestionKind.MEDIA_TYPE))
        .containsExactly("A Content-Type is asked for, and no body is documented: is there one?");
  }

  @Test
  void writesOneBodyForAllErrorsOfOneShape() {
    Draft draft = Drafts.of(
        operation("Creating a Berth", "POST /v1/berths")
            .returns("201")
            .returns(
                "400",
                object(
                    property("code", "string", Aspect.MAX_LENGTH, 8),
                    property("message", "string")),
                "{\"code\": \"H.1\", \"message\": \"Too deep\"}")
            .returns("500", object(property("code", "string"), property("message", "string")))
            .end(),
        operation("Creating a Crane", "POST /v1/cranes")
            .returns("201")
            .returns("400", object(property("reason", "string")))
            .returns("404", object(property("code", "string"), property("message", "string")))
            .end());

    assertThat(Drafts.schema(draft, "ErrorResponse").toString())
        .isEqualTo(
            "{\"type\":\"object\",\"properties\":{\"code\":{\"type\":\"string\"},\"message\":{\"type\":\"string\"}}}");
    assertThat(Drafts.schema(draft, "CraneErrorResponse").path("properties").has("reason"))
        .isTrue();
    assertThat(Drafts.open(draft, QuestionKind.SHARED))
        .containsExactly(
            "Error responses have the same properties, and only some say that maxLength of code is 8: does it hold for all?");
    assertThat(Drafts.at(draft, "/x-error-envelope").toString())
        .isEqualTo("{\"code\":\"H.1\",\"message\":\"$message\"}");
  }

  @Test
  void respondsWithAMessageThatHasListedValues() {
    Draft draft = Drafts.of(operation("Creating a Berth", "POST /v1/berths")
        .returns("201")
        .returns(
            "400",
            object(
                property("text", "string"),
                property("msg", "string", Aspect.ENUM, List.of("Too deep"))),
            "{\"text\": \"H.1\"}")
        .end());

    assertThat(Drafts.at(draft, "/x-error-envelope").toString())
        .isEqualTo("{\"text\":\"H.1\",\"msg\":\"$message\"}");
  }

  @Test
  void asksForWhatABodyIsSentAs() {
    Draft draft = Drafts.of(operation("Deleting Berths", "DELETE /v1/berths")
        .request(object(property("ids", "string")))
        .returns("200", "", null, "{\"gone\": 2}")
        .returns("503", "", property("", "string"))
        .returns("?")
        .end());

    assertThat(Drafts.at(
                draft, "/paths/~1v1~1berths/delete/responses/200/content/application~1json/schema")
            .isEmpty())
        .isTrue();
    assertThat(Drafts.at(
                draft, "/paths/~1v1~1berths/delete/responses/503/content/text~1plain/schema/type")
            .asText())
        .isEqualTo("string");
    assertThat(Drafts.open(draft, QuestionKind.MEDIA_TYPE)).hasSize(2);
    assertThat(Drafts.open(draft, QuestionKind.BODY)).hasSize(2);
    assertThat(Drafts.open(draft, QuestionKind.LOST)).hasSize(1);
    assertThat(Drafts.open(draft, QuestionKind.DUPLICATE)).hasSize(1);
  }

  @Test
  void saysWhereAnOperationComesFromAndWhatIsToBeRead() {
    Draft draft = Drafts.of(operation("Querying Berths", "GET /v1/berths")
        .says(Aspect.SAMPLE_PATH, "/v1/berth")
        .returns("200")
        .end());

    assertThat(Drafts.at(draft, "/paths/~1v1~1berths/get/x-source/document").asText())
        .isEqualTo("berths");
    assertThat(Drafts.at(draft, "/paths/~1v1~1berths/get/x-source/lines").asText())
        .matches("\\d+-\\d+");
    assertThat(Drafts.open(draft, QuestionKind.WORDING))
        .containsExactly(
            "listBerths: what is stated in its one sentence that the spec does not say yet?");
    assertThat(Drafts.open(draft, QuestionKind.PARAMETER))
        .anyMatch(open -> open.contains("/v1/berth,"));
  }
}
