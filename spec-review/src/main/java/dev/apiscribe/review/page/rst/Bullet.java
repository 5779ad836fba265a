package dev.apiscribe.review.page.rst;

/** The mark of a list's item. */
final class Bullet {
  private static final String MARKS = "-+*•‣⁃";

  private Bullet() {}

  static boolean isAt(String line) {
    return !line.isEmpty()
        && MARKS.indexOf(line.charAt(0)) >= 0
        && (line.length() == 1 || Markers.isBlank(line.charAt(1)));
  }

  /** The column of the item's text. */
  static int column(String line) {
    int column = 1;
    while (column < line.length() && Markers.isBlank(line.charAt(column))) {
      column++;
    }
    return column;
  }
}
