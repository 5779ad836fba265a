package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.report.Side;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One place where a page and the spec do not say the same, before anything is folded or explained.
 *
 * @param aspect the label of an {@link dev.apiscribe.review.document.Aspect}, one of
 *     {@link Presence}, or the id of a {@link Ambiguity}
 * @param documented null when the page does not say it
 * @param curated where the spec says it, or where it would
 * @param page the page that it was found on
 * @param operation key of the operation; empty for what the API says as a whole
 * @param found JSON Pointer of the parameter, property, body, status, payload or operation of the
 *     spec that was compared when it was found
 */
public record Difference(
    Kind kind,
    String aspect,
    @Nullable Place documented,
    @Nullable JsonNode documentedValue,
    Place curated,
    @Nullable JsonNode curatedValue,
    PageIdentity page,
    String operation,
    String found,
    Set<Side> sides) {

  public enum Kind {
    DIFFERENT("In both, but different"),
    ONLY_DOCUMENTED("Only in the docs"),
    ONLY_CURATED("Only in the spec"),
    UNDECIDED("Left open by the docs, and not decided");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  /** Returns the JSON Pointer of where the spec says it, or would; empty where none is known. */
  public String pointer() {
    return curated.pointer() == null ? "" : curated.pointer();
  }
}
