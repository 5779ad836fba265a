package dev.apiscribe.review.page.helpcentre;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.List;

/** The lines of a page of text that are not blank, with a cursor. */
final class TextLines {
  private final PageSource source;
  private final List<Integer> numbers = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private int at;

  TextLines(PageSource source) {
    this.source = source;
    for (int number = 1; number <= source.lines().size(); number++) {
      if (!source.line(number).isBlank()) {
        numbers.add(number);
        texts.add(ChineseLabels.inEnglish(source.line(number).strip()));
      }
    }
  }

  boolean hasNext() {
    return at < numbers.size();
  }

  /** The line at the cursor; empty past the end. */
  String text() {
    return text(0);
  }

  String text(int ahead) {
    return at + ahead < texts.size() ? texts.get(at + ahead) : "";
  }

  /** The number of the line at the cursor; past the end, that of the last line with text. */
  int number() {
    return numbers.isEmpty() ? 0 : numbers.get(Math.min(at, numbers.size() - 1));
  }

  void next() {
    at++;
  }

  /** Moves behind a line of the page. */
  void skipTo(int number) {
    while (hasNext() && number() <= number) {
      at++;
    }
  }

  PageSource source() {
    return source;
  }

  static boolean isBullet(String text) {
    return text.startsWith("• ") || text.equals("•");
  }

  Block.Bullets bullets() {
    int line = number();
    List<Block.Item> items = new ArrayList<>();
    while (hasNext() && isBullet(text())) {
      items.add(new Block.Item(
          number(), List.of(new Block.Paragraph(number(), text().substring(1).strip()))));
      next();
    }
    return new Block.Bullets(line, items);
  }

  UnreadablePageException refusal(int line, String found, String expected, String next) {
    return new UnreadablePageException(source.name(), line, found, expected, next);
  }
}
