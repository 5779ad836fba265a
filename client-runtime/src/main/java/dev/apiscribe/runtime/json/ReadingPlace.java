package dev.apiscribe.runtime.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import dev.apiscribe.runtime.internal.value.PointerStep;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Where a parser is. */
final class ReadingPlace {
  private static final int LONG_POINTER = 200;

  private ReadingPlace() {}

  /**
   * Returns the JSON Pointer of the current value; deep inside, that of an enclosing one.
   *
   * @param behindProperty whether the innermost object still has the name of the property before
   * @param missing the name of a property that the innermost object lacks; null for the value
   *     itself
   */
  static String pointer(
      JsonStreamContext innermost, boolean behindProperty, @Nullable String missing) {
    Deque<String> steps = new ArrayDeque<>();
    if (missing != null) {
      steps.push(PointerStep.of(missing));
    }
    for (JsonStreamContext each = innermost;
        each != null && !each.inRoot();
        each = each.getParent()) {
      if (each.hasCurrentName() && !(behindProperty && each == innermost)) {
        steps.push(PointerStep.of(each.getCurrentName()));
      } else if (each.hasCurrentIndex() && each.inArray()) {
        steps.push("/" + each.getCurrentIndex());
      }
    }
    StringBuilder pointer = new StringBuilder();
    while (!steps.isEmpty() && pointer.length() < LONG_POINTER) {
      pointer.append(steps.pop());
    }
    return pointer.toString();
  }
}
