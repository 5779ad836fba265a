package dev.apiscribe.review.page.rst;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.List;

/** Lists with bullets, and numbered ones, whose numbers are dropped. */
final class Lists {
  private Lists() {}

  /** The items from here on that have the first one's mark. */
  static ParsedBlocks bullets(Scope scope, Excerpt lines, int from) throws UnreadablePageException {
    char mark = lines.get(from).charAt(0);
    List<Block.Item> items = new ArrayList<>();
    int at = from;
    int end = from;
    while (at < lines.size() && Bullet.isAt(lines.get(at)) && lines.get(at).charAt(0) == mark) {
      end = item(scope, lines, at, Bullet.column(lines.get(at)), items);
      at = lines.skipBlank(end);
    }
    return new ParsedBlocks(
        List.of(new Block.Bullets(lines.lineOf(from), List.copyOf(items))), end);
  }

  /** The items from here on that are marked in the first one's style. */
  static ParsedBlocks enumerated(Scope scope, Excerpt lines, int from)
      throws UnreadablePageException {
    List<Block.Item> items = new ArrayList<>();
    Enumerator first = Enumerator.at(lines.get(from));
    int at = from;
    int end = from;
    for (Enumerator mark = first;
        first != null && mark != null && mark.style().equals(first.style()); ) {
      end = item(scope, lines, at, mark.column(), items);
      at = lines.skipBlank(end);
      mark = Enumerator.isItem(lines, at) ? Enumerator.at(lines.get(at)) : null;
    }
    return new ParsedBlocks(
        List.of(new Block.Bullets(lines.lineOf(from), List.copyOf(items))), end);
  }

  private static int item(Scope scope, Excerpt lines, int at, int column, List<Block.Item> items)
      throws UnreadablePageException {
    boolean begun = column < lines.get(at).length();
    int end = lines.endOfIndented(at + 1, begun ? column : 1);
    Excerpt body = begun ? lines.from(at, end, column) : lines.below(at, column, end);
    items.add(new Block.Item(lines.lineOf(at), scope.inner(body)));
    return end;
  }
}
