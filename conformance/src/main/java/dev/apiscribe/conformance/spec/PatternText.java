package dev.apiscribe.conformance.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Texts for the small regular expressions that documents contain: a sequence of literals and
 * character classes, each with an optional quantifier, between anchors.
 */
final class PatternText {
  private static final int UNBOUNDED = Integer.MAX_VALUE;

  private final String regex;
  private final List<Atom> atoms = new ArrayList<>();
  private int at;

  private PatternText(String regex) {
    this.regex = regex;
  }

  /** Fails with {@link IllegalArgumentException} when no text of that length is found. */
  static String of(String regex, int minLength) {
    PatternText parsed = new PatternText(regex);
    parsed.parse();
    String text = parsed.text(minLength);
    if (text.length() < minLength || !Pattern.compile(regex).matcher(text).find()) {
      throw new IllegalArgumentException(
          "no text of " + minLength + " characters is known for " + regex);
    }
    return text;
  }

  /** A text as long as the given one that does not match; fails when there is none. */
  static String breaking(String regex, String valid) {
    Pattern pattern = Pattern.compile(regex);
    String base = valid.isEmpty() ? "a" : valid;
    for (int i = 0; i < base.length(); i++) {
      for (char wrong : new char[] {'!', ' ', '\u00e9', 'a', '0'}) {
        String candidate = base.substring(0, i) + wrong + base.substring(i + 1);
        if (!pattern.matcher(candidate).find()) {
          return candidate;
        }
      }
    }
    throw new IllegalArgumentException("no text is known that breaks " + regex);
  }

  private void parse() {
    String body = regex.replaceFirst("^\\^", "").replaceFirst("(?<!\\\\)\\$$", "");
    while (at < body.length()) {
      char character = character(body);
      int[] bounds = quantifier(body);
      atoms.add(new Atom(character, bounds[0], bounds[1]));
    }
  }

  // The first character of a class stands for all of it: a class that begins otherwise is refused.
  private char character(String body) {
    char first = body.charAt(at++);
    if (first == '[') {
      int end = body.indexOf(']', at);
      char chosen = body.charAt(at);
      if (end < 0 || !Character.isLetterOrDigit(chosen)) {
        throw unknown();
      }
      at = end + 1;
      return chosen;
    }
    if (!Character.isLetterOrDigit(first) && first != '-' && first != '_') {
      throw unknown();
    }
    return first;
  }

  private int[] quantifier(String body) {
    char next = at < body.length() ? body.charAt(at) : ' ';
    switch (next) {
      case '+', '*', '?' -> {
        at++;
        return new int[] {next == '+' ? 1 : 0, next == '?' ? 1 : UNBOUNDED};
      }
      case '{' -> {
        int end = body.indexOf('}', at);
        String[] bounds = body.substring(at + 1, end).split(",", -1);
        at = end + 1;
        int least = Integer.parseInt(bounds[0]);
        int most = bounds.length == 1
            ? least
            : bounds[1].isEmpty() ? UNBOUNDED : Integer.parseInt(bounds[1]);
        return new int[] {least, most};
      }
      default -> {
        return new int[] {1, 1};
      }
    }
  }

  private String text(int minLength) {
    int missing = minLength - atoms.stream().mapToInt(Atom::least).sum();
    StringBuilder text = new StringBuilder();
    for (Atom atom : atoms) {
      int more = Math.max(0, Math.min(missing, atom.most() - atom.least()));
      missing -= more;
      text.append(String.valueOf(atom.character()).repeat(atom.least() + more));
    }
    return text.toString();
  }

  private IllegalArgumentException unknown() {
    return new IllegalArgumentException("no text is known for " + regex);
  }

  private record Atom(char character, int least, int most) {}
}
