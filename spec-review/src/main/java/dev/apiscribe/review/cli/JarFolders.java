package dev.apiscribe.review.cli;

import dev.apiscribe.review.diff.JavaApiDifference;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The jars of both versions of one API, or none. */
final class JarFolders {
  @Option(
      names = "--old-jars",
      required = true,
      paramLabel = "DIR",
      description = "Folder with the jars that were made from the older spec.")
  private Path before;

  @Option(
      names = "--new-jars",
      required = true,
      paramLabel = "DIR",
      description = "Folder with the jars that were made from the newer spec.")
  private Path after;

  /**
   * The difference of one of several APIs, whose jars are in a folder of its name; null when there
   * is no such folder on both sides.
   */
  @Nullable
  JavaApiDifference difference(String api) {
    Path old = before.resolve(api);
    Path now = after.resolve(api);
    return Files.isDirectory(old) && Files.isDirectory(now) ? JavaApiDifference.of(old, now) : null;
  }

  /** Fails with {@code UnreadableSpecException} when a folder has no jars. */
  JavaApiDifference difference() {
    return JavaApiDifference.of(before, after);
  }
}
