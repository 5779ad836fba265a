package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.spec.DocumentedMedia;
import dev.apiscribe.conformance.spec.DocumentedParameter;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestOptions;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The method of a generated client that returns status and headers. */
record ClientMethod(Method method) {

  /** Fails with {@link IllegalStateException} when no method takes such a call. */
  static ClientMethod of(Class<?> tag, ClientCall call) {
    boolean asContent = call.mediaType() != null && content(call);
    for (Method method : tag.getMethods()) {
      if (!method.getName().equals(call.operation().id() + "WithResponse")) {
        continue;
      }
      List<Parameter> parameters = List.of(method.getParameters());
      if (parameters.stream().noneMatch(one -> one.getType() == RequestOptions.class)) {
        continue;
      }
      Optional<Parameter> body =
          parameters.stream().filter(one -> one.getName().equals("body")).findFirst();
      boolean takesContent = body.isPresent() && body.get().getType() == RequestBody.class;
      if (takesContent == asContent) {
        return new ClientMethod(method);
      }
    }
    throw new IllegalStateException(
        tag.getName() + " has no fitting " + call.operation().id() + "WithResponse");
  }

  // Models travel in the default media type; every other one is the caller's own.
  private static boolean content(ClientCall call) {
    DocumentedMedia first = call.operation().requestMedia().values().iterator().next();
    return !first.isJson() || !first.mediaType().equals(call.mediaType());
  }

  /** Fails with {@link NotExpressibleException} when no arguments are like that. */
  @Nullable
  Object[] arguments(ClientCall call) {
    Map<String, JsonNode> byJavaName = new LinkedHashMap<>();
    Map<String, JsonNode> optional = new LinkedHashMap<>();
    for (DocumentedParameter parameter : call.operation().parameters()) {
      JsonNode value = call.values().get(parameter.place());
      if (value != null && !parameter.ofClient()) {
        byJavaName.put(ClientNames.camelCase(parameter.name()), value);
        if (!parameter.required()) {
          optional.put(parameter.name(), value);
        }
      }
    }
    Parameter[] parameters = method.getParameters();
    @Nullable Object[] arguments = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      Parameter parameter = parameters[i];
      String name = parameter.getName();
      if (parameter.getType() == RequestOptions.class) {
        arguments[i] = call.options();
      } else if (name.equals("body")) {
        arguments[i] = body(parameter, call);
      } else if (name.equals("parameters")) {
        arguments[i] = ArgumentReader.parameters(parameter.getType(), optional);
      } else if (byJavaName.containsKey(name)) {
        arguments[i] = ArgumentReader.read(byJavaName.get(name), parameter.getParameterizedType());
      } else {
        // A caller without a checker for null can do this.
        arguments[i] = null;
      }
    }
    return arguments;
  }

  private static @Nullable Object body(Parameter parameter, ClientCall call) {
    JsonNode body = call.body();
    String mediaType = call.mediaType();
    if (body == null || mediaType == null) {
      return null;
    }
    if (parameter.getType() != RequestBody.class) {
      return ArgumentReader.read(body, parameter.getParameterizedType());
    }
    return body.isTextual()
        ? RequestBody.of(mediaType, body.asText())
        : RequestBody.of(mediaType, Json.bytes(body));
  }
}
