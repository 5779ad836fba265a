package dev.apiscribe.review.page.rst;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.Page;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The fixture pages, and the parts of pages that tests ask for. */
final class RstPages {
  private RstPages() {}

  static Page fixture(String name) throws UnreadablePageException {
    return RstReader.read(PageSource.read(fixtures().resolve(name)));
  }

  static Path fixtures() {
    try {
      return Path.of(RstPages.class.getResource("/rst").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every page in reStructuredText below a folder, in the order of their paths. */
  static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".rst")).sorted().toList();
    }
  }

  /** What a page of one section says below its title. */
  static List<Block> body(String... lines) throws UnreadablePageException {
    List<Block> blocks = RstReader.read(source(lines)).blocks();
    return blocks.subList(1, blocks.size());
  }

  /** A page with a title in its first line; the lines given begin in line 4. */
  static PageSource source(String... lines) {
    return PageSource.of("boats.rst", "Title\n=====\n\n" + String.join("\n", lines) + "\n");
  }

  static <B extends Block> List<B> all(Page page, Class<B> kind) {
    List<B> found = new ArrayList<>();
    page.blocks().forEach(block -> collect(block, kind, found));
    return found;
  }

  private static <B extends Block> void collect(Block block, Class<B> kind, List<B> found) {
    if (kind.isInstance(block)) {
      found.add(kind.cast(block));
    }
    inside(block).forEach(inner -> collect(inner, kind, found));
  }

  static List<Block> inside(Block block) {
    if (block instanceof Block.Table table) {
      return rows(table)
          .flatMap(row -> row.cells().stream())
          .flatMap(cell -> cell.blocks().stream())
          .toList();
    } else if (block instanceof Block.Bullets bullets) {
      return bullets.items().stream().flatMap(item -> item.blocks().stream()).toList();
    } else if (block instanceof Block.Note note) {
      return note.blocks();
    }
    return List.of();
  }

  static Stream<Block.Row> rows(Block.Table table) {
    return Stream.concat(table.head().stream(), table.body().stream());
  }
}
