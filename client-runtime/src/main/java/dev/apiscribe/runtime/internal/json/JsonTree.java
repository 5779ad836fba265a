package dev.apiscribe.runtime.internal.json;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds its way in JSON that was read as Maps and Lists. */
public final class JsonTree {
  private JsonTree() {}

  /** Null where nothing is, or a null. */
  public static @Nullable Object at(@Nullable Object tree, JsonPointer pointer) {
    Object value = tree;
    for (JsonPointer left = pointer; !left.matches(); left = left.tail()) {
      if (value instanceof Map<?, ?> properties) {
        value = properties.get(left.getMatchingProperty());
      } else if (value instanceof List<?> elements) {
        int index = left.getMatchingIndex();
        value = index >= 0 && index < elements.size() ? elements.get(index) : null;
      } else {
        return null;
      }
    }
    return value;
  }

  /** Returns the text of a text, a number or a boolean; null for anything else. */
  public static @Nullable String text(@Nullable Object value) {
    boolean scalar = value instanceof String || value instanceof Number || value instanceof Boolean;
    return scalar ? String.valueOf(value) : null;
  }
}
