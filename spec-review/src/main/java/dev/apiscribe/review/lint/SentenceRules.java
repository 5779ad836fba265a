package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.WARNING;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.review.curated.ReadSentence;
import dev.apiscribe.review.curated.ReadSentences;
import java.util.List;

/**
 * Every sentence that was read says which fact was taken from it, and the text that carries the
 * fact is the one that was there then.
 */
final class SentenceRules {
  static final List<LintRule<LintedApi>> RULES = List.of(
      new LintRule<>(
          "sentence-fact",
          WARNING,
          "every sentence that was read says which fact it states and where the fact is, or why it states no fact",
          "Write {fact: <what it states>, at: [<JSON Pointers>]}, or {none: <why it states nothing>}.",
          SentenceRules::facts),
      new LintRule<>(
          "carried-fact",
          WARNING,
          "what carries the fact of a sentence is there, and has not changed since the sentence was read",
          "Read the sentence again. When the text still says the fact, write the digest: drift --docs DIR --accept-words does it for all sentences"
              + " of these pages. When the fact is elsewhere now, correct at.",
          SentenceRules::carriers));

  private SentenceRules() {}

  private static void facts(LintedApi api, Expectations out) {
    ReadSentences sentences = ReadSentences.of(api.words().file());
    for (String place : sentences.places()) {
      for (ReadSentence sentence : sentences.at(place)) {
        boolean fact = !sentence.fact().isBlank() || !sentence.at().isEmpty();
        boolean one =
            sentence.none().isBlank() ? sentence.state() == ReadSentence.State.CARRIED_OVER : !fact;
        out.expect(
            one,
            at(api, place, sentence),
            "expected either a fact with its places, or a reason why there is none");
      }
    }
  }

  private static void carriers(LintedApi api, Expectations out) {
    ReadSentences sentences = ReadSentences.of(api.words().file());
    for (String place : sentences.places()) {
      for (ReadSentence sentence : sentences.at(place)) {
        if (!sentence.at().isEmpty()) {
          String now = ReadSentences.digestOf(sentence.at(), api.spec().file());
          out.expect(
              !now.isEmpty() && now.equals(sentence.words()),
              at(api, place, sentence),
              now.isEmpty()
                  ? "expected " + String.join(", ", sentence.at()) + " to be in the spec"
                  : "expected words: " + sentence.words() + ", for what is at "
                      + String.join(", ", sentence.at()) + " has the digest " + now);
        }
      }
    }
  }

  private static SpecNode at(LintedApi api, String place, ReadSentence sentence) {
    SpecNode all = api.words().at("").get(place);
    return all.value().isArray() ? all : all.get(sentence.digest());
  }
}
