package dev.apiscribe.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last step of every generated file: templates name each import they may need, this keeps the
 * used ones, sorted.
 */
final class JavaSource {
  private static final Pattern IMPORT = Pattern.compile("import ([\\w.]+)\\.(\\w+);");

  private JavaSource() {}

  static String tidy(String source) {
    List<String> lines = new ArrayList<>();
    List<Matcher> imports = new ArrayList<>();
    for (String line : source.lines().toList()) {
      Matcher declared = IMPORT.matcher(line);
      if (declared.matches()) {
        imports.add(declared);
      } else {
        lines.add(line.stripTrailing());
      }
    }
    int home = packageLine(lines);
    if (home >= 0) {
      lines.addAll(home + 1, used(imports, lines, lines.get(home)));
    }
    return layout(lines);
  }

  private static int packageLine(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("package ")) {
        return i;
      }
    }
    return -1;
  }

  /** With the empty lines around them. */
  private static List<String> used(List<Matcher> imports, List<String> lines, String home) {
    Set<String> words = words(String.join("\n", lines));
    Set<String> used = new TreeSet<>();
    for (Matcher each : imports) {
      boolean elsewhere = !home.equals("package " + each.group(1) + ";");
      if (elsewhere && words.contains(each.group(2))) {
        used.add(each.group());
      }
    }
    List<String> block = new ArrayList<>();
    block.add("");
    block.addAll(used);
    block.add("");
    return block;
  }

  /** Returns the words of code; what a comment or a string names needs no import. */
  private static Set<String> words(String source) {
    Set<String> words = new HashSet<>();
    int at = 0;
    while (at < source.length()) {
      int end = at + 1;
      if (source.startsWith("/*", at)) {
        end = behind(source.indexOf("*/", at + 2), 2, source);
      } else if (source.startsWith("//", at)) {
        end = behind(source.indexOf('\n', at), 1, source);
      } else if (source.charAt(at) == '"') {
        end = behindText(source, at);
      } else if (Character.isJavaIdentifierStart(source.charAt(at))) {
        while (end < source.length() && Character.isJavaIdentifierPart(source.charAt(end))) {
          end++;
        }
        words.add(source.substring(at, end));
      }
      at = end;
    }
    return words;
  }

  private static int behind(int found, int length, String source) {
    return found < 0 ? source.length() : found + length;
  }

  /**
   * Behind the quote that closes it; behind the opening one where its line has no other, which is a
   * character then.
   */
  private static int behindText(String source, int quote) {
    for (int at = quote + 1; at < source.length() && source.charAt(at) != '\n'; at++) {
      if (source.charAt(at) == '"') {
        return at + 1;
      }
      if (source.charAt(at) == '\\') {
        at++;
      }
    }
    return quote + 1;
  }

  /**
   * No two empty lines in a row, none after an opening or before a closing brace, one at the end.
   */
  private static String layout(List<String> lines) {
    StringBuilder out = new StringBuilder();
    String previous = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty()
          && (previous.isEmpty() || previous.endsWith("{") || closesNext(lines, i))) {
        continue;
      }
      out.append(line).append('\n');
      previous = line;
    }
    return out.toString();
  }

  private static boolean closesNext(List<String> lines, int from) {
    return lines.stream()
        .skip(from)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .map(line -> line.strip().equals("}"))
        .orElse(true);
  }
}
