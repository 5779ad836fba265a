package dev.apiscribe.review.page.helpcentre;

import dev.apiscribe.review.page.PageSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text that a page was copied into as Markdown, without its marks: line by line, so that lines keep
 * their numbers. What is fenced in, and tables in HTML, stay as they are.
 */
final class MarkdownLines {
  /** The line that begins and ends what is fenced in. */
  static final String FENCED = "```";

  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*+");
  private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).{0,40}");
  private static final Pattern BULLET = Pattern.compile("(\\s*)[-*+]\\s+(\\S.*)");
  private static final Pattern ANCHOR =
      Pattern.compile("<a (?:name|id)=\"?[^>\"]{0,200}\"?>(?:</a>)?|\\{#[^{}]{1,200}\\}");
  private static final Pattern EMPHASIS =
      Pattern.compile("\\*\\*([^*]{1,300})\\*\\*|`([^`]{1,300})`");
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,300})]\\([^()]{0,1000}\\)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!~<>-])");

  private MarkdownLines() {}

  /** Returns whether a line is a heading of Markdown that names a section of such a page. */
  private static boolean isMarked(String line) {
    return line.startsWith("#")
        && HEADING.matcher(line).matches()
        && SectionName.ofLine(ChineseLabels.inEnglish(heading(line))).isPresent();
  }

  private static String heading(String line) {
    return HEADING.matcher(ANCHOR.matcher(line).replaceAll("").strip()).replaceFirst("$2");
  }

  /** The page without marks; the page itself where it has no heading and no table of Markdown. */
  static PageSource without(PageSource source) {
    boolean marked =
        source.lines().stream().anyMatch(line -> isMarked(line) || PipeTable.isBorder(line));
    if (!marked) {
      return source;
    }
    List<String> lines = new ArrayList<>();
    boolean fenced = false;
    boolean table = false;
    for (String line : source.lines()) {
      if (FENCE.matcher(line).matches()) {
        fenced = !fenced;
        lines.add(FENCED);
        continue;
      }
      boolean begins = !fenced && line.stripLeading().startsWith("<table");
      table |= begins;
      lines.add(fenced || table ? line : plain(line));
      table &= !line.contains("</table>");
    }
    return new PageSource(source.name(), source.text(), lines);
  }

  private static String plain(String line) {
    if (PipeTable.isBorder(line)) {
      return line;
    }
    String text = ANCHOR.matcher(line).replaceAll("");
    if (text.startsWith("#")) {
      text = HEADING.matcher(text.strip()).replaceFirst("$2");
    }
    text = BULLET.matcher(text).replaceFirst("$1• $2");
    text = EMPHASIS.matcher(text).replaceAll("$1$2");
    text = LINK.matcher(text).replaceAll("$1");
    // An escaped bar does not end a cell: its escape stays.
    return ESCAPE.matcher(text).replaceAll("$1");
  }
}
