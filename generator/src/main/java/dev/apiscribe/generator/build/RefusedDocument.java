package dev.apiscribe.generator.build;

import dev.apiscribe.generator.internal.PlainText;
import dev.apiscribe.generator.internal.keyword.UnsupportedKeywordsException;
import org.apache.maven.plugin.MojoExecutionException;

/** A document that a goal refuses. */
final class RefusedDocument {
  private RefusedDocument() {}

  /**
   * Returns the failure to end the goal with. What a document says is in the message, and Maven
   * prints the messages of causes, too: the failure has none.
   */
  static MojoExecutionException by(Exception cause) {
    String message = String.valueOf(cause.getMessage());
    MojoExecutionException refused = new MojoExecutionException(
        cause instanceof UnsupportedKeywordsException ? message : PlainText.of(message));
    refused.setStackTrace(cause.getStackTrace());
    return refused;
  }
}
