package dev.apiscribe.review.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The record beside each spec is what the vendors' pages state. */
@EnabledIfSystemProperty(
    named = RealDocuments.GIVEN,
    matches = ".+",
    disabledReason = RealDocuments.NOT_GIVEN)
class RecordOnRealDocumentsTest {
  @TempDir
  private Path scratch;

  @ParameterizedTest
  @ValueSource(strings = {"dis", "lts", "taurusdb", "timeplus"})
  void thePagesGiveTheRecordThatIsKeptToTheByte(String api) throws Exception {
    CuratedApi curated = CuratedApi.read(RealDocuments.folder(api));

    FactRecord read =
        RealDocuments.of(api).review(List.of(curated)).facts(curated, new FactRecord(Map.of()));

    Path kept = RealDocuments.folder(api).resolve("facts.yaml");
    Path now = Files.writeString(scratch.resolve("facts.yaml"), read.yaml());
    assertThat(now)
        .hasSameTextualContentAs(kept, StandardCharsets.UTF_8)
        .hasSameBinaryContentAs(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dis", "lts", "taurusdb", "timeplus"})
  void thePagesPrintNothingThatTheyAreSaidToHaveLost(String api) throws Exception {
    CuratedApi curated = CuratedApi.read(RealDocuments.folder(api));

    LossRecord looks =
        RealDocuments.of(api).review(List.of(curated)).losses(curated, new LossRecord(Map.of()));

    assertThat(looks.ids())
        .allSatisfy(
            id -> assertThat(looks.at(id).orElseThrow().printed()).as(id).isEmpty());
    assertThat(looks.yaml())
        .isEqualTo(
            LossRecord.read(RealDocuments.folder(api).resolve("losses.yaml")).yaml());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dis", "lts", "taurusdb", "timeplus"})
  void theRecordGivesEveryDifferenceThatThePagesGiveButSentences(String api) throws Exception {
    int[] differences = {0};
    compare(
        RealDocuments.of(api),
        CuratedApi.read(RealDocuments.folder(api)),
        record(api),
        differences);
    assertThat(differences[0]).isPositive();
  }

  /** All of them in small specs, and some of them in large ones. */
  @ParameterizedTest
  @ValueSource(strings = {"dis", "lts", "taurusdb", "timeplus"})
  void aSpecWithoutAConstraintDiffersFromTheRecordAsItDoesFromThePages(String api)
      throws Exception {
    RealDocuments documents = RealDocuments.of(api);
    YamlFile spec = RealDocuments.file(api, "openapi.yaml");
    YamlFile deviations = RealDocuments.file(api, "deviations.yaml");
    YamlFile words = RealDocuments.file(api, "words.yaml");
    FactRecord record = record(api);
    List<Deletions.Deletion> deletions = Deletions.of(spec.root()).stream()
        .filter(deletion -> Set.of("constraint", "required").contains(deletion.kind()))
        .toList();

    int step = Deletions.step(deletions.size(), documents.count());
    for (int i = 0; i < deletions.size(); i += step) {
      YamlFile changed = spec.with(Deletions.without(spec.root(), deletions.get(i)));
      compare(
          documents,
          CuratedApi.of(RealDocuments.folder(api), changed, deviations, words),
          record,
          new int[1]);
    }
  }

  private static FactRecord record(String api) {
    return FactRecord.read(RealDocuments.folder(api).resolve("facts.yaml"));
  }

  private static void compare(
      RealDocuments documents, CuratedApi curated, FactRecord record, int[] count) {
    CuratedPlaces places = new CuratedPlaces(curated);
    documents.forEach(curated, (page, identity) -> {
      List<Difference> live = new ArrayList<>();
      WordLedger words = new WordLedger(curated.words());
      var pairs = OperationPairs.of(page.operations(), curated, identity.isTranscribed());
      new PageComparison(page, curated, pairs, words, new PageAtHand(page, words))
          .compare(new Differences(live, identity));
      DocumentText text =
          new DocumentText(identity.document(), identity.text() == PageIdentity.TextKind.PUBLISHED);
      List<Difference> recorded =
          new RecordedComparison(curated, places, record.of(text)).differences();

      Set<String> missed = keys(live);
      missed.removeAll(keys(recorded));
      Set<String> invented = keys(recorded);
      invented.removeAll(keys(live));
      assertThat(missed).as("missed of %s", identity).isEmpty();
      assertThat(invented).as("invented of %s", identity).isEmpty();
      count[0] += recorded.size();
    });
  }

  private static Set<String> keys(List<Difference> differences) {
    return differences.stream()
        .filter(difference -> !difference.aspect().equals(Presence.WORDS.label()))
        .map(difference -> difference.kind() + " " + difference.aspect() + " at "
            + difference.pointer() + " found at " + difference.found() + ": "
            + difference.documentedValue() + " / " + difference.curatedValue())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
