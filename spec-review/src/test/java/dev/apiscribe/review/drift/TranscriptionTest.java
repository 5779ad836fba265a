package dev.apiscribe.review.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.curated.Deviation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the places of a spec stand to what is on record, without any page. */
class TranscriptionTest {
  private static final String REQUEST = "/components/schemas/CreateBerthRequest";
  private static final String NAME = REQUEST + "/properties/name";
  private static final String NUMBER = "/components/schemas/Bollard/properties/number";
  private static final String BERTH_ID =
      "/components/schemas/CreateBerthResponse/properties/berth_id";
  private static final String OPERATION = HarbourFixture.OPERATION;

  private final HarbourFixture harbour = new HarbourFixture();

  @Test
  void isTheSameWhereTheTranscribedTextSaysIt() {
    SourceEvidence evidence = harbour.evidence(BERTH_ID);

    assertThat(evidence.status()).isEqualTo(SourceStatus.SAME);
    assertThat(evidence.departures()).isEmpty();
    assertThat(evidence.references()).singleElement().satisfies(reference -> {
      assertThat(reference.document()).isEqualTo("harbour-create-berth");
      assertThat(reference.published()).isFalse();
      assertThat(reference.lines()).containsExactly(75);
      assertThat(reference.said()).hasToString("{type=\"string\"}");
    });
  }

  @Test
  void isInferredWhereOnlySuchDecisionsExplainIt() {
    SourceEvidence evidence = harbour.evidence(NUMBER);

    assertThat(evidence.status()).isEqualTo(SourceStatus.INFERRED);
    assertThat(evidence.departures()).singleElement().satisfies(departure -> {
      assertThat(departure.aspect()).isEqualTo("format");
      assertThat(departure.documented()).isNull();
      assertThat(departure.curated()).hasToString("\"int32\"");
      assertThat(departure.by())
          .extracting(Deviation::id)
          .containsExactly("integers-have-a-format");
    });
  }

  @Test
  void isADeviationWhereADecisionExplainsWhatIsLeftOpen() {
    SourceEvidence evidence = harbour.evidence(NAME);

    assertThat(evidence.status()).isEqualTo(SourceStatus.DEVIATION);
    assertThat(evidence.departures())
        .extracting(Departure::aspect)
        .containsExactly("characters-unsaid");
  }

  @Test
  void isOfThePublishedPageOnlyWhereTheTextHasLostIt() {
    assertThat(harbour
            .deviations(
                "kind: inferred\n  where: [/components/schemas/Bollard",
                "kind: loss\n  where: [/components/schemas/Bollard")
            .evidence(NUMBER)
            .status())
        .isEqualTo(SourceStatus.PUBLISHED_ONLY);
    assertThat(harbour
            .facts("lines: '75', said: {type: string}", "published: true, said: {type: string}")
            .evidence(BERTH_ID)
            .status())
        .isEqualTo(SourceStatus.PUBLISHED_ONLY);
  }

  @Test
  void isUndecidedWhereAnEditDepartsFromTheRecord() {
    SourceEvidence evidence = harbour.spec("maxLength: 20", "maxLength: 30").evidence(NAME);

    assertThat(evidence.status()).isEqualTo(SourceStatus.UNDECIDED);
    assertThat(evidence.departures()).anySatisfy(departure -> {
      assertThat(departure.aspect()).isEqualTo("maxLength");
      assertThat(departure.documented()).hasToString("20");
      assertThat(departure.curated()).hasToString("30");
      assertThat(departure.by()).isEmpty();
    });
  }

  @Test
  void aDepartureInASharedSchemaBelongsToThePropertyThatUsesIt() {
    Transcription edited =
        harbour.spec("enum: [wet, dry]", "enum: [wet, dry, half]").recorded();

    assertThat(edited.of(REQUEST + "/properties/kind").status()).isEqualTo(SourceStatus.UNDECIDED);
    assertThat(edited.of("/components/schemas/BerthKind/enum").departures()).isEmpty();
  }

  @Test
  void isUndecidedWhenTheDecisionIsGone() {
    assertThat(harbour
            .deviations("aspect: size-unsaid", "aspect: no-words")
            .evidence(REQUEST + "/properties/bollards")
            .status())
        .isEqualTo(SourceStatus.UNDECIDED);
  }

