package dev.apiscribe.review.drift;

import dev.apiscribe.review.document.DocumentedContent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the body of the spec that matches a printed one. */
final class ContentMatch {
  private ContentMatch() {}

  /** By media type; a body without one is the first that keeps a payload, or the first. */
  static Optional<DocumentedContent> of(
      DocumentedContent documented, List<DocumentedContent> curated) {
    String mediaType = documented.mediaType();
    if (mediaType != null) {
      return curated.stream()
          .filter(content -> plain(content.mediaType()).equals(plain(mediaType)))
          .findFirst();
    }
    return curated.stream()
        .filter(content -> !content.payloads().isEmpty())
        .findFirst()
        .or(() -> curated.stream().findFirst());
  }

  private static String plain(@Nullable String mediaType) {
    return String.valueOf(mediaType).replace(" ", "").toLowerCase(Locale.ROOT);
  }
}
