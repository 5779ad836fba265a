package dev.apiscribe.review.curated;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.document.Passage;
import java.nio.file.Path;
import java.util.List;

/**
 * An OpenAPI document, and how to walk it: a node is its JSON Pointer, and references are followed
 * to where they lead.
 */
public final class CuratedSpec {
  private final YamlFile file;
  private final Path folder;
  private final boolean wordsAreFacts;

  /**
   * @param wordsAreFacts whether descriptions are a publisher's sentences; those of a curated spec
   *     are ours, and are not facts
   */
  public CuratedSpec(YamlFile file, Path folder, boolean wordsAreFacts) {
    this.file = file;
    this.folder = folder;
    this.wordsAreFacts = wordsAreFacts;
  }

  /** The sentences of the node's description. */
  public List<Passage> words(String pointer) {
    String text = at(pointer).path("description").asText();
    return !wordsAreFacts || text.isBlank() ? List.of() : Passage.sentences(text, place(pointer));
  }

  Path folder() {
    return folder;
  }

  public JsonNode at(String pointer) {
    return file.at(pointer);
  }

  SpecNode root() {
    return file.node("");
  }

  public Place place(String pointer) {
    return file.place(pointer);
  }

  /**
   * Returns whether the document is that of a page: then it is read as it stands, without files
   * beside it.
   */
  boolean isPublished() {
    return wordsAreFacts;
  }

  /**
   * Returns where the node is written: the pointer itself, or the one at the end of its references.
   */
  String resolve(String pointer) {
    return file.resolve(pointer);
  }
}
