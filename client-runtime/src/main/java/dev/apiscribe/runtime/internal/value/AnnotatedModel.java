package dev.apiscribe.runtime.internal.value;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A generated model without a named codec, such as a row: written by the annotations on its fields
 * or accessors. A class that needs more than these annotations is not one.
 */
public final class AnnotatedModel {
  private static final ClassValue<List<AnnotatedModel>> MODELS = new ClassValue<>() {
    @Override
    protected List<AnnotatedModel> computeValue(Class<?> type) {
      AnnotatedModel model = new AnnotatedModel(type);
      boolean isModel = Modifier.isPublic(type.getModifiers())
          && (model.isScalar() || model.isClosed || model.variant != null);
      return isModel ? List.of(model) : List.of();
    }
  };

  /** Types of the values of enumerations. */
  private static final Set<Class<?>> SCALARS =
      Set.of(String.class, int.class, long.class, BigDecimal.class);

  private final boolean isClosed;
  private final Map<String, Method> properties = new LinkedHashMap<>();
  private @Nullable Method others;
  private @Nullable Method unreadable;
  private @Nullable Method scalar;
  private final @Nullable Method variant;

  private AnnotatedModel(Class<?> type) {
    JsonAutoDetect detection = detection(type);
    isClosed = detection != null
        && detection.getterVisibility() == JsonAutoDetect.Visibility.NONE
        && detection.isGetterVisibility() == JsonAutoDetect.Visibility.NONE
        && detection.fieldVisibility() == JsonAutoDetect.Visibility.NONE;
    variant = isVariant(type) ? accessor(type, "value") : null;
    Map<String, Method> found = new HashMap<>();
    for (Field field : type.getDeclaredFields()) {
      JsonProperty property = field.getAnnotation(JsonProperty.class);
      Method accessor = property == null ? null : accessor(type, field.getName());
      if (accessor != null) {
        found.put(property.value(), accessor);
      }
    }
    for (Method method : type.getMethods()) {
      JsonProperty property = method.getAnnotation(JsonProperty.class);
      if (property != null) {
        found.put(property.value(), method);
      } else if (method.isAnnotationPresent(JsonAnyGetter.class)) {
        others = method;
      } else if (method.getName().equals("unreadable")
          && method.getParameterCount() == 0
          && Set.class.isAssignableFrom(method.getReturnType())) {
        unreadable = method;
      } else if (method.isAnnotationPresent(JsonValue.class)
          && SCALARS.contains(method.getReturnType())) {
        scalar = method;
      }
    }
    JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
    List<String> names = order == null ? List.of() : List.of(order.value());
    found.entrySet().stream()
        .sorted(Comparator.comparingInt(property -> names.indexOf(property.getKey())))
        .forEach(property -> properties.put(property.getKey(), property.getValue()));
  }

  /**
   * Returns whether it is a record that wraps the value of a union, which is written in its place.
   */
  public static boolean isVariant(Class<?> type) {
    Class<?> union = type.getEnclosingClass();
    return type.isRecord()
        && union != null
        && union.isSealed()
        && Arrays.stream(union.getMethods())
            .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
  }

  private static @Nullable Method accessor(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  /** Models have it by way of an annotation of their package. */
  private static @Nullable JsonAutoDetect detection(Class<?> type) {
    for (Annotation each : type.getAnnotations()) {
      Class<?> bundle = each.annotationType();
      if (bundle.isAnnotationPresent(JacksonAnnotationsInside.class)
          && bundle.isAnnotationPresent(JsonAutoDetect.class)) {
        return bundle.getAnnotation(JsonAutoDetect.class);
      }
    }
    return type.getAnnotation(JsonAutoDetect.class);
  }

  /** Returns the model; null for a class that is not a generated model. */
  static @Nullable AnnotatedModel of(Class<?> type) {
    List<AnnotatedModel> model = MODELS.get(type);
    return model.isEmpty() ? null : model.get(0);
  }

  /**
   * Returns the names of the properties whose accessors fail; none for what is not a generated
   * model.
   */
  public static Set<?> unreadable(Object value) {
    AnnotatedModel model = of(value.getClass());
    return model == null ? Set.of() : model.unreadableOf(value);
  }

  private Set<?> unreadableOf(Object value) {
    return read(unreadable, value) instanceof Set<?> names ? names : Set.of();
  }

  /** Returns whether it is a generated model, which may lack properties. */
  static boolean mayBeIncomplete(Class<?> type) {
    AnnotatedModel model = of(type);
    return model != null && model.unreadable != null;
  }

  /** Returns the names of the properties of a generated model; none for another class. */
  public static List<String> properties(Class<?> type) {
    AnnotatedModel model = of(type);
    return model == null ? List.of() : List.copyOf(model.properties.keySet());
  }

  /** Returns whether it is a text or a number in JSON. */
  private boolean isScalar() {
    return scalar != null;
  }

  /** Returns the text of an enumeration, or of the value of a variant; null for any other model. */
  @Nullable
  String text(Object value) {
    Method accessor = isScalar() ? scalar : variant;
    return accessor == null ? null : ParameterText.of(read(accessor, value));
  }

  void write(JsonGenerator out, Object value) throws IOException {
    if (isScalar() || variant != null) {
      AnyValue.write(out, read(isScalar() ? scalar : variant, value));
      return;
    }
    Map<?, ?> unnamed = read(others, value) instanceof Map<?, ?> map ? map : Map.of();
    Set<?> unreadable = unreadableOf(value);
    out.writeStartObject();
    for (Map.Entry<String, Method> property : properties.entrySet()) {
      String name = property.getKey();
      boolean kept = unnamed.containsKey(name) || unreadable.contains(name);
      Object there = kept ? null : read(property.getValue(), value);
      if (there != null) {
        out.writeFieldName(name);
        AnyValue.write(out, there);
      }
    }
    AnyValue.writeProperties(out, unnamed);
    out.writeEndObject();
  }

  private static @Nullable Object read(@Nullable Method accessor, Object value) {
    try {
      return accessor == null ? null : accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "a " + value.getClass().getSimpleName() + " cannot be read", e);
    }
  }
}
