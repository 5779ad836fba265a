package dev.apiscribe.review.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.drift.Ambiguity;
import dev.apiscribe.review.drift.Presence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an update leaves to a person, and what becomes of it. */
class LeftDecisionsTest {
  private static final String LENGTH = "maxLength: 20}\n        berth";
  private static final String AUTH = "name: X-Pier-Token";

  @TempDir
  private Path folder;

  @Test
  void eachKindOfDifferenceIsFollowedRecordedOrAsked() {
    Stream.of(Presence.values()).forEach(one -> assertThat(UpdateRules.of(one)).isNotNull());
    Stream.of(Aspect.values()).forEach(one -> assertThat(UpdateRules.of(one)).isNotNull());
    Stream.of(Ambiguity.values()).forEach(one -> assertThat(UpdateRules.of(one)).isNotNull());
  }

  @Test
  void aPlaceWhereTheSpecDepartedIsAsked() throws Exception {
    Pier pier = departed();
    // What is new above the place moves its line.
    String page = pageText(pier, 40)
        .replace(
            "        - name: marks\n",
            "        - {name: db, in: query, schema: {type: string}}\n        - name: marks\n");
    SpecUpdate.UpdateOutcome outcome = pier.update("third", page);
    Pier.apply(outcome);
    assertThat(outcome.decisions().values())
        .containsExactly("CreateBoatRequest.name: maxLength is 40 in the docs but 25 in the spec.");
    assertThat(pier.text()).contains("maxLength: 25");
    assertThat(Files.readString(outcome.page()))
        .contains("`update --decide 1=a`")
        .contains("`update --decide 1=b`");
    assertThat(pier.update("third", page).files()).as("again").isEmpty();

    SpecUpdate.UpdateOutcome followed = pier.update("third", page, Map.of(1, "a"));
    assertThat(followed.decisions()).isEmpty();
    assertThat(followed.files().get(pier.folder().resolve("openapi.yaml")))
        .contains("maxLength: 40");

    Pier.apply(pier.update("third", page, Map.of(1, "b")));
    assertThat(pier.text()).contains("maxLength: 25");
    assertThat(outcome.page()).doesNotExist();
    assertThat(Files.readString(pier.folder().resolve("deviations.yaml")))
        .contains("id: kept-when-the-page-changed")
        .contains("documented: 40");
    assertThat(pier.update("third", page).decisions()).isEmpty();
  }

  /** The page says 20, and the spec 25, by a decision. */
  private Pier departed() throws Exception {
    Pier pier = Pier.in(folder);
    Path spec = pier.folder().resolve("openapi.yaml");
    Files.writeString(spec, pier.text().replace(LENGTH, LENGTH.replace("20", "25")));
    Files.writeString(pier.folder().resolve("deviations.yaml"), """
        - id: names-are-longer
          kind: departure
          where: [/components/schemas/CreateBoatRequest/properties/name]
          document: pier
          lines: '1'
          documented: At most 20 characters.
          curated: At most 25.
          reason: The service takes them.
          explains:
            - {aspect: maxLength, at: [/components/schemas/CreateBoatRequest/properties/name/maxLength], documented: 20, curated: 25}
        """);
    assertThat(pier.update("first", pageText(pier, 20)).decisions()).isEmpty();
    return pier;
  }

  private static String pageText(Pier pier, int length) throws Exception {
    return pier.text().replace(LENGTH.replace("20", "25"), LENGTH.replace("20", "" + length));
  }

  @Test
  void aDecisionThatExplainsNothingMoreGoes() throws Exception {
    Pier pier = departed();
    Pier.apply(pier.update("third", pageText(pier, 25)));
    assertThat(Files.readString(pier.folder().resolve("deviations.yaml")))
        .doesNotContain("names-are-longer");
  }

  @Test
  void whatOnlyAPersonCanSayIsOneDecisionForItsCause() throws Exception {
    Pier pier = Pier.in(folder);
    SpecUpdate.UpdateOutcome outcome =
        pier.update("second", pier.text().replace(AUTH, "name: X-Other-Token"));
    assertThat(outcome.decisions().values())
        .singleElement()
        .asString()
        .startsWith("API: security is apiKey header X-Other-Token in the docs");
  }

