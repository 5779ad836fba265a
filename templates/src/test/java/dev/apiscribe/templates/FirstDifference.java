package dev.apiscribe.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Where files are not as expected: one sentence a file, with the first line that differs. */
public final class FirstDifference {
  private FirstDifference() {}

  public static List<String> of(Map<String, String> expected, Map<String, String> found) {
    List<String> differences = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(expected.keySet());
    names.addAll(found.keySet());
    for (String name : names) {
      if (!found.containsKey(name)) {
        differences.add(name + ": is expected and not printed");
      } else if (!expected.containsKey(name)) {
        differences.add(name + ": is printed and not expected");
      } else if (!found.get(name).equals(expected.get(name))) {
        differences.add(
            name + line(expected.get(name).split("\n", -1), found.get(name).split("\n", -1)));
      }
    }
    return differences;
  }

  private static String line(String[] expected, String[] found) {
    int line = 0;
    while (line < Math.min(expected.length, found.length) && expected[line].equals(found[line])) {
      line++;
    }
    return ":" + (line + 1) + ": found " + quoted(found, line) + ", expected "
        + quoted(expected, line);
  }

  private static String quoted(String[] lines, int line) {
    return line < lines.length ? "\"" + lines[line] + "\"" : "the end of the file";
  }
}
