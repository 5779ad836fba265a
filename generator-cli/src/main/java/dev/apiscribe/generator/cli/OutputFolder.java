package dev.apiscribe.generator.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder that generated files are written to. A list in it names the files that it was given;
 * it replaces and deletes these alone.
 */
final class OutputFolder {
  private static final String LIST = ".apiscribe";
  private static final String HEADING =
      "# Files that apiscribe generate has written. The next run replaces or deletes them.";
  private static final Set<String> ENDINGS = Set.of(".java", ".json", ".pro");

  private final Path folder;
  private final Set<String> before;
  private final boolean isNew;

  /** What a run did. */
  record Changes(int files, int written, int deleted) {}

  private OutputFolder(Path folder, Set<String> before) {
    this.folder = folder;
    this.before = before;
    isNew = !Files.exists(folder);
  }

  /**
   * Fails with {@link UnusableOutputException} for a folder with other files than those of earlier
   * runs.
   */
  static OutputFolder open(Path folder) throws IOException {
    Path list = folder.resolve(LIST);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UnusableOutputException(
          folder + ": found a file, expected a folder. Name another with --output.");
    }
    if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
      return new OutputFolder(folder, listed(list));
    }
    if (Files.isDirectory(folder) && !isEmpty(folder)) {
      throw new UnusableOutputException(
          folder
              + ": found files that this command has not written, expected an empty folder, a new one, or that of an earlier run. Name another with --output.");
    }
    return new OutputFolder(folder, Set.of());
  }

  private static Set<String> listed(Path list) throws IOException {
    Set<String> files = new TreeSet<>();
    for (String line : Files.readAllLines(list)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        if (line.startsWith("/")
            || line.contains("\\")
            || line.contains(":")
            || Arrays.asList(line.split("/")).contains("..")) {
          throw new UnusableOutputException(
              list + ": found '" + line
                  + "', expected names of files in the folder. Delete the folder, or name another with --output.");
        }
        files.add(line);
      }
    }
    return files;
  }

  /** Makes a folder for what is printed, which {@link #keep} takes from there. */
  Path fresh() throws IOException {
    Files.createDirectories(folder);
    return Files.createTempDirectory(folder, LIST + "-");
  }

  /** Writes what differs from the last run, and deletes what is printed no more. */
  Changes keep(Path fresh) throws IOException {
    Set<String> printed = new TreeSet<>();
    for (Path file : files(fresh)) {
      printed.add(fresh.relativize(file).toString().replace('\\', '/'));
    }
    for (String each : printed) {
      check(each);
    }
    // First, so that a run that ends here leaves no file that the next one does not know.
    Set<String> all = new TreeSet<>(before);
    all.addAll(printed);
    write(all);
    int written = 0;
    for (String each : printed) {
      written += copy(fresh.resolve(each), folder.resolve(each)) ? 1 : 0;
    }
    int deleted = 0;
    for (String each : before) {
      if (!printed.contains(each) && !hasLink(each)) {
        deleted += Files.deleteIfExists(folder.resolve(each)) ? 1 : 0;
        deleteEmptyAbove(Path.of(each));
      }
    }
    write(printed);
    return new Changes(printed.size(), written, deleted);
  }

  /**
   * Deletes the folder of {@link #fresh}, and the output's own if a run that made it wrote nothing.
   */
  void discard(Path fresh) throws IOException {
    try (Stream<Path> walk = Files.walk(fresh)) {
      for (Path each : walk.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(each);
      }
    }
    if (isNew && isEmpty(folder)) {
      Files.delete(folder);
    }
  }

  private static List<Path> files(Path fresh) throws IOException {
    try (Stream<Path> walk = Files.walk(fresh)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith)
              || file.equals(fresh.resolve(Notes.FILE)))
          .sorted()
          .toList();
    }
  }

  private void check(String name) throws IOException {
    Path file = folder.resolve(name);
    if (hasLink(name)) {
      throw new UnusableOutputException(
          file
              + ": a link leads out of the folder. Delete the link, or name another folder with --output.");
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !before.contains(name)) {
      throw new UnusableOutputException(
          file
              + ": found a file that this command has not written. Move it, or name another folder with --output.");
    }
  }

  /** Returns whether the file or a folder above it, below that of the output, is a link. */
  private boolean hasLink(String name) {
    Path each = folder;
    for (Path step : Path.of(name)) {
      each = each.resolve(step);
      if (Files.isSymbolicLink(each)) {
        return true;
      }
    }
    return false;
  }

  private static boolean copy(Path from, Path to) throws IOException {
    byte[] bytes = Files.readAllBytes(from);
    if (Files.isRegularFile(to) && Arrays.equals(Files.readAllBytes(to), bytes)) {
      return false;
    }
    Files.createDirectories(to.getParent());
    Files.write(to, bytes);
    return true;
  }

  private void write(Set<String> files) throws IOException {
    Files.writeString(
        folder.resolve(LIST),
        HEADING + "\n" + String.join("\n", files) + "\n",
        StandardCharsets.UTF_8);
  }

  private void deleteEmptyAbove(Path file) throws IOException {
    for (int steps = file.getNameCount() - 1; steps > 0; steps--) {
      Path above = folder.resolve(file.subpath(0, steps));
      if (!Files.isDirectory(above) || !isEmpty(above)) {
        return;
      }
      Files.delete(above);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
