package dev.apiscribe.review.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table for a terminal: columns as wide as their texts need, up to their limit; longer texts are
 * folded, none is cut.
 */
final class FoldedTable {
  private final int[] limits;
  private final List<List<List<String>>> rows = new ArrayList<>();

  /** @param limits the most characters of each column */
  FoldedTable(int... limits) {
    this.limits = limits.clone();
  }

  void add(String... cells) {
    List<List<String>> row = new ArrayList<>();
    for (int i = 0; i < limits.length; i++) {
      row.add(folded(cells[i], limits[i]));
    }
    rows.add(row);
  }

  /** Lines with the indentation before each, and without blanks at their ends. */
  String text(String indentation) {
    StringBuilder text = new StringBuilder();
    int[] widths = IntStream.range(0, limits.length).map(this::width).toArray();
    for (List<List<String>> row : rows) {
      int height = row.stream().mapToInt(List::size).max().orElse(0);
      for (int line = 0; line < height; line++) {
        StringBuilder printed = new StringBuilder(indentation);
        for (int column = 0; column < limits.length; column++) {
          List<String> cell = row.get(column);
          String part = line < cell.size() ? cell.get(line) : "";
          printed.append(part).append(" ".repeat(widths[column] - part.length() + 2));
        }
        text.append(printed.toString().stripTrailing()).append('\n');
      }
    }
    return text.toString();
  }

  private int width(int column) {
    return rows.stream()
        .flatMap(row -> row.get(column).stream())
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Folds at blanks and commas, and within a word only where it is too long by itself. */
  private static List<String> folded(String text, int limit) {
    List<String> lines = new ArrayList<>();
    String rest = text.replaceAll("\\s+", " ").strip();
    while (rest.length() > limit) {
      int end = Math.max(rest.lastIndexOf(' ', limit), rest.lastIndexOf(',', limit - 1) + 1);
      int cut = end > 0 ? end : limit;
      lines.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    lines.add(rest);
    return lines;
  }
}
