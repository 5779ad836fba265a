package dev.apiscribe.testkit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The syntax of a media type (RFC 9110, 8.3.1). */
final class ContentTypeHeader {
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
  private static final String QUOTED =
      "\"(?:[\\t \\x21\\x23-\\x5b\\x5d-\\x7e\\x80-\\xff]|\\\\[\\t\\x20-\\x7e\\x80-\\xff])*+\"";
  private static final Pattern ESSENCE = Pattern.compile(TOKEN + "/" + TOKEN);
  private static final Pattern PARAMETER =
      Pattern.compile("[ \\t]*+;[ \\t]*+(?:(" + TOKEN + ")=(?:" + TOKEN + "|" + QUOTED + "))?+");

  private ContentTypeHeader() {}

  /**
   * Returns false where a parameter has no name or no value, and where one comes twice (RFC 6838,
   * 4.3).
   */
  static boolean isWellFormed(String text) {
    String type = text.strip();
    Matcher matcher = ESSENCE.matcher(type);
    if (!matcher.lookingAt()) {
      return false;
    }
    Set<String> names = new HashSet<>();
    int end = matcher.end();
    matcher.usePattern(PARAMETER);
    while (matcher.region(end, type.length()).lookingAt()) {
      String name = matcher.group(1);
      if (name != null && !names.add(name.toLowerCase(Locale.ROOT))) {
        return false;
      }
      end = matcher.end();
    }
    return end == type.length();
  }
}
