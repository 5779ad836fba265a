package dev.apiscribe.review.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** The word of an API: it becomes a Java package and the name of folders, on every system. */
final class ApiWord {
  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]{0,63}");
  /** What Windows takes for a device. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

  private ApiWord() {}

  /** Returns whether the generator takes it, too. */
  static boolean is(String text) {
    return WORD.matcher(text).matches()
        && !SourceVersion.isKeyword(text)
        && !DEVICE.matcher(text).matches();
  }

  /** Returns a word that would do, as near to the text as can be. */
  static String instead(String text) {
    String plain =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").replaceFirst("^[0-9]+", "");
    String near = plain.substring(0, Math.min(61, plain.length())) + (is(plain) ? "" : "api");
    return is(near) ? near : "myapi";
  }
}
