package dev.apiscribe.generator;

import dev.apiscribe.generator.VariantRule.RuleKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
 * common property, what is inside one, and in the end by how many properties they have, and by
 * their order.
 */
final class VariantRules {
  /** Objects in objects in which rules are looked for. */
  private static final int DEEPEST = 3;

  private final List<VariantShape> shapes;
  private final List<VariantRule> rules = new ArrayList<>();
  private final List<List<Integer>> ordered = new ArrayList<>();
  private final int depth;

  /**
   * @param discriminator its property; null if there is none
   * @param values its values of each variant
   */
  VariantRules(
      List<VariantShape> shapes, String discriminator, Function<Integer, List<String>> values) {
    this.shapes = shapes;
    depth = 0;
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

  /** @param shapes by the numbers of variants; null for those that are not among the objects */
  private VariantRules(List<VariantShape> shapes, List<Integer> objects, int depth) {
    this.shapes = shapes;
    this.depth = depth;
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
            || byCommon(others, VariantShape::jsonTypes, RuleKind.TYPE_OF)
            || byInside(others));
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

  /** Of those that fit by required properties, values and types, that with most properties. */
  private void inOrder(List<Integer> variants) {
    for (int each : variants) {
      Map<String, VariantShape> properties = shapes.get(each).properties();
      Set<String> optional = new LinkedHashSet<>(properties.keySet());
      optional.removeAll(shapes.get(each).required());
      add(RuleKind.ALL, each, "", shapes.get(each).required());
      if (variants.size() > 1) {
        if (!optional.isEmpty()) {
          add(RuleKind.KNOWN, each, "", optional);
        }
        properties.forEach((name, shape) -> {
          if (differ(variants, name, VariantShape::texts) && !shape.texts().isEmpty()) {
            add(RuleKind.ONLY, each, name, shape.texts());
          }
          if (differ(variants, name, VariantShape::jsonTypes) && !shape.isAny()) {
            add(RuleKind.ONLY_TYPES, each, name, shape.jsonTypes());
          }
        });
      }
    }
  }

  /** Returns whether variants that have a property have different keys of it. */
  private boolean differ(
      List<Integer> variants, String property, Function<VariantShape, Set<String>> keys) {
    return variants.stream()
            .map(each -> shapes.get(each).properties().get(property))
            .filter(shape -> shape != null)
            .map(keys)
            .distinct()
            .count()
        > 1;
  }

  /** Finds an object, or a list of objects, that all variants have and that tells them apart. */
  private boolean byInside(List<Integer> variants) {
    if (depth == DEEPEST) {
      return false;
    }
    for (String property : shapes.get(variants.get(0)).properties().keySet()) {
      for (RuleKind kind : List.of(RuleKind.INSIDE, RuleKind.FIRST)) {
        List<VariantShape> inside = inside(variants, property, kind);
        VariantRules rules =
            inside.isEmpty() ? null : new VariantRules(inside, variants, depth + 1);
        if (rules != null && rules.ordered.isEmpty()) {
          this.rules.add(VariantRule.around(kind, property, List.of(), rules.rules));
          boolean isAlwaysThere = variants.stream()
              .allMatch(each -> shapes.get(each).required().contains(property)
                  && shapes.get(each).properties().get(property).types().size() == 1);
          if (!isAlwaysThere) {
            inOrder(variants);
          }
          return true;
        }
      }
    }
    return false;
  }

  /** Returns what is in a property of each variant; nothing if one of them has no object there. */
  private List<VariantShape> inside(List<Integer> variants, String property, RuleKind kind) {
    List<VariantShape> inside = new ArrayList<>(Collections.nCopies(shapes.size(), null));
    for (int each : variants) {
      VariantShape shape = shapes.get(each).properties().get(property);
      VariantShape object = shape == null || kind == RuleKind.INSIDE ? shape : shape.element();
      if (object == null || object.isAny() || !object.types().contains("object")) {
        return List.of();
      }
      inside.set(each, object);
    }
    return inside;
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
        VariantRules inner = new VariantRules(shapes, group.getValue(), depth);
        shared.add(VariantRule.around(RuleKind.WHEN, property, value, inner.rules));
        ordered.addAll(inner.ordered);
      }
    }
    rules.addAll(shared);
    return !groups.isEmpty() && !isOfOneDirection(variants, property);
  }

  private boolean isOfOneDirection(List<Integer> variants, String property) {
    return variants.stream().anyMatch(each -> shapes.get(each).isOfOneDirection(property));
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
        // Without it in the other direction, others decide.
        return !isOfOneDirection(variants, property);
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
