package dev.apiscribe.review.curated;

import java.util.List;

/**
 * A sentence of a page that a person has read: {@code words.yaml}. See specs/README.md.
 *
 * @param digest of the sentence
 * @param fact what it states, in our words; empty when it states nothing, or when this is not
 *     recorded
 * @param at the JSON Pointers into openapi.yaml where the fact is
 * @param words digest of what is at these places since the sentence was read; empty when it is not
 *     recorded
 * @param none why the sentence holds no fact; empty when it holds one, or when this is not recorded
 */
public record ReadSentence(String digest, String fact, List<String> at, String words, String none) {
  /** The state of a sentence on record. */
  public enum State {
    CARRIED_OVER("read and carried over"),
    WITHOUT_FACT("read, without a fact"),
    READ("only read");

    private final String meaning;

    State(String meaning) {
      this.meaning = meaning;
    }

    public String meaning() {
      return meaning;
    }
  }

  /** Creates a sentence of which only is known that it was read. */
  public static ReadSentence of(String digest) {
    return new ReadSentence(digest, "", List.of(), "", "");
  }

  public State state() {
    return !fact.isBlank() && !at.isEmpty()
        ? State.CARRIED_OVER
        : !none.isBlank() ? State.WITHOUT_FACT : State.READ;
  }

  /** The same sentence, with the digest of the places where its fact is. */
  ReadSentence with(String newWords) {
    return new ReadSentence(digest, fact, at, newWords, none);
  }
}
