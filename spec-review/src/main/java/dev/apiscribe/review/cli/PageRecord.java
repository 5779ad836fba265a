package dev.apiscribe.review.cli;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.curated.SourceDocuments.SourceDocument;
import dev.apiscribe.review.fetch.FetchedPage;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts fetched pages on record: their digests into documents.yaml, and what they state into
 * facts.yaml, as {@code drift --accept-facts} does.
 */
final class PageRecord {
  private final Path docs;
  private final @Nullable String api;

  PageRecord(Path docs, @Nullable String api) {
    this.docs = docs;
    this.api = api;
  }

  /** Fails with {@link UnreadableSpecException} when a file of the specs cannot be read. */
  void enter(List<FetchedPage> pages, Path specs) throws IOException {
    Path file = specs.resolve("documents.yaml");
    SourceDocuments documents = SourceDocuments.read(file);
    String text = Files.readString(file);
    for (FetchedPage page : pages) {
      if (!page.file().isEmpty()) {
        text = entered(text, page, documents);
      }
    }
    Files.writeString(file, text);
    List<String> command = new ArrayList<>(
        List.of("drift", "--docs", docs.toString(), "--specs", specs.toString(), "--accept-facts"));
    if (api != null) {
      command.addAll(List.of("--api", api));
    }
    StringWriter errors = new StringWriter();
    SpecReview.program(new StringWriter(), errors).execute(command.toArray(String[]::new));
  }

  private String entered(String text, FetchedPage page, SourceDocuments documents) {
    String now;
    try {
      PageSource source = PageSource.read(docs.resolve(page.file()));
      if (documents.of(source.text()).isPresent()) {
        return text;
      }
      now = SourceDocuments.sha256(source.text());
    } catch (UnreadablePageException e) {
      return text; // Which the report says.
    }
    for (SourceDocument document : documents.all()) {
      if (document.id().equals(page.document())) {
        String before = document.published().isEmpty() ? document.sha256() : document.published();
        return before.isEmpty() ? text : text.replace(before, now);
      }
    }
    return text;
  }
}
