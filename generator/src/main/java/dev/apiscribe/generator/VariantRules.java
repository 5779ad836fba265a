package dev.apiscribe.generator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the rules by which a reader tells the variants of a union apart: by the type of JSON first,
 * then by the discriminator, a constant, properties of their own, enumerations and types of a
 * common property, and in the end by their order.
 */
final class VariantRules {
  enum RuleKind {
    TYPE,
    TEXTS,
    ELEMENTS,
    VALUE,
    PROPERTY,
    TYPE_OF,
    ALL,
    WHEN
  }

  /**
   * A rule.
   *
   * @param property whose value or type decides; empty where no single one does
   * @param keys values, types or names of properties
   * @param inner the rules of the variants that share the value; empty where one variant is chosen
   */
  record VariantRule(
      RuleKind kind, int variant, String property, List<String> keys, List<VariantRule> inner) {

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

  private final List<VariantShape> shapes;
  private final List<VariantRule> rules = new ArrayList<>();
  private final List<List<Integer>> ordered = new ArrayList<>();

  /**
   * @param discriminator its property; null if there is none
   * @param values its values of each variant
   */
  VariantRules(
      List<VariantShape> shapes, String discriminator, Function<Integer, List<String>> values) {
    this.shapes = shapes;
    for (String type : List.of("integer", "number", "boolean")) {
      first(type, of(type));
    }
    strings(of("string"));
    arrays(of("array"));
    List<Integer> objects = of("object");
    if (discriminator != null && !objects.isEmpty()) {
      objects.forEach(each -> add(RuleKind.VALUE, each, discriminator, values.apply(each)));
    } else if (objects.size() == 1) {
      add(RuleKind.TYPE, objects.get(0), "", List.of("object"));
    } else if (!objects.isEmpty()) {
      objects(objects);
    }
  }

  private VariantRules(List<VariantShape> shapes, List<Integer> objects) {
    this.shapes = shapes;
    objects(objects);
  }

  List<VariantRule> rules() {
    return rules;
  }

  /** Returns the groups of variants that nothing but their order tells apart. */
  List<List<Integer>> ordered() {
    return ordered;
  }

  private List<Integer> of(String type) {
    List<Integer> variants = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      if (shapes.get(i).types().contains(type)) {
        variants.add(i);
      }
    }
    return variants;
  }

  private void add(RuleKind kind, int variant, String property, Collection<String> keys) {
    rules.add(new VariantRule(kind, variant, property, List.copyOf(keys), List.of()));
  }

  private void first(String type, List<Integer> variants) {
    if (!variants.isEmpty()) {
      add(RuleKind.TYPE, variants.get(0), "", List.of(type));
    }
    if (variants.size() > 1) {
      ordered.add(variants);
    }
  }

  private void strings(List<Integer> variants) {
    Set<String> taken = new HashSet<>();
    List<Integer> others = new ArrayList<>();
    for (int each : variants) {
      List<String> texts = new ArrayList<>(shapes.get(each).texts());
      if (texts.isEmpty()) {
        others.add(each);
      } else {
        texts.removeAll(taken);
        taken.addAll(texts);
        add(RuleKind.TEXTS, each, "", texts);
        if (texts.size() < shapes.get(each).texts().size()) {
          ordered.add(variants);
        }
      }
    }
    first("string", others);
  }

  private void arrays(List<Integer> variants) {
    if (variants.size() > 1) {
      Set<String> taken = new HashSet<>();
      boolean clash = false;
      for (int each : variants) {
        for (String type : shapes.get(each).elements()) {
          boolean isFree = taken.add(type);
          clash |= !isFree;
          if (isFree) {
            add(RuleKind.ELEMENTS, each, "", List.of(type));
          }
        }
      }
      if (clash) {
        ordered.add(variants);
      }
    }
    if (!variants.isEmpty()) {
      add(RuleKind.TYPE, variants.get(0), "", List.of("array"));
    }
  }

