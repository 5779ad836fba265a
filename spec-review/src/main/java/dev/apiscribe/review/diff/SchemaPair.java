package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.review.report.Breaks;
import dev.apiscribe.review.report.Severity;
import dev.apiscribe.review.report.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two schemas that are compared once, however many operations reach them; which rule holds follows
 * from the sides that do.
 */
final class SchemaPair {
  private final SpecNode left;
  private final SpecNode right;
  private final SchemaSite site;
  private final List<Sided> found = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Map<Side, Set<String>> uses = new EnumMap<>(Side.class);

  /**
   * @param name of the schema, or what else readers call the place; empty owner for a place that
   *     has no name of its own
   */
  SchemaPair(SpecNode left, SpecNode right, String name, String owner) {
    this.left = left;
    this.right = right;
    site = new SchemaSite(this, name, owner, "", EnumSet.allOf(Side.class));
  }

  /** What differs there, on the sides where that matters. */
  record Sided(
      @Nullable DiffRule request,
      @Nullable DiffRule response,
      String subject,
      String detail,
      SpecNode left,
      SpecNode right,
      Set<Side> sides,
      Set<Breaks> more,
      List<JavaName> names) {

    @Nullable
    DiffRule rule(Side side) {
      return side == Side.REQUEST ? request : response;
    }
  }

  private record Edge(SchemaPair to, Set<Side> sides) {}

  SpecNode left() {
    return left;
  }

  SpecNode right() {
    return right;
  }

  SchemaSite site() {
    return site;
  }

  void add(Sided difference) {
    found.add(difference);
  }

  void leadsTo(SchemaPair pair, Set<Side> sides) {
    edges.add(new Edge(pair, sides));
  }

  /** Tells this pair and all that follow from it that the operation reaches them on that side. */
  void reach(Side side, String operation) {
    List<SchemaPair> next = new ArrayList<>(List.of(this));
    while (!next.isEmpty()) {
      SchemaPair pair = next.remove(next.size() - 1);
      if (pair.uses.computeIfAbsent(side, key -> new LinkedHashSet<>()).add(operation)) {
        pair.edges.stream()
            .filter(edge -> edge.sides().contains(side))
            .forEach(edge -> next.add(edge.to()));
      }
    }
  }

  /**
   * What is only sent in a schema that is only answered, or the other way round: it travels
   * nowhere, and is in the class.
   */
  private void inClassAlone(Sided difference, Changes changes) {
    boolean travels = uses.keySet().stream().anyMatch(difference.sides()::contains);
    if (!uses.isEmpty() && !travels) {
      DiffRule rule = difference.request() == difference.response()
          ? difference.request()
          : DiffRule.UNUSED_SCHEMA_CHANGED;
      Set<String> operations = new LinkedHashSet<>();
      uses.values().forEach(operations::addAll);
      changes.add(new Change(
          Objects.requireNonNull(rule),
          difference.subject(),
          difference.detail(),
          difference.left(),
          difference.right(),
          List.copyOf(operations),
          Set.of(),
          rule.breaks(),
          new LinkedHashSet<>(difference.names())));
    }
  }

  /**
   * What differs on the sides that reach it: for each difference the most severe rule, with what
   * the others break, too.
   */
  void report(Changes changes) {
    for (Sided difference : found) {
      Set<Side> sides = EnumSet.copyOf(difference.sides());
      sides.removeIf(side -> difference.rule(side) == null || !uses.containsKey(side));
      List<DiffRule> rules =
          sides.stream().map(difference::rule).filter(Objects::nonNull).toList();
      if (rules.isEmpty()) {
        inClassAlone(difference, changes);
        continue;
      }
      DiffRule rule = rules.stream()
          .min(Comparator.comparing((DiffRule each) -> each.severity())
              .thenComparing(each -> -each.breaks().size()))
          .get();
      Set<Breaks> breaks = EnumSet.noneOf(Breaks.class);
      rules.stream()
          .filter(each -> each.severity() != Severity.NOTE || each == rule)
          .forEach(each -> breaks.addAll(each.breaks()));
      breaks.addAll(difference.more());
      Set<String> operations = new LinkedHashSet<>();
      sides.forEach(side -> operations.addAll(uses.getOrDefault(side, Set.of())));
      changes.add(new Change(
          rule,
          difference.subject(),
          difference.detail(),
          difference.left(),
          difference.right(),
          List.copyOf(operations),
          sides,
          breaks,
          new LinkedHashSet<>(difference.names())));
    }
  }
}
