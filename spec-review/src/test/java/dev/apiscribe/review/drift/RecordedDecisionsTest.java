package dev.apiscribe.review.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.Deviation;
import dev.apiscribe.review.curated.Deviation.Explanation;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.drift.Deviations.ExplanationUse;
import dev.apiscribe.review.report.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which values an explanation explains, and what is said of decisions that are missing, or of which
 * there are too many.
 */
class RecordedDecisionsTest {
  private static final String AT = "/info/title";

  /** Null where a side says nothing. */
  private static final List<@Nullable JsonNode> VALUES = Stream.concat(
          Stream.of((JsonNode) null),
          Stream.of(
                  "\"\"",
                  "\"a\"",
                  "\"1\"",
                  "1",
                  "1.0",
                  "\"true\"",
                  "true",
                  "false",
                  "null",
                  "[]",
                  "[\"a\"]",
                  "[\"a\",\"b\"]",
                  "[\"b\",\"a\"]",
                  "{}",
                  "{\"a\":1}")
              .map(RecordedDecisionsTest::json))
      .toList();

  static List<String> aspects() {
    return Stream.of(
            Stream.of(Presence.values()).map(Presence::label),
            Stream.of(Aspect.values()).map(Aspect::label),
            Stream.of(Ambiguity.values()).map(Ambiguity::id))
        .flatMap(labels -> labels)
        .distinct()
        .filter(label -> !label.equals(Presence.WORDS.label()))
        .toList();
  }

  /**
   * Scalars are the same when they read the same; lists and objects when they are equal, of
   * enumerations in any order.
   */
  private static boolean same(
      String aspect, @Nullable JsonNode expected, @Nullable JsonNode actual) {
    if (expected == null || actual == null) {
      return expected == actual;
    }
    if (aspect.equals(Aspect.ENUM.label())) {
      return texts(expected).equals(texts(actual));
    }
    return (expected.isValueNode() && actual.isValueNode())
        ? expected.asText().equals(actual.asText())
        : expected.equals(actual);
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new HashSet<>();
    list.forEach(value -> texts.add(value.asText()));
    return texts;
  }

