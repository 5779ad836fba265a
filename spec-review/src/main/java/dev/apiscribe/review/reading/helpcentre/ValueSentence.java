package dev.apiscribe.review.reading.helpcentre;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.apiscribe.review.document.Aspect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the values that a sentence lists. Words that are not a value make the list none. */
final class ValueSentence {
  private static final Pattern LISTED =
      Pattern.compile("(?i)^(?:[^.;]{1,80}, and (?=its |the value))?(?:(?:constraints?"
          + "|range|definition|value range|restrictions?)\\s*[:：]\\s*)?"
          + "(?:(?:the )?(?<label>(?:enumerated|enumeration|enum|optional|valid"
          + "|possible|available|supported|allowed) values?|(?:value )?options?"
          + "|values?|(?:value )?range)(?: ?[:：]| (?:are|is|include|includes)(?: as follows)?[:：]?)"
          + "|(?<can>(?:(?:the|its|this) )?(?:parameter )?values?(?: of (?:this parameter"
          + "|the parameter|the field|it|(?<of>[\\w.-]{1,60})))? (?:(?:can|may"
          + "|must|should) (?<only>only )?be|(?:is|are) (?:either|one of|any of))"
          + "|(?:it|this parameter|the parameter) (?:can|may|must) (?:only )?be(?: set to)?)(?: set to)?)"
          + "(?: (?:either|one of|any of))?(?: the following(?: values)?)?[:：]? (?<list>.+)$");
  private static final Pattern REST =
      Pattern.compile("(?i)(?:\\. |;|,? (?:and|but) (?:the |its )?default|, (?:the |its )?default"
          + "|,? (?:and|but) (?:is|it|are|cannot|must)\\b|,? which\\b|,? (?:where"
          + "|indicating|depending)\\b).*$");
  private static final Pattern VALUE = Pattern.compile("[\\w.+/*:${}&-]{1,60}|[<>=!]{1,2}");
  private static final Pattern WHICH = Pattern.compile(
      "(?i)^[^,.;]{1,120}, which (?:can|may|must) (?:only )?be (?:set to )?(?:either )?(?<list>.+)$");
  /** One word that is a value, and no adjective. */
  private static final Pattern SINGLE =
      Pattern.compile("(?i)^the value is (?:always |fixed (?:to|at) )?(?!(?:null|none"
          + "|empty|blank|unique|fixed|valid|invalid|public|private|long|not"
          + "|set)\\b)(?!\\w*(?:ed|able|ible|ive|al|ic|ary|ous|ent|ant|ly|less"
          + "|ful|que|en|ing)\\.?$)(?<list>[A-Za-z][\\w-]{1,40})\\.?$");

  private static final Pattern EXPLAINED =
      Pattern.compile("([\\w.-]{1,40}): [^;:]{1,200}(?:; ([\\w.-]{1,40}): [^;:]{1,200})+");
  private static final Pattern NO_VALUE =
      Pattern.compile("(?i:null|none)|empty|blank|left|any|not|the|a|an|set|in|of|to|other"
          + "|others|more|etc|customized|modified|changed|specified|used|omitted"
          + "|obtained|deleted|updated|duplicate|duplicated|unique|reused|repeated"
          + "|as|follows|such|from|case-(?:in)?sensitive|-+");
  private static final Pattern NOTHING =
      Pattern.compile("(?i)null|none|\"\"|empty|an empty string|blank");

  private ValueSentence() {}

