package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.review.report.Breaks;
import dev.apiscribe.review.report.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what is found, and folds what has one cause. */
final class Changes {
  private final Map<List<Object>, Cause> causes = new LinkedHashMap<>();

  /** The same at places of the same name is one change, however often it is written. */
  void add(
      DiffRule rule,
      String subject,
      SpecNode left,
      SpecNode right,
      Set<Side> sides,
      String operation,
      JavaName... names) {
    add(rule, subject, "", left, right, sides, operation, names);
  }

  /** @param operation its label; empty when the change touches none */
  void add(
      DiffRule rule,
      String subject,
      String detail,
      SpecNode left,
      SpecNode right,
      Set<Side> sides,
      String operation,
      JavaName... names) {
    List<String> operations = operation.isEmpty() ? List.of() : List.of(operation);
    add(new Change(
        rule,
        subject,
        detail,
        left,
        right,
        operations,
        sides,
        rule.breaks(),
        new LinkedHashSet<>(List.of(names))));
  }

  void add(Change change) {
    List<Object> key = List.of(
        change.rule(),
        change.subject(),
        change.detail(),
        change.left().value(),
        change.right().value());
    Cause same = causes.computeIfAbsent(key, each -> new Cause(change));
    same.sides.addAll(change.sides());
    same.names.addAll(change.javaNames());
    same.operations.addAll(change.operations());
    same.breaks.addAll(change.breaks());
  }

  /** Most severe first; then what touches most. */
  List<Change> folded() {
    List<Change> folded = new ArrayList<>();
    causes.values().forEach(cause -> folded.add(cause.change()));
    folded.sort(Comparator.comparing((Change change) -> change.rule().severity())
        .thenComparing(change -> -change.operations().size()));
    return folded;
  }

  private static final class Cause {
    private final Change first;
    private final Set<String> operations = new LinkedHashSet<>();
    private final Set<Side> sides = EnumSet.noneOf(Side.class);
    private final Set<Breaks> breaks = EnumSet.noneOf(Breaks.class);
    private final Set<JavaName> names = new LinkedHashSet<>();

    Cause(Change first) {
      this.first = first;
    }

    Change change() {
      return new Change(
          first.rule(),
          first.subject(),
          first.detail(),
          first.left(),
          first.right(),
          List.copyOf(operations),
          sides,
          breaks,
          names);
    }
  }
}
