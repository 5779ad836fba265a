package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.review.report.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Changes that are found operation by operation, each of which names the operations that it touches
 * unless it touches all.
 */
final class OperationChanges {
  private final Map<List<Object>, Touched> all = new LinkedHashMap<>();

  private record Touched(
      DiffRule rule,
      ChangeSubject subject,
      String detail,
      SpecNode left,
      SpecNode right,
      Set<Side> sides,
      List<String> operations) {}

  /** What changed, in words that depend on the operations. */
  @FunctionalInterface
  interface ChangeSubject {
    /** @param operations {@code GET /boats}, or {@code 2 operations}; empty for every operation */
    String of(String operations);
  }

  /**
   * Enters a change of one operation.
   *
   * @param about tells changes apart that differ in nothing else
   */
  void add(
      DiffRule rule,
      String about,
      ChangeSubject subject,
      String detail,
      SpecNode left,
      SpecNode right,
      Set<Side> sides,
      String operation) {
    all.computeIfAbsent(
            List.of(rule, about, detail, left.value(), right.value()),
            key -> new Touched(rule, subject, detail, left, right, sides, new ArrayList<>()))
        .operations()
        .add(operation);
  }

  /** @param operations how many the newer version has */
  void report(int operations, Changes changes) {
    for (Touched touched : all.values()) {
      List<String> labels = touched.operations();
      String which = labels.size() == operations
          ? ""
          : labels.size() == 1 ? labels.get(0) : labels.size() + " operations";
      labels.forEach(label -> changes.add(
          touched.rule(),
          touched.subject().of(which),
          touched.detail(),
          touched.left(),
          touched.right(),
          touched.sides(),
          label));
    }
  }
}
