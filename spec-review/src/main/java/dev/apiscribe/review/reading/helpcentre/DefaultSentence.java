package dev.apiscribe.review.reading.helpcentre;

import dev.apiscribe.review.document.Aspect;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the default value that a sentence states; that there is none is not a value. */
final class DefaultSentence {
  private static final String VALUE =
      "(?<value>\"[^\"]{1,80}\"|'[^']{1,80}'|-?\\d{1,3}(?:,\\d{3}){1,6}"
          + "|[\\w-]+/[\\w.+-]+; ?charset=[\\w-]+|[^\\s,;]{1,120})";
  private static final List<Pattern> FORMS = List.of(
      form("(?:^|.*?[,;.] (?:and )?|.*?\\band )(?:the |its )?default(?: value(?: on each page)?"
          + "| (?<what>[A-Za-z][\\w -]{1,40}?)(?= is\\b))?(?: of (?<of>[\\w. -]{1,40}?))?(?: is"
          + "| ?[:：]| =) ?(?:set to )?"
          + VALUE + "(?<tail>.*)"),
      form(
          "(?:^|.*?[,;.] (?:and )?|.*?\\band )(?:it |the value |this parameter )?(?:defaults|is defaulted) to "
              + VALUE + "(?<tail>.*)"),
      form(".*?,? (?:and|which) (?:it )?is (?:set to )?" + VALUE + " by default(?<tail>.*)"),
      form(".*?,? the default value of which is (?:set to )?" + VALUE + "(?<tail>.*)"),
      form(".*? \\((?<value>[^\\s,;()]{1,80}) by default\\)(?<tail>.*)"),
      form(
          "(?:(?:the |its )?(?:parameter )?value|it|this parameter|the parameter)?(?: of (?<of>[\\w. -]{1,40}?))? ?is (?:set to )?"
              + VALUE + " by default(?<tail>.*)"),
      form("(?:the )?(?:default value )?" + VALUE + " is used(?: by default)?(?<tail>.*)"),
      form("(?:the )?default value " + VALUE
          + "(?: \\([^()]{1,60}\\))? (?:is|will be) (?:used|applied)(?<tail>.*)"),
      form("(?:the )?first (?<of>)(?<value>\\d{1,9}) [\\w ]{1,60}? (?:is|are) (?:displayed"
          + "|returned|queried|listed)(?: by default)(?<tail>.*)"),
      form("(?<of>(?:the |its )?[\\w. -]{1,30}?) is (?:set to )?" + VALUE
          + " by default(?<tail>.*)"),
      form("by default, (?<of>[\\w. -]{1,40}?) (?:is set to|is) " + VALUE + "(?<tail>.*)"),
      form("(?<of>)(?<value>\\d{1,9}) [\\w ]{1,40}? (?:is|are) (?:displayed"
          + "|returned|queried|listed)(?: on each page)?(?: by default)(?<tail>.*)"),
      form(".*? (?<value>[^\\s,;()]{1,80}) \\(default(?: value)?\\)(?<tail>.*)"));
  private static final Pattern USED = Pattern.compile("(?i).*(?:default).*");
  private static final Pattern TAIL =
      Pattern.compile("(?i)^\\.?\\s*(?:$|[,;(.].*|(?:and|or|which|if|when|indicating|but"
          + "|GB|MB|KB|seconds?|minutes?|hours?|days?|ms|Mbit/s)\\b.*)");
  private static final Pattern NO_VALUE =
      Pattern.compile("(?i:the|an?|empty|null|none|nil|n/a|na|blank|-+|\"\"|''|empty string)"
          + "|left|not|set|automatically|determined|as|that|to|same|also|in"
          + "|your|this|used|calculated|is|or|current");

  /** Says that the field is left out: its default holds then, so it adds no condition. */
  private static final Pattern ABSENT = Pattern.compile(
      "(?i) (?:if|when) (?:(?:it|this parameter|the parameter|the value) is )?(?:not (?:specified|set"
          + "|configured|passed|transferred|entered)|left (?:blank|empty|out)|omitted)\\.?");

  private static final Pattern UNIT =
      Pattern.compile("^ (?:[KMGT]?B|MB/s|seconds?|minutes?|hours?|days?|ms)\\b");

  private DefaultSentence() {}

  private static Pattern form(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
  }

  /** Takes the default of a sentence; returns whether that is all that it says. */
  static boolean take(String sentence, int line, Description description) {
    String name = description.name();
    String whole = sentence.replaceFirst("^\\([^()]{1,300}\\) ?(?=\\w)", "");
    String text = Conditions.withoutAbsence(whole, name);
    boolean absent = !text.equals(whole);
    if (text.matches("(?i)^(?:if|when|for|in|otherwise)\\b.*")
        || (text.matches("(?i)^[^.,;(]{1,60}: .*")
            && !text.matches(
                "(?i)^(?:(?:the |its )?default(?: value)?|range|value range|values?)\\s*[:：].*"))
        || Conditions.isExample(text.replaceFirst("(?i)default.*", ""))) {
      return false;
    }
    for (Pattern form : FORMS) {
      Matcher match = form.matcher(text);
      if (match.matches() && (USED.matcher(text).matches() || absent)) {
        String value = match.group("value").replaceFirst("(?<=.)[.]$", "");
        String tail = match.group("tail");
        boolean own = form.matcher(text).groupCount() < 1 || isOwn(match, form, description);
        if (own
            && TAIL.matcher(tail).matches()
            && !NO_VALUE.matcher(value).matches()
            && (form.pattern().startsWith(".*? (?<value>")
                || ABSENT.matcher(tail).matches()
                || !tail.matches("(?i) ?(?:for|if|when|in|or) .*"))) {
          Matcher unit = UNIT.matcher(tail);
          boolean written = description.type().equals("string");
          return say(written && unit.find() ? value + unit.group() : value, line, description)
              && tail.replace(".", "").isBlank()
              && match.start("value") < 24
              && !absent;
        }
      }
    }
    return false;
  }

  private static boolean isOwn(Matcher match, Pattern form, Description description) {
    String of = form.pattern().contains("(?<of>") ? match.group("of") : null;
    String what = form.pattern().contains("(?<what>") ? match.group("what") : null;
    String definition =
        match.group().startsWith(description.definition()) ? "" : description.definition();
    if (what != null
        && SentenceSubject.of(what, description.name(), definition, description.isList())
            != SentenceSubject.FIELD) {
      return false;
    }
    return of == null
        || of.isEmpty()
        || SentenceSubject.of(of, description.name(), "", description.isList())
            == SentenceSubject.FIELD;
  }

  /**
   * Takes a default, without the type's thousands separators; false where it is not one of the
   * type.
   */
  static boolean say(String value, int line, Description description) {
    if (NO_VALUE.matcher(value.strip()).matches()) {
      return false;
    }
    String plain = value;
    if (description.type().equals("integer") || description.type().equals("number")) {
      plain = value
          .replaceAll("(?<=\\d),(?=\\d{3})", "")
          .replaceFirst("(?<=\\d) ?(?:ms|s|min|[KMGT]i?B|%)$", "");
      if (!plain.matches("-?\\d{1,18}(?:\\.\\d{1,18})?")) {
        return false;
      }
    } else if (description.type().equals("boolean") && !value.matches("(?i)true|false")) {
      return false;
    } else if (description.type().equals("boolean")) {
      plain = value.toLowerCase(Locale.ROOT);
    }
    return description.sayValue(Aspect.DEFAULT, plain, line);
  }
}
