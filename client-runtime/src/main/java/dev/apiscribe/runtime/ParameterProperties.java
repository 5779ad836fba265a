package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.json.Json;
import dev.apiscribe.runtime.internal.json.JsonBytes;
import dev.apiscribe.runtime.internal.value.ParameterText;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

/** The properties of an object that is a parameter, as the texts that are sent. */
final class ParameterProperties {
  private final Parameter parameter;
  private final Map<String, String> texts;

  private ParameterProperties(Parameter parameter, Map<String, String> texts) {
    this.parameter = parameter;
    this.texts = texts;
  }

  /**
   * Leaves out what is null. Fails with {@link IllegalArgumentException} when a property is a list
   * or an object, for which OpenAPI has no form.
   */
  static ParameterProperties of(
      String operationId, Parameter parameter, JsonCodec<?> codec, Object value) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<?, ?> property : tree(operationId, parameter, codec, value).entrySet()) {
      Object part = property.getValue();
      if (part instanceof Map || part instanceof Collection) {
        throw new IllegalArgumentException(operationId + ": " + parameter + " has a property "
            + property.getKey() + " that is a list or an object, which cannot be sent");
      }
      if (part != null) {
        texts.put(String.valueOf(property.getKey()), ParameterText.of(part));
      }
    }
    return new ParameterProperties(parameter, texts);
  }

  private static Map<?, ?> tree(
      String operationId, Parameter parameter, JsonCodec<?> codec, Object value) {
    try {
      byte[] json = JsonBytes.of(codec, value);
      if (Json.read(JsonCodecs.ANY, json, 0, json.length) instanceof Map<?, ?> tree) {
        return tree;
      }
    } catch (IOException e) {
      // Then it is none, either.
    }
    throw new IllegalArgumentException(operationId + ": " + parameter + " is not an object");
  }

  /** Returns whether each property is a pair of the query. */
  boolean hasPairs() {
    return parameter.location() == Parameter.Location.QUERY
        && (parameter.style() == Parameter.Style.DEEP_OBJECT || parameter.explodes());
  }

  Map<String, String> pairs() {
    if (parameter.style() != Parameter.Style.DEEP_OBJECT) {
      return texts;
    }
    Map<String, String> pairs = new LinkedHashMap<>();
    texts.forEach((name, text) -> pairs.put(parameter.name() + "[" + name + "]", text));
    return pairs;
  }

  /** Returns all properties as one value. */
  String joined(UnaryOperator<String> encoding) {
    StringJoiner all = new StringJoiner(",");
    texts.forEach((name, text) ->
        all.add(encoding.apply(name) + (parameter.explodes() ? "=" : ",") + encoding.apply(text)));
    return all.toString();
  }
}
