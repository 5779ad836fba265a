package dev.apiscribe.review.cli;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.curated.SourceDocuments.SourceDocument;
import dev.apiscribe.review.fetch.FetchSettings;
import dev.apiscribe.review.fetch.FetchedPage;
import dev.apiscribe.review.fetch.PageFetch;
import dev.apiscribe.review.fetch.WallClock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands that get pages take. */
final class FetchOptions {
  @Option(
      names = "--docs",
      defaultValue = "target/pages",
      paramLabel = "DIR",
      description =
          "Folder of the pages, with fetched.json, what their servers said of them. Default: ${DEFAULT-VALUE}")
  private Path docs;

  @Option(
      names = "--specs",
      defaultValue = "specs",
      paramLabel = "DIR",
      description = "Folder of the curated specs and of documents.yaml. Default: ${DEFAULT-VALUE}")
  private Path specs;

  @Option(
      names = "--api",
      paramLabel = "API",
      description = "The one API whose pages are got. Default: those of all.")
  private @Nullable String api;

  @Option(
      names = "--pause",
      defaultValue = "5",
      paramLabel = "SECONDS",
      description = "Between two requests to the same host. Default: ${DEFAULT-VALUE}")
  private int pause;

  @Option(
      names = "--private-addresses",
      description = "Also get pages from this machine and from private networks.")
  private boolean privateAddresses;

  Path docs() {
    return docs;
  }

  Path specs() {
    return specs;
  }

  /** Null for all. */
  @Nullable
  String api() {
    return api;
  }

  /**
   * Gets the pages, and returns what became of each document.
   *
   * <p>Fails with {@link UnreadableSpecException} when there is no such API, or a file cannot be
   * read.
   */
  List<FetchedPage> fetch() throws IOException {
    if (pause < 0 || pause > 3600) {
      throw new UnreadableSpecException(
          "--pause: found " + pause + ", expected seconds from 0 to 3600. Choose another number.");
    }
    List<SourceDocument> all =
        SourceDocuments.read(specs.resolve("documents.yaml")).all();
    List<SourceDocument> chosen = all.stream()
        .filter(document -> api == null || document.spec().equals(api))
        .toList();
    if (chosen.isEmpty()) {
      throw new UnreadableSpecException(specs.resolve("documents.yaml") + ": found no document"
          + (api == null ? "" : " of " + api) + ", expected one of "
          + all.stream().map(SourceDocument::spec).distinct().toList()
          + ". Name one of them with --api.");
    }
    try {
      return new PageFetch(docs, FetchSettings.USUAL.with(pause, privateAddresses), WallClock.REAL)
          .fetch(chosen);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
