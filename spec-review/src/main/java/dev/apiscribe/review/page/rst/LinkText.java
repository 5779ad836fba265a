package dev.apiscribe.review.page.rst;

import java.util.Set;

/** The visible text of {@code :ref:`text <label>`} and {@code `text <address>`__}. */
final class LinkText {
  private static final Set<String> LINKING =
      Set.of(":ref:", ":doc:", ":any:", ":term:", ":numref:", ":download:", ":abbr:", "_", "__");

  private LinkText() {}

  /** The kind is the role with its colons, or the underscores of a link, or empty. */
  static String of(String kind, String inside) {
    int open = inside.lastIndexOf('<');
    if (!LINKING.contains(kind) || open < 0 || !inside.endsWith(">")) {
      return inside;
    }
    char before = open == 0 ? ' ' : inside.charAt(open - 1);
    boolean address = kind.startsWith("_"); // a label may follow without a blank
    if (before == InlineText.ESCAPE || (address && !Markers.isBlank(before))) {
      return inside;
    }
    String text = inside.substring(0, open).strip();
    return text.isEmpty() ? inside.substring(open + 1, inside.length() - 1) : text;
  }
}
