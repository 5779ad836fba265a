package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.review.report.Breaks;
import dev.apiscribe.review.report.Side;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place within a pair of schemas.
 *
 * @param subject what readers call it, e.g. {@code Thing.size}
 * @param owner the schema whose class it belongs to; empty when it belongs to none
 * @param property the property that it is in; empty for the schema itself
 * @param sides on which it travels
 */
record SchemaSite(SchemaPair pair, String subject, String owner, String property, Set<Side> sides) {
  private static final Set<Breaks> JAVA = Set.of(Breaks.JAVA_SOURCE, Breaks.JAVA_BINARY);

  SchemaSite property(String name, Set<Side> on) {
    return new SchemaSite(
        pair, subject + "." + name, owner, property.isEmpty() ? name : property, both(sides, on));
  }

  /** Elements of an array or a map, or an alternative. */
  SchemaSite inside(String mark) {
    return new SchemaSite(pair, subject + mark, owner, property, sides);
  }

  /** Returns whether it is a schema of its own name, and so perhaps a class. */
  boolean isNamed() {
    return !owner.isEmpty() && property.isEmpty() && subject.equals(owner);
  }

  void differs(DiffRule rule, SpecNode left, SpecNode right) {
    differs(rule, rule, "", left, right);
  }

  void differs(
      @Nullable DiffRule request, @Nullable DiffRule response, SpecNode left, SpecNode right) {
    differs(request, response, "", left, right);
  }

  void differs(
      @Nullable DiffRule request,
      @Nullable DiffRule response,
      String detail,
      SpecNode left,
      SpecNode right) {
    pair.add(new SchemaPair.Sided(
        request, response, subject, detail, left, right, sides, Set.of(), names()));
  }

  /** A difference that a class of this name has, too. */
  void differsWithClass(
      @Nullable DiffRule request,
      @Nullable DiffRule response,
      String detail,
      SpecNode left,
      SpecNode right) {
    pair.add(new SchemaPair.Sided(
        request,
        response,
        subject,
        detail,
        left,
        right,
        sides,
        isNamed() ? JAVA : Set.of(),
        names()));
  }

  /** The schema that is referred to here goes by another name. */
  void renamed(SpecNode left, SpecNode right) {
    List<JavaName> names =
        List.of(JavaName.model(left.name(), ""), JavaName.model(right.name(), ""));
    pair.add(new SchemaPair.Sided(
        DiffRule.SCHEMA_RENAMED,
        DiffRule.SCHEMA_RENAMED,
        left.name(),
        left.name() + " → " + right.name(),
        left,
        right,
        sides,
        Set.of(),
        names));
  }

  private List<JavaName> names() {
    return owner.isEmpty() ? List.of() : List.of(JavaName.model(owner, property));
  }

  private static Set<Side> both(Set<Side> some, Set<Side> others) {
    Set<Side> both = EnumSet.copyOf(some);
    both.retainAll(others);
    return both;
  }
}
