package dev.apiscribe.runtime.internal.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The constraint of a list that its items differ in a property; apart, as few programs load it. */
public final class UniqueItems {
  private final String property;
  private final Function<Object, ? extends @Nullable Object> accessor;

  private UniqueItems(String property, Function<Object, ? extends @Nullable Object> accessor) {
    this.property = property;
    this.accessor = accessor;
  }

  /** @param accessor of the property, for the items of all lists that are checked */
  @SuppressWarnings("unchecked") // the codec of a list has items of that type
  public static <T> UniqueItems of(
      String property, Function<T, ? extends @Nullable Object> accessor) {
    return new UniqueItems(property, (Function<Object, ? extends @Nullable Object>) accessor);
  }

  /** Returns what is asked for, as the rest of a sentence about an item. */
  public String rule() {
    return "must not repeat the " + property + " of an item before it";
  }

  /** Returns the indexes of items whose value an item before them has; none for another value. */
  public List<Integer> repeatedIn(Object list) {
    List<Integer> repeated = new ArrayList<>(0);
    if (list instanceof List<?> items) {
      Set<Object> before = new HashSet<>();
      int index = 0;
      for (Object item : items) {
        Object value = item == null ? null : read(item);
        if (value != null && !before.add(value)) {
          repeated.add(index);
        }
        index++;
      }
    }
    return repeated;
  }

  private @Nullable Object read(Object item) {
    try {
      return accessor.apply(item);
    } catch (IllegalStateException e) {
      return null; // of another type, which is a violation of its own
    }
  }
}
