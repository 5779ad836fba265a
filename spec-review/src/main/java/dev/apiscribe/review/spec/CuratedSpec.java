package dev.apiscribe.review.spec;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.facts.Passage;
import dev.apiscribe.review.facts.Place;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** An OpenAPI document, and how to walk it: a node is its JSON Pointer, and references are followed to where they lead. */
final class CuratedSpec {
  private static final int MOST_REFERENCES = 50;

  private final YamlFile file;
  private final Path folder;
  private final boolean wordsAreFacts;

  /** @param wordsAreFacts whether descriptions are a publisher's sentences; those of a curated spec are ours, and are no facts */
  CuratedSpec(YamlFile file, Path folder, boolean wordsAreFacts) {
    this.file = file;
    this.folder = folder;
    this.wordsAreFacts = wordsAreFacts;
  }

  /** The sentences of the node's description. */
  List<Passage> words(String pointer) {
    String text = at(pointer).path("description").asText();
    return !wordsAreFacts || text.isBlank() ? List.of() : Passage.sentences(text, place(pointer));
  }

  Path folder() {
    return folder;
  }

  JsonNode at(String pointer) {
    return file.at(pointer);
  }

  Place place(String pointer) {
    return file.place(pointer);
  }

  /** Whether the document is that of a page: then it is read as it stands, without files beside it. */
  boolean isPublished() {
    return wordsAreFacts;
  }

  /** Where the node is written: the pointer itself, or the one at the end of its references. */
  String resolve(String pointer) {
    String at = pointer;
    for (int i = 0; i < MOST_REFERENCES; i++) {
      JsonNode reference = at(at).path("$ref");
      if (!reference.isTextual()) {
        return at;
      }
      at = target(reference.asText(), at);
    }
    throw new UnreadableSpecException(place(pointer) + ": the reference leads back to itself. Break the circle.");
  }

  private String target(String reference, String from) {
    if (reference.startsWith("#/")) {
      String written = reference.substring(1);
      for (String pointer : List.of(written, decoded(written))) {
        if (!at(pointer).isMissingNode()) {
          return pointer;
        }
      }
    }
    throw new UnreadableSpecException(
        place(from) + ": the reference " + reference + " leads nowhere. Point it to a component of this file.");
  }

  /** A reference is part of an address: what an address cannot hold is escaped by percent signs. */
  private static String decoded(String reference) {
    try {
      return reference.contains("%") ? URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8) : reference;
    } catch (IllegalArgumentException e) {
      return reference;
    }
  }
}
