package dev.apiscribe.review.page.rst;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.List;

/**
 * The context of a construct of a page: the page's name and definitions, and its depth in other
 * constructs.
 */
record Scope(String page, PageNames names, int depth) {
  private static final int DEEPEST = 40;
  private static final int SHOWN = 60;

  /** The blocks inside a construct, where no section can begin. */
  List<Block> inner(Excerpt lines) throws UnreadablePageException {
    if (depth >= DEEPEST) {
      throw refusal(
          lines.first(),
          "constructs nested more than " + DEEPEST + " deep",
          "lists, quotes and tables that a person can follow",
          "Check the indentation of the lines before it.");
    }
    return new BodyReader(new Scope(page, names, depth + 1), lines).read();
  }

  String text(String markup) {
    return InlineText.of(markup, names);
  }

  UnreadablePageException refusal(int line, String found, String expected, String next) {
    return new UnreadablePageException(page, line, found, expected, next);
  }

  /** A line as refusals show it. */
  static String shown(String line) {
    String text = line.strip();
    return text.isEmpty()
        ? "a blank line"
        : "`" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "`";
  }
}
