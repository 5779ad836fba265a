// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Checks and copies the properties of models.
 *
 * <p>A builder holds additional properties in a map of its own, which is null until there is one. Explicit nulls of
 * documented properties are among them.
 */
@Generated("apiscribe")
final class ModelProperties {
  private ModelProperties() {}

  /** Returns the value; fails with {@link IllegalStateException} if it is null. */
  static <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw missing(name);
    }
    return value;
  }

  /** Returns the value; fails with {@link IllegalStateException} if it is null, but for an explicit null. */
  static <T> @Nullable T required(
      String name, @Nullable T value, @Nullable Map<String, @Nullable Object> additional) {
    if (value == null && (additional == null || !additional.containsKey(name))) {
      throw missing(name);
    }
    return value;
  }

  private static IllegalStateException missing(String name) {
    return new IllegalStateException("missing property: " + name);
  }

  static <T extends @Nullable Object> @Nullable List<T> copyOf(@Nullable List<T> list) {
    return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
  }

  static <T extends @Nullable Object> @Nullable Map<String, T> copyOf(@Nullable Map<String, T> map) {
    return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** Returns additional properties for a model: a copy, which is empty for null. */
  static Map<String, @Nullable Object> kept(@Nullable Map<String, @Nullable Object> additional) {
    return additional == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(additional));
  }

  /** Returns those of a model for a builder. */
  static @Nullable Map<String, @Nullable Object> editable(Map<String, @Nullable Object> additional) {
    return additional.isEmpty() ? null : new LinkedHashMap<>(additional);
  }

  /** Returns the builder's map with one more; fails with {@link IllegalArgumentException} for a documented name. */
  static Map<String, @Nullable Object> with(
      @Nullable Map<String, @Nullable Object> additional, Set<String> documented, String name, @Nullable Object value) {
    if (documented.contains(name)) {
      throw new IllegalArgumentException("a documented property has a method of its own: " + name);
    }
    Map<String, @Nullable Object> more = additional == null ? new LinkedHashMap<>() : additional;
    more.put(name, value);
    return more;
  }

  /** Returns the builder's map with an explicit null if the value of a nullable property is null, else without it. */
  static @Nullable Map<String, @Nullable Object> withNull(
      @Nullable Map<String, @Nullable Object> additional, String name, @Nullable Object value) {
    if (value == null) {
      return with(additional, Set.of(), name, null);
    }
    if (additional != null) {
      additional.remove(name);
    }
    return additional;
  }
}
