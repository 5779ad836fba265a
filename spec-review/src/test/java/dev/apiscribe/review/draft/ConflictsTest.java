package dev.apiscribe.review.draft;

import static dev.apiscribe.review.draft.Documented.list;
import static dev.apiscribe.review.draft.Documented.object;
import static dev.apiscribe.review.draft.Documented.operation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictsTest {
  private Draft draft;

  private JsonNode property(DocumentedField property, String... payloads) {
    draft = Drafts.of(operation("Creating a Berth", "POST /v1/berths")
        .request(object(property), payloads)
        .returns("204")
        .end());
    return Drafts.at(draft, "/components/schemas/CreateBerthRequest/properties/" + property.name());
  }

  private void leavesOut(JsonNode schema, String keyword, QuestionKind kind, String open) {
    assertThat(schema.has(keyword)).isFalse();
    assertThat(Drafts.open(draft, kind)).containsExactly(open);
    assertThat(draft.questions())
        .filteredOn(question -> question.kind() == kind)
        .allSatisfy(question -> {
          assertThat(question.places()).isNotEmpty().allMatch(place -> place.line() > 0);
          assertThat(question.pointers())
              .allMatch(pointer -> pointer.startsWith("/components/schemas/CreateBerthRequest"));
        });
  }

  @Test
  void takesTheBoundsOfAStringForThoseOfItsLength() {
    JsonNode schema =
        property(Documented.property("name", "string", Aspect.MINIMUM, 1, Aspect.MAXIMUM, 64));

    assertThat(schema)
        .isEqualTo(Json.parse("{\"type\": \"string\", \"minLength\": 1, \"maxLength\": 64}"));
    assertThat(Drafts.open(draft, QuestionKind.CONFLICT)).isEmpty();
    assertThat(property(Documented.property(
                "name", "string", Aspect.MAXIMUM, "32", Aspect.CHARACTERS, "0-9A-Z"))
            .path("maxLength")
            .asInt())
        .isEqualTo(32);
  }

  @Test
  void leavesOutABoundOfTheNumberThatAStringHolds() {
    leavesOut(
        property(Documented.property("days", "string", Aspect.MAXIMUM, "732")),
        "maximum",
        QuestionKind.CONFLICT,
        "The maximum 732 is set on a string: what is meant?");
  }

  @Test
  void leavesOutALengthOfAnInteger() {
    leavesOut(
        property(Documented.property("depth", "integer", Aspect.MAX_LENGTH, 8)),
        "maxLength",
        QuestionKind.CONFLICT,
        "The maxLength 8 is set on an integer: what is meant?");
  }

  @Test
  void leavesOutALengthThatIsNone() {
    leavesOut(
        property(Documented.property("name", "string", Aspect.MAX_LENGTH, "many")),
        "maxLength",
        QuestionKind.CONFLICT,
        "The maxLength many is not a valid number of that type: what is meant?");
  }

  @Test
  void leavesOutBoundsThatCross() {
    JsonNode schema =
        property(Documented.property("depth", "integer", Aspect.MINIMUM, 9, Aspect.MAXIMUM, 3));

    assertThat(schema.has("maximum")).isFalse();
    leavesOut(
        schema,
        "minimum",
        QuestionKind.CONFLICT,
        "The minimum 9 is more than maximum 3: what is meant?");
  }

  @Test
  void leavesOutAPatternThatIsNone() {
    leavesOut(
        property(Documented.property("name", "string", Aspect.PATTERN, "[a-")),
        "pattern",
        QuestionKind.CONFLICT,
        "The pattern [a- is not a valid regular expression: what is meant?");
  }

  @Test
  void leavesOutADefaultOfAnotherType() {
    leavesOut(
        property(Documented.property("depth", "integer", Aspect.DEFAULT, "deep")),
        "default",
        QuestionKind.CONFLICT,
        "The default deep is not a valid value of type integer: what is meant?");
  }

  @Test
  void readsADefaultThatIsPrintedAsText() {
    assertThat(property(Documented.property("depth", "integer", Aspect.DEFAULT, "12"))
            .path("default")
            .isIntegralNumber())
        .isTrue();
    assertThat(property(Documented.property("lit", "boolean", Aspect.DEFAULT, "True"))
            .path("default")
            .isBoolean())
        .isTrue();
  }

  @Test
  void takesTheDefaultNoneForNone() {
    leavesOut(
        property(Documented.property("name", "string", Aspect.DEFAULT, "None")),
        "default",
        QuestionKind.VALUES,
        "The default is documented as None: is there no default?");
  }

  @Test
  void leavesOutADefaultBeyondItsValues() {
    property(Documented.property(
        "side", "string", Aspect.ENUM, List.of("port", "starboard"), Aspect.DEFAULT, "aft"));

    assertThat(Drafts.schema(draft, "Side").has("default")).isFalse();
    assertThat(Drafts.schema(draft, "Side").has("enum")).isTrue();
    assertThat(Drafts.open(draft, QuestionKind.CONFLICT))
        .containsExactly(
            "The default \"aft\" is not what the rest says about the value: which is right?");
  }

  @Test
  void leavesOutValuesOnAList() {
    DocumentedField sides = list("sides", Documented.property("[]", "string"));
    sides
        .statements()
        .put(
            Aspect.ENUM,
            Documented.property("x", "string", Aspect.ENUM, List.of("port"))
                .statements()
                .get(Aspect.ENUM));
    leavesOut(
        property(sides),
        "enum",
        QuestionKind.CONFLICT,
        "The values [\"port\"] are set on an array: what do they mean?");
  }

  @Test
  void leavesOutAFormatThatIsNone() {
    leavesOut(
        property(Documented.property("since", "string", Aspect.FORMAT, "RFC3339")),
        "format",
        QuestionKind.TYPE,
        "The format of a string is RFC3339: does it bind?");
  }

  @Test
  void leavesOutALengthThatTheExampleBreaks() {
    JsonNode schema = property(
        Documented.property("name", "string", Aspect.MAX_LENGTH, 3, Aspect.EXAMPLE, "north pier"));

    assertThat(schema.path("example").asText()).isEqualTo("north pier");
    assertThat(schema.has("maxLength")).isFalse();
    assertThat(Drafts.open(draft, QuestionKind.PAYLOAD))
        .containsExactly("A documented value breaks the maxLength 3: which is right?");
  }

  @Test
  void leavesOutValuesThatThePayloadIsNotAmong() {
    leavesOut(
        property(
            Documented.property("side", "string", Aspect.ENUM, List.of("port")),
            "{\"side\": \"aft\"}"),
        "$ref",
        QuestionKind.PAYLOAD,
        "A documented value breaks the enum [\"port\"]: which is right?");
    assertThat(draft.openapi().at("/components/schemas").has("Side")).isFalse();
  }

  @Test
  void leavesOutTheTypeThatThePayloadHasNot() {
    leavesOut(
        property(Documented.property("depth", "string"), "{\"depth\": 12}"),
        "type",
        QuestionKind.PAYLOAD,
        "A payload has an integer where a string is documented: which is it?");
  }

  @Test
  void makesAPropertyOptionalThatThePayloadLacks() {
    property(Documented.property("depth", "string", Aspect.REQUIRED, true), "{}");

    assertThat(Drafts.schema(draft, "CreateBerthRequest").has("required")).isFalse();
    assertThat(Drafts.open(draft, QuestionKind.PAYLOAD))
        .containsExactly(
            "A payload lacks the property depth, which is said to be mandatory: is it?");
  }

  @Test
  void allowsTheNullOfAPayload() {
    assertThat(property(Documented.property("depth", "string"), "{\"depth\": null}")
            .path("nullable")
            .asBoolean())
        .isTrue();
    assertThat(Drafts.open(draft, QuestionKind.PAYLOAD))
        .containsExactly("A payload has null where a string is documented: may it be null?");
  }

  @Test
  void tellsOfAPropertyThatNoTableHas() {
    property(Documented.property("depth", "string"), "{\"width\": 3}");

    assertThat(Drafts.open(draft, QuestionKind.PAYLOAD))
        .containsExactly(
            "A payload has properties that no table has, width: do they belong there?");
  }

  @Test
  void givesUpAPatternThatTakesForever() {
    JsonNode schema = property(
        Documented.property("name", "string", Aspect.PATTERN, "^(a+)+$"),
        "{\"name\": \"" + "a".repeat(60) + "!\"}");

    assertThat(schema.has("pattern")).isFalse();
    assertThat(Drafts.open(draft, QuestionKind.PAYLOAD))
        .containsExactly("A documented value breaks the pattern ^(a+)+$: which is right?");
  }

  @Test
  void loosensWhatEachOfItsPayloadsBreaks() {
    JsonNode schema = property(
        Documented.property("depth", "integer", Aspect.MINIMUM, 1, Aspect.MAXIMUM, 5),
        "{\"depth\": 0}",
        "{\"depth\": 3000000000}");

    assertThat(schema.toString()).isEqualTo("{\"type\":\"integer\",\"format\":\"int64\"}");
    assertThat(Drafts.open(draft, QuestionKind.PAYLOAD)).hasSize(4);
  }

  @Test
  void keepsAPayloadThatIsNoJsonAsADecision() {
    property(Documented.property("depth", "string"), "{\"depth\": \"1\",}");

    assertThat(draft.payloads()).isEmpty();
    assertThat(Drafts.open(draft, QuestionKind.PAYLOAD))
        .containsExactly(
            "A payload is not valid JSON (line 7: a comma too many): what does the service send?");
  }

  @Test
  void writesEveryPayloadAsItIsPrinted() {
    String printed = "{\n  \"depth\" :   \"\\u0031\" }";
    property(Documented.property("depth", "string"), printed, "{}");

    assertThat(draft.payloads())
        .containsExactly(
            entry("create-berth.request.json", printed + "\n"),
            entry("create-berth.request-2.json", "{}\n"));
  }
}
