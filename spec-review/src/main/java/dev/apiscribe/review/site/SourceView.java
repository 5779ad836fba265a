package dev.apiscribe.review.site;

import dev.apiscribe.review.curated.CuratedApi.Source;
import org.jspecify.annotations.Nullable;

/** The lines of the document that an operation was transcribed from. */
record SourceView(
    String document, String title, @Nullable String href, String lines, boolean published) {
  static SourceView of(Source source, SourceViews sources) {
    return new SourceView(
        source.document(),
        sources.title(source.document()),
        sources.address(source.document()),
        source.lines(),
        source.published());
  }

  /** Returns whether the operation was transcribed from a document. */
  boolean isKnown() {
    return !document.isEmpty();
  }
}
