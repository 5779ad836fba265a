package dev.apiscribe.review.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sentences that differ in a part only, as one: {@code property a (string), b (integer) is new}.
 */
final class FoldedMessages {
  private static final int MOST_NAMES = 12;

  private FoldedMessages() {}

  static String of(List<String> messages) {
    List<String> all = messages.stream().distinct().toList();
    if (all.size() == 1) {
      return all.get(0);
    }
    List<String[]> words = all.stream().map(message -> message.split(" ", -1)).toList();
    int shortest = words.stream().mapToInt(each -> each.length).min().orElse(0);
    int before = 0;
    while (before < shortest && isSame(words, before)) {
      before++;
    }
    int after = 0;
    while (after < shortest - before && isSame(words, -1 - after)) {
      after++;
    }
    List<String> differing = new ArrayList<>();
    for (String[] each : words) {
      differing.add(String.join(" ", Arrays.copyOfRange(each, before, each.length - after)));
    }
    String[] first = words.get(0);
    List<String> parts = new ArrayList<>(Arrays.asList(first).subList(0, before));
    parts.add(String.join(", ", differing.subList(0, Math.min(MOST_NAMES, differing.size())))
        + (differing.size() > MOST_NAMES
            ? " and " + (differing.size() - MOST_NAMES) + " more"
            : ""));
    parts.addAll(Arrays.asList(first).subList(first.length - after, first.length));
    return String.join(" ", parts);
  }

  /** @param index from the end where it is negative */
  private static boolean isSame(List<String[]> words, int index) {
    String[] first = words.get(0);
    String word = first[index < 0 ? first.length + index : index];
    return words.stream()
        .allMatch(each -> each[index < 0 ? each.length + index : index].equals(word));
  }
}
