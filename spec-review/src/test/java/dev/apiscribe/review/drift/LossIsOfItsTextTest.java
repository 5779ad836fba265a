package dev.apiscribe.review.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.Deviation;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.drift.Deviations.ExplanationUse;
import dev.apiscribe.review.page.Format;
import dev.apiscribe.review.report.Side;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A loss that was entered for a text dump, for everything that can differ: it says nothing of a
 * page that has lost nothing.
 */
class LossIsOfItsTextTest {
  private static final String DUMP = Format.REDOC_TEXT.title();
  private static final String AT = "/info/title";

  /** Whatever can differ: a label that is added later is looked at, too. */
  static Stream<String> labels() {
    return Stream.of(
            Stream.of(Presence.values()).map(Presence::label),
            Stream.of(Aspect.values()).map(Aspect::label),
            Stream.of(Ambiguity.values()).map(Ambiguity::id))
        .flatMap(labels -> labels)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("labels")
  void holdsOfTheTextThatLostIt(String label) {
    assertThat(explained(
            "loss",
            label,
            new PageIdentity("dump", PageIdentity.TextKind.TRANSCRIBED, DUMP),
            new Baseline()))
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("labels")
  void saysNothingOfThePublishedPage(String label) {
    assertThat(explained(
            "loss",
            label,
            new PageIdentity("dump", PageIdentity.TextKind.PUBLISHED, Format.REDOC_HTML.title()),
            new Baseline()))
        .isFalse();
  }

  @ParameterizedTest
  @MethodSource("labels")
  void saysNothingOfALaterPageInAnyFormat(String label) {
    for (Format format : Format.values()) {
      assertThat(explained(
              "loss",
              label,
              new PageIdentity("dump", PageIdentity.TextKind.OTHER, format.title()),
              new Baseline()))
          .as(format.title())
          .isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("labels")
  void anyOtherDecisionHoldsOfALaterPageWhereItsValuesAreTheSame(String label) {
    assertThat(explained(
            "gap",
            label,
            new PageIdentity("dump", PageIdentity.TextKind.OTHER, Format.RST.title()),
            new Baseline()))
        .isTrue();
    assertThat(explained(
            "gap",
            label,
            new PageIdentity("another", PageIdentity.TextKind.OTHER, Format.RST.title()),
            new Baseline()))
        .isFalse();
  }

  @ParameterizedTest
  @MethodSource("labels")
  void noDecisionHoldsOfALaterPageForWhatTheTextOfItsFormatHas(String label) {
    Baseline baseline = baseline("said: {page: '" + DUMP + "', title: Harbour}");
    for (String kind : List.of("loss", "gap", "departure", "inferred", "contradiction")) {
      assertThat(explained(
              kind, label, new PageIdentity("dump", PageIdentity.TextKind.OTHER, DUMP), baseline))
          .as(kind)
          .isFalse();
    }
  }

  /** A later dump that has lost the same: the title, which the record lacks. */
  @Test
  void holdsOfALaterTextOfTheSameFormatThatHasLostTheSame() {
    Deviation deviation = deviation("loss", "title");
    Deviations decisions = new Deviations(List.of(deviation));
    Baseline baseline =
        new Baseline(api(), decisions, record("said: {page: '" + DUMP + "', version: v1}"));
    assertThat(decisions.explain(
            difference("title", new PageIdentity("dump", PageIdentity.TextKind.OTHER, DUMP)),
            baseline))
        .isNotEmpty();
    assertThat(decisions.explain(
            difference(
                "title",
                new PageIdentity("dump", PageIdentity.TextKind.OTHER, Format.REDOC_HTML.title())),
            baseline))
        .isEmpty();
  }

  private static boolean explained(
      String kind, String label, PageIdentity page, Baseline baseline) {
    List<ExplanationUse> uses =
        new Deviations(List.of(deviation(kind, label))).explain(difference(label, page), baseline);
    return !uses.isEmpty();
  }

  private static Deviation deviation(String kind, String label) {
    YamlFile file = YamlFile.parse(
        "deviations.yaml",
        String.format(
            Locale.ROOT,
            """
        - id: lost
          kind: %s
          where: [/info/title]
          document: dump
          lines: '1'
          documented: None.
          curated: One.
          reason: The text has lost it.
          explains: [{aspect: %s, at: [/info/title], curated: %s}]
        """,
            kind,
            label,
            label.equals(Presence.WORDS.label())
                ? "'" + Passage.digest("Harbour") + "'"
                : "Harbour"));
    return CuratedApi.of(
            Path.of(""),
            YamlFile.parse("openapi.yaml", "info: {x-api: {name: harbour}}\npaths: {}"),
            file,
            YamlFile.parse("words.yaml", ""))
        .deviations()
        .get(0);
  }

  private static Difference difference(String label, PageIdentity page) {
    return new Difference(
        Difference.Kind.ONLY_CURATED,
        label,
        null,
        null,
        new Place("openapi.yaml", 2, AT),
        TextNode.valueOf("Harbour"),
        page,
        "",
        AT,
        Set.of(Side.REQUEST));
  }

  private static Baseline baseline(String said) {
    return new Baseline(api(), new Deviations(List.of()), record(said));
  }

  private static CuratedApi api() {
    return CuratedApi.of(
        Path.of(""),
        YamlFile.parse(
            "openapi.yaml",
            "info: {title: Harbour, version: v1, x-api: {name: harbour}}\npaths: {/a: {get: {}}}"),
        YamlFile.parse("deviations.yaml", "[]"),
        YamlFile.parse("words.yaml", ""));
  }

  private static FactRecord record(String said) {
    return new FactRecord(
        FactsFile.references(YamlFile.parse("facts.yaml", String.format(Locale.ROOT, """
        '/info': [{document: dump, %s}]
        '/paths/~1a/get': [{document: dump, lines: '1', said: {method: GET, path: /a}}]
        """, said))));
  }
}
