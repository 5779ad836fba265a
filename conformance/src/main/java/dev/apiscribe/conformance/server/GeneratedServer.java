package dev.apiscribe.conformance.server;

import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The classes that are generated for one API and kind, found by the names of the document. */
final class GeneratedServer {
  private final DocumentedApi api;
  private final String packageName;

  GeneratedServer(DocumentedApi api, ServerKind kind) {
    this.api = api;
    packageName = "dev.apiscribe." + api.name() + ".server." + kind + ".";
  }

  /** One for each tag. */
  List<Class<?>> interfaces() {
    return api.operations().stream()
        .map(DocumentedOperation::tag)
        .distinct()
        .<Class<?>>map(tag -> named(pascalCase(tag) + "Operations"))
        .toList();
  }

  /** Returns the ending of the name of the class that turns failures into responses. */
  Class<?> ofApi(String suffix) {
    return named(api.javaName() + suffix);
  }

  /** Applies {@code StrictTypes} to a builder of a mapper. */
  <B> B strict(Class<B> type, B builder) {
    call("StrictTypes", "apply", new Class<?>[] {type}, builder);
    return builder;
  }

  /** The generated exception; no body when it is null. */
  RuntimeException errorResponse(int status, @Nullable Object body) {
    try {
      return (RuntimeException) named("ErrorResponseException")
          .getConstructor(int.class, Object.class)
          .newInstance(status, body);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The documented body for a request that breaks the document. */
  Map<?, ?> errorEnvelope(int status, String message) {
    Object envelope =
        call("ErrorEnvelope", "of", new Class<?>[] {int.class, String.class}, status, message);
    return envelope instanceof Map<?, ?> properties ? properties : Map.of();
  }

  private @Nullable Object call(String type, String method, Class<?>[] types, Object... arguments) {
    try {
      return named(type).getMethod(method, types).invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Class<?> named(String simpleName) {
    try {
      return Class.forName(packageName + simpleName);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("not generated: " + packageName + simpleName, e);
    }
  }

  private static String pascalCase(String tag) {
    return Arrays.stream(tag.split("-"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }
}
