package dev.apiscribe.review.draft;

import static dev.apiscribe.review.draft.Documented.list;
import static dev.apiscribe.review.draft.Documented.member;
import static dev.apiscribe.review.draft.Documented.object;
import static dev.apiscribe.review.draft.Documented.operation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemasTest {

  private static Draft answering(DocumentedField... members) {
    return Drafts.of(operation("Querying a Berth", "GET /v1/berths/1")
        .answers("200", object((Object[]) members))
        .end());
  }

  @Test
  void namesBodiesAfterTheOperation() {
    Draft draft = Drafts.of(operation("Creating a Berth", "POST /v1/berths")
        .request(object(
            member("name", "string", Aspect.REQUIRED, true),
            member("depth", "integer", Aspect.REQUIRED, false)))
        .answers("201", object(member("id", "string")))
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
        answering(list("cranes", object(Aspect.NAME, "crane_info", member("load", "number"))));

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
        member("left", "object", Aspect.NAME, "Crane", member("load", "number")),
        member("right", "object", Aspect.NAME, "Crane", member("load", "number")));

    assertThat(draft.openapi().at("/components/schemas").size()).isEqualTo(2);
    assertThat(Drafts.open(draft, QuestionKind.SCHEMA_NAME)).isEmpty();
  }

  @Test
  void tellsTwoShapesOfOneNameApart() {
    Draft draft = answering(
        member("left", "object", Aspect.NAME, "Crane", member("load", "number")),
        member("right", "object", Aspect.NAME, "Crane", member("load", "string")));

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
        answering(member("pump", "object", Aspect.NAME, "Process", member("id", "string")));

    assertThat(Drafts.schema(draft, "BerthProcess").path("x-documented-name").asText())
        .isEqualTo("Process");
  }

  @Test
  void leadsAnObjectWithinItselfBackToItself() {
    DocumentedField within = member("next", "object", Aspect.NAME, "Mooring");
    Draft draft = answering(
        member("mooring", "object", Aspect.NAME, "Mooring", member("id", "string"), within));

    assertThat(Drafts.schema(draft, "Mooring").at("/properties/next/$ref").asText())
        .isEqualTo("#/components/schemas/Mooring");
    assertThat(draft.openapi().at("/components/schemas").size()).isEqualTo(2);
  }

  @Test
  void writesACircleOfTwoOnceWhereverItIsEntered() {
    DocumentedField pier = member(
        "pier",
        "object",
        Aspect.NAME,
        "Pier",
        member(
            "berth",
            "object",
            Aspect.NAME,
            "Berth",
            member("pier", "object", Aspect.NAME, "Pier")));
    DocumentedField berth = member(
        "berth",
        "object",
        Aspect.NAME,
        "Berth",
        member(
            "pier",
            "object",
            Aspect.NAME,
            "Pier",
            member("berth", "object", Aspect.NAME, "Berth")));
    Draft draft = answering(pier, berth);

    assertThat(draft.openapi().at("/components/schemas").size()).isEqualTo(3);
  }

  @Test
  void readsObjectsThatLieInEachOtherForever() {
    DocumentedField deep = member("m", "string");
    for (int i = 0; i < 3_000; i++) {
      deep = member("m", "object", deep);
    }
    assertThat(Drafts.open(answering(deep), QuestionKind.TYPE))
        .anyMatch(open -> open.contains("deeply"));
  }

  @Test
  void closesTheValuesOfRequestsAndOpensThoseOfAnswers() {
    DocumentedField side = member("side", "string", Aspect.ENUM, List.of("port", "starboard"));
    Draft draft = Drafts.of(operation("Creating a Berth", "POST /v1/berths")
        .request(object(side))
        .answers("201", object(side))
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
        answering(member("side", "string", Aspect.ENUM, List.of("port"), Aspect.OPEN, false));

    assertThat(Drafts.schema(draft, "Side").has("enum")).isTrue();
    assertThat(Drafts.open(draft, QuestionKind.VALUES)).isEmpty();
  }

  @Test
  void leavesOutTheIntegersOfAnOpenSet() {
    Draft draft = answering(member("level", "integer", Aspect.ENUM, List.of(1, 2)));

    assertThat(Drafts.schema(draft, "GetBerthResponse").at("/properties/level").toString())
        .isEqualTo("{\"type\":\"integer\",\"format\":\"int64\"}");
    assertThat(Drafts.open(draft, QuestionKind.VALUES))
        .containsExactly("The integers [1,2]: may others come?");
  }

  @Test
  void boundsIntegersToTheirFormat() {
    Draft draft = answering(
        member("a", "integer", Aspect.MINIMUM, 1, Aspect.MAXIMUM, 365),
        member("b", "integer", Aspect.MINIMUM, 1),
        member("c", "integer", Aspect.FORMAT, "int32"),
        member("d", "integer", Aspect.MINIMUM, 0, Aspect.MAXIMUM, 9_000_000_000L));

    assertThat(
            Drafts.schema(draft, "GetBerthResponse").path("properties").findValuesAsText("format"))
        .containsExactly("int32", "int64", "int32", "int64");
  }

  @Test
  void allowsNullBesideAReference() {
    Draft draft = answering(member(
        "crane", "object", Aspect.NAME, "Crane", Aspect.NULLABLE, true, member("load", "number")));

    assertThat(Drafts.schema(draft, "GetBerthResponse").at("/properties/crane").toString())
        .isEqualTo("{\"nullable\":true,\"allOf\":[{\"$ref\":\"#/components/schemas/Crane\"}]}");
  }

  @Test
  void namesMapsAndObjectsWithoutMembers() {
    Draft draft = answering(
        member("labels", "object", member("{}", "string")),
        member("extras", "object"),
        member("stack", "array"),
        member("thing", "any"));

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
  void keepsWhatHasNoPlaceInADecision() {
    Draft draft = answering(
        member(
            "crane",
            "object",
            Aspect.NAME,
            "Crane",
            Aspect.DEPRECATED,
            true,
            member("load", "number")),
        member("name", "string", Aspect.CHARACTERS, "0-9A-Za-z"),
        member("", "string"));

    assertThat(Drafts.open(draft, QuestionKind.NO_PLACE))
        .anyMatch(open -> open.contains("deprecated"));
    assertThat(Drafts.open(draft, QuestionKind.CHARACTERS))
        .containsExactly("Only these characters are said to be allowed: 0-9A-Za-z.");
    assertThat(Drafts.open(draft, QuestionKind.LOST))
        .containsExactly("A property has no name: what is it called?");
  }

  @Test
  void sharesASchemaWhoseExamplesDiffer() {
    Draft draft = answering(
        member(
            "left", "object", Aspect.NAME, "Crane", member("id", "string", Aspect.EXAMPLE, "c1")),
        member(
            "right", "object", Aspect.NAME, "Crane", member("id", "string", Aspect.EXAMPLE, "c2")));

    assertThat(Drafts.schema(draft, "Crane").at("/properties/id/example").asText())
        .isEqualTo("c1");
    assertThat(Drafts.open(draft, QuestionKind.SHARED)).hasSize(1);
  }
}
