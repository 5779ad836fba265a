package dev.apiscribe.review.java;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a caller must fill in before a command runs. */
final class ShellVariables {
  /** Those that mean something to a shell already. */
  private static final Set<String> TAKEN = Set.of(
      "CDPATH",
      "COLUMNS",
      "DIRSTACK",
      "ENV",
      "EUID",
      "GROUPS",
      "HISTFILE",
      "HOME",
      "HOSTNAME",
      "IFS",
      "LANG",
      "LINENO",
      "LINES",
      "LOGNAME",
      "MAIL",
      "OLDPWD",
      "OPTARG",
      "OPTIND",
      "PATH",
      "PPID",
      "PS1",
      "PS2",
      "PS4",
      "PWD",
      "RANDOM",
      "SECONDS",
      "SHELL",
      "SHLVL",
      "TERM",
      "TMPDIR",
      "UID",
      "USER");

  /** Families of them, and what programs read from their environment. */
  private static final Pattern TAKEN_FAMILY = Pattern.compile(
      "_*|(BASH|COMP|COPROC|CURL|DYLD|FUNC|HIST|LC|LD|MAIL|OPT|PIPE|PROMPT|PS|READLINE|SHELL|SSL|ZSH)[A-Z0-9_]*|.*PROXY|(HOST|MACH|OS)TYPE");

  private final String api;
  private final Map<String, String> meanings = new LinkedHashMap<>();

  ShellVariables(String api) {
    this.api = api;
  }

  /** Adds a variable for a name of the spec, in capitals, and says what to call it. */
  String add(String name, String meaning) {
    String own = name(name);
    String free =
        TAKEN.contains(own) || TAKEN_FAMILY.matcher(own).matches() ? name(api) + "_" + own : own;
    while (meanings.containsKey(free)) {
      free += "_2";
    }
    meanings.put(free, firstSentence(meaning));
    return free;
  }

  /** {@code projectId} and {@code project-id} to {@code PROJECT_ID}. */
  static String name(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
      words.append(hump ? "_" : "").append(c < 0x80 && Character.isLetterOrDigit(c) ? c : '_');
    }
    String shell = words.toString().toUpperCase(Locale.ROOT);
    return shell.isEmpty() || Character.isDigit(shell.charAt(0)) ? "_" + shell : shell;
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
