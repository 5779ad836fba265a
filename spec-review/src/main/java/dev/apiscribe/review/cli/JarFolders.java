package dev.apiscribe.review.cli;

import dev.apiscribe.review.diff.JavaApiDifference;
import java.nio.file.Path;
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

  /** Fails with {@code UnreadableSpecException} when a folder has no jars. */
  JavaApiDifference difference() {
    return JavaApiDifference.of(before, after);
  }
}
