package dev.apiscribe.templates.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A kind of files that is made of a document. */
interface HostileOutput {
  /** Reads the document as the build does. Returns null if it is accepted. */
  Refusal refusal(StringPlaces.Changed changed, Path folder) throws IOException;

  /**
   * Makes the files of an accepted document, runs what can be run, and returns what is wrong with
   * them.
   *
   * @param harmless the same document with words in place of the hostile texts; null if it is
   *     refused
   * @param folder empty; nothing may be written beside it
   */
  List<String> complaints(JsonNode hostile, JsonNode harmless, Path folder) throws IOException;
}
