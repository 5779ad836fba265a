package dev.apiscribe.review.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of an operation, taken apart.
 *
 * @param verb as in the operation id
 * @param noun its words, at least one
 * @param phrase what follows the noun: {@code In Log Group}
 * @param qualifier what is in parentheses: {@code New Version}
 * @param definite whether the title speaks of the one thing that there is
 * @param certain false when verb or noun come from the route
 */
record OperationTitle(
    String verb,
    List<String> noun,
    List<String> phrase,
    List<String> qualifier,
    boolean many,
    boolean definite,
    boolean certain) {
  private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]{0,80})\\)");
  private static final Set<String> LEFT_OUT =
      Set.of("a", "an", "the", "all", "specified", "given", "one", "or", "and", "more", "your");
  private static final Set<String> ENDS = Set.of(
      "of", "in", "on", "from", "to", "by", "for", "with", "under", "within", "between", "via",
      "at", "beyond", "that", "which", "using", "into");
  private static final int MOST_WORDS = 6;
  /** Names of files are made of them, too. */
  private static final int LONGEST_WORD = 30;

  static OperationTitle of(String title, String method, String path) {
    List<String> qualifier = new ArrayList<>();
    Matcher inParentheses = PARENTHESES.matcher(title);
    inParentheses.results().forEach(match -> qualifier.addAll(cut(Spelling.words(match.group(1)))));
    List<String> words = new ArrayList<>(
        Spelling.words(PARENTHESES.matcher(title).replaceAll(" ").replaceFirst("\\.\\s*$", "")));
    String verb = words.isEmpty() ? "" : Verb.of(words.get(0)).orElse("");
    boolean certain = !verb.isEmpty();
    if (certain) {
      words.remove(0);
    }
    boolean definite = !words.isEmpty() && words.get(0).equalsIgnoreCase("the");
    boolean all = words.stream().limit(2).anyMatch(word -> word.equalsIgnoreCase("all"));
    int end = end(words, 0);
    boolean list = end > 0 && words.get(end - 1).equalsIgnoreCase("list");
    if (list && end < words.size() && words.get(end).equalsIgnoreCase("of")) {
      words = new ArrayList<>(words.subList(end + 1, words.size()));
      end = end(words, 0);
    } else if (list && end > 1) {
      words.remove(--end);
    }
    List<String> noun = kept(words.subList(0, end));
    List<String> phrase = kept(words.subList(end, words.size()));
    if (!certain && noun.size() > 1 && noun.get(noun.size() - 1).equalsIgnoreCase("management")) {
      verb = "manage";
      noun = noun.subList(0, noun.size() - 1);
    }
    if (noun.isEmpty()) {
      certain = false;
      noun = ofPath(path);
    }
    boolean many = list || all || Spelling.isPlural(noun.get(noun.size() - 1));
    if (list) {
      noun = Spelling.withLast(noun, Spelling.plural(noun.get(noun.size() - 1)));
    }
    String spoken =
        verb.isEmpty() ? Verb.ofMethod(method, many) : Verb.ofOperation(verb, method, many);
    return new OperationTitle(
        spoken, List.copyOf(noun), phrase, qualifier, many, definite, certain);
  }

  private static int end(List<String> words, int from) {
    int end = from;
    while (end < words.size() && !ENDS.contains(words.get(end).toLowerCase(Locale.ROOT))) {
      end++;
    }
    return end;
  }

  private static List<String> kept(List<String> words) {
    return cut(words.stream()
        .filter(word -> !LEFT_OUT.contains(word.toLowerCase(Locale.ROOT)))
        .toList());
  }

  private static List<String> cut(List<String> words) {
    return words.stream()
        .limit(MOST_WORDS)
        .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
        .toList();
  }

  /** The words of the last step of a path that is not a variable. */
  static List<String> ofPath(String path) {
    List<String> last = List.of("operation");
    for (String step : path.split("/")) {
      List<String> words = step.contains("{") ? List.of() : Spelling.words(step);
      last = words.isEmpty() || step.matches("v\\d.*") ? last : cut(words);
    }
    return last;
  }

  /** {@code createLogGroup}; what is added or removed is so to or from something. */
  String id() {
    boolean moved = verb.equals("add") || verb.equals("remove");
    return verb + Spelling.upperCamel(noun) + (moved ? Spelling.upperCamel(phrase) : "");
  }

  /** {@code Creates a log group.}, a sentence made of the names alone. */
  String summary() {
    String spoken = Verb.thirdPerson(verb);
    String things = spoken(noun);
    String last = noun.get(noun.size() - 1);
    boolean several = many || Spelling.isPlural(last) || Spelling.isUncountable(last);
    String article =
        definite && !many ? "the " : several ? "" : things.matches("(?i)[aeio].*") ? "an " : "a ";
    return spoken.substring(0, 1).toUpperCase(Locale.ROOT) + spoken.substring(1) + " " + article
        + things + ".";
  }

  /** Lower case, acronyms kept. */
  static String spoken(List<String> words) {
    return String.join(
        " ",
        words.stream()
            .map(word -> word.matches("[A-Z0-9]{2,}") ? word : word.toLowerCase(Locale.ROOT))
            .toList());
  }

  /** Returns what the operation is about, one of them, in UpperCamelCase. */
  String thing() {
    return Spelling.upperCamel(
        Spelling.withLast(noun, Spelling.singular(noun.get(noun.size() - 1))));
  }
}
