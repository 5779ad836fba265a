package dev.apiscribe.review.reading.redoc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.page.UnreadablePageException;
import org.junit.jupiter.api.Test;

class RedocSchemasTest {
  @Test
  void mergesTheParts() throws Exception {
    DocumentedField crate = crate("""
            "Crate": {"allOf": [{"$ref": "#/components/schemas/Box"}, {"required": ["label"], "properties": {"label": {"type": "string"}}}],
              "required": ["weight"]},
            "Box": {"type": "object", "required": ["size"], "properties": {"size": {"type": "integer"}, "weight": {"type": "number"}}}
            """);

    assertThat(crate.properties())
        .extracting(property -> property.name() + " " + property.text(Aspect.REQUIRED))
        .containsExactly("size true", "weight true", "label true");
    assertThat(crate
            .property("weight")
            .orElseThrow()
            .statements()
            .get(Aspect.REQUIRED)
            .place()
            .pointer())
        .isEqualTo("/components/schemas/Crate/required/0");
  }

  @Test
  void takesWhatIsSaidAgainOfAProperty() throws Exception {
    DocumentedField crate = crate("""
            "Crate": {"allOf": [{"$ref": "#/components/schemas/Box"}], "properties": {"size": {"type": "string"}}},
            "Box": {"type": "object", "properties": {"size": {"type": "integer"}, "weight": {"type": "number"}}}
            """);

    assertThat(crate.properties())
        .extracting(property -> property.name() + " " + property.text(Aspect.TYPE))
        .containsExactly("size string", "weight number");
  }

  @Test
  void keepsEveryStatementOfASchema() throws Exception {
    DocumentedField label = property("""
            {"type": "string", "format": "hostname", "minLength": 2, "maxLength": 9, "pattern": "^[a-z](?!x)$", "nullable": true,
            "default": "a", "example": "b", "deprecated": true}
            """);

    assertThat(label.statements().keySet())
        .containsExactlyInAnyOrder(
            Aspect.TYPE,
            Aspect.FORMAT,
            Aspect.REQUIRED,
            Aspect.NULLABLE,
            Aspect.MIN_LENGTH,
            Aspect.MAX_LENGTH,
            Aspect.PATTERN,
            Aspect.DEFAULT,
            Aspect.EXAMPLE,
            Aspect.DEPRECATED);
    assertThat(property(
                "{\"type\": \"array\", \"minItems\": 1, \"maxItems\": 3, \"uniqueItems\": true, \"items\": {}}")
            .statements()
            .keySet())
        .contains(Aspect.MIN_ITEMS, Aspect.MAX_ITEMS, Aspect.UNIQUE_ITEMS);
    assertThat(property("{\"type\": \"integer\", \"minimum\": 1, \"maximum\": 3, \"enum\": [1, 3]}")
            .statements()
            .keySet())
        .contains(Aspect.MINIMUM, Aspect.MAXIMUM, Aspect.ENUM);
  }

  @Test
  void keepsEveryDigitOfANumber() throws Exception {
    assertThat(property("{\"type\": \"number\", \"example\": 1.50}").text(Aspect.EXAMPLE))
        .isEqualTo("1.50");
    assertThat(property("{\"type\": \"integer\", \"maximum\": 12345678901234567890}")
            .text(Aspect.MAXIMUM))
        .isEqualTo("12345678901234567890");
  }

  @Test
  void followsAReferenceWithEscapes() throws Exception {
    DocumentedField crate = crate("""
            "Crate": {"type": "object", "properties": {"label": {"$ref": "#/components/schemas/a%20b~1c"}}},
            "a b/c": {"type": "integer"}
            """);

    assertThat(crate.property("label").orElseThrow().text(Aspect.NAME)).isEqualTo("a b/c");
    assertThat(crate.property("label").orElseThrow().text(Aspect.TYPE)).isEqualTo("integer");
  }

