package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A reference to one text of a source document: what it says about one place of the spec, in the
 * same words at each of its lines.
 *
 * @param document id in documents.yaml
 * @param published that it is the public page of the revision, and not the transcribed text
 * @param lines ascending; empty for a published page, whose lines are those of its mark-up
 * @param said by the label of an {@link dev.apiscribe.review.document.Aspect} or the id of a
 *     {@link Ambiguity}; also {@code parameter}, {@code member}, {@code status} and the like, where
 *     something as a whole is documented; {@code members} of an object, {@code parameters} of an
 *     operation. See specs/README.md
 */
public record SourceReference(
    String document, boolean published, List<Integer> lines, Map<String, JsonNode> said) {
  /**
   * Returns whether something is said of the thing itself, its presence included; not only what it
   * has in it, or what is left open.
   */
  boolean isOfItself() {
    return said.isEmpty()
        || said.keySet().stream()
            .anyMatch(
                label -> !label.equals(FactsFile.MEMBERS) && Ambiguity.of(label).isEmpty());
  }

  /** Returns whether it has the digest of a sentence, and no more. */
  boolean isOfSentence() {
    return said.keySet().equals(Set.of(Presence.WORDS.label()));
  }

  /** Returns whether it has a keyword that is not read, and no more. */
  boolean isOfKeyword() {
    return said.keySet().equals(Set.of(Presence.UNREAD.label()));
  }

  Place place() {
    return Place.line(document, lines.isEmpty() ? 0 : lines.get(0));
  }

  /** The text of what is said; empty when it is not. */
  String textOf(String label) {
    return said.containsKey(label) ? said.get(label).asText() : "";
  }

  Map<Aspect, Statement> statements() {
    Map<Aspect, Statement> statements = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      JsonNode value = said.get(aspect.label());
      if (value != null) {
        statements.put(aspect, new Statement(value, place()));
      }
    }
    return statements;
  }

  DocumentText text() {
    return new DocumentText(document, published);
  }
}
