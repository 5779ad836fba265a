package dev.apiscribe.review.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.report.Breaks;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Severity;
import dev.apiscribe.review.report.Side;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SchemaComparisonTest {
  private static final String NAMED = "Dog: {type: object, properties: {name: {type: string}}}\n";

  private static List<Finding> between(String before, String after) {
    return SpecFixture.findings(SpecFixture.dogs(before), SpecFixture.dogs(after));
  }

  @Test
  void aSharedSchemaThatChangedOnceIsOneFindingWithAllThatItTouches() {
    List<Finding> findings =
        between(NAMED, "Dog: {type: object, properties: {name: {type: integer}}}\n");
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).affects()).containsExactlyInAnyOrder("GET /dogs", "POST /dogs");
    assertThat(findings.get(0).sides()).containsExactlyInAnyOrder(Side.REQUEST, Side.RESPONSE);
  }

  @Test
  void aChangeThatMattersOnBothSidesIsAsSevereAsOnTheWorseOne() {
    // Who sends is free to send it; who receives may not know it.
    List<Finding> added = between(
        "Dog: {type: object, properties: {size: {type: string, enum: [small]}}}\n",
        "Dog: {type: object, properties: {size: {type: string, enum: [small, tall]}}}\n");
    assertThat(SpecFixture.rules(added)).containsExactly("response-enum-value-added");
    // The other way round, what is harmless to receive is refused when it is sent.
    List<Finding> removed = between(
        "Dog: {type: object, properties: {size: {type: string, enum: [small, tall]}}}\n",
        "Dog: {type: object, properties: {size: {type: string, enum: [small]}}}\n");
    assertThat(SpecFixture.rules(removed)).containsExactly("request-enum-value-removed");
  }

  @Test
  void whatIsOnlyReadIsNotAskedOfCallers() {
    List<Finding> findings = between(
        NAMED,
        "Dog: {type: object, required: [id], properties: {name: {type: string}, id: {type: string, readOnly: true}}}\n");
    assertThat(SpecFixture.rules(findings)).containsExactly("response-property-added");
    assertThat(findings.get(0).sides()).containsExactly(Side.RESPONSE);
  }

  @Test
  void schemasInACircleAreComparedOnce() {
    String circle =
        "Dog: {type: object, properties: {pups: {type: array, items: {$ref: '#/components/schemas/Dog'}}, %s: {type: string}}}\n";
    List<Finding> findings = between(
        String.format(Locale.ROOT, circle, "name"), String.format(Locale.ROOT, circle, "called"));
    assertThat(SpecFixture.rules(findings)).containsExactly("request-property-renamed");
  }

  @Test
  void aReferenceWithinACircleOfAliasesIsCompared() {
    String wrapped = """
        Dog: {allOf: [{$ref: '#/components/schemas/Pup'}], description: A dog.}
        Pup: {type: object, properties: {parent: {allOf: [{$ref: '#/components/schemas/Dog'}], nullable: %s}}}
        """;
    assertThat(SpecFixture.rules(between(
            String.format(Locale.ROOT, wrapped, "false"),
            String.format(Locale.ROOT, wrapped, "true"))))
        .containsExactly("response-becomes-nullable");
  }

  @Test
  void propertiesThatMoveIntoAnAllOfAreTheSameProperties() {
    String apart = """
        Dog:
          allOf:
            - {$ref: '#/components/schemas/Animal'}
            - {type: object, required: [name], properties: {tail: {type: string}}}
        Animal: {type: object, properties: {name: {type: string}}}
        """;
    String together =
        "Dog: {type: object, required: [name], properties: {name: {type: string}, tail: {type: string}}}\n";
    assertThat(between(together, apart)).isEmpty();
    assertThat(between(apart, together)).isEmpty();
  }

  @Test
  void anAllOfThatLeadsBackToItselfIsRefusedWithItsLine() {
    String circle = """
        Dog: {allOf: [{$ref: '#/components/schemas/Animal'}, {type: object}]}
        Animal: {allOf: [{$ref: '#/components/schemas/Dog'}, {type: object}]}
        """;
    assertThatThrownBy(() -> between(circle, circle))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageStartingWith(
            "old.yaml:23 /components/schemas/Dog: found an allOf that leads back to itself");
  }

  @Test
  void aManifoldAllOfIsMergedInGoodTime() {
    StringBuilder diamond = new StringBuilder(
        "Dog: {allOf: [{$ref: '#/components/schemas/L0'}, {$ref: '#/components/schemas/L0'}]}\n");
    for (int i = 0; i < 40; i++) {
      String next = "{$ref: '#/components/schemas/L" + (i + 1) + "'}";
      diamond
          .append("L")
          .append(i)
          .append(": {allOf: [")
          .append(next)
          .append(", ")
          .append(next)
          .append("]}\n");
    }
    diamond.append("L40: {type: object, properties: {name: {type: %s}}}\n");
    assertThat(SpecFixture.rules(between(
            String.format(Locale.ROOT, diamond.toString(), "string"),
            String.format(Locale.ROOT, diamond.toString(), "integer"))))
        .containsExactly("request-type-changed");
  }

  @Test
  void schemasNestedTooDeepAreRefused() {
    String deep =
        "Dog: " + "{type: array, items: ".repeat(150) + "{type: string}" + "}".repeat(150) + "\n";
    assertThatThrownBy(() -> between(deep, deep))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageContaining("nested deeper than 100");
  }

  @Test
  void aSchemaByAnotherNameThatGainedPropertiesIsStillTheSame() {
    String before =
        "Dog: {type: object, properties: {home: {$ref: '#/components/schemas/Hut'}}}\nHut: {type: object, properties: {size: {type: string}}}\n";
    String after = """
        Dog: {type: object, properties: {home: {$ref: '#/components/schemas/Kennel'}}}
        Kennel: {type: object, properties: {size: {type: string}, roof: {type: string}}}
        """;
    assertThat(SpecFixture.rules(between(before, after)))
        .containsExactlyInAnyOrder("schema-renamed", "request-optional-property-added");
  }

  @Test
  void aSchemaOfAnotherShapeIsAnotherSchema() {
    String before =
        "Dog: {type: object, properties: {home: {$ref: '#/components/schemas/Hut'}}}\nHut: {type: object, properties: {size: {type: string}}}\n";
    String after =
        "Dog: {type: object, properties: {home: {$ref: '#/components/schemas/Flat'}}}\nFlat: {type: object, properties: {floor: {type: integer}}}\n";
    assertThat(SpecFixture.rules(between(before, after)))
        .contains("schema-reference-changed")
        .doesNotContain("schema-renamed");
  }

  @Test
  void aValueOfANamedSetThatIsNoLongerTakenIsAConstantThatIsGone() {
    String set =
        "Dog: {type: object, properties: {size: {$ref: '#/components/schemas/Size'}}}\nSize: {type: string, enum: [%s]}\n";
    Finding finding = between(
            String.format(Locale.ROOT, set, "small, tall"),
            String.format(Locale.ROOT, set, "small"))
        .get(0);
    assertThat(finding.rule()).isEqualTo("request-enum-value-removed");
    assertThat(finding.breaks())
        .containsExactlyInAnyOrder(Breaks.WIRE, Breaks.JAVA_SOURCE, Breaks.JAVA_BINARY);
  }

  @Test
  void valuesOfAMapAndAnArrayAreCompared() {
    String map =
        "Dog: {type: object, additionalProperties: {type: array, items: {type: string, maxLength: %d}}}\n";
    List<Finding> findings =
        between(String.format(Locale.ROOT, map, 8), String.format(Locale.ROOT, map, 4));
    assertThat(SpecFixture.rules(findings)).containsExactly("request-length-tightened");
    assertThat(findings.get(0).message()).startsWith("Dog{}[] ").endsWith("maxLength 8 → 4.");
  }

  @Test
  void aBoundThatBecomesExclusiveIsTighter() {
    String age = "Dog: {type: object, properties: {age: {type: integer, minimum: 0%s}}}\n";
    assertThat(SpecFixture.rules(between(
            String.format(Locale.ROOT, age, ""),
            String.format(Locale.ROOT, age, ", exclusiveMinimum: true"))))
        .containsExactly("request-range-tightened");
  }

  @Test
  void aDivisorIsLooserThanItsMultiple() {
    String age = "Dog: {type: object, properties: {age: {type: integer, multipleOf: %d}}}\n";
    Finding looser = between(
            String.format(Locale.ROOT, age, 10), String.format(Locale.ROOT, age, 5))
        .get(0);
    assertThat(looser.rule()).isEqualTo("response-range-loosened");
    assertThat(looser.severity()).isEqualTo(Severity.WARNING);
    assertThat(SpecFixture.rules(
            between(String.format(Locale.ROOT, age, 5), String.format(Locale.ROOT, age, 10))))
        .containsExactly("request-range-tightened");
  }

  /** Nothing is a multiple of zero, and nothing can be divided by it. */
  @Test
  void aDivisorOfZeroIsTighterThanAnyOther() {
    String age = "Dog: {type: object, properties: {age: {type: integer, multipleOf: %d}}}\n";
    assertThat(SpecFixture.rules(
            between(String.format(Locale.ROOT, age, 10), String.format(Locale.ROOT, age, 0))))
        .containsExactly("request-range-tightened");
  }

  @Test
  void itemsThatMustDifferAreTighterInRequests() {
    String free = "Dog: {type: object, properties: {tags: {type: array, items: {type: object}}}}\n";
    String unique = free.replace("items", "x-unique-by: key, items");
    Finding tighter = between(free, unique).get(0);
    assertThat(tighter.rule()).isEqualTo("request-count-tightened");
    assertThat(tighter.severity()).isEqualTo(Severity.BREAKING);
    assertThat(tighter.message()).contains("x-unique-by none → key");
    Finding looser = between(unique, free).get(0);
    assertThat(looser.rule()).isEqualTo("response-count-loosened");
    assertThat(looser.severity()).isNotEqualTo(Severity.BREAKING);
    assertThat(SpecFixture.rules(between(unique, unique.replace("key", "name"))))
        .containsExactly("request-count-tightened");
  }

  @Test
  void anEnumerationThatOpensOrClosesIsShownWithBothLists() {
    String closed = "Dog: {type: object, properties: {size: {type: string, enum: [s, m]}}}\n";
    String open = closed.replace("enum", "x-extensible-enum");
    Finding opened = between(closed, open).get(0);
    assertThat(opened.left().pointer()).endsWith("/size/enum");
    assertThat(opened.right().pointer()).endsWith("/size/x-extensible-enum");
    Finding shut = between(open, closed).get(0);
    assertThat(shut.left().pointer()).endsWith("/size/x-extensible-enum");
    assertThat(shut.right().pointer()).endsWith("/size/enum");
  }

  @Test
  void ofAnotherTypeNothingElseIsCompared() {
    List<Finding> findings = between(
        "Dog: {type: object, properties: {age: {type: string, maxLength: 8}}}\n",
        "Dog: {type: object, properties: {age: {type: integer, maximum: 8}}}\n");
    assertThat(SpecFixture.rules(findings)).containsExactly("request-type-changed");
    assertThat(findings.get(0).message()).endsWith(": string → integer.");
  }

  @Test
  void callsTheTypeAndTheFormatThatNobodySaysByAWord() {
    String age = "Dog: {type: object, properties: {age: {%s}}}\n";
    String any = String.format(Locale.ROOT, age, "");
    String integer = String.format(Locale.ROOT, age, "type: integer");
    String small = String.format(Locale.ROOT, age, "type: integer, format: int32");
    assertThat(between(any, integer).get(0).message()).endsWith(": anything → integer.");
    assertThat(between(integer, any).get(0).message()).endsWith(": integer → anything.");
    assertThat(between(integer, small).get(0).message()).endsWith(": none → int32.");
    assertThat(between(small, integer).get(0).message()).endsWith(": int32 → none.");
  }

  @Test
  void aDefaultThatIsSaidWhereItAlwaysHeldIsNoOtherLength() {
    String name = "Dog: {type: object, properties: {name: {type: string%s}}}\n";
    assertThat(between(
            String.format(Locale.ROOT, name, ""),
            String.format(Locale.ROOT, name, ", minLength: 0")))
        .isEmpty();
  }

  @Test
  void propertiesCalledLikeWordsOfTheSpecAreProperties() {
    String dog = "Dog: {type: object, properties: {title: {type: string}, example: {type: %s}}}\n";
    assertThat(SpecFixture.rules(between(
            String.format(Locale.ROOT, dog, "string"), String.format(Locale.ROOT, dog, "boolean"))))
        .containsExactly("request-type-changed");
  }

  @Test
  void aReferenceThatLeadsNowhereIsRefusedWithItsLine() {
    String broken = "Dog: {type: object, properties: {home: {$ref: '#/components/schemas/Hut'}}}\n";
    assertThatThrownBy(() -> between(broken, broken))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageStartingWith("old.yaml:23 /components/schemas/Dog/properties/home")
        .hasMessageContaining("leads nowhere");
  }
}
