package dev.apiscribe.review.curated;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision of {@code deviations.yaml}: where the spec departs from a document, or the document
 * from itself. Also an entry of {@code observations.yaml}, which explains nothing.
 *
 * @param kind contradiction, departure, gap, inferred or loss
 * @param lines of the document; empty where it has lost them all
 * @param documented what the document says, in our words; {@code curated} likewise
 * @param evidence what speaks for the decision; empty when nothing more does
 */
public record Deviation(
    String id,
    String kind,
    List<String> where,
    String document,
    String lines,
    String documented,
    String curated,
    String reason,
    String evidence,
    List<Explanation> explains,
    Place place) {

  /**
   * The differences that a decision accounts for.
   *
   * @param aspect what differs, or the ambiguity that it settles
   * @param at the JSON Pointers of the places where it holds; what is below them is not meant
   * @param documents ids of those whose differences it explains
   * @param documented the documented value; null when nothing is documented; a missing node when
   *     any value is meant
   * @param curated as {@code documented}
   */
  public record Explanation(
      String aspect,
      List<String> at,
      List<String> documents,
      @Nullable JsonNode documented,
      @Nullable JsonNode curated,
      Place place) {}
}
