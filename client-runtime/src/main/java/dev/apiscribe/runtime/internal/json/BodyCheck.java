package dev.apiscribe.runtime.internal.json;

import dev.apiscribe.runtime.internal.value.AnnotatedModel;
import dev.apiscribe.runtime.internal.value.Constraint;
import dev.apiscribe.runtime.internal.value.PointerStep;
import dev.apiscribe.runtime.internal.value.ValueRules;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks a request body without a named codec against the jakarta.validation annotations of its
 * classes.
 */
public final class BodyCheck {
  private static final ClassValue<List<CheckedProperty>> PLANS = new ClassValue<>() {
    @Override
    protected List<CheckedProperty> computeValue(Class<?> type) {
      return CheckedProperty.of(type);
    }
  };

  private final BiConsumer<String, String> violation;

  private BodyCheck(BiConsumer<String, String> violation) {
    this.violation = violation;
  }

  /** @param violation takes the JSON Pointer of a value and the rule that it breaks */
  public static void check(Object body, BiConsumer<String, String> violation) {
    new BodyCheck(violation).descend(body, "", null);
  }

  private void value(@Nullable Object value, String pointer, ValueRules rules) {
    if (value == null) {
      if (rules.required()) {
        violation.accept(pointer, "must not be null");
      }
      return;
    }
    for (Constraint constraint : rules.constraints()) {
      if (!constraint.accepts(value)) {
        violation.accept(pointer, constraint.rule());
      }
    }
    if (rules.descends()) {
      descend(value, pointer, rules.element());
    }
  }

  /**
   * @param element what holds for each element or map value; null to check each as a body of its
   *     own
   */
  private void descend(Object value, String pointer, @Nullable ValueRules element) {
    if (value instanceof Collection<?> items) {
      int index = 0;
      for (Object item : items) {
        element(item, pointer + "/" + index++, element);
      }
    } else if (value instanceof Map<?, ?> properties) {
      properties.forEach((name, property) ->
          element(property, pointer + PointerStep.of(String.valueOf(name)), element));
    } else if (value instanceof Object[] items) {
      for (int i = 0; i < Array.getLength(items); i++) {
        element(items[i], pointer + "/" + i, element);
      }
    } else {
      properties(value, pointer);
    }
  }

  private void properties(Object model, String pointer) {
    Set<?> unreadable = AnnotatedModel.unreadable(model);
    for (Object name : unreadable) {
      violation.accept(
          pointer + PointerStep.of(String.valueOf(name)), "must have a value of its type");
    }
    for (CheckedProperty property : PLANS.get(model.getClass())) {
      if (!unreadable.contains(property.name())) {
        value(property.read(model), pointer + property.step(), property.rules());
      }
    }
  }

  private void element(@Nullable Object item, String pointer, @Nullable ValueRules rules) {
    if (rules != null) {
      value(item, pointer, rules);
    } else if (item != null) {
      descend(item, pointer, null);
    }
  }
}
