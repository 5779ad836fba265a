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
  private static final Pattern LISTED = Pattern.compile(
      "(?i)^(?:currently, )?(?:[^.;]{1,80}, and (?=its |the value))?(?:(?:constraints?"
          + "|range|definition|value range|restrictions?)\\s*[:：]\\s*)?"
          + "(?:(?:the )?(?<label>(?:enumerated|enumeration|enum|optional|valid"
          + "|possible|available|supported|allowed) (?:values?|types?|protocols?|modes?)|(?:value )?options?"
          + "|values?|(?:value )?range)(?: ?[:：]| (?:are|is|include|includes)(?: as follows)?[:：]?)"
          + "|(?<can>(?:(?:the|its|this) )?(?:parameter )?values?(?: of (?:this parameter"
          + "|the parameter|the field|it|(?<of>[\\w.-]{1,60})))? (?:(?:can|may"
          + "|must|should) (?<only>only )?be|(?:is|are) (?:either|one of|any of))"
          + "|(?:the|its) (?<noun>[a-z][\\w-]{1,30}) (?:can|may|must) (?:only )?be(?: set to)?"
          + "|(?:it|this parameter|the parameter) (?:can|may|must) (?:only )?be(?: set to)?)(?: set to)?)"
          + "(?: (?:either|one of|any of))?(?: the following(?: values)?)?[:：]? (?<list>.+)$");
  private static final Pattern REST =
      Pattern.compile("(?i)(?:\\. |;|,? (?:and|but) (?:the |its )?default|, (?:the |its )?default"
          + "|,? (?:and|but) (?:is|it|are|cannot|must)\\b|,? which\\b|,? (?:where"
          + "|indicating|depending)\\b).*$");
  private static final Pattern VALUE = Pattern.compile("[\\w.+/*:${}&-]{1,60}|[<>=!]{1,2}");
  /** Words for what a field holds, of which values are the kinds. */
  private static final Pattern KINDS =
      Pattern.compile("(?i)types?|methods?|modes?|operations?|actions?|fields?|status|states?"
          + "|formats?|protocols?|directions?|algorithms?|levels?|keywords?");

  private static final Pattern NAMED =
      Pattern.compile("(?<what>[A-Z][^:.;,()]{1,120}): (?<list>[^:;]{1,600}?)\\.?");
  private static final Pattern MEANT = Pattern.compile(
      "(?i)^the (?:fixed )?value is (?<list>[A-Za-z][\\w./-]{1,40}), (?:indicating|which (?:means|indicates)) .*");
  private static final Pattern TWO_NAMES = Pattern.compile("[A-Z]\\w{1,20} [A-Z]\\w{1,20}");
  private static final Pattern WHICH = Pattern.compile(
      "(?i)^[^,.;]{1,120}, which (?:can|may|must) (?:only )?be (?:set to )?(?:either )?(?<list>.+)$");
  /** What is supported: a list of values, or the only one. */
  private static final Pattern SUPPORTED = Pattern.compile(
      "(?i)^(?:currently, |at present, )?(?<only>only )?(?:the )?(?<list>[^.;]{1,200}?) (?:is|are)"
          + " (?:currently )?(?:supported|available)(?: currently| now)?(?:, indicating .*)?\\.?$");
  /**
   * Fields whose sentences name what they support, such as formats: that names none of their
   * values.
   */
  private static final Pattern HOLDS_OTHERS =
      Pattern.compile("(?i).*(?:ids?|cidrs?|ips?|address(?:es)?|prefix|names?|keys?)");

  private static final Pattern KIND =
      Pattern.compile("(?i).*(?:protocol|type|mode|format|algorithm|status|method|action)s?");
  private static final Pattern INDICATES = Pattern.compile(
      "(?:The value |[\\w-]{1,40}=)?(?<value>[\\w.-]{1,40}) (?:indicates|means|represents)\\b(?! (?:that )?whether)");
  /** One word that is a value, and no adjective. */
  private static final Pattern SINGLE = Pattern.compile(
      "(?i)^the value is (?:always |fixed (?:to|at) )?(?!(?:null|none"
          + "|empty|blank|unique|fixed|valid|invalid|public|private|long|not"
          + "|set)\\b)(?!\\w*(?:ed|able|ible|ive|al|ic|ary|ous|ent|ant|ly|less"
          + "|ful|que|en|ing)\\.?$)(?<list>[A-Za-z][\\w/-]{1,40})(?:,? and (?:cannot|can not) be (?:changed|modified))?\\.?$");

  private static final Pattern SINGLE_OF_KIND =
      Pattern.compile("(?i)^the value is (?:always |fixed (?:to|at) )?(?!(?:null|none|empty|blank"
          + "|unique|fixed|valid|invalid|not|set|case)\\b)(?<list>[A-Za-z][\\w/-]{1,40})\\.?$");
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
    Matcher supported = SUPPORTED.matcher(own);
    if (supported.matches()
        && hasValues(description.type())
        && !HOLDS_OTHERS.matcher(description.name()).matches()
        && !Conditions.isConditional(own, description.name())) {
      String list = supported.group("list");
      boolean only = supported.group("only") != null;
      boolean kind = KIND.matcher(description.name()).matches();
      boolean single = ((only || kind) && isName(list)) || (only && kind && isValue(list));
      return (isList(list) || single) && say(list, true, line, description);
    }
    Matcher one =
        (KIND.matcher(description.name()).matches() ? SINGLE_OF_KIND : SINGLE).matcher(own);
    if (named(own, line, description)) {
      return false;
    }
    Matcher meant = MEANT.matcher(own);
    if (meant.matches() && isValue(meant.group("list")) && description.type().equals("string")) {
      values(List.of(meant.group("list")), line, description);
      return false;
    }
    if (one.matches() && description.type().equals("string")) {
      return values(List.of(one.group("list")), line, description);
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
        || (match.group("can") != null && match.group("noun") == null)
        || (label != null && !label.matches("(?i)values?|(?:value )?range"))
        || sentence.matches("(?i).*values?[:：].*");
    String whole = match.group("list").replaceFirst("(?: only)?\\.?$", "");
    boolean only = match.pattern() != WHICH && match.group("only") != null;
    return say(plain, certain, only, line, description) && plain.equals(whole);
  }

  /** Returns the words of which each has a sentence that says what it indicates; at least two. */
  static List<String> meant(String text) {
    List<String> words = Stream.of(text.split("(?<=\\.) |, and "))
        .map(INDICATES::matcher)
        .filter(Matcher::lookingAt)
        .map(match -> match.group("value"))
        .filter(ValueSentence::isValue)
        .distinct()
        .toList();
    return words.size() > 1 ? words : List.of();
  }

  /** Takes words that sentences explain, where the field is of one of several kinds. */
  static void takeMeant(List<String> words, int line, Description description) {
    if (!words.isEmpty()
        && description.type().equals("string")
        && !description.statements().containsKey(Aspect.ENUM)
        && KIND.matcher(description.name()).matches()) {
      values(words, line, description);
    }
  }

  /** Takes values behind a word for what the field is, as in "Status: 0 (off), 1 (on)". */
  private static boolean named(String sentence, int line, Description description) {
    Matcher match = NAMED.matcher(sentence);
    if (!match.matches()
        || !hasValues(description.type())
        || Conditions.isConditional(match.group("what"), description.name())
        || match
            .group("what")
            .matches("(?i).*\\b(?:examples?|notes?|formats?|characters?|e\\.g)\\b.*")) {
      return false;
    }
    String list = match.group("list");
    String plain = list.replaceAll("\\s?\\([^()]{0,80}\\)[,;]? ?(?:or |and )?", ", ")
        .replaceFirst("[,; ]+$", "");
    boolean explained = list.matches("(?s).*\\).*\\).*") && list.indexOf('(') < 45;
    boolean kind = match.group("what").matches("(?i).*(?:" + KINDS.pattern().substring(4) + ")$");
    return (explained || (kind && plain.split(",").length > 2))
        && say(plain, true, line, description);
  }

  private static boolean isOwn(Matcher match, Description description) {
    String noun = match.pattern() == WHICH ? null : match.group("noun");
    if (noun != null && !noun.matches("(?i)values?|parameter")) {
      return KINDS.matcher(noun).matches() && !match.group("list").matches("(?i).*\\w{2}ed\\b.*");
    }
    String of = match.pattern() == WHICH ? null : match.group("of");
    return of == null
        || SentenceSubject.of(of, description.name(), "", description.isList())
            == SentenceSubject.FIELD;
  }

  private static boolean say(String list, boolean certain, int line, Description description) {
    return say(list, certain, false, line, description);
  }

  private static boolean say(
      String list, boolean certain, boolean only, int line, Description description) {
    LinkedHashSet<String> words = new LinkedHashSet<>();
    List<String> items = new ArrayList<>(List.of(list.split(",? (?:or|and) |[,，、|] ?|; ?")));
    boolean numbers = description.type().equals("integer") || description.type().equals("number");
    boolean many = items.size() > 4
        && items.stream()
                .filter(item -> VALUE.matcher(unquoted(item.strip())).matches())
                .count()
            > items.size() * 2 / 3;
    for (String item : items) {
      String word = unquoted(item.strip());
      if (items.size() > 1 && NOTHING.matcher(word).matches()) {
        continue;
      }
      boolean quoted = !word.equals(item.strip());
      if (!(quoted
              ? word.length() <= 60 && !word.contains("\"")
              : VALUE.matcher(word).matches()
                  || (many && TWO_NAMES.matcher(word).matches()))
          || (NO_VALUE.matcher(word).matches() && !(certain && items.size() > 3 && isState(word)))
          || (numbers && !word.matches("-?\\d+(?:\\.\\d+)?"))
          || word.matches("-?\\d+ ?[-~–] ?\\d+")) {
        return false;
      }
      words.add(word);
    }
    boolean single = words.size() == 1
        && !(certain && !words.iterator().next().matches(only ? "[a-z]+ed" : "\\d+|[a-z]+ed"));
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

  /** Returns whether a word names a state when it is one of several. */
  private static boolean isState(String word) {
    return word.matches("deleted|updated|modified|changed");
  }

  /** Returns whether a text is one word that is written as names are. */
  private static boolean isName(String text) {
    return isValue(text)
        && text.matches(".*(?:[A-Z]|[a-z][_-]|\\d).*")
        && !text.matches(".*[A-Z]s");
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
