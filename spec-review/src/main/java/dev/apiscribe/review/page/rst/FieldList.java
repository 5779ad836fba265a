package dev.apiscribe.review.page.rst;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists of {@code :name: value}. Before the first section they are about the page's file, and
 * dropped.
 */
final class FieldList {
  private static final Pattern FIELD = Pattern.compile(":(?![: ])([^:`]{1,80})(?<! ):( +|$)");

  private FieldList() {}

  static boolean isAt(String line) {
    return line.startsWith(":") && FIELD.matcher(line).lookingAt();
  }

  static ParsedBlocks dropped(Excerpt lines, int from) {
    return ParsedBlocks.nothing(lines.endOfIndented(from + 1, 1));
  }

  /** One field: a paragraph with its name, and the blocks of its value. */
  static ParsedBlocks read(Scope scope, Excerpt lines, int at) throws UnreadablePageException {
    Matcher field = FIELD.matcher(lines.get(at));
    if (!field.lookingAt()) {
      return Paragraphs.read(scope, lines, at);
    }
    int end = lines.endOfIndented(at + 1, 1);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(lines.lineOf(at), scope.text(field.group(1))));
    blocks.addAll(scope.inner(lines.below(at, field.end(), end)));
    return new ParsedBlocks(blocks, end);
  }
}
