package dev.apiscribe.generator;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The last step of every generated file: templates name each import they may need, this keeps the used ones, sorted. */
final class JavaSource {
  private static final Pattern IMPORT = Pattern.compile("(?m)^import ([\\w.]+\\.(\\w+));\\R");
  private static final Pattern NOT_CODE =
      Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|\"(?:[^\"\\\\\\n]|\\\\.)*\"");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_$][\\w$]*");

  private JavaSource() {}

  static String tidy(String source) {
    String body = IMPORT.matcher(source).replaceAll("");
    Set<String> used = new TreeSet<>();
    Matcher words = WORD.matcher(NOT_CODE.matcher(body).replaceAll(" "));
    while (words.find()) {
      used.add(words.group());
    }
    Set<String> imports = new TreeSet<>();
    Matcher declared = IMPORT.matcher(source);
    while (declared.find()) {
      if (used.contains(declared.group(2))) {
        imports.add("import " + declared.group(1) + ";\n");
      }
    }
    return layout(insertAfterPackage(body, imports));
  }

  private static String insertAfterPackage(String body, Set<String> imports) {
    if (imports.isEmpty()) {
      return body;
    }
    Matcher pkg = Pattern.compile("(?m)^package [\\w.]+;\\R").matcher(body);
    return pkg.find()
        ? body.substring(0, pkg.end()) + "\n" + String.join("", imports) + "\n" + body.substring(pkg.end())
        : body;
  }

  /** No trailing blanks, no two empty lines in a row, none after an opening or before a closing brace, one at the end. */
  private static String layout(String source) {
    List<String> lines = source.lines().map(String::stripTrailing).toList();
    StringBuilder out = new StringBuilder();
    String previous = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty() && (previous.isEmpty() || previous.endsWith("{") || closesNext(lines, i))) {
        continue;
      }
      out.append(line).append('\n');
      previous = line;
    }
    return out.toString();
  }

  private static boolean closesNext(List<String> lines, int from) {
    return lines.stream().skip(from).filter(line -> !line.isEmpty()).findFirst().map(line -> line.strip().equals("}")).orElse(true);
  }

  /** Items on one line if they fit into the width, else one a line, indented. */
  static String list(List<String> items, int width, int indent) {
    String single = String.join(", ", items);
    if (single.length() <= width || items.isEmpty()) {
      return single;
    }
    String margin = "\n" + " ".repeat(indent);
    return items.stream().collect(Collectors.joining("," + margin, margin, ""));
  }
}
