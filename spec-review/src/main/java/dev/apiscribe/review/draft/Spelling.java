package dev.apiscribe.review.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words, and the spellings that specs have for them. */
public final class Spelling {
  private static final Pattern BETWEEN = Pattern.compile("[^A-Za-z0-9]+");
  private static final Pattern HUMPS =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z](?!s(?![a-z]))[a-z])");
  private static final Pattern NO_PLURAL = Pattern.compile("(?i).*(ss|us|is)");
  private static final Set<String> UNCOUNTABLE =
      Set.of("statistics", "stats", "information", "data", "access", "usage", "help");

  private Spelling() {}

  /**
   * The words of a name or phrase, their capitals kept; those without a letter or digit of ASCII
   * are gone.
   */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String part : BETWEEN.split(text.replaceAll("['’]s\\b", "s"))) {
      for (String word : HUMPS.split(part)) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /** {@code LogGroup}; acronyms become words, {@code SmnTopic}. */
  public static String upperCamel(List<String> words) {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  static String kebab(List<String> words) {
    return String.join("-", words).toLowerCase(Locale.ROOT);
  }

  /**
   * The name that a document gives, made one of Java: what stands before a dot is gone, the
   * capitals within are kept.
   */
  static String schemaName(String documented) {
    String last = documented.substring(documented.lastIndexOf('.') + 1);
    StringBuilder name = new StringBuilder();
    for (String part : BETWEEN.split(last)) {
      name.append(
          part.isEmpty() ? "" : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }
    return name.isEmpty()
        ? ""
        : Character.isDigit(name.charAt(0)) ? "Schema" + name : name.toString();
  }

  static boolean isUncountable(String word) {
    return UNCOUNTABLE.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isPlural(String word) {
    return !isUncountable(word)
        && word.matches("(?i).+s")
        && !NO_PLURAL.matcher(word).matches();
  }

  static String plural(String word) {
    if (isPlural(word) || isUncountable(word)) {
      return word;
    } else if (word.matches(".*[^aeiou]y")) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word + (word.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
  }

  /** The word for one of many; a word that is not a plural stays. */
  public static String singular(String word) {
    if (!isPlural(word)) {
      return word;
    } else if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.matches(".*(sses|xes|zes|ches|shes)")
        ? word.substring(0, word.length() - 2)
        : word.substring(0, word.length() - 1);
  }

  /** Returns the words with another last one. */
  public static List<String> withLast(List<String> words, String last) {
    List<String> changed = new ArrayList<>(words);
    changed.set(changed.size() - 1, last);
    return changed;
  }
}
