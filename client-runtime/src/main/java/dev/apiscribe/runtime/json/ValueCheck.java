package dev.apiscribe.runtime.json;

import dev.apiscribe.runtime.internal.value.PointerStep;
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
  /** The way to the value that is being checked: the name of a property, or null where an index is the step. */
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
      this.enter(name, 0);
      this.broken("must have a value of its type");
      this.depth--;
    }
    return names;
  }

  /**
   * Checks a property.
   *
   * @param value null for a property that is not there
   */
  public <V> void value(ModelCodec<?> owner, int property, @Nullable V value, JsonCodec<V> codec) {
    this.value(owner, property, value, codec, Constraints.none());
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
      this.enter(owner.name(property), 0);
      this.hold(constraints, value);
      codec.check(this, value);
      this.depth--;
    }
  }

  /**
   * Checks a property that is a list.
   *
   * @param value null for a property that is not there
   */
  public <E> void list(
      ModelCodec<?> owner, int property, @Nullable List<E> value, JsonCodec<E> element) {
    this.list(owner, property, value, element, Constraints.none());
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
      this.enter(owner.name(property), 0);
      this.hold(constraints, value);
      this.elements(value, element);
      this.depth--;
    }
  }

  /**
   * Checks a property that is a map.
   *
   * @param value null for a property that is not there
   */
  public <V> void map(
      ModelCodec<?> owner, int property, @Nullable Map<String, V> value, JsonCodec<V> codec) {
    this.map(owner, property, value, codec, Constraints.none());
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
      this.enter(owner.name(property), 0);
      this.hold(constraints, value);
      this.properties(value, codec);
      this.depth--;
    }
  }

  <E> void elements(List<E> list, JsonCodec<E> element) {
    int index = 0;
    for (E each : list) {
      this.enter(null, index++);
      this.inside(each, element);
      this.depth--;
    }
  }

  <V> void properties(Map<String, V> map, JsonCodec<V> codec) {
    for (Map.Entry<String, V> each : map.entrySet()) {
      this.enter(each.getKey(), 0);
      this.inside(each.getValue(), codec);
      this.depth--;
    }
  }

  private <V> void inside(@Nullable V value, JsonCodec<V> codec) {
    if (value != null) {
      codec.check(this, value);
    } else if (!codec.isNullable()) {
      this.broken("must not be null");
    }
  }

  void hold(Constraints constraints, Object value) {
    List<String> broken = constraints.brokenBy(value);
    for (int i = 0; i < broken.size(); i++) {
      this.broken(broken.get(i));
    }
  }

  private void broken(String rule) {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < this.depth; i++) {
      String name = this.names[i];
      pointer.append(name == null ? "/" + this.indexes[i] : PointerStep.of(name));
    }
    this.violation.accept(pointer.toString(), rule);
  }

  private void enter(@Nullable String name, int index) {
    if (this.depth == this.names.length) {
      this.names = Arrays.copyOf(this.names, this.depth * 2);
      this.indexes = Arrays.copyOf(this.indexes, this.depth * 2);
    }
    this.names[this.depth] = name;
    this.indexes[this.depth++] = index;
  }
}
