package dev.apiscribe.review.page.helpcentre;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.Format;
import dev.apiscribe.review.page.Page;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text that was copied from a help-centre page. Headings are known by their words; each paragraph
 * of a cell stands on a line of its own, and tables are rebuilt from the sequence of these lines.
 */
public final class HelpCentreTextReader {
  private static final Pattern DATE = Pattern.compile("(?:Updated on |更新时间).{4,60}");
  private static final Pattern BREADCRUMB = Pattern.compile("[^/]{2,80}(?:/ [^/]{1,120}){2,20}");
  private static final int TITLE_LENGTH = 160;

  private final TextLines lines;
  private final TextTables tables;
  private final List<Block> blocks = new ArrayList<>();
  private boolean titled;

  private HelpCentreTextReader(PageSource source) {
    lines = new TextLines(MarkdownLines.without(source));
    tables = new TextTables(lines);
  }

  /** Returns whether it is plain text with at least two of the sections that such pages have. */
  public static boolean recognizes(PageSource source) {
    String head =
        source.text().substring(0, Math.min(2000, source.text().length())).toLowerCase(Locale.ROOT);
    if (head.contains("<html") || head.contains("<!doctype")) {
      return false;
    }
    PageSource plain = MarkdownLines.without(source);
    Set<SectionName> sections = new HashSet<>();
    for (int number = 1; number <= plain.lines().size() && sections.size() < 2; number++) {
      boolean underlined =
          plain.line(number + 1).startsWith("--") || plain.line(number + 1).startsWith("==");
      if (!underlined) {
        SectionName.ofLine(ChineseLabels.inEnglish(plain.line(number).strip()))
            .ifPresent(sections::add);
      }
    }
    return sections.size() >= 2;
  }

  public static Page read(PageSource source) throws UnreadablePageException {
    HelpCentreTextReader reader = new HelpCentreTextReader(source);
    reader.read();
    return new Page(source, Format.HELP_CENTRE_TEXT, reader.blocks);
  }

  private void read() throws UnreadablePageException {
    while (lines.hasNext()) {
      String text = lines.text();
      int line = lines.number();
      if (tables.begins()) {
        blocks.add(tables.read());
      } else if (text.equals(MarkdownLines.FENCED)) {
        blocks.add(TextExamples.fenced(lines));
      } else if (TextExamples.begins(lines)) {
        blocks.add(TextExamples.read(lines));
      } else if (TextLines.isBullet(text)) {
        blocks.add(lines.bullets());
      } else {
        lines.next();
        blocks.add(plain(text, line));
      }
    }
    if (!titled) {
      throw lines.refusal(
          1,
          "no title",
          "a title before the first section",
          "Copy the whole page again, from its title on.");
    }
  }

  private Block plain(String text, int line) throws UnreadablePageException {
    if (SectionName.ofLine(text).isPresent()) {
      if (!titled) {
        throw lines.refusal(
            line,
            "a section before any title",
            "the page's title",
            "Copy the whole page again, from its title on.");
      }
      return new Block.Heading(line, 2, text);
    } else if (!titled
        && text.length() <= TITLE_LENGTH
        && !DATE.matcher(text).matches()
        && !BREADCRUMB.matcher(text).matches()) {
      titled = true;
      return new Block.Heading(line, 1, text);
    }
    return new Block.Paragraph(line, text);
  }
}
