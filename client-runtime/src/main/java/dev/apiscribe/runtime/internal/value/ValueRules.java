package dev.apiscribe.runtime.internal.value;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of one value in annotations.
 *
 * @param valid whether the value's own properties are checked
 * @param element what they ask of each list element or map value; null when nothing
 */
public record ValueRules(
    boolean required,
    List<Constraint> constraints,
    boolean valid,
    @Nullable ValueRules element) {

  public static ValueRules of(Field field) {
    // On a field these annotations stand twice, as its own and as its type's: one reading is
    // enough.
    return of(field, field.getAnnotatedType());
  }

  private static ValueRules of(AnnotatedElement annotated, AnnotatedType type) {
    ValueRules element = null;
    if (type instanceof AnnotatedParameterizedType container) {
      AnnotatedType[] arguments = container.getAnnotatedActualTypeArguments();
      AnnotatedType last = arguments[arguments.length - 1];
      ValueRules rules = of(last, last);
      element = rules.any() ? rules : null;
    }
    return new ValueRules(
        annotated.isAnnotationPresent(NotNull.class),
        constraints(annotated),
        annotated.isAnnotationPresent(Valid.class),
        element);
  }

  public boolean any() {
    return required || descends() || !constraints.isEmpty();
  }

  public boolean descends() {
    return valid || element != null;
  }

  private static List<Constraint> constraints(AnnotatedElement annotated) {
    List<Constraint> found = new ArrayList<>(1);
    for (Size size : annotated.getAnnotationsByType(Size.class)) {
      found.add(Constraint.size(size.min(), size.max(), ""));
    }
    for (Pattern pattern : annotated.getAnnotationsByType(Pattern.class)) {
      int flags = 0;
      for (Pattern.Flag flag : pattern.flags()) {
        flags |= flag.getValue();
      }
      found.add(Constraint.pattern(pattern.regexp(), flags, true));
    }
    for (Min min : annotated.getAnnotationsByType(Min.class)) {
      found.add(Constraint.minimum(Long.toString(min.value()), true));
    }
    for (Max max : annotated.getAnnotationsByType(Max.class)) {
      found.add(Constraint.maximum(Long.toString(max.value()), true));
    }
    for (DecimalMin min : annotated.getAnnotationsByType(DecimalMin.class)) {
      found.add(Constraint.minimum(min.value(), min.inclusive()));
    }
    for (DecimalMax max : annotated.getAnnotationsByType(DecimalMax.class)) {
      found.add(Constraint.maximum(max.value(), max.inclusive()));
    }
    if (annotated.isAnnotationPresent(AssertTrue.class)) {
      found.add(Constraint.only(true));
    }
    if (annotated.isAnnotationPresent(AssertFalse.class)) {
      found.add(Constraint.only(false));
    }
    return List.copyOf(found);
  }
}
