package dev.apiscribe.review.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What tells alternatives apart, and the schemas that are reached by nothing else. */
class DiscriminatorsTest {
  private static final String UNION = """
      Dog: {oneOf: [{$ref: '#/components/schemas/Poodle'}, {$ref: '#/components/schemas/Boxer'}], discriminator: {propertyName: kind, mapping: {poodle: Poodle}}}
      Poodle: {type: object, required: [kind], properties: {kind: {type: string}}}
      Boxer: {type: object, required: [kind], properties: {kind: {type: string}}}
      Pug: {type: object, required: [kind], properties: {kind: {type: string}}}
      """;
  private static final String HIERARCHY = """
      Dog: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
      Poodle: {allOf: [{$ref: '#/components/schemas/Dog'}, {type: object, properties: {curls: {type: integer}}}]}
      Toy: {allOf: [{$ref: '#/components/schemas/Poodle'}, {type: object, properties: {grams: {type: integer}}}]}
      """;

  /** A client keeps what it does not know as Unknown, and a visitor takes it as other. */
  @Test
  void aNewAlternativeBreaksNoCallerAndIsSaid() {
    String more = UNION.replace("}], disc", "}, {$ref: '#/components/schemas/Pug'}], disc");

    assertThat(rules(UNION, more)).containsExactly("response-alternative-added");
    assertThat(level(UNION, more)).isEqualTo(SemverVerdict.Level.MINOR);
    assertThat(level(more, UNION)).isEqualTo(SemverVerdict.Level.MAJOR);
  }

  @Test
  void anEntryOfTheMappingIsAnAlternative() {
    String more = UNION.replace("poodle: Poodle", "poodle: Poodle, pug: Pug");

    assertThat(rules(UNION, more)).containsExactly("response-alternative-added");
    assertThat(rules(more, UNION)).containsExactly("request-alternative-removed");
  }

  @Test
  void anAlternativeAndItsEntryAreOneChange() {
    String more = UNION
        .replace("}], disc", "}, {$ref: '#/components/schemas/Pug'}], disc")
        .replace("poodle: Poodle", "poodle: Poodle, pug: '#/components/schemas/Pug'");

    assertThat(rules(UNION, more)).containsExactly("response-alternative-added");
  }

  @Test
  void aNameThatFollowsFromTheSchemaNeedsNoEntry() {
    String said = UNION.replace("poodle: Poodle", "poodle: Poodle, Boxer: Boxer");

    assertThat(rules(UNION, said)).isEmpty();
    assertThat(rules(said, UNION)).isEmpty();
  }

  @Test
  void anotherPropertyTellsThemApartInAnotherWay() {
    assertThat(rules(UNION, UNION.replace("propertyName: kind", "propertyName: breed")))
        .containsExactly("discriminator-changed");
  }

  @Test
  void aSchemaThatExtendsOneWithADiscriminatorIsUsed() {
    assertThat(
            rules(HIERARCHY, HIERARCHY.replace("curls: {type: integer}", "curls: {type: string}")))
        .containsOnly("request-type-changed");
    assertThat(
            rules(HIERARCHY, HIERARCHY.replace("grams: {type: integer}", "grams: {type: string}")))
        .containsExactly("request-type-changed");
  }

  @Test
  void aSchemaThatExtendsOneWithADiscriminatorComesAndGoes() {
    String less = HIERARCHY.replaceAll("(?m)^Toy.*\n", "");

    assertThat(rules(less, HIERARCHY)).containsExactly("response-alternative-added");
    assertThat(rules(HIERARCHY, less)).containsExactly("request-alternative-removed");
  }

  private static List<String> rules(String before, String after) {
    return SpecFixture.rules(
        SpecFixture.findings(SpecFixture.dogs(before), SpecFixture.dogs(after)));
  }

  private static SemverVerdict.Level level(String before, String after) {
    return SpecFixture.review(SpecFixture.dogs(before), SpecFixture.dogs(after))
        .verdict()
        .level();
  }
}
