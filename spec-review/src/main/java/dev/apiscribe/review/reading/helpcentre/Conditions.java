package dev.apiscribe.review.reading.helpcentre;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells sentences that hold for every value from those that hold under a condition. */
final class Conditions {
  private static final Pattern CONDITION =
      Pattern.compile("(?i)\\b(?:if|when|whenever|unless|otherwise|except (?:when|if|for)"
          + "|depends|depending|varies|in (?:this|that) case"
          + "|generally|usually|typically|recommended|advised|suggested|by default"
          + "|default (?:minimum|maximum|range|length)"
          + "|on the console|may vary|used for|so that|indicates? that)\\b");
  private static final Pattern SCOPE =
      Pattern.compile("(?i)^(?:currently, )?(?:for|in|on|with|after|during|before|under"
          + "|at) (?!the format)[^,]{1,120}, .*|.*\\bfor (?:a |an )?[\\w /-]{1,40}(?:instances?"
          + "|listeners?|nodes?|engines?|databases?|clusters?|servers?|disks?)\\b.*");
  private static final Pattern BEGINNING = Pattern.compile(
      "(?i)(?:if|when|for)\\b[^,.]{1,120}, (?:the|its) (?:value|default value|value range|length)"
          + " (?:ranges?|can|must|is (?:from|between|an integer|-?\\d))\\b.*");
  private static final Pattern GOING_ON = Pattern.compile(
      "(?i)(?:the|its) (?:(?:default|minimum|maximum) )?(?:value|range|length)\\b.*");
  private static final Pattern BY_DEFAULT = Pattern.compile(
      "(?i)(?:,? (?:and|which) (?:it )?is|,? the default value of which is) [^\\s,;]{1,60}(?: by default)?(?=[,;.]|$)");
  private static final Pattern GENERALLY = Pattern.compile(
      "(?i),? and (?:it )?is (?:generally|usually|typically) [^.;]{1,80}(?=[.;]|$)");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?i)\\b(?:for example|e\\.g\\.?|such as|for instance|examples?|like)\\b");
  private static final String GIVEN =
      "(?:is|are) (?:specified|set|configured|given|passed|transferred"
          + "|provided|included|used|not (?:left )?(?:blank|empty|null))";
  private static final Pattern WITHOUT = Pattern.compile(
      "(?i)(?:if|when) (?:(?:this|the) (?:parameter|field|value)|it|(?<name>[\\w.-]{1,60}))? ?(?:(?:is|are) )?"
          + "(?:not (?:specified|set|configured|given|passed|transferred|provided"
          + "|included|carried|contained|entered|used)|unspecified|omitted|left (?:blank"
          + "|empty|unspecified)|empty|null|blank|(?:do|does) not)[^,]{0,60}, ?(?:the )?|"
          + "(?:if|when) no value is [^,]{0,40}, ?(?:the )?|"
          + "(?:if|when) you (?:do not|don't) (?:set|specify|configure) (?:this parameter|it)[^,]{0,40}, ?");

  private Conditions() {}

  /** Returns whether a sentence about limits or values says when, or of what, it holds. */
  static boolean isConditional(String sentence, String field) {
    String text = GENERALLY
        .matcher(BY_DEFAULT.matcher(withoutOwn(sentence, field)).replaceAll(""))
        .replaceFirst("")
        .replaceAll(
            "(?i)\\b(?:and )?(?:it )?is (?:left )?(?:blank|empty|null)(?: string)? by default", "");
    return CONDITION.matcher(text).find() || SCOPE.matcher(text).matches();
  }

  /**
   * Returns whether a sentence says at its beginning when what it says of the value holds, so that
   * the next sentences of the value do not hold otherwise either.
   */
  static boolean begins(String sentence, String field) {
    return BEGINNING.matcher(sentence).matches()
        && withoutAbsence(withoutOwn(sentence, field), field).equals(sentence);
  }

  /** Returns whether a sentence goes on to speak of the value in general words. */
  static boolean continues(String sentence) {
    return GOING_ON.matcher(sentence).matches();
  }

  /** Returns whether an example is being given at the end of a text. */
  static boolean isExample(String before) {
    return EXAMPLE.matcher(before).find();
  }

  /** Returns a sentence without the condition that the field has a value. */
  private static String withoutOwn(String sentence, String field) {
    return sentence.replaceFirst(
        "(?i)^(?:if|when) (?:(?:this|the) (?:parameter|field|value)|it|" + Pattern.quote(field)
            + ") " + GIVEN + ", ",
        "");
  }

  /** Returns a sentence without the condition that the field is left out; the same text if none. */
  static String withoutAbsence(String sentence, String field) {
    Matcher match = WITHOUT.matcher(sentence);
    if (!match.lookingAt()) {
      return sentence;
    }
    String name = match.group("name");
    boolean own =
        name == null || name.equalsIgnoreCase(field) || Set.of("not", "left").contains(name);
    return own ? sentence.substring(match.end()) : sentence;
  }
}
