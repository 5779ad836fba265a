package dev.apiscribe.review.diff;

import dev.apiscribe.review.report.Breaks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins each change of the Java API to the change of the spec that it follows from, by their names.
 */
final class JavaJoin {
  private static final int NO_MATCH = 0;
  private static final int MENTIONED = 1;
  private static final int OWNER = 2;
  private static final int MEMBER = 3;
  /** The ends of the names of accessors that read a text in a type of Java. */
  private static final List<String> OF_FORMATS = List.of(
      "AsDateTime", "AsDate", "AsTime", "AsDuration", "AsUuid", "AsUri", "AsBytes", "AsDecimal");

  private final Map<Change, List<JavaChange>> joined = new LinkedHashMap<>();
  private final List<JavaChange> unexplained = new ArrayList<>();

  JavaJoin(List<Change> changes, List<JavaChange> java) {
    for (JavaChange one : java) {
      Change best = null;
      int most = NO_MATCH;
      for (Change change : changes) {
        int score = score(change, one);
        if (score > most) {
          best = change;
          most = score;
        }
      }
      if (best == null) {
        unexplained.add(one);
      } else {
        joined.computeIfAbsent(best, key -> new ArrayList<>()).add(one);
      }
    }
    joined
        .values()
        .forEach(all -> all.sort(
            Comparator.comparing(one -> one.sourceCompatible() && one.binaryCompatible())));
  }

  /** Returns what breaks first. */
  List<JavaChange> of(Change change) {
    return joined.getOrDefault(change, List.of());
  }

  List<JavaChange> unexplained() {
    return unexplained;
  }

  /**
   * Returns what the change breaks, the Java side as measured: of what is called; server interfaces
   * are implemented, and counted apart.
   */
  Change measured(Change change) {
    Set<Breaks> breaks = EnumSet.noneOf(Breaks.class);
    breaks.addAll(change.breaks());
    breaks.remove(Breaks.JAVA_SOURCE);
    breaks.remove(Breaks.JAVA_BINARY);
    for (JavaChange java : of(change)) {
      if (!java.isServer() && !java.sourceCompatible()) {
        breaks.add(Breaks.JAVA_SOURCE);
      }
      if (!java.isServer() && !java.binaryCompatible()) {
        breaks.add(Breaks.JAVA_BINARY);
      }
    }
    return new Change(
        change.rule(),
        change.subject(),
        change.detail(),
        change.left(),
        change.right(),
        change.operations(),
        change.sides(),
        breaks,
        change.javaNames());
  }

  /**
   * Doubled, and one more for what breaks Java by its rule: that explains more than what does not.
   */
  private static int score(Change change, JavaChange java) {
    int best = NO_MATCH;
    if (!change.rule().breaks().contains(Breaks.DOCS)) {
      for (JavaName name : change.javaNames()) {
        best = Math.max(best, score(name, java));
      }
    }
    return best == NO_MATCH
        ? NO_MATCH
        : 2 * best + (change.breaks().contains(Breaks.JAVA_BINARY) ? 1 : 0);
  }

  private static int score(JavaName name, JavaChange java) {
    return switch (name.kind()) {
      case MODEL -> model(name, java);
      case CALL -> call(name, java);
      case TAG ->
        isOfTag(java, name.owner()) || JavaName.same(java.member(), name.owner())
            ? OWNER
            : NO_MATCH;
      case BUILDER ->
        java.type().endsWith("Client.Builder") && JavaName.same(java.member(), name.element())
            ? MEMBER
            : NO_MATCH;
    };
  }

  private static int model(JavaName name, JavaChange java) {
    if (java.packageName().endsWith(".model") && JavaName.same(java.outer(), name.owner())) {
      boolean member = JavaName.same(java.member(), name.element())
          || OF_FORMATS.stream()
              .anyMatch(end -> JavaName.same(java.member(), name.element() + end));
      return name.element().isEmpty() ? OWNER : member ? MEMBER : NO_MATCH;
    }
    boolean mentioned = name.element().isEmpty()
        && java.mentions().stream().anyMatch(type -> JavaName.same(type, name.owner()));
    return mentioned ? MENTIONED : NO_MATCH;
  }

  private static int call(JavaName name, JavaChange java) {
    boolean named = JavaName.same(java.member(), name.element())
        || JavaName.same(java.member(), name.element() + "WithResponse");
    boolean parameters =
        JavaName.same(java.outer(), name.owner() + "Parameters") && java.type().contains(".");
    if (parameters && JavaName.same(java.type().split("\\.", -1)[1], name.element())) {
      return MEMBER;
    }
    return !name.element().isEmpty() && named && isOfTag(java, name.owner()) ? MEMBER : NO_MATCH;
  }

  private static boolean isOfTag(JavaChange java, String tag) {
    return List.of("Client", "AsyncClient", "Operations", "Parameters").stream()
        .anyMatch(end -> JavaName.same(java.outer(), tag + end));
  }
}
