package dev.apiscribe.review.proof;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * One thing that was checked as a whole.
 *
 * @param scope {@code payload}, {@code exchange}, {@code variant} (a further media type),
 *     {@code constraint} (broken once), {@code model} (of a schema) or {@code route}
 * @param status of an exchange; 0 for what has none
 * @param name as the report has it, without the API's name
 * @param payloads the names of the payloads that travelled
 */
public record CheckedItem(
    String api,
    String scope,
    String operation,
    int status,
    String name,
    Set<String> payloads,
    Map<Subject, Tally> tallies) {
  CheckedItem(String api, String scope, String operation, int status, String name) {
    this(api, scope, operation, status, name, new LinkedHashSet<>(), new EnumMap<>(Subject.class));
  }

  /** All subjects taken together. */
  public Outcome outcome() {
    return outcome(tallies.values());
  }

  /** Failed where one failed, passed where one passed; {@link Outcome#NOTHING} for none at all. */
  public static Outcome outcome(Collection<Tally> tallies) {
    Outcome all = Outcome.NOTHING;
    for (Tally tally : tallies) {
      Outcome one = tally.outcome();
      all = all == Outcome.FAILED || one == Outcome.FAILED
          ? Outcome.FAILED
          : all == Outcome.PASSED || one == Outcome.PASSED ? Outcome.PASSED : one;
    }
    return all;
  }
}