  @Test
  void sentencesAreShownByTheirWordsAndRead() throws Exception {
    Pier pier = Pier.in(folder);
    ReadPage page = new ReadPage(Pier.source("second"), said(pier, "Only red boats are listed."));
    SpecUpdate.UpdateOutcome outcome = pier.update(page, Map.of());
    Pier.apply(outcome);
    assertThat(outcome.decisions().values()).containsExactly("1 sentence is new or changed.");
    assertThat(Files.readString(outcome.page())).contains("**Only red boats are listed.**");
    Pier.apply(pier.update(page, Map.of(1, "a")));
    assertThat(outcome.page()).doesNotExist();
    assertThat(Files.readString(pier.folder().resolve("words.yaml")))
        .contains(Passage.digest("Only red boats are listed."));
    assertThat(pier.update(page, Map.of()).files()).isEmpty();
  }

  private static DocumentedFacts said(Pier pier, String sentence) throws Exception {
    DocumentedFacts facts = pier.facts(pier.text());
    List<DocumentedOperation> operations = new ArrayList<>(facts.operations());
    DocumentedOperation first = operations.get(0);
    operations.set(
        0,
        new DocumentedOperation(
            first.title(),
            first.place(),
            first.lastLine(),
            first.statements(),
            first.parameters(),
            first.request(),
            first.responses(),
            first.security(),
            List.of(new Passage(sentence, first.place()))));
    return new DocumentedFacts(
        facts.source(),
        facts.format(),
        true,
        facts.statements(),
        facts.servers(),
        facts.security(),
        operations,
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void changedWordsOfASentenceAreMarked() {
    assertThat(WordDiff.of("It lists all boats.", "It lists red boats."))
        .isEqualTo("It lists ~~all~~ **red** boats.");
  }

  @Test
  void aNumberThatIsNoDecisionIsRefused() throws Exception {
    Pier pier = Pier.in(folder);
    assertThatThrownBy(() -> pier.update("second", pier.text(), Map.of(12, "b")))
        .isInstanceOf(UpdateRefusedException.class)
        .hasMessageContaining("--decide 12=b: found no decision with this number");
  }

  @Test
  void nothingIsWrittenIfLintWouldReportMore() throws Exception {
    Pier pier = Pier.in(folder);
    String page = pier.text().replace("minimum: 1, maximum: 99", "minimum: 100, maximum: 99");
    Map<Path, String> before = pier.texts();
    assertThatThrownBy(() -> pier.update("second", page))
        .isInstanceOf(UpdateRefusedException.class)
        .hasMessageStartingWith("Nothing is written: lint would report")
        .hasMessageContaining(pier.specs().toString().replace('\\', '/'));
    assertThat(pier.texts()).isEqualTo(before);
  }

  @Test
  void whatAPersonSavedMeanwhileIsNotOverwritten() throws Exception {
    Pier pier = Pier.in(folder);
    Path file = pier.folder().resolve("words.yaml");
    try (Staging staging = Staging.of(pier.specs(), "pier")) {
      staging.write(staging.file("openapi.yaml"), "a: b\n");
      Files.write(pier.folder().resolve(".openapi.yaml.swp"), new byte[] {(byte) 0xff});
      assertThat(staging.changes()).containsOnlyKeys(pier.folder().resolve("openapi.yaml"));
      for (String later : List.of("# more\n", "")) {
        Files.writeString(file, later);
        assertThatThrownBy(staging::changes)
            .isInstanceOf(UpdateRefusedException.class)
            .hasMessageContaining("words.yaml: was changed while the update ran");
      }
    }
  }

  @Test
  void whatDoesNotChangeStaysToTheByte() throws Exception {
    Pier pier = Pier.in(folder);
    List<String> before = pier.text().lines().toList();
    Pier.apply(pier.update("second", pier.text().replace("maximum: 99", "maximum: 98")));
    List<String> after = pier.text().lines().toList();
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).contains("maximum: 99") && !before.get(i).contains("x-source")) {
        assertThat(after.get(i)).isEqualTo(before.get(i));
      }
    }
  }
}
