package dev.apiscribe.review.reading.helpcentre;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names by which the title of a table may be meant: {@code Data structure description of the
 * tags field}, {@code tags objects} and {@code entities.tags field description} are all tables of
 * {@code tags}.
 */
final class ObjectTitle {
  private static final String NOUN =
      "(?:data|structures?|fields?|objects?|arrays?|lists?|elements?|parameters?|attributes?|descriptions?|information|details)";
  private static final Pattern BEFORE = Pattern.compile(
      "(?:" + NOUN + " ){1,4}(?:of|in|for) (?:the )?(?:(?:request|response|" + NOUN
          + ") ){0,3}(?!of\\b)(.+)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern BEHIND =
      Pattern.compile("(.+?)(?: " + NOUN + ")+", Pattern.CASE_INSENSITIVE);
  private static final Pattern REMARK = Pattern.compile("(.+?) ?\\([^()]{0,300}\\)");
  private static final Pattern AND = Pattern.compile(" and |, ?");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBER =
      Pattern.compile("(?i)(?:\\btable |表\\s?)(\\d{1,4})(?![\\w])");

  private ObjectTitle() {}

  /** Each name {@link #plain}, the title itself first. */
  static Set<String> names(String title) {
    Set<String> names = new LinkedHashSet<>();
    names.add(plain(title));
    Matcher remark = REMARK.matcher(title);
    String said = remark.matches() ? remark.group(1) : title;
    Matcher before = BEFORE.matcher(said);
    said = before.matches() ? before.group(1) : said;
    Matcher behind = BEHIND.matcher(said);
    said = behind.matches() ? behind.group(1) : said;
    for (String name : AND.split(said)) {
      names.add(plain(name));
      names.add(plain(name.substring(name.lastIndexOf('.') + 1)));
    }
    names.remove("");
    return names;
  }

  /** The letters and digits of a name, in lower case. */
  static String plain(String name) {
    return SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** The numbers of the tables that a text names, or the number of the table with this title. */
  static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    NUMBER.matcher(text).results().forEach(match -> numbers.add(match.group(1)));
    return numbers;
  }
}
