package dev.apiscribe.review.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters that a text may consist of, written in one way only: ranges in the order of their
 * code points, without brackets, as in {@code \-0-9A-Z_a-z\u4E00-\u9FFF}. Digits, capitals and
 * small letters are ranges of their own.
 */
public final class CharacterSet {
  private static final Pattern ONE_CLASS = Pattern.compile(
      "\\^\\[((?:[^\\]\\\\]|\\\\.)++)\\](?:\\{\\d{1,9}(?:,\\d{1,9})?\\}|\\+|\\*)\\$");
  private static final Pattern PHRASE = Pattern.compile(
      "(?:character set: (?<a>.+)"
          + "|only (?<b>.+) (?:is|are) (?:allowed|supported)"
          + "|(?:use|enter|only allows|including|consists? of|contains?) only (?<c>.+)"
          + "|only allows (?<d>.+)"
          + "|(?:[\\w-]+ ){1,6}?(?:can|may|must) (?:only contain|contain only|only include|include only|consist of only|only consist of|contain) (?<e>.+)"
          + "|(?:it|the (?:value|name)) contains only (?<f>.+))",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern BOTH_CASES = Pattern.compile(
      "(?:uppercase and lowercase|lowercase and uppercase|uppercase or lowercase|english) letters",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED = Pattern.compile("([a-z][a-z -]{0,40}?)\\s*\\((.{1,60})\\)");
  private static final Pattern RANGE =
      Pattern.compile("(\\\\u[0-9A-Fa-f]{4}|\\S)\\s?(?:-|–|\\bto\\b)\\s?(\\\\u[0-9A-Fa-f]{4}|\\S)");
  private static final Map<String, String> KNOWN = Map.ofEntries(
      Map.entry("letters", "A-Za-z"),
      Map.entry("uppercase letters", "A-Z"),
      Map.entry("lowercase letters", "a-z"),
      Map.entry("digits", "0-9"),
      Map.entry("numbers", "0-9"),
      Map.entry("spaces", " "),
      Map.entry("hyphens", "\\-"),
      Map.entry("underscores", "_"),
      Map.entry("periods", "."),
      Map.entry("colons", ":"),
      Map.entry("slashes", "/"),
      Map.entry("commas", ","));

  private final BitSet characters = new BitSet();

  private CharacterSet() {}

  /**
   * Reads a pattern that is one character class with a quantifier; returns empty for any other, and
   * for a class that excludes.
   */
  public static Optional<String> ofPattern(String regex) {
    Matcher match = ONE_CLASS.matcher(regex);
    CharacterSet set = new CharacterSet();
    return match.matches() && !match.group(1).startsWith("^") && set.addClass(match.group(1))
        ? Optional.of(set.toString())
        : Optional.empty();
  }

  /**
   * Reads a phrase that lists letters, digits and signs and says nothing else; returns empty for
   * any other. A full stop at its end is ignored.
   */
  public static Optional<String> ofWords(String phrase) {
    String plain = BOTH_CASES.matcher(phrase.strip()).replaceAll("letters");
    Matcher match =
        PHRASE.matcher(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
    if (!match.matches()) {
      return Optional.empty();
    }
    String list = List.of("a", "b", "c", "d", "e", "f").stream()
        .map(match::group)
        .filter(group -> group != null)
        .findFirst()
        .orElse("");
    CharacterSet set = new CharacterSet();
    List<String> items = items(list);
    return !items.isEmpty() && items.stream().allMatch(set::addItem)
        ? Optional.of(set.toString())
        : Optional.empty();
  }

  /** Commas and the word and separate; what is in quotes or parentheses stays together. */
  private static List<String> items(String list) {
    List<String> items = new ArrayList<>();
    StringBuilder item = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < list.length(); i++) {
      char character = list.charAt(i);
      quoted ^= character == '\'' && depth == 0;
      depth += !quoted && character == '(' ? 1 : !quoted && character == ')' ? -1 : 0;
      if (depth == 0 && !quoted && (character == ',' || list.startsWith(" and ", i))) {
        items.add(item.toString());
        item.setLength(0);
        i += character == ',' ? 0 : 4;
      } else {
        item.append(character);
      }
    }
    items.add(item.toString());
    return items.stream()
        .map(text -> text.strip().replaceFirst("^(?:and|or|the) ", "").strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private boolean addItem(String item) {
    if (item.length() > 2 && item.startsWith("'") && item.endsWith("'")) {
      item.substring(1, item.length() - 1).codePoints().forEach(characters::set);
      return true;
    }
    String known = KNOWN.get(item.toLowerCase(Locale.ROOT));
    if (known != null) {
      return addClass(known);
    }
    Matcher named = NAMED.matcher(item.toLowerCase(Locale.ROOT));
    return named.matches()
        ? addSigns(named.group(1), item.substring(named.start(2), named.end(2)))
        : addRange(item);
  }

  /**
   * Returns what is in parentheses after a name: one sign, one range, or the signs of "special
   * characters".
   */
  private boolean addSigns(String name, String signs) {
    if (signs.codePointCount(0, signs.length()) == 1) {
      characters.set(signs.codePointAt(0));
      return true;
    } else if (addRange(signs)) {
      return true;
    }
    boolean special = name.equals("special characters")
        && signs.codePoints().noneMatch(Character::isLetterOrDigit);
    if (special) {
      signs.codePoints().filter(sign -> sign != ' ').forEach(characters::set);
    }
    String known = KNOWN.get(name);
    return special
        || (known != null
            && signs.matches(
                "[A-Za-z0-9]-[A-Za-z0-9](?:(?:,? and |, | )?[A-Za-z0-9]-[A-Za-z0-9])*+")
            && addClass(signs.replaceAll("and|[, ]", "")));
  }

  private boolean addRange(String text) {
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      return false;
    }
    int first = codePoint(range.group(1));
    int last = codePoint(range.group(2));
    characters.set(first, Math.max(first, last) + 1);
    return first <= last;
  }

  private static int codePoint(String text) {
    return text.length() > 1 && text.startsWith("\\u")
        ? Integer.parseInt(text.substring(2), 16)
        : text.codePointAt(0);
  }

  private boolean addClass(String text) {
    int i = 0;
    int previous = -1;
    boolean range = false;
    while (i < text.length()) {
      int code = text.codePointAt(i);
      int length = Character.charCount(code);
      boolean escaped = code == '\\';
      if (escaped) {
        int letter = i + 1 < text.length() ? text.charAt(i + 1) : 0;
        length = letter == 'u' ? 6 : 2;
        if (letter == 'u' && text.substring(i).matches("\\\\u[0-9A-Fa-f]{4}.*")) {
          code = Integer.parseInt(text.substring(i + 2, i + 6), 16);
        } else if (letter == 'd' || letter == 'w') {
          addClass(letter == 'd' ? "0-9" : "0-9A-Z_a-z");
          i += 2;
          previous = -1;
          continue;
        } else if (letter == 0 || Character.isLetterOrDigit(letter)) {
          return false;
        } else {
          code = letter;
        }
      } else if (code == '[' || (code == '&' && text.startsWith("&&", i))) {
        return false;
      }
      i += length;
      if (code == '-' && !escaped && previous >= 0 && !range && i < text.length()) {
        range = true;
      } else if (range) {
        if (previous > code) {
          return false;
        }
        characters.set(previous, code + 1);
        range = false;
        previous = -1;
      } else {
        characters.set(code);
        previous = code;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int first = characters.nextSetBit(0); first >= 0; ) {
      int last = first;
      while (characters.get(last + 1) && group(last + 1) == group(first)) {
        last++;
      }
      append(text, first);
      if (last > first + 1) {
        text.append('-');
      }
      if (last > first) {
        append(text, last);
      }
      first = characters.nextSetBit(last + 1);
    }
    return text.toString();
  }

  private static int group(int code) {
    return code >= '0' && code <= '9'
        ? 1
        : code >= 'A' && code <= 'Z' ? 2 : code >= 'a' && code <= 'z' ? 3 : 0;
  }

  private static void append(StringBuilder text, int code) {
    if (code > 0xFFFF) {
      append(text, Character.highSurrogate(code));
      append(text, Character.lowSurrogate(code));
    } else if (code < ' ' || code > '~') {
      text.append(String.format(Locale.ROOT, "\\u%04X", code));
    } else {
      text.append("-]\\^".indexOf(code) >= 0 ? "\\" : "").append((char) code);
    }
  }
}
