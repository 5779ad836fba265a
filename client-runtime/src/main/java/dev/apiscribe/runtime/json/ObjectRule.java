package dev.apiscribe.runtime.json;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule by which the variant of an object is chosen. */
interface ObjectRule {
  /** Numbers with more zeros are written with an exponent. */
  int LONGEST_ZEROS = -100;

  /** Returns a variant, or {@link UnionRules#NONE}. */
  int choose(Map<?, ?> object);

  /** A property's value decides. */
  record ByValue(String property, Map<String, Integer> variants) implements ObjectRule {
    @Override
    public int choose(Map<?, ?> object) {
      String value = scalar(object.get(property));
      return value == null ? UnionRules.NONE : variants.getOrDefault(value, UnionRules.NONE);
    }
  }

  /** The rules of a value of a property decide. */
  record ByRules(String property, String value, UnionRules rules) implements ObjectRule {
    @Override
    public int choose(Map<?, ?> object) {
      return value.equals(scalar(object.get(property))) ? rules.choose(object) : UnionRules.NONE;
    }
  }

  /** The type of a property decides. */
  record ByType(String property, Map<String, Integer> variants) implements ObjectRule {
    @Override
    public int choose(Map<?, ?> object) {
      return UnionRules.ofType(variants, object.get(property));
    }
  }

  /** The first property that only one variant has decides. */
  record ByPresence(Map<String, Integer> variants) implements ObjectRule {
    @Override
    public int choose(Map<?, ?> object) {
      for (Map.Entry<?, ?> each : object.entrySet()) {
        Integer variant = each.getValue() == null ? null : variants.get(each.getKey());
        if (variant != null) {
          return variant;
        }
      }
      return UnionRules.NONE;
    }
  }

  /** What is in a property decides: an object, or the first element of a list. */
  record ByContent(String property, boolean isList, UnionRules rules) implements ObjectRule {
    @Override
    public int choose(Map<?, ?> object) {
      Object value = object.get(property);
      if (isList) {
        value = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : null;
      }
      return value instanceof Map<?, ?> ? rules.choose(value) : UnionRules.NONE;
    }
  }

  /**
   * All of a variant's required properties have to be there, and no property may have a value that
   * the variant does not; of several such variants it is the one with most properties, and then the
   * first.
   */
  record ByFit(List<Fit> variants) implements ObjectRule {
    @Override
    public int choose(Map<?, ?> object) {
      int most = -1;
      int best = UnionRules.NONE;
      for (Fit each : variants) {
        if (each.takes(object)) {
          int known = each.known(object);
          best = known > most ? each.variant : best;
          most = Math.max(most, known);
        }
      }
      return best;
    }
  }

  /**
   * A variant that has the required properties, and maybe others.
   *
   * @param values the only ones of some properties
   * @param types the only ones of some properties
   */
  record Fit(
      int variant,
      Set<String> required,
      Set<String> optional,
      Map<String, Set<String>> values,
      Map<String, Set<String>> types) {
    Fit(int variant, Set<String> required) {
      this(variant, required, new HashSet<>(), new HashMap<>(), new HashMap<>());
    }

    boolean takes(Map<?, ?> object) {
      boolean fits = object.keySet().containsAll(required);
      for (Map.Entry<String, Set<String>> each : values.entrySet()) {
        String value = scalar(object.get(each.getKey()));
        fits &= value == null || each.getValue().contains(value);
      }
      for (Map.Entry<String, Set<String>> each : types.entrySet()) {
        Object value = object.get(each.getKey());
        fits &= value == null || each.getValue().contains(UnionRules.type(value));
      }
      return fits;
    }

    int known(Map<?, ?> object) {
      int known = required.size();
      for (Object name : optional.isEmpty() ? Set.of() : object.keySet()) {
        known += optional.contains(name) ? 1 : 0;
      }
      return known;
    }
  }

  /** Numbers that are the same have one text: a rule has {@code 1} for {@code 1.0} and 1e0. */
  private static @Nullable String scalar(@Nullable Object json) {
    if (json instanceof BigDecimal number) {
      BigDecimal plain = number.stripTrailingZeros();
      boolean isShort = plain.scale() <= 0 && plain.scale() > LONGEST_ZEROS;
      return (isShort ? plain.setScale(0) : plain).toString();
    }
    return json == null || json instanceof Map || json instanceof List ? null : json.toString();
  }
}