  @Test
  void aPropertyThatNoDocumentHasIsUndecidedAndWhatIsInItIsUnstated() {
    Transcription edited = harbour
        .spec(
            "        berth_id: {type: string}\n",
            "        berth_id: {type: string}\n        quay: {type: object, properties: {id: {type: string}}}\n")
        .recorded();

    SourceEvidence property = edited.of("/components/schemas/CreateBerthResponse/properties/quay");
    assertThat(property.status()).isEqualTo(SourceStatus.UNDECIDED);
    assertThat(property.departures()).extracting(Departure::aspect).containsExactly("member");
    assertThat(edited
            .of("/components/schemas/CreateBerthResponse/properties/quay/properties/id")
            .status())
        .isEqualTo(SourceStatus.UNSTATED);
  }

  @Test
  void isUnreadWithoutARecord() {
    Transcription unread = Transcription.recorded(harbour.api(), Path.of("no/such/facts.yaml"));

    assertThat(unread.places())
        .isNotEmpty()
        .allSatisfy(place -> assertThat(unread.of(place).status()).isEqualTo(SourceStatus.UNREAD));
  }

  @Test
  void saysWhatTheSpecHasLost() {
    Transcription edited = harbour
        .spec("        kind: {$ref: '#/components/schemas/BerthKind'}\n", "")
        .spec("        - $ref: '#/components/parameters/PortId'\n", "")
        .recorded();

    assertThat(edited.documentedOnly().get(REQUEST)).singleElement().satisfies(kind -> {
      assertThat(kind.status()).isEqualTo(SourceStatus.UNDECIDED);
      assertThat(kind.aspect() + " " + kind.name() + ": " + kind.summary())
          .isEqualTo("member kind: string");
      assertThat(kind.references()).extracting(SourceReference::lines).containsExactly(List.of(41));
    });
    assertThat(edited.documentedOnly().get(OPERATION))
        .anySatisfy(port -> assertThat(port.aspect() + " " + port.name() + ": " + port.summary())
            .isEqualTo("parameter path port_id: required string"));
  }

  @Test
  void saysWhichStatusBodyAndPayloadTheSpecHasLost() {
    String examples =
        "\n              examples:\n                documented: {externalValue: examples/create-berth.201.json}";
    assertThat(harbour
            .spec("        '400':", "        '404':")
            .recorded()
            .documentedOnly()
            .get(OPERATION))
        .extracting(lost -> lost.aspect() + " " + lost.name())
        .containsExactly("status 400");
    assertThat(new HarbourFixture()
            .spec(examples, "")
            .recorded()
            .documentedOnly()
            .get(OPERATION + "/responses/201"))
        .extracting(lost -> lost.aspect() + " " + lost.name())
        .containsExactly("payload documented");
    assertThat(new HarbourFixture()
            .spec("/v1/{port_id}/quays", "/v2/{port_id}/quays")
            .recorded()
            .documentedOnly()
            .get(""))
        .extracting(lost -> lost.aspect() + " " + lost.name())
        .containsExactly("operation POST /v1/{port_id}/quays/{quay_id}/berths");
  }

  @Test
  void aPayloadThatIsNotThePrintedOneIsUndecided() {
    SourceEvidence evidence = harbour
        .spec("examples/create-berth.201.json", "examples/create-berth.request.json")
        .evidence(OPERATION + "/responses/201/content/application~1json/examples/documented");

    assertThat(evidence.status()).isEqualTo(SourceStatus.UNDECIDED);
    assertThat(evidence.departures()).extracting(Departure::aspect).containsExactly("sample");
  }

  @Test
  void aPayloadThatDiffersFromThePublishedOneIsToldByItsValues() {
    SourceEvidence evidence = harbour
        .facts("payload: b8133f422526", "payload: b8133f422527, sample: {berth_id: b-0008}")
        .evidence(OPERATION + "/responses/201/content/application~1json/examples/documented");

    assertThat(evidence.departures()).singleElement().satisfies(departure -> {
      assertThat(departure.documented()).hasToString("\"b-0008\"");
      assertThat(departure.curated()).hasToString("\"b-0007\"");
    });
  }

  @Test
  void pagesThatWereJustReadGiveTheSameStandingsAsTheirRecord() throws Exception {
    Transcription live = HarbourFixture.review(harbour.api(), HarbourFixture.PAGE)
        .transcription(harbour.api(), HarbourFixture.nothing());
    Transcription recorded = harbour.recorded();

    assertThat(live.places()).isEqualTo(recorded.places());
    assertThat(live.places())
        .allSatisfy(place ->
            assertThat(live.of(place)).usingRecursiveComparison().isEqualTo(recorded.of(place)));
    assertThat(live.documentedOnly()).isEqualTo(recorded.documentedOnly());
  }
}
