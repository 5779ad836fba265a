package dev.apiscribe.review.reading.helpcentre;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.CharacterSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences that state a constraint, each with what it states. A sentence that says more is
 * kept as words, too.
 */
final class ConstraintSentences {
  private static final String N = "(-?\\d[\\d,]{0,20}(?:\\.\\d{1,18})?)";
  private static final String TO = "(?: ?(?:to|-|–|—|~) ?|, )";
  private static final String IT = "(?:it|(?:the|this|a|an) [\\w ]{1,40}?)";
  private static final int LONGEST = 600;

  /** @param more whether the group {@code rest} may hold words beyond the constraint */
  private record Rule(Pattern pattern, int numbers, boolean more, List<Aspect> aspects) {}

  /**
   * The n-th group is the number of the n-th aspect; a single group is the number of all of them.
   */
  private static final List<Rule> NUMBERS = List.of(
      rule(
          "(?:value )?length(?: is)?:? ?" + N + TO + N + "(?: characters?)?",
          Aspect.MIN_LENGTH,
          Aspect.MAX_LENGTH),
      rule(
          "(?:value )?length(?: is)?:? ?" + N + "(?: characters?)?",
          Aspect.MIN_LENGTH,
          Aspect.MAX_LENGTH),
      rule(
          "the length ranges from " + N + " to " + N + "(?: characters?)?",
          Aspect.MIN_LENGTH,
          Aspect.MAX_LENGTH),
      rule("minimum length(?: is)?:? ?" + N + "(?: characters?)?", Aspect.MIN_LENGTH),
      rule("maximum length(?: is)?:? ?" + N + "(?: characters?)?", Aspect.MAX_LENGTH),
      rule(
          IT + " (?:can |must |may )?contains?(?: a)? maximum of " + N + " characters",
          Aspect.MAX_LENGTH),
      rule(
          IT + " (?:can|must|may) (?:contain|have) (?:up to|at most) " + N + " characters",
          Aspect.MAX_LENGTH),
      rule("(?:max\\.? |up to |a maximum of )" + N + " characters are allowed", Aspect.MAX_LENGTH),
      rule(
          IT + " (?:can |must |may )?(?:contain|consist of|contains|consists of) " + N + TO + N
              + " characters(?<rest>[ ,].*)?",
          Aspect.MIN_LENGTH,
          Aspect.MAX_LENGTH),
      rule(
          IT + " (?:can |must |may )?(?:contain|consist of|contains|consists of) " + N
              + " characters(?<rest>[ ,].*)?",
          Aspect.MIN_LENGTH,
          Aspect.MAX_LENGTH),
      rule(
          "must be a string of " + N + TO + N + " characters",
          Aspect.MIN_LENGTH,
          Aspect.MAX_LENGTH),
      rule("minimum(?: value)?(?: is)?:? ?" + N, Aspect.MINIMUM),
      rule("maximum(?: value)?(?: is)?:? ?" + N, Aspect.MAXIMUM),
      rule("(?:the|its) minimum value is " + N, Aspect.MINIMUM),
      rule("(?:the|its) maximum value is " + N, Aspect.MAXIMUM),
      rule(
          "(?:value )?range(?: is)?:? ?\\[?" + N + TO + N + "\\]?", Aspect.MINIMUM, Aspect.MAXIMUM),
      rule(
          "the value (?:range is|ranges from|range is from|is from) \\[?" + N + TO + N + "\\]?",
          Aspect.MINIMUM,
          Aspect.MAXIMUM),
      rule(
          "(?:the )?array length(?: is| ranges from)?:? ?\\[?" + N + TO + N + "\\]?",
          Aspect.MIN_ITEMS,
          Aspect.MAX_ITEMS),
      rule("(?:the )?array length(?: is)?:? ?" + N, Aspect.MIN_ITEMS, Aspect.MAX_ITEMS),
      rule("minimum (?:array length|number of items)(?: is)?:? ?" + N, Aspect.MIN_ITEMS),
      rule("maximum (?:array length|number of items)(?: is)?:? ?" + N, Aspect.MAX_ITEMS));

  private static final Pattern DEFAULT = pattern("(?:the )?default(?: value)?: ?(.+)");
  private static final Pattern DEFAULT_IS =
      pattern("(?:the )?default(?: value)? is ([^\\s,]+)(?<rest> \\(.*\\)|, .*)?");
  private static final Pattern EXAMPLE = pattern("examples?(?: value)?: ?(.+)");
  private static final Pattern ENUM = pattern("(?:enumerated|enumeration|enum) values?: ?(.+)");
  private static final Pattern ONE_OF =
      pattern("the (?:value|value type) can (?:only )?be (?:either )?(.+?)(?: only)?");
  private static final Pattern WORD = Pattern.compile("[\\w.+-]{1,60}");
  private static final Pattern REGEX = pattern(
      "(?:it|the value) (?:should|must) match the (?:following )?regular expression: ?(\\S.*)");
  private static final Pattern DEPRECATED = pattern(
      "[(\\[]?deprecated[)\\]]?|this (?:parameter|field|api) (?:is|has been) deprecated(?<rest>[ ,].*)?");
  private static final Pattern CAN_CONTAIN =
      Pattern.compile("(?i)(.{1,400}?)(?:,? (?:and|but) (?:cannot|must|do not) .*)");
  private static final Pattern SIZE = Pattern.compile("\\{(\\d{1,9})(?:,(\\d{1,9}))?\\}\\$$");

