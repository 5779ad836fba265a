package dev.apiscribe.review.reading.helpcentre;

import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text cut into sentences: not within parentheses, and not behind an abbreviation. */
final class Sentences {
  private static final Set<String> ABBREVIATIONS = Set.of(
      "e.g.", "i.e.", "etc.", "vs.", "no.", "approx.", "cf.", "incl.", "max.", "min.", "resp.");
  private static final Pattern NOTHING = Pattern.compile("(?i)none|n/a|null|no|-|nil");

  private Sentences() {}

  /** Returns whether a text says that there is nothing to say. */
  static boolean isNothing(String text) {
    String plain = text.strip();
    return NOTHING
        .matcher(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain)
        .matches();
  }

  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int depth = 0;
    int first = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean opens = character == '(' || character == '（';
      boolean closes = character == ')' || character == '）';
      depth = opens ? depth + 1 : closes && depth > 0 ? depth - 1 : depth;
      boolean full = character == '。' || character == '！' || character == '？';
      if (depth == 0
          && (full || character == '.' || character == '!' || character == '?')
          && (full || ends(text, i))) {
        sentences.add(text.substring(first, i + 1).strip());
        first = i + 1;
      }
    }
    sentences.add(text.substring(first).strip());
    sentences.removeIf(String::isEmpty);
    return sentences;
  }

  private static boolean ends(String text, int stop) {
    int next = stop + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    if (next == stop + 1 || next >= text.length() || isQuoted(text, stop)) {
      return false;
    }
    char character = text.charAt(next);
    int word = text.lastIndexOf(' ', stop) + 1;
    return !Character.isLowerCase(character)
        && ")]},;:".indexOf(character) < 0
        && !ABBREVIATIONS.contains(
            text.substring(word, stop + 1).toLowerCase(Locale.ROOT).replaceFirst("^\\(", ""));
  }

  /** A stop within a few characters in quotes is one that is spoken of. */
  private static boolean isQuoted(String text, int stop) {
    for (int open = stop - 1; open >= Math.max(0, stop - 4); open--) {
      if (text.charAt(open) == '\'') {
        int close = text.indexOf('\'', stop);
        return close > 0
            && close <= stop + 4
            && (open == 0 || !Character.isLetterOrDigit(text.charAt(open - 1)));
      }
    }
    return false;
  }

  /** Passages for the sentences of a text; none where there are neither letters nor digits. */
  static List<Passage> passages(String text, Place place) {
    List<Passage> passages = new ArrayList<>();
    for (String sentence : of(text)) {
      if (sentence.codePoints().anyMatch(Character::isLetterOrDigit)) {
        passages.add(new Passage(sentence, place));
      }
    }
    return passages;
  }
}