  @Test
  void readsWhatOpenApi31SaysInOtherWords() throws Exception {
    DocumentedField crate =
        Fixture.crate("3.1.0", """
                "Crate": {"type": "object", "properties": {
                  "label": {"type": ["string", "null"], "examples": ["tea", "salt"]},
                  "kind": {"const": "wooden"},
                  "owner": {"anyOf": [{"$ref": "#/components/schemas/Owner"}, {"type": "null"}]},
                  "sender": {"$ref": "#/components/schemas/Owner", "deprecated": true},
                  "tons": {"type": "integer", "exclusiveMinimum": 2},
                  "seal": {"type": ["string", "integer"]},
                  "type": {"type": "string"}}},
                "Owner": {"type": "object", "properties": {"id": {"type": "string"}}}
                """).operations().get(0).request().get(0).schema();

    assertThat(crate.property("label").orElseThrow()).satisfies(label -> {
      assertThat(label.text(Aspect.TYPE)).isEqualTo("string");
      assertThat(label.text(Aspect.NULLABLE)).isEqualTo("true");
      assertThat(label.text(Aspect.EXAMPLE)).isEqualTo("tea");
    });
    assertThat(
            crate.property("kind").orElseThrow().statements().get(Aspect.ENUM).value())
        .hasToString("[\"wooden\"]");
    assertThat(crate.property("owner").orElseThrow()).satisfies(owner -> {
      assertThat(owner.text(Aspect.NULLABLE)).isEqualTo("true");
      assertThat(owner.text(Aspect.NAME)).isEqualTo("Owner");
      assertThat(owner.property("id")).isPresent();
    });
    assertThat(crate.property("sender").orElseThrow()).satisfies(sender -> {
      assertThat(sender.text(Aspect.DEPRECATED)).isEqualTo("true");
      assertThat(sender.text(Aspect.NAME)).isEqualTo("Owner");
    });
    assertThat(crate.property("tons").orElseThrow().text(Aspect.MINIMUM)).isEqualTo("2");
    assertThat(crate.property("seal").orElseThrow().text(Aspect.TYPE)).isEqualTo("any");
    assertThat(crate.property("type").orElseThrow().text(Aspect.TYPE)).isEqualTo("string");
  }

  @Test
  void leadsEachStatementToItsLine() throws Exception {
    DocumentedField label = crate(
            "\"Crate\": {\"type\": \"object\",\n\"properties\": {\"label\": {\r\n\"type\": \"string\",\n\"maxLength\": 5}}}")
        .property("label")
        .orElseThrow();

    assertThat(label.place().line()).isEqualTo(6);
    assertThat(label.statements().get(Aspect.TYPE).place().line()).isEqualTo(7);
    assertThat(label.statements().get(Aspect.MAX_LENGTH).place())
        .hasToString("quay.html:8 /components/schemas/Crate/properties/label/maxLength");
  }

  @Test
  void takesAnItemOfAListOfWordsForAPassage() throws Exception {
    DocumentedField label = property(
        "{\"type\": \"string\", \"description\": \"Who may see it:\\n* <b>all</b> hands\\n* the `purser`\"}");

    assertThat(label.words())
        .extracting(Passage::text)
        .containsExactly("Who may see it:", "all hands", "the purser");
  }

  @Test
  void refusesASchemaThatIsAPartOfItself() {
    UnreadablePageException refusal = Fixture.refusal(() -> crate("""
                    "Crate": {"allOf": [{"$ref": "#/components/schemas/Box"}]},
                    "Box": {"allOf": [{"$ref": "#/components/schemas/Crate"}]}
                    """));

    assertThat(refusal.found())
        .contains("quay.html:5 /components/schemas/Crate: the schema is a part of itself by allOf");
  }

  @Test
  void refusesReferencesThatLeadInACircle() {
    UnreadablePageException refusal =
        Fixture.refusal(() -> crate("\"Crate\": {\"$ref\": \"#/components/schemas/Crate\"}"));

    assertThat(refusal.found()).contains("the reference leads back to itself");
  }

  @Test
  void refusesSchemasThatNestWithoutEnd() {
    StringBuilder properties =
        new StringBuilder("\"Crate\": {\"$ref\": \"#/components/schemas/N0\"}");
    StringBuilder parts = new StringBuilder("\"Crate\": {\"$ref\": \"#/components/schemas/N0\"}");
    for (int i = 0; i < 20_000; i++) {
      String next = "{\"$ref\": \"#/components/schemas/N" + (i + 1) + "\"}";
      properties
          .append(", \"N")
          .append(i)
          .append("\": {\"properties\": {\"in\": ")
          .append(next)
          .append("}}");
      parts.append(", \"N").append(i).append("\": {\"allOf\": [").append(next).append("]}");
    }
    String last = ", \"N20000\": {\"type\": \"string\"}";

    assertThat(Fixture.refusal(() -> crate(properties + last)).found())
        .contains("schemas nest more than 500 deep");
    assertThat(Fixture.refusal(() -> crate(parts + last)).found())
        .contains("schemas nest more than 500 deep");
  }

  @Test
  void refusesBracketsThatNestWithoutEnd() {
    UnreadablePageException refusal = Fixture.refusal(
        () -> crate("\"Crate\": " + "{\"items\": ".repeat(5_000) + "{}" + "}".repeat(5_000)));

    assertThat(refusal.found()).contains("is not valid JSON");
    assertThat(refusal.line()).isEqualTo(5);
  }

  private static DocumentedField property(String schema) throws UnreadablePageException {
    return crate("\"Crate\": {\"type\": \"object\", \"properties\": {\"label\": " + schema + "}}")
        .property("label")
        .orElseThrow();
  }

  private static DocumentedField crate(String schemas) throws UnreadablePageException {
    DocumentedFacts facts = Fixture.crate("3.0.3", schemas);
    return facts.operations().get(0).request().get(0).schema();
  }
}
