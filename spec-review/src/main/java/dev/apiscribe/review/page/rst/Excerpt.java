package dev.apiscribe.review.page.rst;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a page, or a rectangle cut out of them. The line at index i is line {@code first + i} of
 * the page. No line ends in blanks.
 */
record Excerpt(List<String> lines, int first) {
  private static final int TAB = 8;

  /**
   * The page's lines with tabs expanded; NUL, by which this package marks escapes, becomes the
   * replacement character.
   */
  static Excerpt of(List<String> lines) {
    return new Excerpt(lines.stream().map(Excerpt::plain).toList(), 1);
  }

  int size() {
    return lines.size();
  }

  /** Empty past the end. */
  String get(int index) {
    return index < lines.size() ? lines.get(index) : "";
  }

  int lineOf(int index) {
    return first + index;
  }

  boolean isBlank(int index) {
    return get(index).isEmpty();
  }

  boolean isIndented(int index) {
    return get(index).startsWith(" ");
  }

  /** The first index from here on that has text; the size when there is none. */
  int skipBlank(int index) {
    int at = index;
    while (at < size() && isBlank(at)) {
      at++;
    }
    return at;
  }

  /** The first index from here on that is blank, or the size. */
  int untilBlank(int index) {
    int at = index;
    while (!isBlank(at)) {
      at++;
    }
    return at;
  }

  /**
   * Returns where the lines end that are indented by so much, blank ones between them included and
   * those after them not.
   */
  int endOfIndented(int from, int columns) {
    int end = from;
    for (int at = from; at < size(); at++) {
      if (isBlank(at)) {
        continue;
      }
      if (indentation(get(at)) < columns) {
        break;
      }
      end = at + 1;
    }
    return end;
  }

  Excerpt part(int from, int to) {
    return new Excerpt(lines.subList(from, to), first + from);
  }

  /** Without the indentation that all lines have in common. */
  Excerpt dedented() {
    int common = lines.stream()
        .filter(line -> !line.isEmpty())
        .mapToInt(Excerpt::indentation)
        .min()
        .orElse(0);
    return common == 0
        ? this
        : new Excerpt(lines.stream().map(line -> cut(line, common)).toList(), first);
  }

  /**
   * The rest of a marker's line from a column on, and the indented lines below it without their
   * common indentation.
   */
  Excerpt below(int marker, int column, int end) {
    List<String> body = new ArrayList<>();
    body.add(cut(get(marker), column));
    body.addAll(part(marker + 1, end).dedented().lines());
    return new Excerpt(body, lineOf(marker));
  }

  /** From here on, each line without its first columns. */
  Excerpt from(int index, int end, int columns) {
    return new Excerpt(
        part(index, end).lines().stream().map(line -> cut(line, columns)).toList(), lineOf(index));
  }

  static int indentation(String line) {
    int columns = 0;
    while (columns < line.length() && line.charAt(columns) == ' ') {
      columns++;
    }
    return columns;
  }

  static String cut(String line, int columns) {
    return columns >= line.length() ? "" : line.substring(columns);
  }

  private static String plain(String line) {
    if (line.indexOf('\t') < 0
        && line.indexOf('\0') < 0
        && line.indexOf('\f') < 0
        && line.indexOf('\u000B') < 0) {
      return line.stripTrailing();
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '\t' -> plain.append(" ".repeat(TAB - plain.length() % TAB));
        case '\0' -> plain.append('\uFFFD');
        case '\f', '\u000B' -> plain.append(' ');
        default -> plain.append(c);
      }
    }
    return plain.toString().stripTrailing();
  }
}
