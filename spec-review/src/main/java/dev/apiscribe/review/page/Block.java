package dev.apiscribe.review.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of a page, in reading order, whatever the format it was saved in. Lines count from 1 and
 * are those of the saved page. Inline markup is gone: bold, code, references and links have left
 * their text behind, and nothing else.
 */
public sealed interface Block {
  int line();

  /** A section begins. The page's title is level 1. */
  record Heading(int line, int level, String text) implements Block {}

  /** Running text, its line breaks turned into single blanks. */
  record Paragraph(int line, String text) implements Block {}

  /** Text as printed, line breaks and indentation within kept, the common indentation removed. */
  record Literal(int line, String text) implements Block {}

  record Bullets(int line, List<Item> items) implements Block {}

  record Item(int line, List<Block> blocks) {}

  /** A note, a caution, and the like. */
  record Note(int line, List<Block> blocks) implements Block {}

  /** The title is as printed ({@code Table 1 URI parameters}); null when the table has none. */
  record Table(int line, @Nullable String title, List<Row> head, List<Row> body) implements Block {
    /** Texts of the last header row, spans repeated so that each column has one. */
    public List<String> columns() {
      return head.isEmpty() ? List.of() : head.get(head.size() - 1).texts();
    }
  }

  record Row(int line, List<Cell> cells) {
    public List<String> texts() {
      return cells.stream()
          .flatMap(cell -> java.util.Collections.nCopies(cell.columns(), cell.text()).stream())
          .toList();
    }
  }

  /** Spans count from 1. A cell that spans rows is in its first row only. */
  record Cell(int line, int columns, int rows, List<Block> blocks) {
    /** All text of the cell, blocks joined by a blank. */
    public String text() {
      return Block.text(blocks);
    }
  }

  static String text(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    blocks.forEach(block -> text.append(text.isEmpty() ? "" : " ").append(text(block)));
    return text.toString();
  }

  private static String text(Block block) {
    if (block instanceof Heading heading) {
      return heading.text();
    } else if (block instanceof Paragraph paragraph) {
      return paragraph.text();
    } else if (block instanceof Literal literal) {
      return literal.text();
    } else if (block instanceof Note note) {
      return text(note.blocks());
    } else if (block instanceof Bullets bullets) {
      return text(
          bullets.items().stream().flatMap(item -> item.blocks().stream()).toList());
    } else if (block instanceof Table table) {
      return text(java.util.stream.Stream.concat(table.head().stream(), table.body().stream())
          .flatMap(row -> row.cells().stream())
          .flatMap(cell -> cell.blocks().stream())
          .toList());
    }
    throw new IllegalArgumentException("no text of " + block.getClass());
  }
}
