package dev.apiscribe.review.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands that compare saved pages with curated specs take. */
final class PageOptions {
  @Option(
      names = "--docs",
      required = true,
      paramLabel = "DIR",
      description = "Folder with saved pages (.txt .rst .html .htm), or one page.")
  private Path docs;

  @Option(
      names = "--specs",
      defaultValue = "specs",
      paramLabel = "DIR",
      description = "Folder of the curated specs. Default: ${DEFAULT-VALUE}")
  private Path specs;

  @Option(
      names = "--api",
      paramLabel = "API",
      description = "The one API that the pages are about. Default: each page's own.")
  private @Nullable String api;

  @Option(names = "--recursive", description = "Look into folders below, too.")
  private boolean recursive;

  Path docs() {
    return docs;
  }

  Path specs() {
    return specs;
  }

  /** Null for each page's own. */
  @Nullable
  String api() {
    return api;
  }

  boolean recursive() {
    return recursive;
  }
}
