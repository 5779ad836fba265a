package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.SpecNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lengths, ranges, counts and patterns. */
final class ConstraintChanges {
  private static final Family LENGTH = new Family(
      DiffRule.REQUEST_LENGTH_TIGHTENED,
      DiffRule.REQUEST_LENGTH_LOOSENED,
      DiffRule.RESPONSE_LENGTH_TIGHTENED,
      DiffRule.RESPONSE_LENGTH_LOOSENED);
  private static final Family RANGE = new Family(
      DiffRule.REQUEST_RANGE_TIGHTENED,
      DiffRule.REQUEST_RANGE_LOOSENED,
      DiffRule.RESPONSE_RANGE_TIGHTENED,
      DiffRule.RESPONSE_RANGE_LOOSENED);
  private static final Family COUNT = new Family(
      DiffRule.REQUEST_COUNT_TIGHTENED,
      DiffRule.REQUEST_COUNT_LOOSENED,
      DiffRule.RESPONSE_COUNT_TIGHTENED,
      DiffRule.RESPONSE_COUNT_LOOSENED);
  private static final List<Bound> BOUNDS = List.of(
      new Bound("minLength", "", true, LENGTH),
      new Bound("maxLength", "", false, LENGTH),
      new Bound("minimum", "exclusiveMinimum", true, RANGE),
      new Bound("maximum", "exclusiveMaximum", false, RANGE),
      new Bound("minItems", "", true, COUNT),
      new Bound("maxItems", "", false, COUNT),
      new Bound("minProperties", "", true, COUNT),
      new Bound("maxProperties", "", false, COUNT));

  private ConstraintChanges() {}

  private record Family(
      DiffRule requestTightened,
      DiffRule requestLoosened,
      DiffRule responseTightened,
      DiffRule responseLoosened) {
    void differs(boolean tightened, SpecNode left, SpecNode right, SchemaSite site) {
      String detail = right.name() + " " + text(left) + " → " + text(right);
      site.differs(
          tightened ? requestTightened : requestLoosened,
          tightened ? responseTightened : responseLoosened,
          detail,
          left,
          right);
    }
  }

  /** @param exclusive the flag that leaves the bound itself out; empty where there is none */
  private record Bound(String name, String exclusive, boolean least, Family family) {}

  static void compare(SchemaShape left, SchemaShape right, SchemaSite site) {
    for (Bound bound : BOUNDS) {
      compare(bound, left, right, site);
    }
    multiple(left.keyword("multipleOf"), right.keyword("multipleOf"), site);
    if (left.flag("uniqueItems") != right.flag("uniqueItems")) {
      COUNT.differs(
          right.flag("uniqueItems"),
          left.keyword("uniqueItems"),
          right.keyword("uniqueItems"),
          site);
    }
    uniqueBy(left.keyword("x-unique-by"), right.keyword("x-unique-by"), site);
    pattern(left.keyword("pattern"), right.keyword("pattern"), site);
  }

  private static void uniqueBy(SpecNode left, SpecNode right, SchemaSite site) {
    if (!left.value().equals(right.value())) {
      COUNT.differs(right.exists(), left, right, site);
    }
  }

  private static void compare(Bound bound, SchemaShape left, SchemaShape right, SchemaSite site) {
    SpecNode from = left.keyword(bound.name());
    SpecNode to = right.keyword(bound.name());
    BigDecimal before = number(from, bound);
    BigDecimal after = number(to, bound);
    if (before == null || after == null) {
      if (before != after) {
        bound.family().differs(before == null, from, to, site);
      }
      return;
    }
    int step = bound.least() ? after.compareTo(before) : before.compareTo(after);
    if (step != 0) {
      bound.family().differs(step > 0, from, to, site);
    } else if (!bound.exclusive().isEmpty()
        && left.flag(bound.exclusive()) != right.flag(bound.exclusive())) {
      bound
          .family()
          .differs(
              right.flag(bound.exclusive()),
              left.keyword(bound.exclusive()),
              right.keyword(bound.exclusive()),
              site);
    }
  }

  /** Null for no bound; at least none is not a bound of a length or count. */
  private static @Nullable BigDecimal number(SpecNode node, Bound bound) {
    if (!node.value().isNumber()) {
      return null;
    }
    BigDecimal number = node.value().decimalValue();
    return bound.least() && bound.family() != RANGE && number.signum() <= 0 ? null : number;
  }

  private static void multiple(SpecNode left, SpecNode right, SchemaSite site) {
    if (left.value().equals(right.value())) {
      return;
    }
    BigDecimal before = left.value().decimalValue();
    BigDecimal after = right.value().decimalValue();
    boolean loosened = !right.exists()
        || (after.signum() > 0 && left.exists() && before.remainder(after).signum() == 0);
    RANGE.differs(!loosened, left, right, site);
  }

  private static void pattern(SpecNode left, SpecNode right, SchemaSite site) {
    if (!left.value().equals(right.value())) {
      DiffRule request =
          right.exists() ? DiffRule.REQUEST_PATTERN_CHANGED : DiffRule.REQUEST_PATTERN_DROPPED;
      DiffRule response =
          left.exists() ? DiffRule.RESPONSE_PATTERN_CHANGED : DiffRule.RESPONSE_PATTERN_ADDED;
      site.differs(request, response, text(left) + " → " + text(right), left, right);
    }
  }

  private static String text(SpecNode node) {
    return node.exists() ? node.value().asText() : "none";
  }
}
