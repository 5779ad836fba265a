package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.SpecOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The same operation in both versions. */
record OperationPair(SpecOperation left, SpecOperation right) {
  String label() {
    return right.label();
  }

  JavaName[] javaNames() {
    return new JavaName[] {JavaName.of(left), JavaName.of(right)};
  }

  /** Pairs, and what is left over on either side. */
  record Matched(
      List<OperationPair> pairs, List<SpecOperation> removed, List<SpecOperation> added) {}

  /** By method and path, then whatever the path parameters are called, then by operationId. */
  static Matched match(List<SpecOperation> left, List<SpecOperation> right) {
    List<SpecOperation> removed = new ArrayList<>(left);
    List<SpecOperation> added = new ArrayList<>(right);
    Map<SpecOperation, SpecOperation> matched = new LinkedHashMap<>();
    match(removed, added, matched, SpecOperation::label);
    match(removed, added, matched, SpecOperation::key);
    match(removed, added, matched, SpecOperation::id);
    List<OperationPair> pairs = new ArrayList<>();
    for (SpecOperation operation : right) {
      SpecOperation before = matched.get(operation);
      if (before != null) {
        pairs.add(new OperationPair(before, operation));
      }
    }
    return new Matched(pairs, removed, added);
  }

  private static void match(
      List<SpecOperation> left,
      List<SpecOperation> right,
      Map<SpecOperation, SpecOperation> matched,
      Function<SpecOperation, String> key) {
    Map<String, SpecOperation> known = new LinkedHashMap<>();
    left.forEach(operation -> known.putIfAbsent(key.apply(operation), operation));
    known.remove("");
    right.removeIf(operation -> {
      SpecOperation before = known.remove(key.apply(operation));
      if (before != null) {
        matched.put(operation, before);
        left.remove(before);
      }
      return before != null;
    });
  }
}
