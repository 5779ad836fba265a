package dev.apiscribe.review.cli;

import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.page.Page;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.reading.TableRows;
import dev.apiscribe.review.reading.saved.PageFacts;
import java.util.Locale;
import java.util.Optional;

/** What became of pages and of the rows of their tables, in numbers; lost rows with their lines. */
final class FactsCounts {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder lost = new StringBuilder();
  private int operations;
  private int rows;
  private int placed;
  private int named;
  private int lostRows;
  private int otherRows;

  private FactsCounts() {}

  static String of(NamedPages pages) {
    FactsCounts counts = new FactsCounts();
    for (int i = 0; i < pages.pages().size(); i++) {
      counts.add(pages.sources().get(i), pages.pages().get(i).facts());
    }
    for (PageSource other : pages.others()) {
      counts.otherRows += blocks(other).map(TableRows::count).orElse(0);
    }
    counts.line("pages", pages.pages().size() + pages.others().size() + pages.refusals());
    counts.line("  about an operation", pages.pages().size());
    counts.line("  about no operation", pages.others().size());
    counts.line("  refused", pages.refusals());
    counts.line("operations", counts.operations);
    counts.line("rows of tables", counts.rows);
    counts.line("  placed", counts.placed);
    counts.line("  named as open", counts.named);
    counts.line("  lost", counts.lostRows);
    counts.line("rows of pages about no operation", counts.otherRows);
    return counts.text.append(counts.lost).toString();
  }

  private void add(PageSource source, DocumentedFacts facts) {
    operations += facts.operations().size();
    Optional<Page> page = blocks(source);
    if (page.isPresent()) {
      TableRows found = TableRows.of(page.get(), facts);
      rows += found.printed();
      placed += found.placed();
      named += found.named();
      lostRows += found.lost().size();
      found
          .lost()
          .forEach(line -> lost.append(source.name())
              .append(':')
              .append(line)
              .append(": found a row that is neither placed nor named, expected one of both.\n"));
    }
  }

  private static Optional<Page> blocks(PageSource source) {
    try {
      return PageFacts.blocks(source);
    } catch (UnreadablePageException e) {
      throw new IllegalStateException("read before", e);
    }
  }

  private void line(String label, int count) {
    text.append(String.format(Locale.ROOT, "%-34s %7d\n", label, count));
  }
}
