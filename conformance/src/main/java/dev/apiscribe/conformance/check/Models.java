package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Generated data types by reflection. */
final class Models {
  /** The methods of a class that take nothing, by name: each is asked for thousands of times. */
  private static final ClassValue<Map<String, Method>> METHODS = new ClassValue<>() {
    @Override
    protected Map<String, Method> computeValue(Class<?> type) {
      Map<String, Method> methods = new HashMap<>();
      for (Method method : type.getMethods()) {
        if (method.getParameterCount() == 0 && !method.isBridge()) {
          methods.put(method.getName(), method);
        }
      }
      return methods;
    }
  };

  private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
    @Override
    protected Map<String, Method> computeValue(Class<?> type) {
      return readAccessors(type);
    }
  };

  private Models() {}

  /**
   * Rebuilt through its builder; the elements of a list or map each. What is not a model stays as
   * it is.
   */
  static @Nullable Object rebuilt(@Nullable Object value) {
    if (value instanceof List<?> items) {
      return items.stream().map(Models::rebuilt).toList();
    }
    if (value instanceof Map<?, ?> properties) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
      properties.forEach((name, property) -> copy.put(name, rebuilt(property)));
      return copy;
    }
    return value == null || !isModel(value) ? value : invoke(invoke(value, "toBuilder"), "build");
  }

  /** The model with another value of one property, by way of its builder. */
  static Object with(Object model, Method accessor, JsonNode value) {
    Object builder = invoke(model, "toBuilder");
    if (builder == null) {
      throw new IllegalStateException("no builder of " + model.getClass());
    }
    Method setter = ArgumentReader.setter(builder.getClass(), accessor.getName());
    try {
      setter.invoke(builder, ArgumentReader.read(value, setter.getGenericParameterTypes()[0]));
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(setter + " fails: " + e.getCause(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    return Objects.requireNonNull(invoke(builder, "build"));
  }

  /** The value and everything within it that is a model. */
  static List<Object> within(@Nullable Object value) {
    List<Object> found = new ArrayList<>();
    collect(value, found);
    return found;
  }

  private static void collect(@Nullable Object value, List<Object> found) {
    if (value instanceof Collection<?> items) {
      items.forEach(item -> collect(item, found));
    } else if (value instanceof Map<?, ?> properties) {
      properties.values().forEach(property -> collect(property, found));
    } else if (value != null && isModel(value)) {
      found.add(value);
      Set<?> unreadable = unreadable(value);
      accessors(value.getClass()).forEach((name, accessor) -> {
        if (!unreadable.contains(name)) {
          collect(invoke(value, accessor.getName()), found);
        }
      });
    }
  }

  /** By wire name. */
  static Map<String, Method> accessors(Class<?> type) {
    return ACCESSORS.get(type);
  }

  private static Map<String, Method> readAccessors(Class<?> type) {
    Map<String, Method> accessors = new LinkedHashMap<>();
    for (Field field : type.getDeclaredFields()) {
      JsonProperty property = field.getAnnotation(JsonProperty.class);
      if (property != null) {
        try {
          accessors.put(property.value(), type.getMethod(field.getName()));
        } catch (NoSuchMethodException e) {
          throw new IllegalStateException(field + " without an accessor", e);
        }
      }
    }
    return Collections.unmodifiableMap(accessors);
  }

  /** The wire names of the properties whose accessors fail. */
  static Set<?> unreadable(Object model) {
    return invoke(model, "unreadable") instanceof Set<?> names ? names : Set.of();
  }

  /** The names of what is written back as it was read. */
  static Set<?> additionalNames(Object model) {
    return invoke(model, "additionalProperties") instanceof Map<?, ?> map ? map.keySet() : Set.of();
  }

  static boolean isModel(Object value) {
    return value.getClass().getName().startsWith("dev.apiscribe.")
        && METHODS.get(value.getClass()).containsKey("toBuilder");
  }

  static @Nullable Object invoke(@Nullable Object target, String method) {
    if (target == null) {
      throw new IllegalStateException("nothing to call " + method + " on");
    }
    Method found = METHODS.get(target.getClass()).get(method);
    if (found == null) {
      throw new IllegalStateException("no method " + method + " in " + target.getClass());
    }
    try {
      return found.invoke(target);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(
          target.getClass().getSimpleName() + "." + method + "() fails", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
