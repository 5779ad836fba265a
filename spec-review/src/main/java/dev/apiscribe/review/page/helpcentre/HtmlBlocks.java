package dev.apiscribe.review.page.helpcentre;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The blocks of an element, in reading order. Text that is in no paragraph is one. */
final class HtmlBlocks {
  static final int DEEPEST = 200;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern TABLE_TITLE =
      Pattern.compile("(?:Table |表\\s?)\\d{1,4}(?!\\d).{0,200}");
  private static final Set<String> INLINE = Set.of(
      "a", "abbr", "b", "strong", "i", "em", "u", "s", "code", "tt", "kbd", "samp", "var", "span",
      "font", "sub", "sup", "small", "cite", "q", "mark", "label", "br", "wbr", "img", "time",
      "ins", "del");

  private final PageSource source;
  /** How many lines of the page stand above what is read. */
  private final int above;

  HtmlBlocks(PageSource source, int above) {
    this.source = source;
    this.above = above;
  }

  List<Block> read(Element owner) throws UnreadablePageException {
    return read(owner, 0);
  }

  List<Block> read(Element owner, int depth) throws UnreadablePageException {
    if (depth > DEEPEST) {
      throw refusal(
          owner,
          "elements nested more than " + DEEPEST + " deep",
          "a page of sections and tables",
          "Save the documentation page itself.");
    }
    List<Block> blocks = new ArrayList<>();
    List<Node> running = new ArrayList<>();
    for (Node node : owner.childNodes()) {
      if (node instanceof Element element && !isInline(element)) {
        paragraph(running, blocks);
        block(element, blocks, depth + 1);
      } else if (node instanceof Element || node instanceof TextNode) {
        running.add(node);
      }
    }
    paragraph(running, blocks);
    return blocks;
  }

  private static boolean isInline(Element element) {
    return INLINE.contains(element.normalName())
        && element.selectFirst("p, ul, ol, table, pre, div, h1, h2, h3, h4") == null;
  }

  private void block(Element element, List<Block> blocks, int depth)
      throws UnreadablePageException {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        String text = text(element);
        if (!text.isEmpty()) {
          blocks.add(new Block.Heading(line(element), element.normalName().charAt(1) - '0', text));
        }
      }
      case "ul", "ol" -> {
        List<Block.Item> items = new ArrayList<>();
        for (Element item : element.children()) {
          items.add(new Block.Item(line(item), read(item, depth + 1)));
        }
        blocks.add(new Block.Bullets(line(element), items));
      }
      case "pre" -> literal(element, blocks);
      case "table" -> table(element, blocks, depth);
      case "head", "title", "meta", "link", "iframe", "input", "select", "textarea" -> {}
      default -> {
        Element code =
            isCode(element) ? element.selectFirst("td.code pre, pre:not(.linenos pre)") : null;
        if (code != null) {
          literal(code, blocks);
        } else if (isNote(element)) {
          element
              .select("p.admonition-title, .notetitle, .cautiontitle, .warningtitle")
              .remove();
          blocks.add(new Block.Note(line(element), read(element, depth + 1)));
        } else {
          blocks.addAll(read(element, depth + 1));
        }
      }
    }
  }

  private static boolean isNote(Element element) {
    return element.classNames().stream()
        .anyMatch(Set.of("note", "admonition", "notice", "caution", "warning", "danger")::contains);
  }

  /** Examples with colours and line numbers, which are in tables of their own. */
  private static boolean isCode(Element element) {
    return element.hasClass("codecoloring")
        || element.hasClass("highlighttable")
        || element.classNames().stream().anyMatch(name -> name.startsWith("highlight"));
  }

  private void table(Element element, List<Block> blocks, int depth)
      throws UnreadablePageException {
    Element code = isCode(element) ? element.selectFirst("td.code pre, pre") : null;
    if (code != null) {
      literal(code, blocks);
      return;
    }
    String title = null;
    int line = line(element);
    Element caption = element.selectFirst("> caption");
    if (caption != null && !text(caption).isEmpty()) {
      title = text(caption);
    } else if (!blocks.isEmpty()
        && blocks.get(blocks.size() - 1) instanceof Block.Paragraph before
        && TABLE_TITLE.matcher(before.text()).matches()) {
      title = before.text();
      line = before.line();
      blocks.remove(blocks.size() - 1);
    }
    blocks.add(new HtmlTable(this, depth).read(element, line, title));
  }

  private void literal(Element element, List<Block> blocks) {
    element.select("br").forEach(br -> br.replaceWith(new TextNode("\n")));
    String text = element.wholeText().replace("\r\n", "\n");
    int line = line(element);
    // The parser drops a line break directly behind the tag.
    String first = source.line(line);
    boolean below = first.stripTrailing().endsWith(">")
        && text.indexOf('\n') != 0
        && !first.contains(text.lines().findFirst().orElse(""));
    line += below ? 1 : 0;
    while (text.startsWith("\n")) {
      text = text.substring(1);
      line++;
    }
    if (!text.isBlank()) {
      blocks.add(new Block.Literal(line, text.stripTrailing().stripIndent()));
    }
  }

  private void paragraph(List<Node> running, List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    int line = 0;
    for (Node node : running) {
      String part =
          node instanceof Element element ? inline(element) : ((TextNode) node).getWholeText();
      if (line == 0 && !part.isBlank()) {
        line = line(node) + leadingLines(node, part);
      }
      text.append(part);
    }
    running.clear();
    String plain = BLANKS.matcher(text).replaceAll(" ").strip();
    if (!plain.isEmpty()) {
      blocks.add(new Block.Paragraph(line, plain));
    }
  }

  private static int leadingLines(Node node, String part) {
    String blank = part.substring(0, part.length() - part.stripLeading().length());
    return node instanceof TextNode
        ? (int) blank.chars().filter(character -> character == '\n').count()
        : 0;
  }

  private static String inline(Element element) {
    return element.normalName().equals("br") ? "\n" : element.wholeText();
  }

  static String text(Element element) {
    return BLANKS.matcher(element.wholeText()).replaceAll(" ").strip();
  }

  /** Returns the line of a node; for an element without a line, that of its parent. */
  int line(@Nullable Node node) {
    for (Node at = node; at != null; at = at.parent()) {
      if (at.sourceRange().isTracked()) {
        return above + at.sourceRange().start().lineNumber();
      }
    }
    return above + 1;
  }

  UnreadablePageException refusal(Element element, String found, String expected, String next) {
    return new UnreadablePageException(source.name(), line(element), found, expected, next);
  }
}
