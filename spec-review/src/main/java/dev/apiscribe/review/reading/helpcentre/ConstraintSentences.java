package dev.apiscribe.review.reading.helpcentre;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.CharacterSet;
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
  private static final int LONGEST = 600;

  private record Rule(Pattern pattern, int numbers, List<Aspect> aspects) {}

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
          "must be a string of " + N + TO + N + " characters",
          Aspect.MIN_LENGTH,
          Aspect.MAX_LENGTH),
      rule("minimum(?: value)?(?: is)?:? ?" + N, Aspect.MINIMUM),
      rule("maximum(?: value)?(?: is)?:? ?" + N, Aspect.MAXIMUM),
      rule(
          "(?:the )?array length(?: is| ranges from)?:? ?\\[?" + N + TO + N + "\\]?",
          Aspect.MIN_ITEMS,
          Aspect.MAX_ITEMS),
      rule("(?:the )?array length(?: is)?:? ?" + N, Aspect.MIN_ITEMS, Aspect.MAX_ITEMS),
      rule("minimum (?:array length|number of items)(?: is)?:? ?" + N, Aspect.MIN_ITEMS),
      rule("maximum (?:array length|number of items)(?: is)?:? ?" + N, Aspect.MAX_ITEMS));

  private static final Pattern OF_VALUE = pattern("m(?:in|ax)imum value");
  private static final Pattern NO_DEFAULT =
      pattern("(?:the )?default(?: value)?: ?(?:none|n/a|null|no|-|nil)");
  private static final Pattern LABELS =
      Pattern.compile("(?<=\\S)\\s*(?=(?:(?:Value|Valid) range|Unit|Default(?: value)?"
          + "|(?:Maximum|Minimum) (?:length|value)|(?:Enumerated|Enumeration) values?|Example value): ?)(?<![Tt]he"
          + "|[a-z] )|(?<=[a-z\\d)]) (?=The value (?:ranges|contains|can|must|is) )"
          + "|(?<=[a-z\\d)]\\.)(?=The value (?:ranges|contains|can|must|is) )");
  private static final Pattern EXAMPLE = pattern("examples?(?: value)?: ?(.+)");
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
    return new Rule(pattern(text), single ? 1 : 2, List.of(aspects));
  }

  /**
   * Takes what a sentence states; it stays among the words where that is not all of it, or where
   * something else is said already.
   */
  static void apply(String text, int line, Description description) {
    String sentence = text.replace(":- ", ": ").replace(")- ", "), ");
    if (sentence.length() < LONGEST) {
      for (String part : LABELS.split(sentence)) {
        applyPart(part, line, description);
      }
    } else {
      applyPart(sentence, line, description);
    }
  }

  private static void applyPart(String sentence, int line, Description description) {
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
    return text.length() < LONGEST
        && BoundSentence.take("range: " + plain(text), line, description, false);
  }

  private static String plain(String sentence) {
    String text = sentence.strip();
    return text.endsWith(".") || text.endsWith(",") || text.endsWith(";")
        ? text.substring(0, text.length() - 1)
        : text;
  }

  private static boolean isNumbers(String text) {
    return NUMBERS.stream().anyMatch(rule -> rule.pattern().matcher(text).matches());
  }

  private static boolean take(String text, int line, Description description) {
    for (Rule rule : NUMBERS) {
      Matcher match = rule.pattern().matcher(text);
      if (match.matches()) {
        return numbers(rule, match, line, description);
      }
    }
    if (NO_DEFAULT.matcher(text).matches()) {
      return true;
    }
    Matcher match = EXAMPLE.matcher(text);
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
    String least = NumberSign.least(text, description.name());
    if (least != null) {
      description.sayAtLeast(least, line);
    }
    boolean first = description.define(text);
    boolean all = BoundSentence.take(text, line, description, first);
    all |= DefaultSentence.take(text, line, description);
    all |= ValueSentence.take(text, line, description);
    return characters(text, line, description) || all;
  }

  private static boolean numbers(Rule rule, Matcher match, int line, Description description) {
    boolean said = true;
    for (int i = 0; i < rule.aspects().size(); i++) {
      String number = match.group(rule.numbers() == 1 ? 1 : i + 1);
      said &= OF_VALUE.matcher(match.group()).lookingAt()
          ? description.sayBound(rule.aspects().get(i), number, line)
          : description.sayNumber(rule.aspects().get(i), number, line);
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
