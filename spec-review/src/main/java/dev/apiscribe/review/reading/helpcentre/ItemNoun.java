package dev.apiscribe.review.reading.helpcentre;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The noun behind a number: it counts the items of a list when it is a word for them. */
final class ItemNoun {
  /** Who may hold the items of a list; not one of several. */
  static final Pattern HOLDER =
      Pattern.compile("(?i)(?:you|it|the list|this parameter|the array|an? [\\w ]{1,30}"
          + "|one [\\w ]{1,20}list|the [\\w ]{1,30})");

  private static final List<String> ITEMS =
      List.of("items", "elements", "entries", "records", "objects", "pairs", "ids");

  private ItemNoun() {}

  /** Returns whether a noun is a word of the list's name or definition, or one for any item. */
  static boolean isOf(String noun, Description description) {
    List<String> known = new ArrayList<>(SentenceSubject.words(description.name()));
    known.addAll(SentenceSubject.words(description.definition()));
    known.addAll(ITEMS);
    if (known.stream().anyMatch(word -> SentenceSubject.isSame("tag", word))) {
      known.add("keys");
    }
    String plain =
        noun.replaceFirst("(?i) ?\\b(?:can|are|is|may|must|for|in|at|of|to|per)\\b.*", "");
    return SentenceSubject.words(plain).stream()
        .anyMatch(word -> known.stream().anyMatch(same -> SentenceSubject.isSame(word, same)));
  }
}
