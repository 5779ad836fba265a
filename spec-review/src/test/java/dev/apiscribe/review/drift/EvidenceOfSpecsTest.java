package dev.apiscribe.review.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The specs of this repository against the record beside them, without the vendors' pages. */
@Tag("of-documents")
class EvidenceOfSpecsTest {
  private static final Set<SourceStatus> OPEN =
      Set.of(SourceStatus.UNDECIDED, SourceStatus.UNSTATED, SourceStatus.UNREAD);

  @ParameterizedTest
  @MethodSource("dev.apiscribe.review.drift.RealDocuments#names")
  void everyPlaceIsAsTheDocumentsSayOrAsItWasDecided(String api) {
    Transcription recorded = recorded(api);
    assertThat(recorded.places().stream()
            .filter(place -> OPEN.contains(recorded.of(place).status()))
            .map(place -> told(place, recorded.of(place))))
        .as("an edit of a spec that departs from facts.yaml needs a deviation")
        .isEmpty();
    assertThat(recorded.documentedOnly().entrySet().stream()
            .flatMap(owner -> owner.getValue().stream()
                .filter(only -> only.status() == SourceStatus.UNDECIDED)
                .map(only -> owner.getKey() + " " + only)))
        .isEmpty();
    assertThat(recorded.places())
        .as("places that facts.yaml states something of")
        .isNotEmpty();
  }

  private static String told(String place, SourceEvidence evidence) {
    return evidence.status() + " " + place + " "
        + evidence.departures().stream()
            .filter(departure -> departure.by().isEmpty())
            .map(departure -> departure.aspect() + ": documented " + departure.documented()
                + ", curated " + departure.curated())
            .toList();
  }

  @Test
  void whatOnlyDocumentsHaveIsKnownByItsOwner() {
    Transcription recorded = recorded("timeplus");

    assertThat(recorded.documentedOnly()).hasSize(35);
    assertThat(recorded.documentedOnly().get("/components/schemas/Event"))
        .extracting(DocumentedOnly::name)
        .containsExactly("property1", "property2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lts      | constraint | /components/schemas/CreateLogStreamRequest/properties/log_stream_name/maxLength | /components/schemas/CreateLogStreamRequest/properties/log_stream_name | maxLength",
        "lts      | constraint | /components/parameters/ProjectId/schema/minLength                               | /components/parameters/ProjectId                                      | minLength",
        "lts      | required   | /components/schemas/CreateLogGroupRequest/required/1                            | /components/schemas/CreateLogGroupRequest/properties/ttl_in_days      | required",
        "dis      | constraint | /components/schemas/TagAction/enum                                              | /components/schemas/ChangeResourceTagsRequest/properties/action       | enum",
        "dis      | constraint | /components/schemas/Tag/properties/key/pattern                                  | /components/schemas/Tag/properties/key                                | characters",
        "timeplus | constraint | /components/schemas/ErrorSystem/x-extensible-enum                               | /components/schemas/ErrorResponse/properties/system                   | enum",
      })
  void aConstraintThatIsDeletedIsUndecidedAtItsField(
      String api, String kind, String deleted, String field, String aspect) {
    SourceEvidence evidence =
        Files.of(api).without(new Deletions.Deletion(kind, deleted)).of(field);

    assertThat(evidence.status()).isEqualTo(SourceStatus.UNDECIDED);
    assertThat(evidence.departures().stream().filter(departure -> departure.by().isEmpty()))
        .extracting(Departure::aspect)
        .contains(aspect);
  }

  /** All that can be deleted from small specs, and some of what can be from large ones. */
  @ParameterizedTest
  @MethodSource("dev.apiscribe.review.drift.RealDocuments#names")
  void whateverIsDeletedIsUndecidedOrADepartureLess(String api) {
    Files files = Files.of(api);
    List<Deletions.Deletion> deletions = Deletions.of(files.spec().root());
    Set<String> before = departures(recorded(api));
    int step = Deletions.step(deletions.size(), 1);

    List<String> missed = IntStream.range(0, deletions.size())
        .parallel()
        .filter(i -> i % step == 0)
        .mapToObj(deletions::get)
        .filter(deletion -> {
          Set<String> after = departures(files.without(deletion));
          Set<String> gone = new HashSet<>(before);
          gone.removeAll(after);
          after.removeAll(before);
          return gone.isEmpty()
              && after.stream()
                  .noneMatch(departure -> departure.startsWith(SourceStatus.UNDECIDED.name()));
        })
        .map(Deletions.Deletion::toString)
        .toList();

    assertThat(missed).isEmpty();
  }

  private static Set<String> departures(Transcription transcription) {
    Set<String> all = new HashSet<>();
    transcription
        .places()
        .forEach(place -> transcription
            .of(place)
            .departures()
            .forEach(departure ->
                all.add((departure.by().isEmpty() ? SourceStatus.UNDECIDED : SourceStatus.DEVIATION)
                    + " " + place + " " + departure.aspect() + " " + departure.documented())));
    transcription
        .documentedOnly()
        .forEach((owner, only) -> only.forEach(thing ->
            all.add(thing.status() + " " + owner + " " + thing.aspect() + " " + thing.name())));
    return all;
  }

  private static Transcription recorded(String api) {
    return Transcription.recorded(
        CuratedApi.read(RealDocuments.folder(api)),
        RealDocuments.folder(api).resolve("facts.yaml"));
  }

  /** The files of one API, each read once. */
  private record Files(
      String api, YamlFile spec, YamlFile deviations, YamlFile words, FactRecord facts) {
    static Files of(String api) {
      return new Files(
          api,
          RealDocuments.file(api, "openapi.yaml"),
          RealDocuments.file(api, "deviations.yaml"),
          RealDocuments.file(api, "words.yaml"),
          FactRecord.read(RealDocuments.folder(api).resolve("facts.yaml")));
    }

    Transcription without(Deletions.Deletion deletion) {
      return Transcription.of(
          CuratedApi.of(
              RealDocuments.folder(api),
              spec.with(Deletions.without(spec.root(), deletion)),
              deviations,
              words),
          facts);
    }
  }
}
