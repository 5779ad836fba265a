package dev.apiscribe.review.proof;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The number of documented items that passed against one subject, as the report counts them.
 *
 * @param missing documented, not checked, and without a reason
 */
public record Count(int of, int passed, int failed, int notCovered, int missing) {
  static Count of(JsonNode node) {
    return new Count(
        node.path("of").asInt(),
        node.path("passed").asInt(),
        node.path("failed").asInt(),
        node.path("notCovered").asInt(),
        node.path("missing").asInt());
  }

  public Count plus(Count other) {
    return new Count(
        of + other.of,
        passed + other.passed,
        failed + other.failed,
        notCovered + other.notCovered,
        missing + other.missing);
  }

  /** Returns what could be checked. */
  public int covered() {
    return of - notCovered;
  }

  public Outcome outcome() {
    return failed + missing > 0
        ? Outcome.FAILED
        : passed > 0 ? Outcome.PASSED : of > 0 ? Outcome.NOT_COVERED : Outcome.NOTHING;
  }
}
