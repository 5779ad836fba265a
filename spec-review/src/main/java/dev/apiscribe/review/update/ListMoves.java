package dev.apiscribe.review.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The items that were taken out of lists: pointers to what comes behind them change. */
final class ListMoves {
  private record Removed(String list, int index) {}

  private final List<Removed> all = new ArrayList<>();

  void removed(String list, int index) {
    all.add(new Removed(list, index));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Returns where the place is now; empty when it was taken out. */
  Optional<String> of(String pointer) {
    String at = pointer;
    for (Removed one : all) {
      String start = one.list() + "/";
      if (!at.startsWith(start)) {
        continue;
      }
      String[] rest = at.substring(start.length()).split("/", 2);
      if (!rest[0].matches("\\d{1,6}")) {
        continue;
      }
      int index = Integer.parseInt(rest[0]);
      if (index == one.index()) {
        return Optional.empty();
      } else if (index > one.index()) {
        at = start + (index - 1) + (rest.length == 1 ? "" : "/" + rest[1]);
      }
    }
    return Optional.of(at);
  }
}
