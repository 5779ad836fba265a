package dev.apiscribe.review.reading.redoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedocHtmlReaderTest {
  private static final String STATE = "<script>\n__redoc_state = ";

  private DocumentedFacts facts;

  @BeforeEach
  void read() throws Exception {
    PageSource page = Fixture.page("harbour.html");
    assertThat(RedocHtmlReader.recognizes(page)).isTrue();
    facts = RedocHtmlReader.read(page);
  }

  @Test
  void readsTheApiAsAWhole() {
    assertThat(facts.wholeApi()).isTrue();
    assertThat(facts.printsSchemas()).isTrue();
    assertThat(facts.statements().get(Aspect.TITLE).value().asText()).isEqualTo("Harbour");
    assertThat(facts.servers())
        .extracting(server -> server.value().asText())
        .containsExactly("//{port}.harbour.invalid/api, port north");
    assertThat(facts.security())
        .extracting(scheme -> scheme.value().asText())
        .containsExactly("apiKey header X-Harbour-Key");
    assertThat(facts.unusedSchemas()).extracting(DocumentedField::name).containsExactly("Lost");
  }

  @Test
  void readsOperationsInTheOrderOfThePage() {
    assertThat(facts.operations())
        .extracting(DocumentedOperation::key)
        .containsExactly(
            "GET /v1/berths", "POST /v1/berths", "DELETE /v1/berths/{id}", "PUT /v1/berths/{id}");
    assertThat(facts.operations()).extracting(DocumentedOperation::title).startsWith("List berths");
    assertThat(facts.operations().get(0).statements().get(Aspect.TAG).value().asText())
        .isEqualTo("Berths v1");
  }

  @Test
  void leadsBackToTheLineAndThePointer() throws Exception {
    List<String> lines = Fixture.page("harbour.html").lines();

    assertThat(facts.operations().get(1).place().line())
        .isEqualTo(1 + lines.indexOf("     \"post\": {"));
    assertThat(facts.operations().get(1).place().pointer()).isEqualTo("/paths/~1v1~1berths/post");
  }

  @Test
  void takesParametersOfThePathAndOfTheOperation() {
    DocumentedOperation delete = facts.operations().get(2);

    assertThat(delete.parameters())
        .extracting(parameter -> parameter.in() + " " + parameter.name())
        .containsExactly("path id", "query force");
    assertThat(delete.parameters().get(0).words())
        .extracting(Passage::text)
        .containsExactly("berth id");
    assertThat(delete.responses())
        .allSatisfy(response -> assertThat(response.content()).isEmpty());
  }

  @Test
  void followsReferencesAndStopsWhereASchemaComesAgain() {
    DocumentedField ship = body(1).property("ship").orElseThrow();

    assertThat(ship.text(Aspect.NULLABLE)).isEqualTo("true");
    assertThat(ship.text(Aspect.NAME)).isEqualTo("Ship");
    DocumentedField tows = ship.property("tows").orElseThrow();
    assertThat(tows.text(Aspect.NAME)).isEqualTo("Ship");
    assertThat(tows.properties()).isEmpty();
  }

  @Test
  void keepsConstraintsValuesAndWhatIsRequired() {
    DocumentedField name = body(1).property("name").orElseThrow();

    assertThat(name.text(Aspect.REQUIRED)).isEqualTo("true");
    assertThat(name.text(Aspect.MAX_LENGTH)).isEqualTo("20");
    assertThat(body(1).property("kind").orElseThrow().text(Aspect.DEFAULT)).isEqualTo("wet");
    assertThat(body(1).property("kind").orElseThrow().text(Aspect.REQUIRED)).isEqualTo("false");
  }

  @Test
  void readsEveryMediaTypeAndMaps() {
    assertThat(facts.operations().get(3).request())
        .extracting(content -> content.mediaType())
        .containsExactly("application/json", "text/plain");
    assertThat(body(3)
            .property("by_kind")
            .orElseThrow()
            .property(DocumentedField.VALUES)
            .orElseThrow()
            .text(Aspect.TYPE))
        .isEqualTo("integer");
  }

  @Test
  void makesThePayloadsThatThePageShows() {
    assertThat(facts
            .operations()
            .get(0)
            .responses()
            .get(0)
            .content()
            .get(0)
            .payloads()
            .get(0)
            .value())
        .hasToString(
            "[{\"id\":\"b-1\",\"name\":\"string\",\"kind\":\"wet\",\"ships\":[{\"call_sign\":\"DABC\",\"tows\":{}}],\"depth\":0,"
                + "\"notes\":{\"property1\":null,\"property2\":null}}]");
    assertThat(facts.operations().get(0).responses().get(1).content().get(0).payloads())
        .as("only the first response is shown")
        .isEmpty();
  }

  @Test
  void splitsWordsIntoSentencesWithoutMarkup() {
    assertThat(facts.operations().get(1).words())
        .extracting(Passage::text)
        .containsExactly(
            "Adds a berth.",
            "Its name is unique, see names.",
            "wet berths float",
            "dry ones do not",
            "create berth parameters");
  }

  @Test
  void refusesAPageThatIsCutWithinItsState() throws Exception {
    String text = Fixture.text("harbour.html");
    PageSource cut = PageSource.of("cut.html", text.substring(0, text.length() / 2));

    assertThatExceptionOfType(UnreadablePageException.class)
        .isThrownBy(() -> RedocHtmlReader.read(cut))
        .withMessageStartingWith("cut.html:")
        .withMessageContaining("cut short")
        .satisfies(refusal -> assertThat(refusal.line()).isGreaterThan(6));
  }

  @Test
  void refusesAStateWithoutAnApiDescription() {
    PageSource other = PageSource.of(
        "other.html",
        "<html>\n<script>const __redoc_state = {\"spec\": {\"data\": {\"swagger\": \"2.0\"}}};</script>");

    assertThatExceptionOfType(UnreadablePageException.class)
        .isThrownBy(() -> RedocHtmlReader.read(other))
        .withMessageStartingWith("other.html:2: found a page state without an OpenAPI 3 document");
  }

  @Test
  void findsTheStateBehindScriptsThatOnlyNameIt() throws Exception {
    String naming = "if (!window.__redoc_state == {}) {}\nvar __redoc_state";
    PageSource named = PageSource.of(
        "named.html", Fixture.text("harbour.html").replace("const __redoc_state", naming));

    assertThat(RedocHtmlReader.read(named).operations()).hasSize(4);
  }

  @Test
  void refusesAStateThatIsNoObject() {
    assertRefusal(
        2,
        "the name of the page's state without a value",
        "<html>\n<script>var __redoc_state = null; var other = {};</script>");
    assertRefusal(
        2, "the name of the page's state without a value", "<html>\n<script>window.__redoc_state");
  }

  @Test
  void refusesAStateThatIsNoJson() {
    assertRefusal(
        3,
        "a page state that is cut short or is not valid JSON",
        STATE + "{\n\"menu\": [1,, 2]};</script>");
  }

  @Test
  void refusesAPropertyThatStandsTwice() {
    assertRefusal(
        3,
        "a page state that is cut short or is not valid JSON: Duplicate field",
        STATE + "{\n\"a\": 1, \"a\": 2};</script>");
  }

  @Test
  void saysWhatDocumentItFoundInstead() {
    assertRefusal(
        2, "a page state without an OpenAPI 3 document", STATE + "{\"spec\": {}};</script>");
    assertRefusal(
        2,
        "a page state without an OpenAPI 3 document, but one of version 2.0",
        STATE + "{\"spec\": {\"data\": {\"swagger\": \"2.0\"}}};</script>");
    assertRefusal(
        2,
        "a page state without an OpenAPI 3 document, but one without paths",
        STATE + "{\"spec\": {\"data\": {\"openapi\": \"3.1.0\"}}};</script>");
  }

  @Test
  void refusesADocumentWithoutAnOperation() {
    PageSource page = Fixture.html("3.0.3", "\"paths\": {\"/crates\": {\"x-note\": {}}}");
    UnreadablePageException refusal = Fixture.refusal(() -> RedocHtmlReader.read(page));

    assertThat(refusal.found()).isEqualTo("an OpenAPI document without an operation");
    assertThat(refusal.line()).isEqualTo(3);
  }

  @Test
  void takesTheOperationsOwnWordOnAParameterOfThePath() throws Exception {
    DocumentedOperation operation =
        RedocHtmlReader.read(Fixture.html("3.0.3", """
                    "paths": {"/crates": {"parameters": [
                      {"name": "since", "in": "query", "schema": {"type": "string"}},
                      {"name": "since", "in": "header", "schema": {"type": "string"}}],
                    "get": {"parameters": [
                      {"name": "since", "in": "query", "required": true, "schema": {"type": "integer"}},
                      {"name": "filter", "in": "query", "content": {"application/json": {"schema": {"type": "object"}}}}],
                    "responses": {"204": {"description": "none"}, "x-note": {}}}}}
                    """)).operations().get(0);

    assertThat(operation.parameters())
        .extracting(parameter -> parameter.in() + " " + parameter.name() + " "
            + parameter.text(Aspect.TYPE) + " " + parameter.text(Aspect.REQUIRED))
        .containsExactly(
            "query since integer true", "header since string false", "query filter object false");
    assertThat(operation.responses())
        .extracting(response -> response.status())
        .containsExactly("204");
  }

  @Test
  void readsSectionsInTheOrderOfThePage() throws Exception {
    DocumentedFacts quay = RedocHtmlReader.read(Fixture.html("3.0.3", """
                "tags": [{"name": "Ships", "description": "What floats."}, {"name": "Crates"}],
                "components": {"securitySchemes": {"Basic": {"type": "http", "scheme": "basic", "description": "Ask the purser."}}},
                "paths": {
                  "/cranes": {"get": {"tags": ["Cranes"]}},
                  "/crates": {"get": {"tags": ["Crates"], "security": [{"Basic": []}]}},
                  "/ships": {"get": {"tags": ["Ships"]}},
                  "/crates/{id}": {"get": {"tags": ["Crates"]}}}
                """));

    assertThat(quay.operations())
        .extracting(DocumentedOperation::key)
        .containsExactly("GET /ships", "GET /crates", "GET /crates/{id}", "GET /cranes");
    assertThat(quay.words())
        .extracting(Passage::text)
        .containsExactly("What floats.", "Ask the purser.");
    assertThat(quay.security())
        .extracting(scheme -> scheme.value().asText())
        .containsExactly("http basic");
  }

  @Test
  void refusesAReferenceThatLeadsNowhere() throws Exception {
    PageSource torn = PageSource.of(
        "torn.html",
        Fixture.text("harbour.html")
            .replace("#/components/schemas/Load", "#/components/schemas/Gone"));

    assertThatExceptionOfType(UnreadablePageException.class)
        .isThrownBy(() -> RedocHtmlReader.read(torn))
        .withMessageContaining("#/components/schemas/Gone leads nowhere");
  }

  private static void assertRefusal(int line, String found, String page) {
    UnreadablePageException refusal =
        Fixture.refusal(() -> RedocHtmlReader.read(PageSource.of("quay.html", page)));
    assertThat(refusal.found()).startsWith(found);
    assertThat(refusal.line()).isEqualTo(line);
  }

  private DocumentedField body(int operation) {
    return facts.operations().get(operation).request().get(0).schema();
  }
}