  private void objects(List<Integer> all) {
    if (byCommon(all, VariantRules::constant, RuleKind.VALUE) || byGroups(all)) {
      return;
    }
    List<Integer> left = byOwn(all, all, VariantShape::required);
    if (left.size() < 2) {
      inOrder(left);
      return;
    }
    List<Integer> others = byOwn(left, all, each -> each.properties().keySet());
    boolean isClear = others.size() > 1
        && (byCommon(others, VariantShape::texts, RuleKind.VALUE)
            || byCommon(others, VariantShape::jsonTypes, RuleKind.TYPE_OF));
    if (!isClear) {
      inOrder(others);
      // Without the optional properties of their own.
      left.removeAll(others);
      inOrder(left);
    }
    if (!isClear && others.size() > 1) {
      ordered.add(others);
    }
  }

  private void inOrder(List<Integer> variants) {
    variants.forEach(each -> add(RuleKind.ALL, each, "", shapes.get(each).required()));
  }

  private static Set<String> constant(VariantShape property) {
    return property.texts().size() == 1 ? property.texts() : Set.of();
  }

  /** Finds the constant of all variants that tells most of them apart; some share its value. */
  private boolean byGroups(List<Integer> variants) {
    Map<String, List<Integer>> groups = Map.of();
    String property = "";
    for (String each : shapes.get(variants.get(0)).properties().keySet()) {
      Map<String, List<Integer>> found = groups(variants, each);
      if (found.size() > Math.max(1, groups.size())) {
        groups = found;
        property = each;
      }
    }
    List<VariantRule> shared = new ArrayList<>();
    for (Map.Entry<String, List<Integer>> group : groups.entrySet()) {
      List<String> value = List.of(group.getKey());
      if (group.getValue().size() == 1) {
        add(RuleKind.VALUE, group.getValue().get(0), property, value);
      } else {
        VariantRules inner = new VariantRules(shapes, group.getValue());
        shared.add(new VariantRule(RuleKind.WHEN, -1, property, value, inner.rules));
        ordered.addAll(inner.ordered);
      }
    }
    rules.addAll(shared);
    return !groups.isEmpty();
  }

  /** Returns the variants by the constant that they have; empty if one of them has none. */
  private Map<String, List<Integer>> groups(List<Integer> variants, String property) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int each : variants) {
      VariantShape shape = shapes.get(each).properties().get(property);
      if (shape == null || shape.texts().size() != 1) {
        return Map.of();
      }
      String value = shape.texts().iterator().next();
      groups.computeIfAbsent(value, key -> new ArrayList<>()).add(each);
    }
    return groups;
  }

  /** Finds a property of all variants of which each has keys of its own. */
  private boolean byCommon(
      List<Integer> variants, Function<VariantShape, Set<String>> keys, RuleKind kind) {
    for (String property : shapes.get(variants.get(0)).properties().keySet()) {
      Map<Integer, Set<String>> own = new LinkedHashMap<>();
      Set<String> taken = new HashSet<>();
      for (int each : variants) {
        VariantShape shape = shapes.get(each).properties().get(property);
        Set<String> found = shape == null ? Set.of() : keys.apply(shape);
        if (!found.isEmpty() && found.stream().allMatch(taken::add)) {
          own.put(each, found);
        }
      }
      if (own.size() == variants.size()) {
        own.forEach((variant, found) -> {
          if (kind == RuleKind.VALUE) {
            add(kind, variant, property, found);
          } else {
            found.forEach(type -> add(kind, variant, property, List.of(type)));
          }
        });
        return true;
      }
    }
    return false;
  }

  /** Returns the variants that have no property that only they have. */
  private List<Integer> byOwn(
      List<Integer> variants, List<Integer> all, Function<VariantShape, Set<String>> names) {
    List<Integer> left = new ArrayList<>();
    for (int each : variants) {
      Set<String> own = new LinkedHashSet<>(names.apply(shapes.get(each)));
      for (int other : all) {
        if (other != each) {
          own.removeAll(shapes.get(other).properties().keySet());
        }
      }
      if (own.isEmpty()) {
        left.add(each);
      } else {
        add(RuleKind.PROPERTY, each, "", own);
      }
    }
    return left;
  }
}
