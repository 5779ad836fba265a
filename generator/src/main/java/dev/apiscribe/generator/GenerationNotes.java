package dev.apiscribe.generator;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the reader of a build is told of a document: a line for each place, with file and JSON
 * Pointer.
 *
 * @param document its name
 * @param decisions what is read otherwise than it is written
 * @param unchecked what generated code does not check
 * @param ambiguities unions whose alternatives no rule tells apart
 */
record GenerationNotes(
    String document, List<String> decisions, List<String> unchecked, List<String> ambiguities) {
  private static final Logger LOGGER = LoggerFactory.getLogger(ApiscribeCodegen.class);

  void log() {
    log("the document is read otherwise than it is written here", decisions);
    log("generated code does not check what the document says here", unchecked);
    log("no rule tells all alternatives apart", ambiguities);
  }

  private void log(String what, List<String> lines) {
    if (!lines.isEmpty()) {
      LOGGER.warn("{}: {}:\n  {}", document, what, String.join("\n  ", lines));
    }
  }
}