  @ParameterizedTest
  @MethodSource("aspects")
  void explainsTheValuesThatItNamesAndNoOthers(String aspect) {
    List<String> wrong = new ArrayList<>();
    for (JsonNode expected : VALUES) {
      for (JsonNode actual : VALUES) {
        for (JsonNode other : Arrays.asList(null, TextNode.valueOf("same"))) {
          boolean documented =
              explains(explanation(aspect, expected, other), difference(aspect, AT, actual, other));
          boolean curated =
              explains(explanation(aspect, other, expected), difference(aspect, AT, other, actual));
          if (documented != same(aspect, expected, actual) || curated != documented) {
            wrong.add(expected + " explains " + actual + ": " + documented + ", " + curated);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("aspects")
  void explainsEveryValueButNoneWhereAnyIsMeant(String aspect) {
    for (JsonNode actual : VALUES) {
      assertThat(explains(
              explanation(aspect, MissingNode.getInstance(), null),
              difference(aspect, AT, actual, null)))
          .as("%s", actual)
          .isEqualTo(actual != null);
    }
  }

  @Test
  void explainsTheSentencesWhoseDigestsItLists() {
    String words = Presence.WORDS.label();
    JsonNode sentence = TextNode.valueOf("It is high.");
    String digest = Passage.digestOf("It is high.");
    for (String named : List.of(
        "\"" + digest + "\"", "[\"" + digest + "\"]", "[\"ffffffffffff\",\"" + digest + "\"]")) {
      assertThat(explains(
              explanation(words, json(named), null), difference(words, AT, sentence, null)))
          .as(named)
          .isTrue();
    }
    for (String named :
        List.of("\"It is high.\"", "[]", "[\"ffffffffffff\"]", "\"" + digest.substring(1) + "\"")) {
      assertThat(explains(
              explanation(words, json(named), null), difference(words, AT, sentence, null)))
          .as(named)
          .isFalse();
    }
  }

  @Test
  void explainsWhatIsAtItsPlaceAndNothingBelow() {
    Explanation item = explanation("title", null, TextNode.valueOf("Harbour"));
    for (String pointer : List.of(
        "/info/title",
        "/info/title/x",
        "/info/titles",
        "/info",
        "/info/titl",
        "",
        "/other/info/title")) {
      assertThat(explains(item, difference("title", pointer, null, TextNode.valueOf("Harbour"))))
          .as(pointer)
          .isEqualTo(pointer.equals(AT));
    }
  }

  /** Two explanations may say the same, and are two. */
  @Test
  void aUseIsOfItsExplanationAndPlace() {
    Explanation item = explanation("title", null, null);
    ExplanationUse use = new ExplanationUse(deviation("one", item), item, AT);
    assertThat(use)
        .isEqualTo(new ExplanationUse(deviation("one", item), item, AT))
        .hasSameHashCodeAs(new ExplanationUse(deviation("one", item), item, AT));
    assertThat(use)
        .isNotEqualTo(
            new ExplanationUse(deviation("one", item), explanation("title", null, null), AT));
    assertThat(use).isNotEqualTo(new ExplanationUse(deviation("one", item), item, "/info"));
    assertThat(use).isNotEqualTo("a text");
  }

  @Test
  void namesEachDifferenceThatNoDecisionExplainsOnceInTheOrderOfItsPlaces() {
    List<Difference> differences = List.of(
        difference("title", "/b", null, TextNode.valueOf("B")),
        difference("title", "/a", null, TextNode.valueOf("A")),
        difference("title", "/a", TextNode.valueOf("Other"), TextNode.valueOf("A")),
        difference("type", "/a", null, TextNode.valueOf("A")),
        difference("title", "/b", null, TextNode.valueOf("B")));
    RecordedDecisions decisions = RecordedDecisions.of(List.of(), differences);
    assertThat(decisions.undecided())
        .extracting(RecordedDecisions.Undecided::pointer)
        .containsExactly("/a", "/a", "/a", "/b");
    assertThat(decisions.differences()).isEqualTo(5);
    assertThat(decisions.parts()).isZero();
  }

  @Test
  void namesTheOthersThatExplainTheSameInTheOrderOfTheFile() {
    Difference difference = difference("title", AT, null, TextNode.valueOf("Harbour"));
    Deviation second =
        deviation("second", at(20, explanation("title", null, TextNode.valueOf("Harbour"))));
    Deviation first =
        deviation("first", at(10, explanation("title", null, TextNode.valueOf("Harbour"))));
    Deviation alone =
        deviation("alone", at(30, explanation("type", null, TextNode.valueOf("integer"))));
    RecordedDecisions decisions =
        RecordedDecisions.of(List.of(second, alone, first), List.of(difference));
    assertThat(decisions.idle())
        .extracting(
            idle -> idle.place().line(),
            RecordedDecisions.UnusedPart::what,
            RecordedDecisions.UnusedPart::instead)
        .containsExactly(
            tuple(10, AT, List.of("second")),
            tuple(20, AT, List.of("first")),
            tuple(30, AT, List.of()));
    assertThat(decisions.parts()).isEqualTo(3);
    assertThat(decisions.undecided()).isEmpty();
  }

  @Test
  void judgesEachSentenceAtEachPlaceInEachDocumentByItself() {
    String words = Presence.WORDS.label();
    String high = Passage.digestOf("It is high.");
    String low = Passage.digestOf("It is low.");
    Explanation sentences = new Explanation(
        words,
        List.of("/a", "/b"),
        List.of("dump", "page"),
        json("[\"" + high + "\",\"" + low + "\"]"),
        null,
        new Place("deviations.yaml", 7, ""));
    Deviation deviation = deviation("sentences", sentences);
    RecordedDecisions decisions = RecordedDecisions.of(
        List.of(deviation),
        List.of(difference(words, "/a", TextNode.valueOf("It is high."), null)));
    assertThat(decisions.idle())
        .extracting(RecordedDecisions.UnusedPart::what)
        .containsExactlyInAnyOrder(
            "/a, sentence " + low + ", in dump",
            "/a, sentence " + high + ", in page",
            "/a, sentence " + low + ", in page",
            "/b, sentence " + high + ", in dump",
            "/b, sentence " + low + ", in dump",
            "/b, sentence " + high + ", in page",
            "/b, sentence " + low + ", in page");
    assertThat(decisions.parts()).isEqualTo(8);
  }

  @Test
  void sortsWhatIsIdleByLineAndThenByWhatItIs() {
    Explanation item = new Explanation(
        "title",
        List.of("/c", "/a", "/b"),
        List.of("dump"),
        null,
        null,
        new Place("deviations.yaml", 7, ""));
    assertThat(RecordedDecisions.of(List.of(deviation("one", item)), List.of()).idle())
        .extracting(RecordedDecisions.UnusedPart::what)
        .containsExactly("/a", "/b", "/c");
  }

  @Test
  void tellsNothingOfARecordThatIsEmpty() {
    CuratedApi api = new HarbourFixture().api();
    RecordedDecisions nothing = RecordedDecisions.of(api, HarbourFixture.nothing());
    assertThat(nothing.idle()).isEmpty();
    assertThat(nothing.differences()).isZero();
    RecordedDecisions recorded = RecordedDecisions.of(api, new HarbourFixture().record());
    assertThat(recorded.differences())
        .isEqualTo(
            RecordedDecisions.differences(api, new HarbourFixture().record()).size())
        .isPositive();
    assertThat(recorded.parts()).isPositive();
  }

  private static JsonNode json(String text) {
    return YamlFile.parse("value.yaml", text).root();
  }

  private static boolean explains(Explanation item, Difference difference) {
    return !new Deviations(List.of(deviation("one", item)))
        .explain(difference, new Baseline())
        .isEmpty();
  }

  private static Explanation explanation(
      String aspect, @Nullable JsonNode documented, @Nullable JsonNode curated) {
    return new Explanation(
        aspect,
        List.of(AT),
        List.of("dump"),
        documented,
        curated,
        new Place("deviations.yaml", 3, ""));
  }

  private static Explanation at(int line, Explanation item) {
    return new Explanation(
        item.aspect(),
        item.at(),
        item.documents(),
        item.documented(),
        item.curated(),
        new Place("deviations.yaml", line, ""));
  }

  private static Deviation deviation(String id, Explanation... explains) {
    return new Deviation(
        id,
        "gap",
        List.of(AT),
        "dump",
        "1",
        "None.",
        "One.",
        "So.",
        "",
        List.of(explains),
        new Place("deviations.yaml", 1, ""));
  }

  private static Difference difference(
      String aspect, String pointer, @Nullable JsonNode documented, @Nullable JsonNode curated) {
    Difference.Kind kind = documented == null
        ? Difference.Kind.ONLY_CURATED
        : curated == null ? Difference.Kind.ONLY_DOCUMENTED : Difference.Kind.DIFFERENT;
    return new Difference(
        kind,
        aspect,
        null,
        documented,
        new Place("openapi.yaml", 2, pointer),
        curated,
        new PageIdentity("dump", PageIdentity.TextKind.TRANSCRIBED, ""),
        "",
        pointer,
        Set.of(Side.REQUEST));
  }
}
