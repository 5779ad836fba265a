package dev.apiscribe.review.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * The numbers of tables, rows and literals of a page, nested ones included. Rows are those of heads
 * and bodies; a section is counted by its heading.
 */
public record BlockCounts(int tables, int rows, int literals, int sections) {
  private static final BlockCounts NONE = new BlockCounts(0, 0, 0, 0);

  public static BlockCounts of(Page page) {
    return of(page.blocks());
  }

  public static BlockCounts of(List<Block> blocks) {
    return blocks.stream().map(BlockCounts::of).reduce(NONE, BlockCounts::plus);
  }

  public BlockCounts plus(BlockCounts other) {
    return new BlockCounts(
        tables + other.tables,
        rows + other.rows,
        literals + other.literals,
        sections + other.sections);
  }

  private static BlockCounts of(Block block) {
    if (block instanceof Block.Heading) {
      return new BlockCounts(0, 0, 0, 1);
    } else if (block instanceof Block.Literal) {
      return new BlockCounts(0, 0, 1, 0);
    } else if (block instanceof Block.Note note) {
      return of(note.blocks());
    } else if (block instanceof Block.Bullets bullets) {
      return of(bullets.items().stream().flatMap(item -> item.blocks().stream()).toList());
    } else if (block instanceof Block.Table table) {
      List<Block> inside = Stream.concat(table.head().stream(), table.body().stream())
          .flatMap(row -> row.cells().stream())
          .flatMap(cell -> cell.blocks().stream())
          .toList();
      return new BlockCounts(1, table.head().size() + table.body().size(), 0, 0).plus(of(inside));
    }
    return NONE;
  }
}
