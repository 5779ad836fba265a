package dev.apiscribe.generator.cli;

import dev.apiscribe.generator.internal.PlainText;
import java.nio.file.Path;

/** A document that nothing is generated from; the message says where, why and what to do. */
public final class RefusedDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private RefusedDocumentException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * Our readers refuse with {@link IllegalArgumentException}, which openapi-generator wraps in its
   * own: the refusal is the innermost of that type.
   */
  static RefusedDocumentException of(Path document, RuntimeException failure) {
    Throwable refusal = null;
    for (Throwable each = failure; each != null; each = each.getCause()) {
      refusal = each instanceof IllegalArgumentException ? each : refusal;
    }
    if (refusal != null && refusal.getMessage() != null) {
      return new RefusedDocumentException(refusal.getMessage(), failure);
    }
    return new RefusedDocumentException(
        document + ": openapi-generator cannot read it: "
            + PlainText.inShort(String.valueOf(failure.getMessage())),
        failure);
  }
}
