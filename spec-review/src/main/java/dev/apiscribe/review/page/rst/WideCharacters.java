package dev.apiscribe.review.page.rst;

/** Ideographs and the like fill two columns of a table that is drawn in characters. */
final class WideCharacters {
  /** Follows each wide character while columns are counted. */
  private static final char PAD = '\0';

  private static final int[][] RANGES = {
    {0x1100, 0x115F},
    {0x231A, 0x231B},
    {0x2329, 0x232A},
    {0x23E9, 0x23EC},
    {0x2E80, 0x303E},
    {0x3041, 0x3247},
    {0x3250, 0x4DBF},
    {0x4E00, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE10, 0xFE19},
    {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6}
  };
  /** Wide signs that stand alone among narrow ones. */
  private static final String SIGNS = "⏰⏳◽◾☔☕♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕";

  private WideCharacters() {}

  /**
   * Each column one character. Characters beyond the first plane are wide, and two {@code char}s
   * already.
   */
  static Excerpt padded(Excerpt lines) {
    if (lines.lines().stream().noneMatch(line -> line.chars().anyMatch(WideCharacters::isWide))) {
      return lines;
    }
    return new Excerpt(lines.lines().stream().map(WideCharacters::padded).toList(), lines.first());
  }

  static Excerpt narrowed(Excerpt lines) {
    return new Excerpt(
        lines.lines().stream()
            .map(line -> line.replace(String.valueOf(PAD), "").stripTrailing())
            .toList(),
        lines.first());
  }

  private static String padded(String line) {
    StringBuilder padded = new StringBuilder(line.length() * 2);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      padded.append(c);
      if (isWide(c)) {
        padded.append(PAD);
      }
    }
    return padded.toString();
  }

  private static boolean isWide(int c) {
    if (c < 0x1100 || Character.isSurrogate((char) c)) {
      return false;
    }
    for (int[] range : RANGES) {
      if (c >= range[0] && c <= range[1]) {
        return true;
      }
    }
    return SIGNS.indexOf(c) >= 0;
  }
}
