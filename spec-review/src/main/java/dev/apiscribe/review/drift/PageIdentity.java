package dev.apiscribe.review.drift;

import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.curated.SourceDocuments.SourceDocument;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.page.PageSource;
import java.util.Optional;

/**
 * The source document that a page is.
 *
 * @param document its id; empty when it is not a source document, nor a later text of one
 * @param format the title of its format; empty when it is not known
 */
public record PageIdentity(String document, TextKind text, String format) {
  public enum TextKind {
    /** To the byte, what was transcribed. */
    TRANSCRIBED,
    /** The public page of the same revision, of which the transcribed text is a dump. */
    PUBLISHED,
    OTHER
  }

  static PageIdentity of(
      PageSource source, DocumentedFacts facts, CuratedApi api, SourceDocuments documents) {
    Optional<SourceDocument> known = documents.of(source.text());
    if (known.isPresent()) {
      boolean transcribed = known.get().sha256().equals(SourceDocuments.sha256(source.text()));
      return new PageIdentity(
          known.get().id(),
          transcribed ? TextKind.TRANSCRIBED : TextKind.PUBLISHED,
          facts.format());
    }
    // A later text is about the same operations.
    var pairs = OperationPairs.of(facts.operations(), api, false);
    for (DocumentedOperation curated : pairs.values()) {
      CuratedApi.Source origin = api.sources().get(curated.place().pointer());
      if (origin != null && !origin.document().isEmpty()) {
        return new PageIdentity(origin.document(), TextKind.OTHER, facts.format());
      }
    }
    return new PageIdentity("", TextKind.OTHER, facts.format());
  }

  public boolean isTranscribed() {
    return text == TextKind.TRANSCRIBED;
  }
}
