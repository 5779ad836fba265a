package dev.apiscribe.review.reading.helpcentre;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence is about: the field, each of its items, or something else. */
enum SentenceSubject {
  FIELD,
  EACH,
  OTHER;

  private static final Set<String> GENERIC = Set.of(
      "it",
      "value",
      "values",
      "parameter",
      "field",
      "string",
      "text",
      "content",
      "length",
      "parameter value",
      "character string",
      "field value",
      "number",
      "character length",
      "characters",
      "number of characters",
      "input",
      "total length",
      "value length",
      "string length",
      "they");
  private static final Pattern OF =
      Pattern.compile("(?:(?:total |maximum |minimum |default )?(?:length|value|values"
          + "|number of characters|size|range))(?: of| in) (.+)");
  private static final Pattern VERB =
      Pattern.compile("(?i)^(.*?)\\s+(?:can|cannot|must|may|should|will|is|are|has|have"
          + "|contains?|consists?|starts?|begins?|supports?|ranges?|allows?"
          + "|uses?|does)\\b.*");
  private static final Pattern DETERMINER =
      Pattern.compile("^(?:the|this|that|a|an|its|your|new|current|entire|whole|and|both) ");
  private static final Pattern EVERY = Pattern.compile("^(?:each|every|one|any|a single) ");

  /** Finds the subject in front of the first verb of a sentence. */
  static String ofSentence(String text) {
    Matcher match = VERB.matcher(text);
    return match.matches() ? match.group(1) : "";
  }

  /**
   * Decides by the words of the subject.
   *
   * @param definition the first sentence of the description
   */
  static SentenceSubject of(String subject, String name, String definition, boolean list) {
    String text =
        subject.strip().toLowerCase(Locale.ROOT).replace("'s", "").replaceAll("[\"'“”`*]", "");
    if (subject.strip().matches("[A-Z][A-Z_0-9]+") && !subject.strip().equalsIgnoreCase(name)) {
      return OTHER;
    }
    boolean each = EVERY.matcher(text).find();
    text = EVERY.matcher(text).replaceFirst("");
    for (int i = 0; i < 3; i++) {
      text = DETERMINER.matcher(text).replaceFirst("");
    }
    if (text.isEmpty()
        || text.matches("the|this|its|a|an")
        || GENERIC.contains(text)
        || (each && text.matches("element|item|entry|member|record"))) {
      return each ? SentenceSubject.EACH : SentenceSubject.FIELD;
    }
    Matcher of = OF.matcher(text);
    if (of.matches()) {
      SentenceSubject owner = of(of.group(1), name, definition, list);
      return of.group(1).matches("[a-z]+")
              && owner == OTHER
              && of.group(1).equals(name.toLowerCase(Locale.ROOT))
          ? FIELD
          : owner;
    }
    text = text.replaceAll(" (?:value|values|number|id|string|length|range)$", "");
    if (text.contains(" and ") || text.contains(" or ") || text.contains(",")) {
      return OTHER;
    }
    List<String> words = words(text);
    if (words.isEmpty() || words.size() > 6) {
      return OTHER;
    }
    String head = words.get(words.size() - 1);
    Set<String> known = new HashSet<>(words(name));
    if (head.equals("name") && words.size() > 1) {
      known.addAll(words(definition));
      String owner = words.get(words.size() - 2);
      if (known.stream().anyMatch(word -> isSame(word, owner))) {
        return each && list ? EACH : FIELD;
      }
    }
    boolean own = known.stream().anyMatch(word -> isSame(word, head));
    boolean defined = words(definition).stream().anyMatch(word -> isSame(word, head));
    if (own || defined) {
      return each && list ? EACH : FIELD;
    }
    return OTHER;
  }

  /** Returns whether a subject is a word for any value, and no name of a thing. */
  static boolean isGeneric(String subject) {
    String text = subject.strip().toLowerCase(Locale.ROOT);
    for (int i = 0; i < 3; i++) {
      text = DETERMINER.matcher(text).replaceFirst("");
    }
    return GENERIC.contains(text)
        || text.matches(
            "|the|this|its|(?:value|values|length) of (?:this|the) (?:parameter|field)");
  }

  /** Returns the words of a name or a text in lower case. */
  static List<String> words(String text) {
    return List.of(
            text.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        .stream()
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Returns whether two words are the same but for a plural, or one is short for the other. */
  static boolean isSame(String one, String other) {
    String a = singular(one);
    String b = singular(other);
    return a.equals(b)
        || (b.length() >= 4 && a.endsWith(b))
        || (Math.min(a.length(), b.length()) >= 4 && (a.startsWith(b) || b.startsWith(a)));
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
            ? word.substring(0, word.length() - 1)
            : word;
  }
}
