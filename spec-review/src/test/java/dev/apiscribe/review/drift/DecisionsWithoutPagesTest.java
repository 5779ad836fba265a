package dev.apiscribe.review.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.Deviation;
import dev.apiscribe.review.curated.Deviation.Explanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every decision of this repository, without the vendors' pages: the record of facts notices each
 * one that is left out, or says anything else.
 */
@Tag("of-documents")
class DecisionsWithoutPagesTest {
  private static final String OTHER = "something else";

  /** Whatever has a spec and a record below specs/. */
  static Stream<String> apis() throws IOException {
    try (Stream<Path> folders = Files.list(RealDocuments.folder("."))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("facts.yaml")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("apis")
  void theRecordNeedsEveryPartOfEveryDecisionAndNoOther(String api) {
    Recorded recorded = Recorded.of(api);
    RecordedDecisions decisions = recorded.with(recorded.deviations);
    assertThat(decisions.undecided()).isEmpty();
    assertThat(decisions.idle()).isEmpty();
    assertThat(decisions.parts()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("apis")
  void aDeviationThatIsDeletedLeavesSomethingUndecided(String api) {
    Recorded recorded = Recorded.of(api);
    List<String> missed = new ArrayList<>();
    for (Deviation deviation : recorded.deviations) {
      List<Deviation> left = new ArrayList<>(recorded.deviations);
      left.remove(deviation);
      if (recorded.with(left).undecided().isEmpty()) {
        missed.add(deviation.id());
      }
    }
    assertThat(missed).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("apis")
  void anExplanationThatIsDeletedOrHoldsOfAPlaceLessLeavesSomethingUndecided(String api) {
    Recorded recorded = Recorded.of(api);
    List<String> missed = new ArrayList<>();
    int[] tried = {0};
    recorded.forEach((deviation, item) -> {
      if (recorded.without(deviation, item).undecided().isEmpty()) {
        missed.add(deviation.id() + " " + item);
      }
      tried[0]++;
      for (String at : item.at()) {
        List<String> left = new ArrayList<>(item.at());
        left.remove(at);
        if (recorded
            .with(
                deviation,
                item,
                new Explanation(
                    item.aspect(),
                    left,
                    item.documents(),
                    item.documented(),
                    item.curated(),
                    item.place()))
            .undecided()
            .isEmpty()) {
          missed.add(deviation.id() + " " + at);
        }
      }
    });
    assertThat(missed).isEmpty();
    assertThat(tried[0]).isPositive();
  }

  @ParameterizedTest
  @MethodSource("apis")
  void anExplanationOfAnotherValueLeavesSomethingUndecided(String api) {
    Recorded recorded = Recorded.of(api);
    List<String> missed = new ArrayList<>();
    recorded.forEach((deviation, item) -> {
      List<Explanation> changed = new ArrayList<>();
      for (JsonNode value : others(item.documented())) {
        changed.add(new Explanation(
            item.aspect(), item.at(), item.documents(), value, item.curated(), item.place()));
      }
      for (JsonNode value : others(item.curated())) {
        changed.add(new Explanation(
            item.aspect(), item.at(), item.documents(), item.documented(), value, item.place()));
      }
      changed.add(new Explanation(
          item.aspect(),
          item.at(),
          item.documents(),
          null,
          item.curated() == null ? TextNode.valueOf(OTHER) : null,
          item.place()));
      changed.add(new Explanation(
          item.aspect(),
          item.at(),
          List.of(OTHER),
          item.documented(),
          item.curated(),
          item.place()));
      for (Explanation one : changed) {
        RecordedDecisions decisions = recorded.with(deviation, item, one);
        if (decisions.undecided().isEmpty() && decisions.idle().isEmpty()) {
          missed.add(deviation.id() + " " + one);
        }
      }
    });
    assertThat(missed).isEmpty();
  }

  /**
   * Values that are not the one that an explanation names; of a list one with a value more, and one
   * with a value less.
   */
  private static List<JsonNode> others(@Nullable JsonNode value) {
    List<JsonNode> others = new ArrayList<>();
    if (value == null || value.isValueNode()) {
      others.add(TextNode.valueOf(OTHER));
    }
    if (value != null && value.isArray()) {
      ArrayNode more = value.deepCopy();
      others.add(more.add("ffffffffffff"));
      ArrayNode less = value.deepCopy();
      less.remove(0);
      others.add(less);
    }
    if (value != null && value.isObject()) {
      others.add(JsonNodeFactory.instance.objectNode());
    }
    return others;
  }

  private record Recorded(List<Deviation> deviations, List<Difference> differences) {
    static Recorded of(String name) {
      CuratedApi api = CuratedApi.read(RealDocuments.folder(name));
      return new Recorded(
          api.deviations(),
          RecordedDecisions.differences(
              api, FactRecord.read(RealDocuments.folder(name).resolve("facts.yaml"))));
    }

    void forEach(BiConsumer<Deviation, Explanation> each) {
      deviations.forEach(
          deviation -> deviation.explains().forEach(item -> each.accept(deviation, item)));
    }

    RecordedDecisions with(List<Deviation> changed) {
      return RecordedDecisions.of(changed, differences);
    }

    RecordedDecisions without(Deviation deviation, Explanation item) {
      return with(deviation, item, null);
    }

    /** Only what is about the aspect of the explanation: nothing else can change. */
    RecordedDecisions with(Deviation deviation, Explanation item, @Nullable Explanation instead) {
      List<Explanation> explains = new ArrayList<>();
      for (Explanation one : deviation.explains()) {
        if (one != item) {
          explains.add(one);
        } else if (instead != null) {
          explains.add(instead);
        }
      }
      List<Deviation> changed = new ArrayList<>(deviations);
      changed.replaceAll(one -> one == deviation ? of(one, explains) : one);
      return RecordedDecisions.of(
          changed.stream()
              .map(one -> of(
                  one,
                  one.explains().stream()
                      .filter(other -> other.aspect().equals(item.aspect()))
                      .toList()))
              .toList(),
          differences.stream()
              .filter(difference -> difference.aspect().equals(item.aspect()))
              .toList());
    }

    private static Deviation of(Deviation one, List<Explanation> explains) {
      return new Deviation(
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
          one.place());
    }
  }
}
