package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavadocText;
import java.util.List;
import java.util.stream.Stream;

/** Text of a document as Javadoc lines that no content can break out of. */
final class Javadoc {
  private Javadoc() {}

  /** A comment: none, {@link #single()} or {@link #several()}. */
  record Comment(List<JavadocText> lines) {
    JavadocText single() {
      return lines.size() == 1 ? lines.get(0) : null;
    }

    List<JavadocText> several() {
      return lines.size() > 1 ? lines : List.of();
    }

    boolean isEmpty() {
      return lines.isEmpty();
    }
  }

  static Comment comment(String... paragraphs) {
    return new Comment(JavadocText.lines(paragraphs));
  }

  /** Returns a comment that ends with a link to where its text comes from, if that is known. */
  static Comment linked(SourceView source, String... paragraphs) {
    Comment comment = comment(paragraphs);
    return source == null || source.see() == null
        ? comment
        : new Comment(
            Stream.concat(comment.lines().stream(), Stream.of(JavadocText.of(""), source.see()))
                .toList());
  }
}
