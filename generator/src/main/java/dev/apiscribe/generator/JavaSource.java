package dev.apiscribe.generator;

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
  private static final int LINE = 120;
  private static final Pattern IMPORT = Pattern.compile("(?m)^import ([\\w.]+\\.(\\w+));\\R");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);\\R");
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
    Matcher pkg = PACKAGE.matcher(body);
    String home = pkg.find() ? pkg.group(1) : "";
    Matcher declared = IMPORT.matcher(source);
    while (declared.find()) {
      String name = declared.group(1);
      boolean elsewhere = !name.substring(0, name.lastIndexOf('.')).equals(home);
      if (elsewhere && used.contains(declared.group(2))) {
        imports.add("import " + declared.group(1) + ";\n");
      }
    }
    return layout(insertAfterPackage(body, imports));
  }

  private static String insertAfterPackage(String body, Set<String> imports) {
    if (imports.isEmpty()) {
      return body;
    }
    Matcher pkg = PACKAGE.matcher(body);
    return pkg.find()
        ? body.substring(0, pkg.end())
            + "\n"
            + String.join("", imports)
            + "\n"
            + body.substring(pkg.end())
        : body;
  }

  /**
   * No trailing blanks, no two empty lines in a row, none after an opening or before a closing
   * brace, one at the end.
   */
  private static String layout(String source) {
    List<String> lines = source.lines().map(String::stripTrailing).toList();
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

  /**
   * Items after an opening bracket: on its line if they fit there, else together on the next, else
   * one a line.
   */
  static String list(List<String> items, int width, int indent) {
    String single = String.join(", ", items);
    if (single.length() <= width || items.isEmpty()) {
      return single;
    }
    String margin = "\n" + " ".repeat(indent);
    return margin
        + (indent + single.length() + 3 <= LINE ? single : String.join("," + margin, items));
  }
}
