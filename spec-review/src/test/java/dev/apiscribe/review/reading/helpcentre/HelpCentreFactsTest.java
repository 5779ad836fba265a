package dev.apiscribe.review.reading.helpcentre;

import static dev.apiscribe.review.reading.helpcentre.OperationPages.HEAD;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.RESPONSE;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.body;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.only;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.places;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.post;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.said;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.statuses;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.page.helpcentre.HelpCentreTextReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelpCentreFactsTest {
  private static DocumentedFacts berth() throws UnreadablePageException {
    return HelpCentreFacts.of(HelpCentreTextReader.read(
        PageSource.read(Path.of("src/test/resources/helpcentre/berth.txt"))));
  }

  @Test
  void readsAPageOfText() throws UnreadablePageException {
    DocumentedFacts facts = berth();
    DocumentedOperation operation = facts.operations().get(0);

    assertThat(facts.wholeApi()).isFalse();
    assertThat(operation.title()).isEqualTo("Adding a Berth");
    assertThat(operation.place().line()).isEqualTo(16);
    assertThat(operation.lastLine()).isEqualTo(249);
    assertThat(said(operation.statements()))
        .isEqualTo("idempotent=true method=POST path=/v1/{port_id}/quays/{quay_id}/berths");
    assertThat(operation.parameters().stream()
            .map(parameter ->
                parameter.in() + " " + parameter.name() + ": " + said(parameter.statements())))
        .containsExactly(
            "path port_id: type=string required=true minLength=8 maxLength=8 example=port0001 characters=0-9A-Za-z",
            "path quay_id: type=string required=true minLength=6 maxLength=6",
            "query dry_run: type=boolean required=false default=false",
            "header Content-Type: type=string required=true",
            "header X-Tongue: type=string required=false enum= default=de");
    assertThat(statuses(operation)).containsExactly("201", "400", "503");
    assertThat(operation.responses())
        .extracting(response -> response.place().line())
        .containsExactly(168, 221, 184);
    assertThat(facts.servers())
        .extracting(server -> server.value().asText() + " " + server.place().line())
        .containsExactly("https://{endpoint} 204");
  }

  @Test
  void keepsEverySentenceThatIsNoOtherFact() throws UnreadablePageException {
    DocumentedFacts facts = berth();

    assertThat(facts.words()).hasSize(2);
    assertThat(texts(facts.operations().get(0).words()))
        .containsExactly(
            "Adding a Berth",
            "Adds a berth to a quay (e.g. a dry one).",
            "A quay holds 40 berths.",
            "A berth in the north",
            "/v1/port0001/quays",
            "See Error Codes.");
    assertThat(facts.operations().get(0).responses().get(1).words())
        .extracting(word -> word.place().line() + " " + word.text())
        .containsExactly("223 The request is wrong.", "241 The request is wrong.");
  }

  @Test
  void takesTheMediaTypeFromTheHeader() throws UnreadablePageException {
    DocumentedContent body = berth().operations().get(0).request().get(0);

    assertThat(body.mediaType()).isEqualTo("application/json;charset=UTF-8");
    assertThat(body.required()).isNull();
    assertThat(body.place().line()).isEqualTo(106);
  }

  @Test
  void namesNoMediaTypeWhereThePageNamesNoneOrSeveral() throws UnreadablePageException {
    assertThat(only(post("/a")
                .section("Request Parameters")
                .table("Table 1 Request body parameters", HEAD, "a | Yes | String | A."))
            .request())
        .extracting(DocumentedContent::mediaType)
        .containsOnlyNulls();
    assertThat(only(post("/a")
                .section("Request Parameters")
                .table(
                    "Table 1 Request header parameters",
                    HEAD,
                    "Content-Type | Yes | String | Send text/plain or application/json.")
                .table("Table 2 Request body parameters", HEAD, "a | Yes | String | A."))
            .request())
        .extracting(DocumentedContent::mediaType)
        .containsOnlyNulls();
  }

  @Test
  void keepsPayloadsAndSaysWhatIsWrongWithOnes() throws UnreadablePageException {
    DocumentedOperation operation = berth().operations().get(0);
    DocumentedPayload request = operation.request().get(0).payloads().get(0);
    DocumentedPayload wrong =
        operation.responses().get(1).content().get(0).payloads().get(0);

    assertThat(request.name()).isEqualTo("request");
    assertThat(request.place().line()).isEqualTo(207);
    assertThat(String.valueOf(request.value()))
        .isEqualTo("{\"name\":\"north-7\",\"bollards\":[{\"colour\":\"red\"}]}");
    assertThat(wrong.name()).isEqualTo("400");
    assertThat(wrong.value()).isNull();
    assertThat(wrong.problem()).startsWith("line 227: ");
    assertThat(wrong.text()).contains("\"HB.1\",");
  }

  @Test
  void readsAValueWithoutNameAsTheBodyItself() throws UnreadablePageException {
    DocumentedField body =
        berth().operations().get(0).responses().get(2).content().get(0).schema();

    assertThat(body).isNotNull();
    assertThat(body.name()).isEmpty();
    assertThat(said(body.statements())).isEqualTo("type=string");
    assertThat(texts(body.words())).containsExactly("The harbour is closed.");
  }

  @Test
  void findsThePropertiesOfObjects() throws UnreadablePageException {
    DocumentedField bollards = body(berth().operations().get(0)).properties().get(2);

    assertThat(said(bollards.statements())).isEqualTo("type=array required=false");
    assertThat(bollards.properties()).singleElement().satisfies(item -> {
      assertThat(item.name()).isEqualTo(DocumentedField.ITEMS);
      assertThat(said(item.statements())).isEqualTo("type=object name=Bollard");
      assertThat(item.properties()).extracting(DocumentedField::name).containsExactly("colour");
    });
  }

  @Test
  void usesATableForEachFieldThatNamesItAndStopsWhereAnObjectHoldsItself()
      throws UnreadablePageException {
    DocumentedField body = body(only(post("/a")
        .section("Request Parameters")
        .table(
            "Table 1 Request body parameters",
            HEAD,
            "first | Yes | Ship object | A.",
            "others | No | Map<String,Ship> | B.")
        .table(
            "Table 2 Ship",
            HEAD,
            "name | Yes | String | A.",
            "tugs | No | Array of Ship objects | B.")));

    DocumentedField first = body.properties().get(0);
    DocumentedField value = body.properties().get(1).properties().get(0);
    assertThat(first.properties())
        .extracting(DocumentedField::name)
        .containsExactly("name", "tugs");
    assertThat(first.properties().get(1).properties())
        .singleElement()
        .satisfies(tug -> assertThat(tug.properties()).isEmpty());
    assertThat(value.name()).isEqualTo(DocumentedField.VALUES);
    assertThat(value.properties())
        .extracting(DocumentedField::name)
        .containsExactly("name", "tugs");
  }

  @Test
  void prefersTheTableOnItsOwnSideOfTheExchange() throws UnreadablePageException {
    DocumentedOperation operation = only(post("/a")
        .section("Request Parameters")
        .table("Table 1 Request body parameters", HEAD, "ship | Yes | Ship object | A.")
        .table("Table 2 Ship", HEAD, "asked | Yes | String | A.")
        .section("Response Parameters")
        .text("Status code: 200")
        .table("Table 3 Response body parameters", RESPONSE, "ship | Ship object | A.")
        .table("Table 4 Ship", RESPONSE, "answered | String | A."));

    assertThat(body(operation).properties().get(0).properties())
        .extracting(DocumentedField::name)
        .containsExactly("asked");
    DocumentedField response = operation.responses().get(0).content().get(0).schema();
    assertThat(response).isNotNull();
    assertThat(response.properties().get(0).properties())
        .extracting(DocumentedField::name)
        .containsExactly("answered");
  }

  @Test
  void keepsObjectsThatNoTypeNames() throws UnreadablePageException {
    DocumentedFacts facts = HelpCentreFacts.of(post("/a")
        .table("Table 1 Lighthouse", HEAD, "height | No | Integer | A.")
        .page());

    assertThat(facts.unusedSchemas())
        .extracting(DocumentedField::name)
        .containsExactly("Lighthouse");
  }

  @Test
  void tellsTablesByTheirTitlesHoweverTheyAreWritten() throws UnreadablePageException {
    DocumentedOperation operation = only(post("/{a}")
        .section("Request Parameters")
        .table("Table 1 PATH PARAMETER", HEAD, "a | Yes | String | A.")
        .table("Table 2 – Query Parameters", HEAD, "b | Yes | String | A.")
        .table(
            "Request header parameter",
            "Name | Required | Parameter Type | Description",
            "c | true | String | A.")
        .table("Table 4 Request body parameters", HEAD, "d | No | String | A."));

    assertThat(places(operation)).containsExactly("path a", "query b", "header c");
    assertThat(body(operation).properties()).extracting(DocumentedField::name).containsExactly("d");
  }

  @Test
  void readsColumnsForDefaultsRangesAndExamples() throws UnreadablePageException {
    DocumentedOperation operation = only(post("/a")
        .table(
            "Table 1 Query parameters",
            "Name | Type | Mandatory | Value range | Default | Example | Description",
            "a | Integer | Optional | 1-9 | 3 | 5 | A."));

    assertThat(said(operation.parameters().get(0).statements()))
        .isEqualTo("type=integer required=false minimum=1 maximum=9 default=3 example=5");
  }

  @Test
  void saysNothingAboutRequiredWithoutSuchAColumn() throws UnreadablePageException {
    DocumentedField response = only(post("/a")
            .section("Response Parameters")
            .text("Status code: 200")
            .table("Table 1 Response body parameters", RESPONSE, "a | String | A."))
        .responses()
        .get(0)
        .content()
        .get(0)
        .schema();

    assertThat(response).isNotNull();
    assertThat(response.properties().get(0).statements()).doesNotContainKey(Aspect.REQUIRED);
  }

  @Test
  void keepsAnUnknownTypeAsWords() throws UnreadablePageException {
    DocumentedField field = only(post("/a")
            .table("Table 1 Query parameters", HEAD, "a | Conditional | Anchorage | A."))
        .parameters()
        .get(0);

    assertThat(said(field.statements())).isEqualTo("type=any");
    assertThat(texts(field.words())).containsExactly("Anchorage", "Conditional", "A.");
  }

  @Test
  void readsPagesThatPutTheirSectionsIntoLists() throws UnreadablePageException {
    Block parameters = new PageOfBlocks()
        .table("Table 1 Parameter description", HEAD, "a | Yes | String | A.")
        .page()
        .blocks()
        .get(0);
    String responseHead = "Parameter | Sub-Parameter | Type | Description";
    Block response = new PageOfBlocks()
        .table(
            "Table 2 Parameter description",
            responseHead,
            "b | N/A | Int | B.",
            "c | d | Int64 | D.")
        .page()
        .blocks()
        .get(0);
    DocumentedOperation operation = only(new PageOfBlocks()
        .title("Old")
        .section("URI")
        .block(list("URI format", new Block.Paragraph(21, "GET /v0/{a}")))
        .block(list("Parameter description", parameters))
        .section("Response")
        .block(list("Response parameters", response))
        .block(list("Example response", new Block.Literal(40, "{\"b\": 1}")))
        .section("Returned Value")
        .block(list("Normal", new Block.Paragraph(50, "200")))
        .block(list("Abnormal", new Block.Paragraph(52, "See there."))));

    assertThat(operation.key()).isEqualTo("GET /v0/{a}");
    assertThat(places(operation)).containsExactly("path a");
    assertThat(statuses(operation)).containsExactly("200");
    DocumentedContent content = operation.responses().get(0).content().get(0);
    assertThat(content.schema()).isNotNull();
    assertThat(content.schema().properties())
        .extracting(DocumentedField::name)
        .containsExactly("b", "c");
    assertThat(said(content.schema().properties().get(1).properties().get(0).statements()))
        .isEqualTo("type=integer format=int64");
    assertThat(content.payloads()).extracting(DocumentedPayload::name).containsExactly("200");
    assertThat(texts(operation.words())).containsExactly("Old", "See there.");
  }

  private static Block.Bullets list(String label, Block block) {
    return new Block.Bullets(
        block.line(),
        List.of(new Block.Item(
            block.line(), List.of(new Block.Paragraph(block.line(), label), block))));
  }

  @Test
  void takesAnExampleOfAUriForNoOperation() throws UnreadablePageException {
    for (String label : List.of("", "URI example", "URL Examples:", "Example URI")) {
      PageOfBlocks page = post("https://{host}/v1/{port_id}/quays");
      if (!label.isEmpty()) {
        page.text(label);
      }
      page.text("POST https://port.example.com/v1/port0001/quays?dry_run=true");
      page.table("", HEAD, "port_id | Yes | String | The port.");

      DocumentedOperation operation = only(page);

      assertThat(said(operation.statements()))
          .as(label)
          .isEqualTo("method=POST path=/v1/{port_id}/quays");
      assertThat(operation.parameters())
          .as(label)
          .extracting(parameter -> parameter.in() + ": " + said(parameter.statements()))
          .containsExactly("path: type=string required=true example=port0001");
    }
  }

  @Test
  void takesNoMistypedExampleOfAUriForAnOperation() throws UnreadablePageException {
    DocumentedFacts facts = HelpCentreFacts.of(post("https://{host}/v1/{port_id}/quays")
        .block(new Block.Bullets(
            60,
            List.of(new Block.Item(
                60,
                List.of(
                    new Block.Paragraph(60, "URI example"),
                    new Block.Paragraph(62, "POST https://port.example.comv1/port0001/quays"))))))
        .table("", HEAD, "port_id | Yes | String | The port.")
        .page());
    DocumentedOperation operation = facts.operations().get(0);

    assertThat(said(operation.statements()))
        .isEqualTo("method=POST path=/v1/{port_id}/quays samplePath=/port0001/quays");
    assertThat(places(operation)).containsExactly("path port_id");
    assertThat(facts.operations()).hasSize(1);
  }

  @Test
  void takesABlankInAPlaceholderOfTheQuery() throws UnreadablePageException {
    DocumentedOperation operation = only(
        post("/v1/quays?begin={begin _time}&end={end}").table("", HEAD, "end | No | String | B."));

    assertThat(said(operation.statements())).isEqualTo("method=POST path=/v1/quays");
  }

  @Test
  void takesAWordInPlaceOfAParameterForAnotherOperation() throws UnreadablePageException {
    DocumentedFacts facts = HelpCentreFacts.of(post("/v1/{port_id}/quays/{quay_id}")
        .text("POST /v1/{port_id}/quays/all")
        .table("", HEAD, "port_id | Yes | String | The port.")
        .page());

    assertThat(facts.operations()).hasSize(2);
  }

  @Test
  void givesEachUriAnOperation() throws UnreadablePageException {
    DocumentedFacts facts = HelpCentreFacts.of(new PageOfBlocks()
        .title("Ships")
        .section("URI")
        .text("GET /ships")
        .text("GET /ships/{id}")
        .table(
            "Table 1 URI parameters", HEAD, "id | Yes | String | A.", "limit | No | Integer | B.")
        .page());

    assertThat(facts.operations())
        .extracting(DocumentedOperation::key)
        .containsExactly("GET /ships", "GET /ships/{id}");
    assertThat(places(facts.operations().get(0))).containsExactly("query limit");
    assertThat(places(facts.operations().get(1))).containsExactly("path id", "query limit");
  }
}
