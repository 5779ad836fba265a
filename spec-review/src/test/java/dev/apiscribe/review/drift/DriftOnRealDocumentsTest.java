package dev.apiscribe.review.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Report;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledIfSystemProperty(
    named = RealDocuments.GIVEN,
    matches = ".+",
    disabledReason = RealDocuments.NOT_GIVEN)
class DriftOnRealDocumentsTest {
  private static final String NOTHING_SINCE = "no deviation is left out, no page has moved on";

  @Test
  void theTranscribedPagesAndTheSpecsDifferInNothingThatNobodyDecided() throws Exception {
    Report report = RealDocuments.all().against(RealDocuments.apis());

    System.out.println("Drift, all transcribed pages: " + report.figures());
    assertThat(report.findings().stream().map(Finding::message))
        .as(NOTHING_SINCE)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dis", "lts", "taurusdb", "timeplus"})
  void whateverIsDeletedFromASpecIsReportedThere(String api) throws Exception {
    RealDocuments documents = RealDocuments.of(api);
    YamlFile spec = RealDocuments.file(api, "openapi.yaml");
    YamlFile deviations = RealDocuments.file(api, "deviations.yaml");
    YamlFile words = RealDocuments.file(api, "words.yaml");
    List<Deletions.Deletion> all = Deletions.of(spec.root());
    List<Deletions.Deletion> deletions = IntStream.range(0, all.size())
        .filter(i -> i % Deletions.step(all.size(), documents.count()) == 0)
        .mapToObj(all::get)
        .toList();

    List<String> missed = deletions.parallelStream()
        .flatMap(deletion -> {
          YamlFile changed = spec.with(Deletions.without(spec.root(), deletion));
          CuratedApi without = CuratedApi.of(RealDocuments.folder(api), changed, deviations, words);
          return Deletions.problem(deletion, documents.against(List.of(without)).findings())
              .stream();
        })
        .toList();

    Map<String, Long> counts = deletions.stream()
        .collect(
            Collectors.groupingBy(Deletions.Deletion::kind, TreeMap::new, Collectors.counting()));
    System.out.println("Deleted from " + api + " one by one, and reported: " + deletions.size()
        + " of " + all.size() + " " + counts);
    assertThat(missed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dis", "lts", "taurusdb", "timeplus"})
  void whateverDeviationIsDeletedItsDifferencesAreReported(String api) throws Exception {
    RealDocuments documents = RealDocuments.of(api);
    YamlFile spec = RealDocuments.file(api, "openapi.yaml");
    YamlFile deviations = RealDocuments.file(api, "deviations.yaml");
    YamlFile words = RealDocuments.file(api, "words.yaml");

    List<String> missed = IntStream.range(0, deviations.root().size())
        .filter(i -> i % Deletions.step(deviations.root().size(), documents.count()) == 0)
        .parallel()
        .boxed()
        .flatMap(index -> {
          ArrayNode left = deviations.root().deepCopy();
          JsonNode entry = left.remove(index);
          CuratedApi without =
              CuratedApi.of(RealDocuments.folder(api), spec, deviations.with(left), words);
          return Deletions.problem(entry, documents.against(List.of(without)).findings()).stream();
        })
        .toList();

    System.out.println("Deviations of " + api + " deleted one by one, and reported, of "
        + deviations.root().size());
    assertThat(missed).isEmpty();
  }
}
