package dev.apiscribe.review.page.rst;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number, letter or {@code #} of an enumerated list's item; the style is how it is written:
 * {@code x.}, {@code x)} or {@code (x)}.
 */
record Enumerator(String style, int column) {
  private static final String ROMAN =
      "(?i:(?=[ivxlcdm]{2})m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))";
  private static final Pattern MARK =
      Pattern.compile("(\\()?(?:[0-9]{1,9}|#|[a-zA-Z]|" + ROMAN + ")([.)])(?:( +)|$)");

  /** Null where no item begins. */
  static @Nullable Enumerator at(String line) {
    Matcher mark = MARK.matcher(line);
    if (!mark.lookingAt() || (mark.group(1) != null && !mark.group(2).equals(")"))) {
      return null;
    }
    return new Enumerator((mark.group(1) == null ? "" : "(") + mark.group(2), mark.end());
  }

  /**
   * A sentence may begin like an item: its next line stands right below, neither indented nor an
   * item.
   */
  static boolean isItem(Excerpt lines, int index) {
    boolean alone = lines.isBlank(index + 1) || lines.isIndented(index + 1);
    return at(lines.get(index)) != null && (alone || at(lines.get(index + 1)) != null);
  }
}
