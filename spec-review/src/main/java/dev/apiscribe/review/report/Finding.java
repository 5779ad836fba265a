package dev.apiscribe.review.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Place;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing to look at.
 *
 * @param rule the id of what found it, in kebab-case
 * @param list the title of the list of the report that it belongs to
 * @param message one sentence
 * @param left what was first: the page, or the older spec; null when only the other side has it
 * @param leftValue as stated there; null when it is not
 * @param right what it is compared with: the curated spec, or the newer one
 * @param affects the operations that it touches, each once, in reading order
 * @param sides empty when it is about neither
 * @param breaks empty when nothing is known to break
 * @param next what to do, a sentence; empty when there is nothing to do
 */
public record Finding(
    String rule,
    Severity severity,
    String list,
    String message,
    @Nullable Place left,
    @Nullable JsonNode leftValue,
    @Nullable Place right,
    @Nullable JsonNode rightValue,
    List<String> affects,
    Set<Side> sides,
    Set<Breaks> breaks,
    String next) {
  /** Returns the finding with another sentence. */
  public Finding with(String other) {
    return new Finding(
        rule,
        severity,
        list,
        other,
        left,
        leftValue,
        right,
        rightValue,
        affects,
        sides,
        breaks,
        next);
  }
}
