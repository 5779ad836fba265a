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
 * What a model has beside the values of its documented properties.
 *
 * <p>Additional properties are kept as they were read, and so are explicit nulls and values of another type than their
 * property has. For each documented property that cannot be read there is a reason. Only builders change one.
 */
@Generated("apiscribe")
final class ModelProperties {
  private static final ModelProperties NONE = new ModelProperties(Map.of(), Map.of());

  private Map<String, @Nullable Object> values;
  private Map<String, Reason> reasons;

  private ModelProperties(Map<String, @Nullable Object> values, Map<String, Reason> reasons) {
    this.values = values;
    this.reasons = reasons;
  }

  private record Reason(String pointer, String text) {}

  /** Creates one for a builder. */
  static ModelProperties empty() { return new ModelProperties(Map.of(), Map.of()); }

  /** Returns those of a builder for a model: a copy. */
  static ModelProperties of(@Nullable ModelProperties kept) {
    return (kept == null || (kept.values.isEmpty() && kept.reasons.isEmpty())) ? NONE : kept.copy();
  }

  /** Returns those of a model for a builder: a copy, or null for nothing. */
  @Nullable ModelProperties editable() { return this == NONE ? null : copy(); }

  private ModelProperties copy() {
    return new ModelProperties(
        values.isEmpty() ? Map.of() : new LinkedHashMap<>(values),
        reasons.isEmpty() ? Map.of() : new LinkedHashMap<>(reasons));
  }

  /** Returns the value of a required property; fails if there is none. */
  <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw unreadable(name);
    }
    return value;
  }

  /** Returns the value of a property that may be absent or null; fails if there is one of another type. */
  <T> @Nullable T optional(String name, @Nullable T value) {
    if (value == null && reasons.containsKey(name)) {
      throw unreadable(name);
    }
    return value;
  }

  /** Returns a required list: an empty one for an explicit null, as some servers send it for no elements. */
  <T> List<T> list(String name, @Nullable List<T> value) {
    return value == null && isNull(name) ? List.of() : required(name, value);
  }

  /** Returns a required map: an empty one for an explicit null. */
  <T> Map<String, T> map(String name, @Nullable Map<String, T> value) {
    return value == null && isNull(name) ? Map.of() : required(name, value);
  }

  private boolean isNull(String name) { return values.containsKey(name) && !reasons.containsKey(name); }

  private IllegalStateException unreadable(String name) {
    Reason reason = reasons.get(name);
    return reason == null
        ? new UnreadablePropertyException(pointer(name), "missing property")
        : new UnreadablePropertyException(reason.pointer, reason.text);
  }

  /** Returns the JSON Pointer of a property inside of its model. */
  static String pointer(String name) { return "/" + name.replace("~", "~0").replace("/", "~1"); }

  /** Returns the additional properties, and all else that is kept as it was read. */
  Map<String, @Nullable Object> values() {
    return values.isEmpty() ? Map.of() : Collections.unmodifiableMap(values);
  }

  /** Returns the names of the documented properties that cannot be read. */
  Set<String> unreadable() { return reasons.isEmpty() ? Set.of() : Collections.unmodifiableSet(reasons.keySet()); }

  /** Returns whether it is known why the property has no value. */
  boolean explains(String name) { return values.containsKey(name) || reasons.containsKey(name); }

  void put(String name, @Nullable Object value) {
    values = values.isEmpty() ? new LinkedHashMap<>() : values;
    values.put(name, value);
  }

  void putReason(String name, String pointer, String text) {
    reasons = reasons.isEmpty() ? new LinkedHashMap<>() : reasons;
    reasons.put(name, new Reason(pointer, text));
  }

  /** Forgets what was read of a property. Only maps that hold something can be changed. */
  void remove(String name) {
    if (values.containsKey(name)) {
      values.remove(name);
    }
    if (reasons.containsKey(name)) {
      reasons.remove(name);
    }
  }

  /** Fails with the pointers of all documented properties that cannot be read, if there are any. */
  void refuseUnreadable(String model) {
    if (reasons.isEmpty()) {
      return;
    }
    List<String> pointers = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    for (Map.Entry<String, Reason> each : reasons.entrySet()) {
      String pointer = pointer(each.getKey());
      pointers.add(pointer);
      failures.add(pointer + ": " + each.getValue().text);
    }
    throw new IncompleteModelException(model + " was not built: " + String.join("; ", failures), pointers);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ModelProperties that && values.equals(that.values);
  }

  @Override
  public int hashCode() { return values.hashCode(); }

  /** Shows names only: values may be secrets. */
  @Override
  public String toString() { return values.keySet().toString(); }

  static <T extends @Nullable Object> @Nullable List<T> copyOf(@Nullable List<T> list) {
    return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
  }

  static <T extends @Nullable Object> @Nullable Map<String, T> copyOf(@Nullable Map<String, T> map) {
    return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
