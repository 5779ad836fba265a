package dev.apiscribe.conformance.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of each planned item. */
final class Tally {
  enum Standing {
    PASSED,
    FAILED,
    NOT_COVERED,
    MISSING
  }

  record Reason(Subject subject, String text) {}

  private final Map<String, Standing> standings = new HashMap<>();
  private final Map<Reason, Integer> reasons =
      new TreeMap<>(Comparator.comparing(Reason::subject).thenComparing(Reason::text));

  Tally(List<Check> checks) {
    for (Check check : checks) {
      Standing standing = switch (check.outcome()) {
        case PASSED -> Standing.PASSED;
        case FAILED -> Standing.FAILED;
        case NOT_COVERED -> Standing.NOT_COVERED;
      };
      this.standings.merge(
          key(check.scope(), check.item(), check.subject()), standing, Tally::worse);
      if ((check.scope() == Scope.EXCHANGE || check.scope() == Scope.VARIANT)
          && check.payload() != null) {
        // What it went through on the wire is part of a payload's own standing.
        String payload = check.api() + "/" + check.payload();
        this.standings.merge(key(Scope.PAYLOAD, payload, check.subject()), standing, Tally::worse);
      }
      if (standing == Standing.NOT_COVERED) {
        this.reasons.merge(new Reason(check.subject(), check.message()), 1, Integer::sum);
      }
    }
  }

  Standing standing(Plan.Item item) {
    return this.standings.getOrDefault(
        key(item.scope(), item.name(), item.subject()), Standing.MISSING);
  }

  long count(List<Plan.Item> items, Standing standing) {
    return items.stream().filter(item -> this.standing(item) == standing).count();
  }

  /** Why single items are not covered, and how many. */
  Map<Reason, Integer> reasons() {
    return this.reasons;
  }

  private static Standing worse(Standing one, Standing other) {
    return one == Standing.FAILED || other == Standing.FAILED
        ? Standing.FAILED
        : one == Standing.NOT_COVERED ? other : one;
  }

  private static String key(Scope scope, String item, Subject subject) {
    return scope + " " + subject + " " + item;
  }
}
