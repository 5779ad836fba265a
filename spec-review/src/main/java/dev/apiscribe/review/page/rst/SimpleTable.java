package dev.apiscribe.review.page.rst;

import dev.apiscribe.review.page.UnreadablePageException;
import java.util.List;
import java.util.regex.Pattern;

/** A table between lines of {@code ===}, whose gaps are the margins of its columns. */
final class SimpleTable {
  private static final Pattern BORDER = Pattern.compile("=++ ++=[ =]*+");
  private static final Pattern LINE_OF_EQUALS = Pattern.compile("=[ =]*+");

  private SimpleTable() {}

  static boolean startsAt(String line) {
    return line.startsWith("=") && BORDER.matcher(line).matches();
  }

  static ParsedBlocks read(Scope scope, Excerpt lines, int from) throws UnreadablePageException {
    String top = lines.get(from);
    int belowHead = 0;
    for (int i = from + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.startsWith("=") || !LINE_OF_EQUALS.matcher(line).matches()) {
        continue;
      }
      if (!startsAt(line) || line.length() != top.length()) {
        throw scope.refusal(
            lines.lineOf(i),
            "the border " + Scope.shown(line),
            "one like that in line " + lines.lineOf(from),
            "Restore it; the table was torn.");
      }
      if (belowHead > 0 || lines.isBlank(i + 1)) {
        Excerpt table = WideCharacters.padded(lines.part(from, i + 1));
        if (!lines.isBlank(i + 1)) {
          throw scope.refusal(
              lines.lineOf(i + 1),
              Scope.shown(lines.get(i + 1)) + " right below a table",
              "a blank line",
              "Restore the row, or add the blank line.");
        }
        return new ParsedBlocks(
            List.of(new SimpleTableRows(scope, table, belowHead).cells().read(scope)), i + 1);
      }
      belowHead = i - from;
    }
    throw scope.refusal(
        lines.lineOf(lines.size() - 1),
        "the end in a table that begins in line " + lines.lineOf(from),
        "more rows, and a border like " + Scope.shown(top),
        "Save the whole page; it was cut short, or the table's border is missing.");
  }
}
