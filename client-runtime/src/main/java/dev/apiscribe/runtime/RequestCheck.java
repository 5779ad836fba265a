package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.json.BodyCheck;
import dev.apiscribe.runtime.internal.value.ParameterText;
import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.ValueCheck;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Compares a request with its documentation before it is sent. */
final class RequestCheck implements BiConsumer<String, String> {
  private final List<Violation> violations = new ArrayList<>(0);

  private RequestCheck() {}

  /** @param codec of the body; null for whatever it is */
  static void check(
      Operation<?> operation,
      @Nullable Object[] values,
      @Nullable Object body,
      @Nullable JsonCodec<?> codec) {
    RequestCheck check = new RequestCheck();
    List<Parameter> parameters = operation.parameters();
    for (int i = 0; i < values.length; i++) {
      check.parameter(parameters.get(i), values[i]);
    }
    if (body == null && operation.requiresBody()) {
      check.violations.add(new Violation("body", "is required"));
    }
    if (body != null && !(body instanceof RequestBody)) {
      check.body(body, codec);
    }
    if (!check.violations.isEmpty()) {
      throw new InvalidRequestException(operation.id(), check.violations);
    }
  }

  @SuppressWarnings("unchecked") // a call takes a codec only together with its value
  private void body(Object body, @Nullable JsonCodec<?> codec) {
    if (codec == null) {
      BodyCheck.check(body, this);
    } else {
      ValueCheck.check((JsonCodec<Object>) codec, body, this);
    }
  }

  @Override
  public void accept(String pointer, String rule) {
    violations.add(new Violation(pointer, rule));
  }

  private void parameter(Parameter parameter, @Nullable Object value) {
    if (value == null) {
      if (parameter.isRequired()) {
        violations.add(new Violation(parameter.toString(), "is required"));
      }
      return;
    }
    if (parameter.codec() != null) {
      object(parameter, parameter.codec(), value);
      return;
    }
    if (!(value instanceof Iterable<?> items)) {
      single(parameter, parameter.toString(), value);
      return;
    }
    Collection<Object> elements = new ArrayList<>();
    for (Object item : items) {
      elements.add(item);
    }
    hold(parameter.listConstraints(), parameter.toString(), elements);
    int index = 0;
    for (Object element : elements) {
      single(parameter, parameter + "/" + index++, element);
    }
  }

  @SuppressWarnings("unchecked") // a parameter has the codec of its values
  private void object(Parameter parameter, JsonCodec<?> codec, Object value) {
    ValueCheck.check(
        (JsonCodec<Object>) codec,
        value,
        (pointer, rule) -> violations.add(new Violation(parameter + pointer, rule)));
  }

  private void single(Parameter parameter, String pointer, @Nullable Object value) {
    if (value == null) {
      violations.add(new Violation(pointer, "must not be null"));
      return;
    }
    if (parameter.constraints() != Constraints.none()) {
      hold(
          parameter.constraints(),
          pointer,
          value instanceof Number || value instanceof Boolean ? value : ParameterText.of(value));
    }
  }

  private void hold(Constraints constraints, String pointer, Object value) {
    for (String rule : constraints.brokenBy(value)) {
      violations.add(new Violation(pointer, rule));
    }
  }
}
