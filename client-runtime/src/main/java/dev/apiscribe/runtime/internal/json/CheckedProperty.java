package dev.apiscribe.runtime.internal.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.apiscribe.runtime.internal.value.AnnotatedModel;
import dev.apiscribe.runtime.internal.value.PointerStep;
import dev.apiscribe.runtime.internal.value.ValueRules;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One property of a model that has rules: the annotations stand on the private field, the JSON name
 * and the way to the value on the accessor of the same name.
 *
 * @param name the property's name in JSON; empty for the value of a variant, which is at the place
 *     of its union
 */
record CheckedProperty(String name, Member source, ValueRules rules) {

  /**
   * In the order of the fields; empty when nothing is to be checked, as in the classes of the JDK.
   */
  static List<CheckedProperty> of(Class<?> type) {
    List<CheckedProperty> properties = new ArrayList<>();
    for (Class<?> level = type;
        level != null && level.getClassLoader() != null;
        level = level.getSuperclass()) {
      for (Field field : level.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) || field.isSynthetic()) {
          continue;
        }
        ValueRules rules = ValueRules.of(field);
        if (rules.any()) {
          properties.add(of(field, accessor(level, field.getName()), rules));
        }
      }
    }
    return List.copyOf(properties);
  }

  private static CheckedProperty of(Field field, @Nullable Method accessor, ValueRules rules) {
    AccessibleObject source = accessor == null ? field : accessor;
    // Fails for a module that does not open its models; a public accessor needs no opening.
    source.trySetAccessible();
    JsonProperty onField = field.getAnnotation(JsonProperty.class);
    JsonProperty named = onField == null ? source.getAnnotation(JsonProperty.class) : onField;
    String name = named == null || named.value().isEmpty() ? field.getName() : named.value();
    if (AnnotatedModel.isVariant(field.getDeclaringClass())) {
      name = "";
    }
    return new CheckedProperty(name, (Member) source, rules);
  }

  private static @Nullable Method accessor(Class<?> type, String name) {
    try {
      return type.getDeclaredMethod(name);
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  /** Returns its step of a JSON Pointer. */
  String step() {
    return name.isEmpty() ? "" : PointerStep.of(name);
  }

  @Nullable
  Object read(Object model) {
    try {
      return source instanceof Method accessor
          ? accessor.invoke(model)
          : ((Field) source).get(model);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(
          "cannot read " + source.getName() + " of " + model.getClass().getName(), e);
    }
  }
}
