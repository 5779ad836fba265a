package dev.apiscribe.review.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.Deviation;
import dev.apiscribe.review.curated.Deviation.Explanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Widens every explanation of this repository in turn: each of its places by one step and by two,
 * to each other document of the API, and by a sentence that another explanation answers. Lint finds
 * each without the vendors' pages.
 */
@Tag("of-documents")
class OverbroadExplanationsTest {
  private static final Path SPECS = Path.of(System.getProperty("apiscribe.root"), "specs");

  /** An explanation that says more than the one at this index of this deviation. */
  private record Wider(int deviation, int item, Explanation explanation) {
    List<Deviation> in(List<Deviation> deviations) {
      List<Deviation> changed = new ArrayList<>(deviations);
      Deviation one = deviations.get(deviation);
      List<Explanation> explains = new ArrayList<>(one.explains());
      explains.set(item, explanation);
      changed.set(
          deviation,
          new Deviation(
              one.id(),
              one.kind(),
              one.where(),
              one.document(),
              one.lines(),
              one.documented(),
              one.curated(),
              one.reason(),
              one.evidence(),
              explains,
              one.place()));
      return changed;
    }
  }

  static Stream<Path> apis() throws IOException {
    try (Stream<Path> folders = Files.list(SPECS)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("facts.yaml")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("apis")
  void anExplanationThatReachesFurtherThanItsDifferencesIsFound(Path folder) {
    CuratedApi api = CuratedApi.read(folder);
    List<Difference> differences =
        RecordedDecisions.differences(api, FactRecord.read(folder.resolve("facts.yaml")));
    Set<String> documents = differences.stream()
        .map(difference -> difference.page().document())
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(isFound(api.deviations(), differences)).as("as they are").isFalse();
    List<Wider> all = new ArrayList<>();
    for (int i = 0; i < api.deviations().size(); i++) {
      List<Explanation> explains = api.deviations().get(i).explains();
      for (int j = 0; j < explains.size(); j++) {
        for (Explanation wider : wider(explains.get(j), documents, api.deviations())) {
          all.add(new Wider(i, j, wider));
        }
      }
    }
    List<String> missed = all.parallelStream()
        .filter(wider -> !isFound(wider.in(api.deviations()), differences))
        .map(wider -> api.deviations().get(wider.deviation()).id() + " " + wider.explanation())
        .toList();
    assertThat(missed).as("unnoticed of %s", all.size()).isEmpty();
    assertThat(all).hasSizeGreaterThan(20);
  }

  private static boolean isFound(List<Deviation> deviations, List<Difference> differences) {
    RecordedDecisions decisions = RecordedDecisions.of(deviations, differences);
    return !decisions.idle().isEmpty() || !decisions.undecided().isEmpty();
  }

  private static List<Explanation> wider(
      Explanation item, Set<String> documents, List<Deviation> deviations) {
    List<Explanation> wider = new ArrayList<>();
    for (int i = 0; i < item.at().size(); i++) {
      String one = above(item.at().get(i));
      for (String at : new TreeSet<>(List.of(one, above(one)))) {
        List<String> places = new ArrayList<>(item.at());
        places.set(i, at);
        wider.add(with(item, places, item.documents()));
      }
    }
    for (String document : documents) {
      if (!item.documents().contains(document)) {
        List<String> more = new ArrayList<>(item.documents());
        more.add(document);
        wider.add(with(item, item.at(), more));
      }
    }
    if (item.aspect().equals(Presence.WORDS.label()) && item.documented() != null) {
      Set<String> digests = Deviations.digests(item.documented());
      ArrayNode more = JsonNodeFactory.instance.arrayNode();
      digests.forEach(more::add);
      otherSentences(deviations, digests).limit(1).forEach(more::add);
      if (more.size() > digests.size()) {
        wider.add(new Explanation(
            item.aspect(), item.at(), item.documents(), more, item.curated(), item.place()));
      }
    }
    return wider;
  }

  private static Stream<String> otherSentences(List<Deviation> deviations, Set<String> known) {
    return deviations.stream()
        .flatMap(deviation -> deviation.explains().stream())
        .filter(item -> item.aspect().equals(Presence.WORDS.label()) && item.documented() != null)
        .flatMap(item -> Deviations.digests(item.documented()).stream())
        .filter(digest -> !known.contains(digest));
  }

  private static Explanation with(Explanation item, List<String> at, List<String> documents) {
    return new Explanation(
        item.aspect(), at, documents, item.documented(), item.curated(), item.place());
  }

  private static String above(String pointer) {
    return pointer.isEmpty() ? "" : pointer.substring(0, pointer.lastIndexOf('/'));
  }
}
