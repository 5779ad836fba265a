package dev.apiscribe.docs;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The files of the repository, without those of Git and of tools: the builds of other modules
 * create and delete these meanwhile.
 */
public final class RepositoryFiles {
  static final Path ROOT = Path.of("..");
  private static final Set<String> LEFT_OUT = Set.of(".git", "target", "node_modules");

  private RepositoryFiles() {}

  public static List<Path> all() throws IOException {
    return below(ROOT);
  }

  static List<Path> below(Path folder) throws IOException {
    return below(folder, opened -> {});
  }

  /** @param opening takes each folder before it is opened */
  static List<Path> below(Path folder, Consumer<Path> opening) throws IOException {
    List<Path> files = new ArrayList<>();
    collect(folder, opening, files);
    return files;
  }

  // Files.walkFileTree opens a folder before it asks whether to skip it.
  private static void collect(Path folder, Consumer<Path> opening, List<Path> files)
      throws IOException {
    opening.accept(folder);
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (LEFT_OUT.contains(entry.getFileName().toString())) {
          continue;
        }
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          collect(entry, opening, files);
        } else {
          files.add(entry);
        }
      }
    }
  }
}
