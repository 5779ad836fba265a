package dev.apiscribe.runtime.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was sent in another form than it was read in, of one object or list. The parser holds it
 * with its place, and drops it with the place: as many of them may be in a response as it has
 * values.
 */
final class SentForms {
  /** Of an object, by name. */
  private Map<String, Object> properties = Map.of();
  /** Of a list, in its order; null for an element as it was sent. */
  private List<@Nullable Object> elements = List.of();

  private SentForms() {}

  private record Form(Object read, Object sent) {}

  /** Notes how the value at the current place was sent. */
  static void note(JsonStreamContext place, Object read, Object sent) {
    if (mayBeKept(place)) {
      of(place).put(place, new Form(read, sent));
    }
  }

  /** Only properties are kept as they were sent: a list at the root that cannot be read is not. */
  private static boolean mayBeKept(JsonStreamContext place) {
    JsonStreamContext around = place;
    while (around.inArray()) {
      around = around.getParent();
    }
    return around.inObject();
  }

  private static SentForms of(JsonStreamContext place) {
    if (place.getCurrentValue() instanceof SentForms known) {
      return known;
    }
    SentForms made = new SentForms();
    place.setCurrentValue(made);
    JsonStreamContext around = place.getParent();
    if (around != null && mayBeKept(around)) {
      of(around).put(around, made);
    }
    return made;
  }

  private void put(JsonStreamContext place, Object form) {
    if (place.inObject()) {
      properties = properties.isEmpty() ? new HashMap<>(2) : properties;
      properties.put(String.valueOf(place.getCurrentName()), form);
      return;
    }
    elements = elements.isEmpty() ? new ArrayList<>() : elements;
    while (elements.size() < place.getCurrentIndex()) {
      elements.add(null);
    }
    elements.add(form);
  }

  /**
   * Puts into a tree of Maps and Lists what was sent for its values, as far as that is noted for
   * the place.
   */
  static void restore(JsonStreamContext place, Object tree) {
    if (place.getCurrentValue() instanceof SentForms forms) {
      forms.restore(tree);
    }
  }

  @SuppressWarnings("unchecked") // A tree has lists and maps of anything.
  private void restore(@Nullable Object tree) {
    if (tree instanceof List<?> list) {
      List<@Nullable Object> values = (List<@Nullable Object>) list;
      for (int i = 0; i < Math.min(values.size(), elements.size()); i++) {
        values.set(i, restored(elements.get(i), values.get(i)));
      }
    } else if (tree instanceof Map<?, ?> map) {
      ((Map<String, @Nullable Object>) map)
          .replaceAll((name, value) -> restored(properties.get(name), value));
    }
  }

  private static @Nullable Object restored(@Nullable Object form, @Nullable Object value) {
    if (form instanceof SentForms deeper) {
      deeper.restore(value);
    }
    // Of a name that comes twice, another value may have been read since.
    return form instanceof Form known && known.read().toString().equals(String.valueOf(value))
        ? known.sent()
        : value;
  }
}
