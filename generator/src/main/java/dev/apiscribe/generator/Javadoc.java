package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavadocText;
import java.util.List;

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
}
