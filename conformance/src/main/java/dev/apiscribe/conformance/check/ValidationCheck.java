package dev.apiscribe.conformance.check;

import dev.apiscribe.conformance.spec.BrokenRequest;
import dev.apiscribe.conformance.spec.DocumentedMedia;
import dev.apiscribe.conformance.spec.Payload;
import dev.apiscribe.openapi.JsonPointers;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks a model against its jakarta.validation annotations, as Hibernate Validator understands
 * them.
 */
public final class ValidationCheck {
  // Lives as long as the process does.
  @SuppressWarnings("resource")
  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  private static final ModelMapper MAPPER = Jackson2Mapper.plain();

  private ValidationCheck() {}

  /** For a JSON payload. */
  public static List<Check> of(Payload payload) {
    Findings findings = Findings.of(payload, Subject.VALIDATION);
    findings.attempt("constraints", () -> {
      var type = ModelTypes.of(payload.operation().api(), payload.media().schema());
      List<Broken> broken = broken(MAPPER.read(payload.value(), type));
      broken.forEach(one -> findings.failed("constraints", one.pointer(), one.message()));
      if (broken.isEmpty()) {
        findings.passed("constraints");
      }
    });
    return findings.checks();
  }

  /** For a request: the model that can hold the broken body says where it is broken. */
  public static List<Check> of(BrokenRequest request) {
    Findings findings = Findings.of(request, Subject.VALIDATION);
    findings.attempt("constraint", () -> refuse(request, findings));
    return findings.checks();
  }

  private static void refuse(BrokenRequest request, Findings findings) {
    if (!request.isOfBody() || request.body() == null) {
      findings.notCovered(
          "constraint", request.place(), "a parameter or a missing body is in no model");
      return;
    }
    DocumentedMedia media =
        request.operation().requestMedia().get(String.valueOf(request.mediaType()));
    if (media == null) {
      throw new IllegalStateException("not documented: " + request.mediaType());
    }
    Object model;
    try {
      model = ArgumentReader.read(
          request.body(), ModelTypes.of(request.operation().api(), media.schema()));
    } catch (NotExpressibleException e) {
      findings.notCovered("constraint", request.place(), "no model can hold it");
      return;
    }
    List<String> pointers =
        broken(model).stream().map(Broken::pointer).distinct().toList();
    findings.same("constraint", List.of(request.place()), pointers);
  }

  /**
   * A constraint that a value breaks.
   *
   * @param pointer a JSON Pointer
   */
  public record Broken(String pointer, String message) {}

  /** Empty when the model, or every one in the list or map, is valid. */
  public static List<Broken> broken(@Nullable Object value) {
    List<Broken> found = new ArrayList<>();
    collect("", value, found);
    return found;
  }

  private static void collect(String pointer, @Nullable Object value, List<Broken> found) {
    if (value instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        collect(pointer + "/" + i, items.get(i), found);
      }
    } else if (value instanceof Map<?, ?> properties) {
      properties.forEach((name, property) ->
          collect(pointer + JsonPointers.step(String.valueOf(name)), property, found));
    } else if (value != null && Models.isModel(value)) {
      for (ConstraintViolation<Object> violation : VALIDATOR.validate(value)) {
        found.add(new Broken(
            pointer + pointer(value, violation.getPropertyPath()), violation.getMessage()));
      }
    }
  }

  // Paths name Java properties; reports name those of the wire.
  private static String pointer(Object root, Path path) {
    StringBuilder pointer = new StringBuilder();
    Object current = root;
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
        current = current instanceof List<?> items ? items.get(node.getIndex()) : null;
      } else if (node.getKey() != null) {
        pointer.append(JsonPointers.step(String.valueOf(node.getKey())));
        current = current instanceof Map<?, ?> properties ? properties.get(node.getKey()) : null;
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        String name = String.valueOf(node.getName());
        pointer.append(
            JsonPointers.step(current == null ? name : wireName(current.getClass(), name)));
        current = current == null ? null : inside(current, name);
      }
    }
    return pointer.toString();
  }

  /** Null for what is not there, which no path leads into. */
  private static @Nullable Object inside(Object model, String name) {
    return Models.isModel(model)
            && Models.unreadable(model).contains(wireName(model.getClass(), name))
        ? null
        : Models.invoke(model, name);
  }

  private static String wireName(Class<?> type, String javaName) {
    for (Map.Entry<String, Method> accessor : Models.accessors(type).entrySet()) {
      if (accessor.getValue().getName().equals(javaName)) {
        return accessor.getKey();
      }
    }
    return javaName;
  }
}
