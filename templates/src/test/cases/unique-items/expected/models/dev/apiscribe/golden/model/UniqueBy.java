// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list differ in a property. Those without a value of it are not compared; each other that repeats one
 * before it is a violation of its own.
 */
@Generated("apiscribe")
@SuppressWarnings("exports") // who validates has jakarta.validation
@jakarta.validation.Constraint(validatedBy = UniqueBy.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE })
public @interface UniqueBy {
  /** The name of the property in JSON. */
  String value();

  String message() default "must not repeat the {value} of an item before it";

  Class<?>[] groups() default {};

  Class<? extends jakarta.validation.Payload>[] payload() default {};

  /** Checks lists of models. */
  final class Validator implements jakarta.validation.ConstraintValidator<UniqueBy, List<?>> {
    private String property = "";

    /** Creates a validator, which a framework initializes. */
    public Validator() {}

    @Override public void initialize(UniqueBy constraint) { property = constraint.value(); }

    @Override public boolean isValid(@Nullable List<?> items, jakarta.validation.ConstraintValidatorContext context) {
      if (items == null) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      Set<Object> before = new HashSet<>();
      boolean valid = true;
      int index = 0;
      for (Object item : items) {
        Object value = value(item);
        if (value != null && !before.add(value)) {
          valid = false;
          context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
              .addContainerElementNode("<list element>", List.class, 0).inIterable().atIndex(index)
              .addConstraintViolation();
        }
        index++;
      }
      return valid;
    }

    private @Nullable Object value(@Nullable Object item) {
      if (item instanceof Label model && property.equals("key")) {
        return model.unreadable().contains("key") ? null : model.key();
      }
      if (item instanceof Label model && property.equals("line-number")) {
        return model.unreadable().contains("line-number") ? null : model.lineNumber();
      }
      return null;
    }
  }
}
