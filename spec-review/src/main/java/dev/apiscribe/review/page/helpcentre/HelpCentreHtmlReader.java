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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A saved page of a help centre, or one that Sphinx has made of the same sources, or the part of it
 * that is about the operation. Navigation, headers and footers are left out.
 */
public final class HelpCentreHtmlReader {
  private static final Pattern HTML =
      Pattern.compile("<html|<!doctype html", Pattern.CASE_INSENSITIVE);
  private static final Pattern SHORT_TEXT = Pattern.compile(
      ">\\s{0,20}([A-Z][A-Za-z ]{2,40}?|\\p{IsHan}[\\p{IsHan}A-Za-z ]{1,20}?)\\s{0,20}<");
  /** What the titles of help centres have, those of tables of contents included. */
  private static final String MARK = "class=\"topictitle1\"";

  private static final Pattern FRAGMENT = Pattern.compile(
      "<(?:!--|a|article|div|h[1-6]|main|p|section|table)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern OWNER =
      Pattern.compile("<(/?)(article|div|main|pre|section|table)\\b", Pattern.CASE_INSENSITIVE);
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
   * Returns whether it is HTML with the title of a help centre, or in which at least two of the
   * sections of such pages have a heading.
   */
  public static boolean recognizes(PageSource source) {
    if (!HTML.matcher(source.text()).find() && !isFragment(source)) {
      return false;
    }
    if (source.text().contains(MARK)) {
      return true;
    }
    Set<SectionName> sections = new HashSet<>();
    Matcher match = SHORT_TEXT.matcher(source.text());
    while (sections.size() < 2 && match.find()) {
      SectionName.ofLine(ChineseLabels.inEnglish(match.group(1))).ifPresent(sections::add);
    }
    return sections.size() >= 2;
  }

  public static Page read(PageSource source) throws UnreadablePageException {
    String last = lastTag(source);
    if (last != null) {
      throw new UnreadablePageException(
          source.name(),
          source.lines().size(),
          "the end of the file",
          last,
          "The page is cut short: save it again.");
    }
    Document document = Jsoup.parse(source.text(), "", Parser.htmlParser().setTrackPosition(true));
    Element content = content(document);
    content.select(OUTSIDE).remove();
    List<Block> blocks = titled(new HtmlBlocks(source, 0).read(content));
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

  /** Returns whether the page is a part of one: elements, without the document around them. */
  private static boolean isFragment(PageSource source) {
    int first = 0;
    while (first < source.text().length()
        && Character.isWhitespace(source.text().charAt(first))) {
      first++;
    }
    return FRAGMENT.matcher(source.text()).region(first, source.text().length()).lookingAt();
  }

  /** Returns the closing tag that is missing at the end; null where there is none. */
  private static @Nullable String lastTag(PageSource source) {
    if (HTML.matcher(source.text()).find()) {
      return source.text().toLowerCase(Locale.ROOT).contains("</html")
          ? null
          : "the closing tag of the page";
    }
    Map<String, Integer> open = new TreeMap<>();
    Matcher tag = OWNER.matcher(source.text());
    while (tag.find()) {
      open.merge(
          tag.group(2).toLowerCase(Locale.ROOT), tag.group(1).isEmpty() ? 1 : -1, Integer::sum);
    }
    return open.entrySet().stream()
        .filter(one -> one.getValue() > 0)
        .findFirst()
        .map(one -> "the closing tag of each " + one.getKey())
        .orElse(null);
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
