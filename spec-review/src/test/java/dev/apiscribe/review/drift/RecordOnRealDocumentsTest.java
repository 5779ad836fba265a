package dev.apiscribe.review.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.spec.CuratedApi;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The record beside each spec is what the vendors' pages state. */
@EnabledIfSystemProperty(named = RealDocuments.GIVEN, matches = ".+", disabledReason = RealDocuments.NOT_GIVEN)
class RecordOnRealDocumentsTest {

  @ParameterizedTest
  @ValueSource(strings = {"dis", "lts", "taurusdb", "timeplus"})
  void thePagesGiveTheRecordThatIsKeptToTheByte(String api) throws Exception {
    CuratedApi curated = CuratedApi.read(RealDocuments.folder(api));

    FactRecord read = RealDocuments.of(api).review(List.of(curated)).facts(curated, new FactRecord(Map.of()));

    assertThat(read.yaml()).isEqualTo(Files.readString(RealDocuments.folder(api).resolve("facts.yaml")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dis", "lts", "taurusdb", "timeplus"})
  void theRecordGivesEveryDifferenceThatThePagesGiveButSentences(String api) throws Exception {
    CuratedApi curated = CuratedApi.read(RealDocuments.folder(api));
    FactRecord record = FactRecord.read(RealDocuments.folder(api).resolve("facts.yaml"));
    CuratedPlaces places = new CuratedPlaces(curated);

    RealDocuments.of(api).forEach(curated, (page, identity) -> {
      List<Difference> live = new ArrayList<>();
      WordLedger words = new WordLedger(curated.words());
      new ApiComparison(
              page, curated, OperationPairs.of(page.operations(), curated, identity.isTranscribed()), words, new PageAtHand(page, words))
          .compare(new Differences(live, FactLedger.Page.NOT_KEPT, identity.document()));
      DocumentText text = new DocumentText(identity.document(), identity.text() == PageIdentity.Text.PUBLISHED);
      List<Difference> recorded = new RecordedComparison(curated, places, record.of(text)).differences();
      Set<String> missed = keys(live);
      missed.removeAll(keys(recorded));
      Set<String> invented = keys(recorded);
      invented.removeAll(keys(live));
      assertThat(missed).as("missed of %s", identity).isEmpty();
      assertThat(invented).as("invented of %s", identity).isEmpty();
      assertThat(recorded).isNotEmpty();
    });
  }

  private static Set<String> keys(List<Difference> differences) {
    return differences.stream()
        .filter(difference -> !difference.aspect().equals(Presence.WORDS.label()))
        .map(difference ->
            difference.kind() + " " + difference.aspect() + " at " + difference.pointer() + " found at " + difference.found() + ": "
                + difference.documentedValue() + " / " + difference.curatedValue())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
