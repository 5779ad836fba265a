package dev.apiscribe.review.snippet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of variables, each given once. */
final class FreeNames {
  private final Set<String> taken = new HashSet<>();

  /** {@code log_group_id} as {@code logGroupId}, with a number behind it where that is taken. */
  String of(String name) {
    StringBuilder words = new StringBuilder();
    boolean capital = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x80 || !Character.isLetterOrDigit(c)) {
        capital = !words.isEmpty();
      } else if (!words.isEmpty() || Character.isLetter(c)) {
        words.append(
            capital ? Character.toUpperCase(c) : words.isEmpty() ? Character.toLowerCase(c) : c);
        capital = false;
      }
    }
    String wanted = words.isEmpty() ? "value" : words.toString();
    if (wanted.equals(wanted.toUpperCase(Locale.ROOT))) {
      wanted = wanted.toLowerCase(Locale.ROOT);
    }
    String free = SourceVersion.isKeyword(wanted) ? wanted + "_" : wanted;
    for (int i = 2; !taken.add(free); i++) {
      free = wanted + i;
    }
    return free;
  }
}
