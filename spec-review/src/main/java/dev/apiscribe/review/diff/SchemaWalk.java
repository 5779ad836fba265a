package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.UnreadableSpecException;
import java.util.Optional;

/** Compares two schemas down to where others are referred to. */
final class SchemaWalk {
  private static final int DEEPEST = 100;

  private final SchemaGraph graph;
  private final SchemaIdentity names;

  SchemaWalk(SchemaGraph graph, SchemaIdentity names) {
    this.graph = graph;
    this.names = names;
  }

  void walk(SpecNode left, SpecNode right, SchemaSite site, int depth) {
    if (depth > DEEPEST) {
      throw new UnreadableSpecException(right.place() + ": found schemas nested deeper than "
          + DEEPEST + ", expected less. Give the inner ones names of their own.");
    }
    Optional<SpecNode> before = SchemaShape.target(left);
    Optional<SpecNode> after = SchemaShape.target(right);
    if (before.isPresent() && after.isPresent()) {
      SchemaNotes.compare(SchemaShape.around(left), SchemaShape.around(right), site);
      refer(before.get(), after.get(), left, right, site);
    } else {
      if (before.isPresent() != after.isPresent()
          && isType(before.orElse(left), after.orElse(right))) {
        site.differs(DiffRule.SCHEMA_NAMED_OR_INLINED, left, right);
      }
      compare(SchemaShape.of(left), SchemaShape.of(right), site, depth);
    }
  }

  private void refer(
      SpecNode before, SpecNode after, SpecNode left, SpecNode right, SchemaSite site) {
    if (!before.pointer().equals(after.pointer())) {
      if (names.isRenamed(before, after)) {
        site.renamed(before, after);
      } else if (isType(before, after)) {
        site.differs(
            DiffRule.SCHEMA_REFERENCE_CHANGED,
            DiffRule.SCHEMA_REFERENCE_CHANGED,
            before.name() + " → " + after.name(),
            left,
            right);
      }
    }
    site.pair().leadsTo(graph.pair(before, after, site.subject()), site.sides());
  }

  private static boolean isType(SpecNode left, SpecNode right) {
    return JavaKind.of(left.resolved()) != JavaKind.PLAIN
        || JavaKind.of(right.resolved()) != JavaKind.PLAIN;
  }

  private void compare(SchemaShape left, SchemaShape right, SchemaSite site, int depth) {
    SchemaNotes.compare(left, right, site);
    if (TypeChanges.compare(left, right, site)) {
      return;
    }
    if (site.isNamed() && JavaKind.of(left.site()) != JavaKind.of(right.site())) {
      site.differs(DiffRule.SCHEMA_KIND_CHANGED, left.site(), right.site());
    }
    ValueChanges.compare(left, right, site);
    ConstraintChanges.compare(left, right, site);
    new PropertyChanges(left, right, site)
        .compare((before, after, at) -> walk(before, after, at, depth + 1));
    additionalProperties(
        left.keyword("additionalProperties"), right.keyword("additionalProperties"), site, depth);
    SpecNode before = left.keyword("items");
    SpecNode after = right.keyword("items");
    if (before.exists() || after.exists()) {
      walk(before, after, site.inside("[]"), depth + 1);
    }
    Alternatives.compare(left, right, site, (one, other, at) -> walk(one, other, at, depth + 1));
    new DiscriminatorChanges(left, right, site, graph).compare();
  }

  private void additionalProperties(SpecNode left, SpecNode right, SchemaSite site, int depth) {
    boolean refusedBefore =
        left.exists() && left.value().isBoolean() && !left.value().asBoolean();
    boolean refusedAfter =
        right.exists() && right.value().isBoolean() && !right.value().asBoolean();
    if (refusedBefore != refusedAfter) {
      DiffRule request = refusedAfter
          ? DiffRule.REQUEST_ADDITIONAL_PROPERTIES_REFUSED
          : DiffRule.REQUEST_ADDITIONAL_PROPERTIES_ALLOWED;
      site.differs(request, DiffRule.RESPONSE_ADDITIONAL_PROPERTIES_CHANGED, left, right);
    } else if (left.value().isObject() || right.value().isObject()) {
      walk(left, right, site.inside("{}"), depth + 1);
    }
  }

  /** Compares a pair of schemas inside. */
  @FunctionalInterface
  interface Inner {
    void walk(SpecNode left, SpecNode right, SchemaSite site);
  }
}