  /** Takes the values of a sentence; returns whether they are all that it says. */
  static boolean take(String sentence, int line, Description description) {
    String own = sentence.replaceFirst("(?s)(?<=[\\w)\"])\\. .*", "");
    Matcher match = LISTED.matcher(own);
    if (!match.matches()) {
      match = WHICH.matcher(own);
    }
    if (explained(sentence.replaceFirst("^[^.:;]{1,80}\\. (?=[a-z])", ""), line, description)) {
      return false;
    }
    Matcher single = SINGLE.matcher(own);
    if (single.matches() && description.type().equals("string")) {
      return values(List.of(single.group("list")), line, description);
    }
    if (!hasValues(description.type())
        || !match.matches()
        || Conditions.isConditional(
            own.replaceFirst("(?i),? and the default.*", ""), description.name())
        || !isOwn(match, description)) {
      return false;
    }
    String list = match
        .group("list")
        .replaceAll("\\s?\\([^()]{0,200}\\)", "")
        .replaceFirst("\\.$", "")
        .replaceFirst(" only$", "");
    if (Conditions.isExample(list)) {
      return false;
    }
    String plain = REST.matcher(list).replaceFirst("");
    String label = match.pattern() == WHICH ? null : match.group("label");
    boolean certain = match.pattern() == WHICH
        || match.group("can") != null
        || (label != null && !label.matches("(?i)values?|(?:value )?range"))
        || sentence.matches("(?i).*values?[:：].*");
    String whole = match.group("list").replaceFirst("(?: only)?\\.?$", "");
    return say(plain, certain, line, description) && plain.equals(whole);
  }

  private static boolean isOwn(Matcher match, Description description) {
    String of = match.pattern() == WHICH ? null : match.group("of");
    return of == null
        || SentenceSubject.of(of, description.name(), "", description.isList())
            == SentenceSubject.FIELD;
  }

  private static boolean say(String list, boolean certain, int line, Description description) {
    LinkedHashSet<String> words = new LinkedHashSet<>();
    List<String> items = new ArrayList<>(List.of(list.split(",? (?:or|and) |[,，、|] ?|; ?")));
    boolean numbers = description.type().equals("integer") || description.type().equals("number");
    for (String item : items) {
      String word = unquoted(item.strip());
      if (items.size() > 1 && NOTHING.matcher(word).matches()) {
        continue;
      }
      boolean quoted = !word.equals(item.strip());
      if (!(quoted
              ? word.length() <= 60 && !word.contains("\"")
              : VALUE.matcher(word).matches())
          || NO_VALUE.matcher(word).matches()
          || (numbers && !word.matches("-?\\d+(?:\\.\\d+)?"))
          || word.matches("-?\\d+ ?[-~–] ?\\d+")) {
        return false;
      }
      words.add(word);
    }
    boolean single =
        words.size() == 1 && !(certain && !words.iterator().next().matches("\\d+|[a-z]+ed"));
    if (words.isEmpty() || single) {
      return false;
    }
    return values(words, line, description);
  }

  /** Takes values that are each explained, as in "a: first; b: second". */
  private static boolean explained(String sentence, int line, Description description) {
    if (!EXPLAINED.matcher(sentence).matches()) {
      return false;
    }
    List<String> words = Stream.of(sentence.split("; "))
        .map(part -> part.substring(0, part.indexOf(':')))
        .toList();
    return Set.of("string", "any", "").contains(description.type())
        && words.stream()
            .allMatch(word ->
                isValue(word) && !word.matches("(?i)note|default|range|unit|format|example"))
        && values(words, line, description);
  }

  private static boolean values(Collection<String> words, int line, Description description) {
    ArrayNode values = JsonNodeFactory.instance.arrayNode();
    words.forEach(word -> values.add(Description.value(word, description.type())));
    return description.say(Aspect.ENUM, values, line);
  }

  private static String unquoted(String text) {
    return text.matches("(?s)[\"'“`‘].*[\"'”`’]") && text.length() > 2
        ? text.substring(1, text.length() - 1)
        : text;
  }

  /** Returns whether a field of the type can have an enumeration that says more than the type. */
  static boolean hasValues(String type) {
    return !Set.of("boolean", "object", "array").contains(type);
  }

  /** Returns whether a text is a list of values and nothing else. */
  static boolean isList(String text) {
    String plain = text.replaceAll("\\s?\\([^()]{0,200}\\)", "").replaceFirst("\\.$", "");
    List<String> words = List.of(plain.split(",? (?:or|and) |, ?"));
    return words.size() > 1 && words.stream().allMatch(ValueSentence::isValue);
  }

  /** Returns whether a text is nothing but one value, or one that says that there is none. */
  static boolean isValue(String text) {
    return VALUE.matcher(text).matches() && !NO_VALUE.matcher(text).matches();
  }
}
