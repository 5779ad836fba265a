package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * What one text of a source document says of one place of the spec, in the same words at each of its lines.
 *
 * @param document id in documents.yaml
 * @param published that it is the public page of the revision, and not the transcribed text
 * @param lines ascending; empty for a published page, whose lines are those of its mark-up
 * @param said by the label of an {@link dev.apiscribe.review.facts.Aspect} or the id of a {@link Doubt}; also {@code parameter}, {@code member},
 *     {@code status} and the like, where something as a whole is documented; {@code members} of an object, {@code parameters} of an operation.
 *     See specs/README.md
 */
public record Sighting(String document, boolean published, List<Integer> lines, Map<String, JsonNode> said) {
  DocumentText text() {
    return new DocumentText(document, published);
  }
}
