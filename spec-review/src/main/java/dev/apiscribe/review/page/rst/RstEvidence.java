package dev.apiscribe.review.page.rst;

import java.util.List;
import java.util.regex.Pattern;

/** Tells reStructuredText from other pages. */
final class RstEvidence {
  private static final Pattern EXPLICIT =
      Pattern.compile("\\s*\\.\\. (?:_[^:]++:|\\|[^|]++\\| |[a-z][a-z-]*+::).*");
  private static final Pattern FIELD = Pattern.compile(":[a-z_]++: \\S.*");
  private static final Pattern BORDER = Pattern.compile("\\s*(?:\\+[-=][-=+]*+|=++ ++=[ =]*+)\\s*");

  private RstEvidence() {}

  static boolean isIn(List<String> lines) {
    boolean explicit = false;
    boolean border = false;
    boolean underline = false;
    boolean field = false;
    boolean begun = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!begun && !line.isBlank()) {
        if (line.stripLeading().startsWith("<")) {
          return false; // HTML, whatever it quotes
        }
        field = FIELD.matcher(line).matches();
        begun = true;
      }
      explicit = explicit || EXPLICIT.matcher(line).matches();
      border = border || BORDER.matcher(line).matches();
      underline = underline
          || (i > 0 && underlines(line.stripTrailing(), lines.get(i - 1).stripTrailing()));
      if ((explicit ? 1 : 0) + (border ? 1 : 0) + (underline ? 1 : 0) + (field ? 1 : 0) >= 2) {
        return true;
      }
    }
    return false;
  }

  private static boolean underlines(String line, String title) {
    return SectionLevels.isMarkerLine(line)
        && line.length() > 2
        && line.length() >= title.length()
        && !title.isBlank()
        && Character.isLetterOrDigit(title.charAt(title.length() - 1));
  }
}
