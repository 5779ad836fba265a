package dev.apiscribe.generator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A rule by which a reader tells the variants of a union apart.
 *
 * @param variant the one that is chosen; -1 where others decide
 * @param property whose value, type or content decides; empty where no single one does
 * @param keys values, types or names of properties
 * @param inner the rules of the variants that share the value, or of what is in the property; empty
 *     where one variant is chosen
 */
record VariantRule(
    RuleKind kind, int variant, String property, List<String> keys, List<VariantRule> inner) {
  enum RuleKind {
    TYPE,
    TEXTS,
    ELEMENTS,
    VALUE,
    PROPERTY,
    TYPE_OF,
    /** All properties are there; of several such variants that with most of its properties. */
    ALL,
    /** Belongs to the rule before: properties that the variant has as well. */
    KNOWN,
    /** Belongs to the rule before: the only values of a property. */
    ONLY,
    /** Belongs to the rule before: the only types of a property. */
    ONLY_TYPES,
    WHEN,
    /** The object in a property decides. */
    INSIDE,
    /** The first element of the list in a property decides. */
    FIRST;

    /** Returns whether it only says more of the rule before. */
    boolean isDetail() {
      return this == KNOWN || this == ONLY || this == ONLY_TYPES;
    }
  }

  VariantRule {
    keys = List.copyOf(keys);
    inner = List.copyOf(inner);
  }

  /** Returns a rule that has others. */
  static VariantRule around(
      RuleKind kind, String property, List<String> keys, List<VariantRule> inner) {
    return new VariantRule(kind, -1, property, keys, inner);
  }

  /** Returns the variants that it may choose. */
  Set<Integer> variants() {
    Set<Integer> variants = new LinkedHashSet<>();
    if (inner.isEmpty()) {
      variants.add(variant);
    }
    inner.forEach(rule -> variants.addAll(rule.variants()));
    return variants;
  }
}
