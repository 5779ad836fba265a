package dev.apiscribe.review.update;

import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.drift.Difference;
import dev.apiscribe.review.drift.Presence;
import dev.apiscribe.review.drift.RootCauses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What only a person can decide: differences that have one cause.
 *
 * @param key tells it from others, whatever its number is
 * @param differences at least one
 */
record LeftDecision(String key, String title, List<Difference> differences) {
  private static final String WORDS = Presence.WORDS.label();
  private static final String UNREAD = Presence.UNREAD.label();

  /** What can be done about one. */
  enum Choice {
    FOLLOW("a", "Follow the page."),
    KEEP("b", "Keep the spec; deviations.yaml says that it departs from the page."),
    NO_FACT("a", "Read: none of them adds a fact. words.yaml says so."),
    READ(
        "b",
        "Read: what they state is in the spec now. Edit it first, then say in words.yaml where each fact is."),
    ON_RECORD("a", "They do not matter here: facts.yaml has them on record.");

    private final String letter;
    private final String meaning;

    Choice(String letter, String meaning) {
      this.letter = letter;
      this.meaning = meaning;
    }

    String letter() {
      return letter;
    }

    String meaning() {
      return meaning;
    }
  }

  /**
   * Folds differences to their causes: all sentences are one, all keywords that the review does not
   * read, too.
   */
  static List<LeftDecision> of(List<Difference> open) {
    Map<String, List<Difference>> folded = new LinkedHashMap<>();
    for (List<Difference> same : RootCauses.groups(open)) {
      Difference first = same.get(0);
      String cause = first.aspect().equals(WORDS) || first.aspect().equals(UNREAD)
          ? first.aspect()
          : cause(first);
      folded.computeIfAbsent(cause, key -> new ArrayList<>()).addAll(same);
    }
    List<LeftDecision> all = new ArrayList<>();
    folded.forEach((cause, same) -> all.add(new LeftDecision(key(cause, same), title(same), same)));
    return all;
  }

  private static String cause(Difference difference) {
    return difference.aspect() + " " + difference.pointer() + " " + difference.documentedValue()
        + " " + difference.curatedValue();
  }

  private static String key(String cause, List<Difference> same) {
    TreeSet<String> all = new TreeSet<>();
    same.forEach(difference -> all.add(cause(difference)));
    return SourceDocuments.sha256(cause + all).substring(0, 8);
  }

  private static String title(List<Difference> same) {
    Difference first = same.get(0);
    long count = same.stream().map(Difference::documentedValue).distinct().count();
    return first.aspect().equals(WORDS)
        ? count + (count == 1 ? " sentence is" : " sentences are") + " new or changed."
        : first.aspect().equals(UNREAD)
            ? count + (count == 1 ? " keyword" : " keywords")
                + " of the page's document that the review does not read."
            : RootCauses.finding(same).message();
  }

  boolean isOfSentences() {
    return differences.get(0).aspect().equals(WORDS);
  }

  boolean isOfKeywords() {
    return differences.get(0).aspect().equals(UNREAD);
  }

  List<Choice> choices() {
    return isOfSentences()
        ? List.of(Choice.NO_FACT, Choice.READ)
        : isOfKeywords()
            ? List.of(Choice.ON_RECORD)
            : isEditable() ? List.of(Choice.FOLLOW, Choice.KEEP) : List.of(Choice.KEEP);
  }

  private boolean isEditable() {
    String label = differences.get(0).aspect();
    for (Presence presence : Presence.values()) {
      if (presence.label().equals(label)) {
        return UpdateRules.of(presence) == UpdateRules.Handling.EDIT;
      }
    }
    for (Aspect aspect : Aspect.values()) {
      if (aspect.label().equals(label)) {
        return UpdateRules.of(aspect) == UpdateRules.Handling.EDIT;
      }
    }
    return false;
  }

  /** Returns whether the difference is one of these, whatever page it was found on. */
  boolean has(Difference difference) {
    return differences.stream()
        .anyMatch(one -> one.aspect().equals(difference.aspect())
            && one.pointer().equals(difference.pointer())
            && Objects.equals(one.documentedValue(), difference.documentedValue()));
  }
}
