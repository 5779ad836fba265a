package dev.apiscribe.review.page.rst;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.Format;
import dev.apiscribe.review.page.Page;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.List;

/**
 * Reads pages in reStructuredText. Figures, images, tables of contents, comments, labels and the
 * fields before the first section leave nothing.
 */
public final class RstReader {
  private RstReader() {}

  /**
   * By the page's content: of section underlines, explicit markup, table borders and leading fields
   * two kinds are there.
   */
  public static boolean recognizes(PageSource source) {
    return RstEvidence.isIn(source.lines());
  }

  /**
   * Refuses a page without any section, a torn table, an unclosed construct, and a directive that
   * it does not know.
   */
  public static Page read(PageSource source) throws UnreadablePageException {
    Excerpt lines = Excerpt.of(source.lines());
    Scope scope = new Scope(source.name(), PageNames.of(lines), 0);
    List<Block> blocks = BodyReader.ofPage(scope, lines).read();
    if (blocks.stream().noneMatch(Block.Heading.class::isInstance)) {
      throw scope.refusal(
          1,
          "no section in reStructuredText",
          "a title with its underline, and sections below it",
          "Check that the whole page was saved; a page that others include is read through them.");
    }
    return new Page(source, Format.RST, blocks);
  }
}
