package dev.apiscribe.review.cli;

import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Saved pages, told apart from other files by the ends of their names. */
final class PageFiles {
  private static final Set<String> ENDS = Set.of("txt", "rst", "html", "htm");

  private PageFiles() {}

  /** The file itself, or the pages of the folder in the order of their names. */
  static List<Path> of(Path named, boolean recursive) throws IOException {
    if (!Files.isDirectory(named)) {
      return List.of(named);
    }
    try (Stream<Path> files = Files.walk(named, recursive ? Integer.MAX_VALUE : 1)) {
      return files
          .filter(Files::isRegularFile)
          .filter(PageFiles::isPage)
          .sorted()
          .toList();
    }
  }

  /**
   * Reads one of the pages of {@link #of}. A folder with pages may come from others, and a link in
   * it lead to a file of this machine: that is not a page.
   */
  static PageSource read(Path named, Path file) throws UnreadablePageException {
    try {
      if (!named.equals(file) && !file.toRealPath().startsWith(named.toRealPath())) {
        throw new UnreadablePageException(
            String.valueOf(file.getFileName()),
            0,
            "a link that leads out of the folder",
            "a page in it",
            "Copy the page into the folder.");
      }
    } catch (IOException e) {
      // Then it cannot be read either, which is said next.
    }
    return PageSource.read(file);
  }

  private static boolean isPage(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
