package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.SpecNode;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a schema says apart from its structure: null, defaults, direction, secrets,
 * descriptions.
 */
final class SchemaNotes {
  /** Compared elsewhere. */
  private static final Set<String> SHAPE = Set.of(
      "type",
      "format",
      "enum",
      "x-extensible-enum",
      "items",
      "additionalProperties",
      "oneOf",
      "anyOf",
      "discriminator",
      "pattern",
      "minLength",
      "maxLength",
      "minimum",
      "maximum",
      "exclusiveMinimum",
      "exclusiveMaximum",
      "multipleOf",
      "minItems",
      "maxItems",
      "uniqueItems",
      "x-unique-by",
      "minProperties",
      "maxProperties");

  private static final Set<String> FLAGS =
      Set.of("nullable", "deprecated", "readOnly", "writeOnly", "x-secret");

  private SchemaNotes() {}

  static void compare(SchemaShape left, SchemaShape right, SchemaSite site) {
    flag(
        "nullable",
        left,
        right,
        site,
        new Rules(DiffRule.REQUEST_BECOMES_NULLABLE, DiffRule.RESPONSE_BECOMES_NULLABLE),
        new Rules(DiffRule.REQUEST_NO_LONGER_NULLABLE, DiffRule.RESPONSE_NO_LONGER_NULLABLE));
    flag(
        "deprecated",
        left,
        right,
        site,
        Rules.of(DiffRule.SCHEMA_DEPRECATED),
        Rules.of(DiffRule.SCHEMA_NO_LONGER_DEPRECATED));
    flag(
        "readOnly",
        left,
        right,
        site,
        new Rules(DiffRule.REQUEST_PROPERTY_BECOMES_READ_ONLY, null),
        Rules.of(DiffRule.READ_ONLY_OR_WRITE_ONLY_LIFTED));
    flag(
        "writeOnly",
        left,
        right,
        site,
        new Rules(null, DiffRule.RESPONSE_PROPERTY_BECOMES_WRITE_ONLY),
        Rules.of(DiffRule.READ_ONLY_OR_WRITE_ONLY_LIFTED));
    flag(
        "x-secret",
        left,
        right,
        site,
        Rules.of(DiffRule.SECRET_MARKED),
        Rules.of(DiffRule.SECRET_UNMARKED));
    Set<String> keys = new TreeSet<>(left.keywords());
    keys.addAll(right.keywords());
    keys.removeAll(SHAPE);
    keys.removeAll(FLAGS);
    for (String key : keys) {
      SpecNode before = left.keyword(key);
      SpecNode after = right.keyword(key);
      if (before.value().equals(after.value())) {
        continue;
      }
      if (key.equals("default")) {
        site.differs(
            DiffRule.REQUEST_DEFAULT_CHANGED, DiffRule.RESPONSE_DEFAULT_CHANGED, before, after);
      } else {
        site.differs(AnnotationChanges.rule(key), before, after);
      }
    }
  }

  private record Rules(@Nullable DiffRule request, @Nullable DiffRule response) {
    static Rules of(DiffRule both) {
      return new Rules(both, both);
    }
  }

  private static void flag(
      String name, SchemaShape left, SchemaShape right, SchemaSite site, Rules set, Rules unset) {
    if (left.flag(name) != right.flag(name)) {
      Rules rules = right.flag(name) ? set : unset;
      site.differs(rules.request(), rules.response(), left.keyword(name), right.keyword(name));
    }
  }
}
