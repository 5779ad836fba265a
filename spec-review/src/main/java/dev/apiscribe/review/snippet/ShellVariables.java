package dev.apiscribe.review.snippet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The variables that a caller sets before a command runs. */
final class ShellVariables {
  /** No shell, program or machine has a variable of its own that begins so. */
  private static final String PREFIX = "MY_";

  private final Map<String, String> meanings = new LinkedHashMap<>();

  /** Adds a variable for a name of the spec, in capitals, and says what to call it. */
  String add(String name, String meaning) {
    String free = free(name, meanings.keySet());
    meanings.put(free, firstSentence(meaning));
    return free;
  }

  /** Returns the variable for a name of the spec, with a number behind it where that is taken. */
  static String free(String name, Collection<String> taken) {
    String free = name(name);
    while (taken.contains(free)) {
      free += "_2";
    }
    return free;
  }

  /** {@code projectId} and {@code project-id} to {@code MY_PROJECT_ID}. */
  private static String name(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
      words.append(hump ? "_" : "").append(c < 0x80 && Character.isLetterOrDigit(c) ? c : '_');
    }
    return PREFIX + words.toString().toUpperCase(Locale.ROOT);
  }

  static String firstSentence(String text) {
    String line = ShellWord.shown(text.strip().replaceAll("\\s+", " "));
    int end = line.indexOf(". ");
    return end < 0 ? line : line.substring(0, end + 1);
  }

  /** A line for each, to be filled in. */
  String lines() {
    return meanings.entrySet().stream()
        .map(variable -> variable.getKey() + "=…"
            + (variable.getValue().isEmpty() ? "" : " # " + variable.getValue()) + "\n")
        .collect(Collectors.joining());
  }
}
