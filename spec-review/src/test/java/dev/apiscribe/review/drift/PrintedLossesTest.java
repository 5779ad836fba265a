package dev.apiscribe.review.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.Deviation;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.report.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every loss of this repository, against a text that prints what it says is lost. */
class PrintedLossesTest {
  private static final int LAST_LINE = 9_999;
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final List<String> SPELLINGS = List.of(
      "%s",
      "- \"%s\",",
      "Enum: \"some\" \"%s\" other",
      "It is set to `%s`.",
      ".%s",
      "(%s)",
      "type: %s; q=1",
      "%s:");

  static Stream<LossClaim> claims() {
    return RealDocuments.names().stream()
        .flatMap(
            api -> LossClaim.of(CuratedApi.read(RealDocuments.folder(api)).deviations()).stream());
  }

  @Test
  void everyDeviationOfLossIsAClaim() {
    long losses = RealDocuments.names().stream()
        .flatMap(api -> CuratedApi.read(RealDocuments.folder(api)).deviations().stream())
        .filter(deviation -> deviation.kind().equals("loss"))
        .count();
    assertThat(claims()).hasSize((int) losses).isNotEmpty();
    assertThat(claims().mapToInt(claim -> claim.values().size()).sum()).isPositive();
    assertThat(claims().map(LossClaim::digest)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("claims")
  void eachValueIsFoundInEachLineThatIsCitedHoweverItIsWritten(LossClaim claim) {
    assertThat(claim.printed(page(1, ""))).isEmpty();
    List<Integer> ends = ends(claim.deviation());
    assertThat(claim.printed(page(ends.get(0), String.join(" ", claim.values()))))
        .hasSameSizeAs(claim.values());
    for (int line : ends) {
      for (String value : claim.values()) {
        for (String spelling : SPELLINGS) {
          assertThat(only(value, claim).printed(page(line, spelling.replace("%s", value))))
              .as("%s in line %s", value, line)
              .containsEntry(value, List.of(line));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("claims")
  void aValueInAnotherLineOrWithinALongerWordIsNotFound(LossClaim claim) {
    List<Integer> ends = ends(claim.deviation());
    assertThat(claim.printed(page(Collections.max(ends) + 1, String.join(" ", claim.values()))))
        .isEmpty();
    for (String value : claim.values()) {
      for (String longer :
          List.of(value + "ly", value + "1", value + "_x", value + ";format=x", value + "-x")) {
        assertThat(only(value, claim).printed(page(ends.get(0), longer)))
            .as(longer)
            .doesNotContainKey(value);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "enum | [running, failed] | - | failed, running",
        "enum | ['1', a, 12] | - | 12",
        "mediaType | application/json;format=streaming | - | application/json;format=streaming",
        "default | 3600 | - | 3600",
        "default | true | - | ''",
        "style | form | - | form",
        "example | {colour: red} | - | colour, red",
        "type | string | - | ''",
        "format | int64 | - | int64",
        "required | true | - | ''",
        "name | X-Key | - | X-Key",
        "member | required string | /components/schemas/A/properties/url | url",
        "parameter | 'query sortBy: required string' | - | sortBy",
        "operation | GET /v1/a | - | GET /v1/a",
        "path | '/v1/a/{id}' | - | '/v1/a/{id}'",
        "status | '204' | - | 204",
        "security | apiKey header X-Api-Key | - | X-Api-Key",
        "server | https://a.invalid/api | - | https://a.invalid/api",
      })
  void whatCountsAsPrintedIsANameOrAValueOfTwoLettersOrMore(
      String aspect, String curated, String at, String values) {
    String entry =
        "[{id: a, kind: loss, document: d, lines: '1', where: [/info], explains: [{aspect: %s, at: [%s], curated: %s}]}]";
    YamlFile file = YamlFile.parse(
        "deviations.yaml",
        String.format(
            Locale.ROOT, entry, aspect, at == null ? "/info/title" : at, quoted(curated)));

    assertThat(String.join(", ", LossClaim.of(file).get(0).values())).isEqualTo(values);
  }

  private static String quoted(String value) {
    return value.startsWith("[")
            || value.startsWith("{")
            || value.equals("true")
            || value.matches("[1-9]\\d{3}")
        ? value
        : "'" + value + "'";
  }

  @Test
  void driftReportsWhatTheTranscribedTextPrints() throws Exception {
    CuratedApi api = new HarbourFixture()
        .deviations(
            "  kind: gap\n  where: ['/paths/~1v1~1{port_id}~1quays~1{quay_id}~1berths/post/requestBody/content/application~1json']\n",
            "  kind: loss\n  where: ['/paths/~1v1~1{port_id}~1quays~1{quay_id}~1berths/post/requestBody/content/application~1json']\n")
        .api();

    assertThat(HarbourFixture.review(api, HarbourFixture.PAGE).report().findings())
        .extracting(Finding::rule)
        .doesNotContain(PrintedLoss.RULE);
    LossRecord record =
        HarbourFixture.review(api, HarbourFixture.PAGE).losses(api, new LossRecord(Map.of()));

    assertThat(record.ids()).containsExactly("request-is-json");
    assertThat(record.at("request-is-json").orElseThrow().printed()).isEmpty();
    assertThat(LossRecord.of(YamlFile.parse("losses.yaml", record.yaml())).at("request-is-json"))
        .isEqualTo(record.at("request-is-json"));
  }

  /**
   * Each value is looked for by itself: with hundreds of others beside it, each time, a build would
   * take a minute.
   */
  private static LossClaim only(String value, LossClaim claim) {
    return new LossClaim(claim.deviation(), new TreeSet<>(Set.of(value)));
  }

  private static PageSource page(int line, String text) {
    List<String> lines = new ArrayList<>(Collections.nCopies(LAST_LINE, ""));
    lines.set(line - 1, text);
    return new PageSource("page.txt", "", lines);
  }

  /** The first and the last line of each range. */
  private static List<Integer> ends(Deviation deviation) {
    Matcher numbers = NUMBER.matcher(deviation.lines());
    return numbers
        .results()
        .map(number -> Integer.valueOf(number.group()))
        .distinct()
        .toList();
  }
}
