package dev.apiscribe.conformance.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of each planned item. */
final class Tally {
  enum ItemStatus {
    PASSED,
    FAILED,
    NOT_COVERED,
    MISSING
  }

  private record Key(Scope scope, String item, Subject subject) {}

  record Reason(Subject subject, String text) {}

  private final Map<Key, ItemStatus> statuses = new HashMap<>();
  private final Map<Reason, Integer> reasons =
      new TreeMap<>(Comparator.comparing(Reason::subject).thenComparing(Reason::text));

  Tally(List<Check> checks) {
    for (Check check : checks) {
      ItemStatus status = switch (check.outcome()) {
        case PASSED -> ItemStatus.PASSED;
        case FAILED -> ItemStatus.FAILED;
        case NOT_COVERED -> ItemStatus.NOT_COVERED;
      };
      statuses.merge(new Key(check.scope(), check.item(), check.subject()), status, Tally::worse);
      if ((check.scope() == Scope.EXCHANGE || check.scope() == Scope.VARIANT)
          && check.payload() != null) {
        // What it went through on the wire is part of a payload's own status.
        String payload = check.api() + "/" + check.payload();
        statuses.merge(new Key(Scope.PAYLOAD, payload, check.subject()), status, Tally::worse);
      }
      if (status == ItemStatus.NOT_COVERED) {
        reasons.merge(new Reason(check.subject(), check.message()), 1, Integer::sum);
      }
    }
  }

  ItemStatus status(Plan.Item item) {
    return statuses.getOrDefault(
        new Key(item.scope(), item.name(), item.subject()), ItemStatus.MISSING);
  }

  long count(List<Plan.Item> items, ItemStatus status) {
    return items.stream().filter(item -> status(item) == status).count();
  }

  /** Why single items are not covered, and how many. */
  Map<Reason, Integer> reasons() {
    return reasons;
  }

  private static ItemStatus worse(ItemStatus one, ItemStatus other) {
    return one == ItemStatus.FAILED || other == ItemStatus.FAILED
        ? ItemStatus.FAILED
        : one == ItemStatus.NOT_COVERED ? other : one;
  }
}
