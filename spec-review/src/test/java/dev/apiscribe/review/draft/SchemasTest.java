package dev.apiscribe.review.draft;

import static dev.apiscribe.review.draft.Documented.list;
import static dev.apiscribe.review.draft.Documented.object;
import static dev.apiscribe.review.draft.Documented.operation;
import static dev.apiscribe.review.draft.Documented.property;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemasTest {

  private static Draft answering(DocumentedField... properties) {
    return Drafts.of(operation("Querying a Berth", "GET /v1/berths/1")
        .returns("200", object((Object[]) properties))
        .end());
  }

  @Test
  void namesBodiesAfterTheOperation() {
    Draft draft = Drafts.of(operation("Creating a Berth", "POST /v1/berths")
        .request(object(
            property("name", "string", Aspect.REQUIRED, true),
            property("depth", "integer", Aspect.REQUIRED, false)))
        .returns("201", object(property("id", "string")))
        .end());

    assertThat(Drafts.schema(draft, "CreateBerthRequest"))
        .hasToString(
            "{\"type\":\"object\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"},\"depth\":{\"type\":\"integer\",\"format\":\"int64\"}}}");
    assertThat(Drafts.schema(draft, "CreateBerthResponse").path("properties").has("id"))
        .isTrue();
  }

  @Test
  void callsObjectsAsTheDocumentDoes() {
    Draft draft =
        answering(list("cranes", object(Aspect.NAME, "crane_info", property("load", "number"))));

    assertThat(Drafts.schema(draft, "GetBerthResponse")
            .at("/properties/cranes/items/$ref")
            .asText())
        .isEqualTo("#/components/schemas/CraneInfo");
    assertThat(Drafts.schema(draft, "CraneInfo").path("x-documented-name").asText())
        .isEqualTo("crane_info");
  }

  @Test
  void writesOneSchemaForOneNameAndShape() {
    Draft draft = answering(
        property("left", "object", Aspect.NAME, "Crane", property("load", "number")),
        property("right", "object", Aspect.NAME, "Crane", property("load", "number")));

    assertThat(draft.openapi().at("/components/schemas").size()).isEqualTo(2);
    assertThat(Drafts.open(draft, QuestionKind.SCHEMA_NAME)).isEmpty();
  }

  @Test
  void tellsTwoShapesOfOneNameApart() {
    Draft draft = answering(
        property("left", "object", Aspect.NAME, "Crane", property("load", "number")),
        property("right", "object", Aspect.NAME, "Crane", property("load", "string")));

    assertThat(Drafts.schema(draft, "Crane").at("/properties/load/type").asText())
        .isEqualTo("number");
    assertThat(Drafts.schema(draft, "BerthCrane").at("/properties/load/type").asText())
        .isEqualTo("string");
    assertThat(Drafts.schema(draft, "BerthCrane").path("x-documented-name").asText())
        .isEqualTo("Crane");
    assertThat(Drafts.open(draft, QuestionKind.SCHEMA_NAME))
        .anyMatch(open -> open.contains("Crane"));
  }

  @Test
  void avoidsTheNamesOfJavasOwnClasses() {
    Draft draft =
        answering(property("pump", "object", Aspect.NAME, "Process", property("id", "string")));

    assertThat(Drafts.schema(draft, "BerthProcess").path("x-documented-name").asText())
        .isEqualTo("Process");
  }

  @Test
  void leadsAnObjectWithinItselfBackToItself() {
    DocumentedField within = property("next", "object", Aspect.NAME, "Mooring");
    Draft draft = answering(
        property("mooring", "object", Aspect.NAME, "Mooring", property("id", "string"), within));

    assertThat(Drafts.schema(draft, "Mooring").at("/properties/next/$ref").asText())
        .isEqualTo("#/components/schemas/Mooring");
    assertThat(draft.openapi().at("/components/schemas").size()).isEqualTo(2);
  }

  @Test
  void writesACircleOfTwoOnceWhereverItIsEntered() {
    DocumentedField pier = property(
        "pier",
        "object",
        Aspect.NAME,
        "Pier",
        property(
            "berth",
            "object",
            Aspect.NAME,
            "Berth",
            property("pier", "object", Aspect.NAME, "Pier")));
    DocumentedField berth = property(
        "berth",
        "object",
        Aspect.NAME,
        "Berth",
        property(
            "pier",
            "object",
            Aspect.NAME,
            "Pier",
            property("berth", "object", Aspect.NAME, "Berth")));
    Draft draft = answering(pier, berth);

    assertThat(draft.openapi().at("/components/schemas").size()).isEqualTo(3);
  }

  @Test
  void readsObjectsThatLieInEachOtherForever() {
    DocumentedField deep = property("m", "string");
    for (int i = 0; i < 3_000; i++) {
      deep = property("m", "object", deep);
    }
    assertThat(Drafts.open(answering(deep), QuestionKind.TYPE))
        .anyMatch(open -> open.contains("deeply"));
  }

  @Test
  void closesTheValuesOfRequestsAndOpensThoseOfResponses() {
    DocumentedField side = property("side", "string", Aspect.ENUM, List.of("port", "starboard"));
    Draft draft = Drafts.of(operation("Creating a Berth", "POST /v1/berths")
        .request(object(side))
        .returns("201", object(side))
        .end());

    assertThat(Drafts.schema(draft, "Side").path("enum").toString())
        .isEqualTo("[\"port\",\"starboard\"]");
    assertThat(Drafts.schema(draft, "BerthSide").path("x-extensible-enum").toString())
        .isEqualTo("[\"port\",\"starboard\"]");
    assertThat(Drafts.open(draft, QuestionKind.VALUES)).hasSize(2);
  }

  @Test
  void believesAPageThatSaysWhetherASetIsOpen() {
    Draft draft =
        answering(property("side", "string", Aspect.ENUM, List.of("port"), Aspect.OPEN, false));

    assertThat(Drafts.schema(draft, "Side").has("enum")).isTrue();
    assertThat(Drafts.open(draft, QuestionKind.VALUES)).isEmpty();
  }

  @Test
  void leavesOutTheIntegersOfAnOpenSet() {
    Draft draft = answering(property("level", "integer", Aspect.ENUM, List.of(1, 2)));

    assertThat(Drafts.schema(draft, "GetBerthResponse").at("/properties/level").toString())
        .isEqualTo("{\"type\":\"integer\",\"format\":\"int64\"}");
    assertThat(Drafts.open(draft, QuestionKind.VALUES))
        .containsExactly("The integers [1,2]: may others come?");
  }

  @Test
  void boundsIntegersToTheirFormat() {
    Draft draft = answering(
        property("a", "integer", Aspect.MINIMUM, 1, Aspect.MAXIMUM, 365),
        property("b", "integer", Aspect.MINIMUM, 1),
        property("c", "integer", Aspect.FORMAT, "int32"),
        property("d", "integer", Aspect.MINIMUM, 0, Aspect.MAXIMUM, 9_000_000_000L));

    assertThat(
            Drafts.schema(draft, "GetBerthResponse").path("properties").findValuesAsText("format"))
        .containsExactly("int32", "int64", "int32", "int64");
  }

  @Test
  void allowsNullBesideAReference() {
    Draft draft = answering(property(
        "crane",
        "object",
        Aspect.NAME,
        "Crane",
        Aspect.NULLABLE,
        true,
        property("load", "number")));

    assertThat(Drafts.schema(draft, "GetBerthResponse").at("/properties/crane").toString())
        .isEqualTo(
            "{\"type\":\"object\",\"nullable\":true,\"allOf\":[{\"$ref\":\"#/components/schemas/Crane\"}]}");
  }

  @Test
  void namesMapsAndObjectsWithoutProperties() {
    Draft draft = answering(
        property("labels", "object", property("{}", "string")),
        property("extras", "object"),
        property("stack", "array"),
        property("thing", "any"));

    assertThat(Drafts.schema(draft, "Labels").toString())
        .isEqualTo("{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}");
    assertThat(Drafts.schema(draft, "Extras").toString())
        .isEqualTo("{\"type\":\"object\",\"additionalProperties\":true}");
    assertThat(Drafts.schema(draft, "GetBerthResponse")
            .at("/properties/stack/items")
            .isEmpty())
        .isTrue();
    assertThat(Drafts.open(draft, QuestionKind.TYPE)).hasSize(3);
  }

  @Test
  void writesASetOfCharactersAsAPattern() {
    Draft draft = answering(
        property("name", "string", Aspect.CHARACTERS, "\\-0-9A-Z"),
        property("mark", "string", Aspect.CHARACTERS, "0-9", Aspect.PATTERN, "^[0-9]{2}x$"),
        property("words", "string", Aspect.CHARACTERS, "not a set ["));

    String at = "/components/schemas/GetBerthResponse/properties/";
    assertThat(Drafts.at(draft, at + "name/pattern").asText()).isEqualTo("^[\\-0-9A-Z]*$");
    assertThat(Drafts.at(draft, at + "mark/pattern").asText()).isEqualTo("^[0-9]{2}x$");
    assertThat(Drafts.at(draft, at + "words").has("pattern")).isFalse();
    assertThat(Drafts.open(draft, QuestionKind.CHARACTERS))
        .containsExactly(
            "Only these characters are said to be allowed: 0-9.",
            "Only these characters are said to be allowed: not a set [.");
  }

  @Test
  void keepsWhatHasNoPlaceInADecision() {
    Draft draft = answering(
        property(
            "crane",
            "object",
            Aspect.NAME,
            "Crane",
            Aspect.DEPRECATED,
            true,
            property("load", "number")),
        property("", "string"));

    assertThat(Drafts.open(draft, QuestionKind.NO_PLACE))
        .anyMatch(open -> open.contains("deprecated"));
    assertThat(Drafts.open(draft, QuestionKind.LOST))
        .containsExactly("A property has no name: what is it called?");
  }

  @Test
  void sharesASchemaWhoseExamplesDiffer() {
    Draft draft = answering(
        property(
            "left", "object", Aspect.NAME, "Crane", property("id", "string", Aspect.EXAMPLE, "c1")),
        property(
            "right",
            "object",
            Aspect.NAME,
            "Crane",
            property("id", "string", Aspect.EXAMPLE, "c2")));

    assertThat(Drafts.schema(draft, "Crane").at("/properties/id/example").asText())
        .isEqualTo("c1");
    assertThat(Drafts.open(draft, QuestionKind.SHARED)).hasSize(1);
  }
}