  private ConstraintSentences() {}

  private static Pattern pattern(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
  }

  private static Rule rule(String text, Aspect... aspects) {
    boolean single = text.indexOf(N) == text.lastIndexOf(N);
    return new Rule(pattern(text), single ? 1 : 2, text.contains("(?<rest>"), List.of(aspects));
  }

  /**
   * Takes what a sentence states; it stays among the words where that is not all of it, or where
   * something else is said already.
   */
  static void apply(String sentence, int line, Description description) {
    List<String> clauses = List.of(sentence.split("; ?"));
    boolean all = clauses.size() > 1
        && sentence.length() < LONGEST
        && clauses.stream().allMatch(clause -> isNumbers(plain(clause)));
    for (String clause : all ? clauses : List.of(sentence)) {
      if (Sentences.isNothing(clause)) {
        continue;
      }
      if (clause.length() > LONGEST || !take(plain(clause), line, description)) {
        description.addWords(clause, line);
      }
    }
  }

  /** Returns whether a text below the label of a range is one, and was taken. */
  static boolean takeRange(String text, int line, Description description) {
    String range = "range: " + plain(text);
    return text.length() < LONGEST && isNumbers(range) && take(range, line, description);
  }

  private static String plain(String sentence) {
    String text = sentence.strip();
    return text.endsWith(".") || text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
  }

  private static boolean isNumbers(String text) {
    return NUMBERS.stream().anyMatch(rule -> rule.pattern().matcher(text).matches());
  }

  private static boolean take(String text, int line, Description description) {
    for (Rule rule : NUMBERS) {
      Matcher match = rule.pattern().matcher(text);
      if (match.matches()) {
        return numbers(rule, match, line, description) && !(rule.more() && saysMore(match));
      }
    }
    Matcher match = DEFAULT.matcher(text);
    if (match.matches()) {
      return (Sentences.isNothing(match.group(1)) && !match.group(1).equals("None"))
          || description.sayValue(Aspect.DEFAULT, match.group(1), line);
    }
    match = DEFAULT_IS.matcher(text);
    if (match.matches()) {
      return description.sayValue(Aspect.DEFAULT, match.group(1), line) && !saysMore(match);
    }
    match = EXAMPLE.matcher(text);
    if (match.matches()) {
      return Sentences.isNothing(match.group(1))
          || description.sayValue(Aspect.EXAMPLE, match.group(1), line);
    }
    match = REGEX.matcher(text);
    if (match.matches()) {
      return expression(match.group(1), line, description);
    }
    match = DEPRECATED.matcher(text);
    if (match.matches()) {
      return description.say(Aspect.DEPRECATED, BooleanNode.TRUE, line) && !saysMore(match);
    }
    match = ENUM.matcher(text);
    if (match.matches()) {
      return values(match.group(1), line, description);
    }
    match = ONE_OF.matcher(text);
    if (!description.type().equals("boolean") && match.matches()) {
      return values(match.group(1), line, description);
    }
    return characters(text, line, description);
  }

  private static boolean numbers(Rule rule, Matcher match, int line, Description description) {
    boolean said = true;
    for (int i = 0; i < rule.aspects().size(); i++) {
      said &= description.sayNumber(
          rule.aspects().get(i), match.group(rule.numbers() == 1 ? 1 : i + 1), line);
    }
    return said;
  }

  private static boolean saysMore(Matcher match) {
    return match.group("rest") != null;
  }

  /** A pattern that is a set of characters and a length states these; any other is a pattern. */
  static boolean expression(String regex, int line, Description description) {
    String plain = regex.strip();
    return CharacterSet.ofPattern(plain)
        .map(set -> {
          Matcher size = SIZE.matcher(plain);
          boolean said = description.say(Aspect.CHARACTERS, TextNode.valueOf(set), line);
          if (size.find()) {
            String most = size.group(2) == null ? size.group(1) : size.group(2);
            said &= description.sayNumber(Aspect.MIN_LENGTH, size.group(1), line)
                && description.sayNumber(Aspect.MAX_LENGTH, most, line);
          }
          return said;
        })
        .orElseGet(() -> description.say(Aspect.PATTERN, TextNode.valueOf(plain), line));
  }

  /** A list of single words. */
  private static boolean values(String list, int line, Description description) {
    List<String> words = new ArrayList<>(List.of(list.split(",? (?:or|and) |, ?")));
    if (!words.stream().allMatch(word -> WORD.matcher(word).matches())) {
      return false;
    }
    ArrayNode values = JsonNodeFactory.instance.arrayNode();
    words.forEach(word -> values.add(Description.value(word, description.type())));
    return description.say(Aspect.ENUM, values, line);
  }

  private static boolean characters(String text, int line, Description description) {
    boolean all = CharacterSet.ofWords(text)
        .map(set -> description.say(Aspect.CHARACTERS, TextNode.valueOf(set), line))
        .orElse(false);
    if (!all) {
      Matcher match = CAN_CONTAIN.matcher(text);
      if (match.matches()) {
        CharacterSet.ofWords(match.group(1))
            .ifPresent(set -> description.say(Aspect.CHARACTERS, TextNode.valueOf(set), line));
      }
    }
    return all;
  }
}
