package dev.apiscribe.review.site;

import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.curated.SourceDocuments.SourceDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The documents, by their ids. */
final class SourceViews {
  private final Map<String, SourceDocument> byId = new LinkedHashMap<>();

  SourceViews(SourceDocuments documents) {
    documents.all().forEach(document -> byId.put(document.id(), document));
  }

  /** Returns the web address; null where none is known, or where it is not of the web. */
  @Nullable
  String address(String id) {
    SourceDocument document = byId.get(id);
    return document == null ? null : WebAddress.of(document.url());
  }

  String title(String id) {
    SourceDocument document = byId.get(id);
    return document == null || document.title().isEmpty() ? id : document.title();
  }

  /** The documents of an API: title, publisher and date. */
  List<Link> links(String api) {
    return byId.values().stream()
        .filter(document -> document.spec().equals(api))
        .map(document -> new Link(
            document.title() + ", " + document.publisher() + " (" + document.date() + ")",
            WebAddress.of(document.url())))
        .toList();
  }
}
