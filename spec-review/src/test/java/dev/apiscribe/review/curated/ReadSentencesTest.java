package dev.apiscribe.review.curated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.ReadSentence.State;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadSentencesTest {
  private static final YamlFile SPEC = YamlFile.parse(
      "openapi.yaml",
      "info: {title: Berths, description: 'Excludes   `kind`.'}\nx: {maxLength: 20, enum: [a, b], deep: {er: 1}}\n");

  @Test
  void tellsWhatWasReadFromWhatWasCarriedOver() {
    ReadSentences sentences = sentences("""
        '/info':
          aaaaaaaaaaaa: {fact: Excludes kind., at: [/info/description]}
          bbbbbbbbbbbb: {none: A heading.}
          cccccccccccc: {}
        '/x': [dddddddddddd]
        """);
    assertThat(sentences.at("/info"))
        .extracting(ReadSentence::state)
        .containsExactly(State.CARRIED_OVER, State.WITHOUT_FACT, State.READ);
    assertThat(sentences.at("/x")).extracting(ReadSentence::state).containsExactly(State.READ);
    assertThat(sentences.knows("/x", "dddddddddddd")).isTrue();
    assertThat(sentences.knows("/x", "aaaaaaaaaaaa")).isFalse();
  }

  @Test
  void aFactWithoutAPlaceIsNotCarriedOver() {
    assertThat(sentences("'/info': {aaaaaaaaaaaa: {fact: Excludes kind.}}").at("/info"))
        .extracting(ReadSentence::state)
        .containsExactly(State.READ);
  }

  @Test
  void acceptingTakesWhatTheSpecSaysNowForReadAndKeepsWhatIsKnown() {
    ReadSentences accepted = sentences(
            "'/info': {aaaaaaaaaaaa: {fact: Excludes kind., at: [/info/description], words: ffffffffffff}, bbbbbbbbbbbb: {none: A heading.}}")
        .accepted(Map.of("/info", Set.of("aaaaaaaaaaaa", "eeeeeeeeeeee")), List.of(), SPEC);
    assertThat(accepted.at("/info"))
        .extracting(ReadSentence::digest)
        .containsExactly("aaaaaaaaaaaa", "bbbbbbbbbbbb", "eeeeeeeeeeee");
    assertThat(accepted.at("/info").get(0).words())
        .isEqualTo(ReadSentences.digestOf(List.of("/info/description"), SPEC));
    assertThat(ReadSentences.of(YamlFile.parse("words.yaml", accepted.yaml())).yaml())
        .isEqualTo(accepted.yaml());
  }

  @Test
  void whatAPlaceSaysHasADigestOfAllOfIt() {
    String before = digest("/info/description", SPEC);
    assertThat(before).hasSize(12);
    assertThat(digest("/info/description", with("Excludes `kind`.")))
        .as("spaces make no difference")
        .isEqualTo(before);
    assertThat(digest("/info/description", with("Excludes not `kind`."))).isNotEqualTo(before);
    assertThat(digest("/info/description", with("Excludes `kind`!"))).isNotEqualTo(before);
    assertThat(digest("/x/enum", SPEC))
        .isNotEqualTo(digest("/x/enum", YamlFile.parse("o", "x: {enum: [a, c]}")));
    assertThat(digest("/x/maxLength", SPEC))
        .isNotEqualTo(digest("/x/maxLength", YamlFile.parse("o", "x: {maxLength: 21}")));
    assertThat(digest("/x/deep", SPEC))
        .as("of what has properties, only that it is there")
        .isEqualTo(digest("/x/deep", YamlFile.parse("o", "x: {deep: {er: 2}}")));
    assertThat(digest("/x/missing", SPEC)).isEmpty();
  }

  @Test
  void refusesAKeyThatNobodyReads() {
    assertThatThrownBy(() -> sentences("'/info':\n  aaaaaaaaaaaa: {reason: x}"))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageContaining("words.yaml:2")
        .hasMessageContaining("found the key reason, expected one of");
  }

  private static YamlFile with(String description) {
    return YamlFile.parse("openapi.yaml", "info: {description: '" + description + "'}");
  }

  private static String digest(String pointer, YamlFile spec) {
    return ReadSentences.digestOf(List.of(pointer), spec);
  }

  private static ReadSentences sentences(String text) {
    return ReadSentences.of(YamlFile.parse("words.yaml", text));
  }
}
