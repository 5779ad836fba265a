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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A saved page of a help centre, or one that Sphinx has made of the same sources. Navigation,
 * headers and footers are left out.
 */
public final class HelpCentreHtmlReader {
  private static final Pattern HTML =
      Pattern.compile("<html|<!doctype html", Pattern.CASE_INSENSITIVE);
  private static final Pattern SHORT_TEXT =
      Pattern.compile(">\\s{0,20}([A-Z][A-Za-z ]{2,40}?)\\s{0,20}<");
  private static final List<String> CONTENT = List.of(
      "div.help-content",
      "div.article-cont",
      "div[itemprop=articleBody]",
      "div.body[role=main]",
      "main",
      "[role=main]",
      "article",
      "body");
  private static final String OUTSIDE =
      "nav, header, footer, script, style, noscript, template, aside, form, button, svg, [role=navigation], .breadcrumb, .crumbs, .crumb,"
          + " .sphinxsidebar, .headerlink, .familylinks, .parentlink, .previous-next, [hidden]";

  private HelpCentreHtmlReader() {}

  /**
   * Returns whether it is HTML in which at least two of the sections of such pages have a heading.
   */
  public static boolean recognizes(PageSource source) {
    if (!HTML.matcher(source.text()).find()) {
      return false;
    }
    Set<SectionName> sections = new HashSet<>();
    Matcher match = SHORT_TEXT.matcher(source.text());
    while (sections.size() < 2 && match.find()) {
      SectionName.ofLine(match.group(1)).ifPresent(sections::add);
    }
    return sections.size() >= 2;
  }

  public static Page read(PageSource source) throws UnreadablePageException {
    if (!source.text().toLowerCase(Locale.ROOT).contains("</html")) {
      throw new UnreadablePageException(
          source.name(),
          source.lines().size(),
          "the end of the file",
          "the closing tag of the page",
          "The page is cut short: save it again.");
    }
    Document document = Jsoup.parse(source.text(), "", Parser.htmlParser().setTrackPosition(true));
    Element content = content(document);
    content.select(OUTSIDE).remove();
    List<Block> blocks = titled(new HtmlBlocks(source).read(content));
    if (blocks.stream().noneMatch(block -> block instanceof Block.Heading)) {
      throw new UnreadablePageException(
          source.name(),
          1,
          "no heading",
          "a page with sections",
          "Save the whole page, after it has been shown.");
    }
    return new Page(source, Format.HELP_CENTRE_HTML, blocks);
  }

  private static Element content(Document document) {
    for (String selector : CONTENT) {
      for (Element element : document.select(selector)) {
        if (element.selectFirst("h1, h2, h3, h4") != null) {
          return element;
        }
      }
    }
    return document.body();
  }

  /**
   * Sections without h1 or h2 on a page move up, so that the title is level 1 and no level is left
   * out.
   */
  private static List<Block> titled(List<Block> blocks) {
    List<Integer> levels = blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(block -> ((Block.Heading) block).level())
        .distinct()
        .sorted()
        .toList();
    List<Block> leveled = new ArrayList<>();
    for (Block block : blocks) {
      leveled.add(
          block instanceof Block.Heading heading
              ? new Block.Heading(
                  heading.line(), levels.indexOf(heading.level()) + 1, heading.text())
              : block);
    }
    return leveled;
  }
}
