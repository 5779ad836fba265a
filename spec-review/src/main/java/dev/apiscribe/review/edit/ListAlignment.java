package dev.apiscribe.review.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Which items of a list are those of another: equal ones, then those of one identity (an id, a
 * reference, a name), then what is left between them and is alike.
 */
final class ListAlignment {
  /** An item of before, which is one of after; -1 where there is none. */
  record Match(int before, int after) {}

  private final List<JsonNode> before;
  private final List<JsonNode> after;
  private final List<Match> pairs = new ArrayList<>();

  private ListAlignment(List<JsonNode> before, List<JsonNode> after) {
    this.before = before;
    this.after = after;
  }

  /** Returns every item of both lists once, in the order of either. */
  static List<Match> of(List<JsonNode> before, List<JsonNode> after) {
    ListAlignment alignment = new ListAlignment(before, after);
    alignment.align(0, before.size(), 0, after.size(), 0);
    return alignment.pairs;
  }

  private void align(int from, int to, int start, int end, int step) {
    List<Match> matches = switch (step) {
      case 0 -> common(from, to, start, end, Trees::same);
      case 1 -> common(from, to, start, end, ListAlignment::isOneThing);
      case 2 -> inOrder(from, to, start, end);
      default -> List.of();
    };
    int left = from;
    int right = start;
    for (Match match : matches) {
      gap(left, match.before(), right, match.after(), step);
      pairs.add(match);
      left = match.before() + 1;
      right = match.after() + 1;
    }
    gap(left, to, right, end, step);
  }

  private void gap(int from, int to, int start, int end, int step) {
    if (step < 2 && from < to && start < end) {
      align(from, to, start, end, step + 1);
      return;
    }
    for (int i = from; i < to; i++) {
      pairs.add(new Match(i, -1));
    }
    for (int j = start; j < end; j++) {
      pairs.add(new Match(-1, j));
    }
  }

  /** Returns the longest common subsequence. */
  private List<Match> common(
      int from, int to, int start, int end, BiPredicate<JsonNode, JsonNode> equal) {
    List<Match> found = new ArrayList<>();
    int i = from;
    int j = start;
    while (i < to && j < end && equal.test(before.get(i), after.get(j))) {
      found.add(new Match(i++, j++));
    }
    int last = to;
    int lastAfter = end;
    List<Match> tail = new ArrayList<>();
    while (last > i
        && lastAfter > j
        && equal.test(before.get(last - 1), after.get(lastAfter - 1))) {
      tail.add(0, new Match(--last, --lastAfter));
    }
    int[][] longest = new int[last - i + 1][lastAfter - j + 1];
    boolean[][] same = new boolean[last - i][lastAfter - j];
    for (int a = last - i - 1; a >= 0; a--) {
      for (int b = lastAfter - j - 1; b >= 0; b--) {
        same[a][b] = equal.test(before.get(i + a), after.get(j + b));
        longest[a][b] =
            same[a][b] ? longest[a + 1][b + 1] + 1 : Math.max(longest[a + 1][b], longest[a][b + 1]);
      }
    }
    int a = 0;
    int b = 0;
    while (a < last - i && b < lastAfter - j) {
      if (same[a][b]) {
        found.add(new Match(i + a++, j + b++));
      } else if (longest[a + 1][b] >= longest[a][b + 1]) {
        a++;
      } else {
        b++;
      }
    }
    found.addAll(tail);
    return found;
  }

  /** What is left: as many as before are taken for the same, else those that share a property. */
  private List<Match> inOrder(int from, int to, int start, int end) {
    List<Match> found = new ArrayList<>();
    boolean asMany = to - from == end - start;
    for (int i = from, j = start; i < to && j < end; i++, j++) {
      JsonNode left = before.get(i);
      JsonNode right = after.get(j);
      if (isAlike(left, right, asMany)) {
        found.add(new Match(i, j));
      }
    }
    return found;
  }

  private static boolean isAlike(JsonNode left, JsonNode right, boolean asMany) {
    if (left.isValueNode() && right.isValueNode()) {
      return asMany;
    } else if (left.getNodeType() != right.getNodeType()) {
      return false;
    }
    boolean renamed = !identity(left).isEmpty() && !identity(right).isEmpty();
    return renamed ? asMany && share(left, right) : asMany || share(left, right);
  }

  private static boolean share(JsonNode left, JsonNode right) {
    for (Map.Entry<String, JsonNode> property : left.properties()) {
      JsonNode other = right.get(property.getKey());
      if (other != null && Trees.same(property.getValue(), other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneThing(JsonNode left, JsonNode right) {
    String identity = identity(left);
    return !identity.isEmpty() && identity.equals(identity(right));
  }

  private static String identity(JsonNode item) {
    for (String key : List.of("id", "$ref", "name", "url")) {
      JsonNode value = item.path(key);
      if (value.isTextual()) {
        return key + " " + value.asText()
            + (key.equals("name") ? " " + item.path("in").asText() : "");
      }
    }
    return "";
  }
}
