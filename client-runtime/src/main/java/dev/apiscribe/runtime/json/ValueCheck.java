package dev.apiscribe.runtime.json;

import dev.apiscribe.runtime.internal.value.PointerStep;
import dev.apiscribe.runtime.internal.value.UniqueItems;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks a value against its documented constraints, property by property. Not safe for concurrent
 * use.
 */
public final class ValueCheck {
  private final BiConsumer<String, String> violation;
  /**
   * The way to the value that is being checked: the name of a property, or null where an index is
   * the step.
   */
  private @Nullable String[] names = new @Nullable String[8];

  private int[] indexes = new int[8];
  private int depth;

  private ValueCheck(BiConsumer<String, String> violation) {
    this.violation = violation;
  }

  /**
   * Checks a value and all that is in it.
   *
   * @param violation takes the JSON Pointer of a value and the rule that it breaks
   */
  public static <T> void check(JsonCodec<T> codec, T value, BiConsumer<String, String> violation) {
    codec.check(new ValueCheck(violation), value);
  }

  /**
   * Tells of each property of a model whose accessor fails.
   *
   * @return their names
   */
  public Set<String> unreadable(Set<String> names) {
    for (String name : names) {
      enter(name, 0);
      broken("must have a value of its type");
      depth--;
    }
    return names;
  }

  /** Tells of a property that a request has to have, and has not. */
  public void required(ModelCodec<?> owner, int property, boolean isThere) {
    if (!isThere) {
      enter(owner.name(property), 0);
      broken("is required");
      depth--;
    }
  }

  /**
   * Checks a property.
   *
   * @param value null for a property that is not there
   */
  public <V> void value(ModelCodec<?> owner, int property, @Nullable V value, JsonCodec<V> codec) {
    value(owner, property, value, codec, Constraints.none());
  }

  /**
   * Checks a property, with its own constraints.
   *
   * @param value null for a property that is not there
   */
  public <V> void value(
      ModelCodec<?> owner,
      int property,
      @Nullable V value,
      JsonCodec<V> codec,
      Constraints constraints) {
    if (value != null) {
      enter(owner.name(property), 0);
      hold(constraints, value);
      codec.check(this, value);
      depth--;
    }
  }

  /**
   * Checks a property that is a list.
   *
   * @param value null for a property that is not there
   */
  public <E> void list(
      ModelCodec<?> owner, int property, @Nullable List<E> value, JsonCodec<E> element) {
    list(owner, property, value, element, Constraints.none());
  }

  /**
   * Checks a property that is a list, with its own constraints.
   *
   * @param value null for a property that is not there
   */
  public <E> void list(
      ModelCodec<?> owner,
      int property,
      @Nullable List<E> value,
      JsonCodec<E> element,
      Constraints constraints) {
    if (value != null) {
      enter(owner.name(property), 0);
      hold(constraints, value);
      elements(value, element);
      depth--;
    }
  }

  /**
   * Checks a property that is a map.
   *
   * @param value null for a property that is not there
   */
  public <V> void map(
      ModelCodec<?> owner, int property, @Nullable Map<String, V> value, JsonCodec<V> codec) {
    map(owner, property, value, codec, Constraints.none());
  }

  /**
   * Checks a property that is a map, with its own constraints.
   *
   * @param value null for a property that is not there
   */
  public <V> void map(
      ModelCodec<?> owner,
      int property,
      @Nullable Map<String, V> value,
      JsonCodec<V> codec,
      Constraints constraints) {
    if (value != null) {
      enter(owner.name(property), 0);
      hold(constraints, value);
      properties(value, codec);
      depth--;
    }
  }

  <E> void elements(List<E> list, JsonCodec<E> element) {
    int index = 0;
    for (E each : list) {
      enter(null, index++);
      inside(each, element);
      depth--;
    }
  }

  <V> void properties(Map<String, V> map, JsonCodec<V> codec) {
    for (Map.Entry<String, V> each : map.entrySet()) {
      enter(each.getKey(), 0);
      inside(each.getValue(), codec);
      depth--;
    }
  }

  private <V> void inside(@Nullable V value, JsonCodec<V> codec) {
    if (value != null) {
      codec.check(this, value);
    } else if (!codec.isNullable()) {
      broken("must not be null");
    }
  }

  void hold(Constraints constraints, Object value) {
    List<String> broken = constraints.brokenBy(value);
    for (int i = 0; i < broken.size(); i++) {
      broken(broken.get(i));
    }
    for (int i = 0; i < constraints.unique().size(); i++) {
      repeated(constraints.unique().get(i), value);
    }
  }

  private void repeated(UniqueItems items, Object value) {
    for (int index : items.repeatedIn(value)) {
      enter(null, index);
      broken(items.rule());
      depth--;
    }
  }

  private void broken(String rule) {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      String name = names[i];
      pointer.append(name == null ? "/" + indexes[i] : PointerStep.of(name));
    }
    violation.accept(pointer.toString(), rule);
  }

  private void enter(@Nullable String name, int index) {
    if (depth == names.length) {
      names = Arrays.copyOf(names, depth * 2);
      indexes = Arrays.copyOf(indexes, depth * 2);
    }
    names[depth] = name;
    indexes[depth++] = index;
  }
}
