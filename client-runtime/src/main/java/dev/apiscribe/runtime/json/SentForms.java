package dev.apiscribe.runtime.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was sent in another form than it was read in, of one object or list: by the names and
 * indexes inside. The parser holds it with its place, and drops it with the place.
 */
final class SentForms {
  private final Map<Object, Object> inside = new HashMap<>();

  private SentForms() {}

  private record Form(Object read, Object sent) {}

  /** Notes how the value at the current place was sent. */
  static void note(JsonStreamContext place, Object read, Object sent) {
    of(place).inside.put(step(place), new Form(read, sent));
  }

  private static SentForms of(JsonStreamContext place) {
    if (place.getCurrentValue() instanceof SentForms known) {
      return known;
    }
    SentForms made = new SentForms();
    place.setCurrentValue(made);
    JsonStreamContext around = place.getParent();
    if (around != null && !around.inRoot()) {
      of(around).inside.put(step(around), made);
    }
    return made;
  }

  private static Object step(JsonStreamContext place) {
    return place.inObject()
        ? String.valueOf(place.getCurrentName())
        : Integer.valueOf(place.getCurrentIndex());
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
      List<@Nullable Object> elements = (List<@Nullable Object>) list;
      for (int i = 0; i < elements.size(); i++) {
        elements.set(i, restored(i, elements.get(i)));
      }
    } else if (tree instanceof Map<?, ?> map) {
      ((Map<String, @Nullable Object>) map).replaceAll(this::restored);
    }
  }

  private @Nullable Object restored(Object step, @Nullable Object value) {
    Object form = inside.get(step);
    if (form instanceof SentForms deeper) {
      deeper.restore(value);
    }
    // Of a name that comes twice, another value may have been read since.
    return form instanceof Form known && known.read().toString().equals(String.valueOf(value))
        ? known.sent()
        : value;
  }
}
