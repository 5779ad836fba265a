package dev.apiscribe.runtime;

import dev.apiscribe.runtime.Parameter.Location;
import dev.apiscribe.runtime.Parameter.Style;
import dev.apiscribe.runtime.internal.http.PercentEncoding;
import dev.apiscribe.runtime.internal.json.Json;
import dev.apiscribe.runtime.internal.json.JsonBytes;
import dev.apiscribe.runtime.internal.value.ParameterText;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes the value of a parameter in its style, as OpenAPI and RFC 6570 say. Where they leave open
 * how an object or a list in another one is written, pairs of the query have its path in brackets,
 * and everything else has its JSON. Fails with {@link IllegalArgumentException} for what has no
 * form.
 */
final class ParameterWriter {
  private final String operationId;
  private final Parameter parameter;

  ParameterWriter(String operationId, Parameter parameter) {
    this.operationId = operationId;
    this.parameter = parameter;
  }

  /** Returns a part of a path. */
  String path(Object value) {
    Object tree = tree(value);
    if (parameter.style() == null || parameter.isJson()) {
      return joined(tree, ",");
    }
    String name = parameter.name();
    if (parameter.style() == Style.LABEL) {
      return "." + joined(tree, parameter.explodes() ? "." : ",");
    }
    if (tree instanceof Map && parameter.explodes()) {
      return ";" + joined(tree, ";");
    }
    String start = ";" + PercentEncoding.encode(name);
    if (tree instanceof Iterable && parameter.explodes()) {
      return start + "=" + joined(tree, start + "=");
    }
    String text = joined(tree, ",");
    return text.isEmpty() ? start : start + "=" + text;
  }

  /** Returns the one value of a header or a cookie. */
  String joined(Object value) {
    return joined(tree(value), separator());
  }

  private String separator() {
    if (isDelimited()) {
      return parameter.style() == Style.SPACE_DELIMITED ? "%20" : "%7C";
    }
    // A cookie may not have a comma.
    return parameter.location() == Location.COOKIE ? "%2C" : ",";
  }

  /** Hands over each pair of a query, or of a form; the value is encoded, and the name is not. */
  void pairs(Object value, BiConsumer<String, String> pairs) {
    Object tree = tree(value);
    String name = parameter.name();
    boolean isDeep = parameter.style() != null && parameter.style() == Style.DEEP_OBJECT;
    if (tree instanceof Map<?, ?> object && isDeep) {
      nested(name, object, pairs);
    } else if (tree instanceof Map<?, ?> object
        && parameter.explodes()
        && parameter.style() == null) {
      object.forEach((key, part) -> property(String.valueOf(key), part, pairs));
    } else if (tree instanceof Iterable<?> items
        && parameter.explodes()
        && parameter.style() == null) {
      items.forEach(item -> pairs.accept(name, text(item)));
    } else if (!(tree instanceof Iterable<?> items) || items.iterator().hasNext()) {
      pairs.accept(name, joined(tree, separator()));
    }
  }

  private void property(String name, @Nullable Object part, BiConsumer<String, String> pairs) {
    if (part instanceof List<?> items && items.stream().noneMatch(ParameterWriter::isContainer)) {
      items.forEach(item -> pairs.accept(name, text(item)));
    } else {
      nested(name, part, pairs);
    }
  }

  private void nested(String name, @Nullable Object value, BiConsumer<String, String> pairs) {
    if (value instanceof Map<?, ?> object) {
      object.forEach((key, part) -> nested(name + "[" + key + "]", part, pairs));
    } else if (value instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        nested(name + "[" + i + "]", items.get(i), pairs);
      }
    } else if (value != null) {
      pairs.accept(name, text(value));
    }
  }

  private String joined(Object tree, String separator) {
    List<String> parts = new ArrayList<>();
    if (tree instanceof Map<?, ?> object) {
      object.forEach((key, part) -> {
        if (part != null) {
          String name = element(key, separator);
          String text = element(part, separator);
          parts.add(
              parameter.explodes() && !isDelimited() && parameter.location() != Location.COOKIE
                  ? name + "=" + text
                  : name + separator + text);
        }
      });
    } else if (tree instanceof Iterable<?> items) {
      items.forEach(item -> parts.add(element(item, separator)));
    } else {
      return text(tree);
    }
    return String.join(separator, parts);
  }

  private boolean isDelimited() {
    return parameter.style() != null
        && (parameter.style() == Style.SPACE_DELIMITED
            || parameter.style() == Style.PIPE_DELIMITED);
  }

  /** Fails if the value has what separates it from the next, and the reader could not tell. */
  private String element(@Nullable Object value, String separator) {
    String text = text(value);
    if (separator.startsWith("%") && text.contains(separator)) {
      char character = (char) Integer.parseInt(separator.substring(1), 16);
      throw new IllegalArgumentException(operationId + ": " + parameter + " has an element with a '"
          + character + "', which separates its elements");
    }
    return text;
  }

  private String text(@Nullable Object value) {
    try {
      String text =
          value instanceof Map || value instanceof List ? json(value) : ParameterText.of(value);
      if (parameter.location() == Location.HEADER) {
        return text;
      }
      return parameter.allowsReserved()
          ? PercentEncoding.encodeOfQuery(text)
          : PercentEncoding.encode(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(operationId + ": " + parameter + " " + e.getMessage());
    }
  }

  private static boolean isContainer(@Nullable Object value) {
    return value instanceof Map || value instanceof List;
  }

  /** Returns the JSON of a value. */
  String json(Object value) {
    JsonCodec<?> codec = parameter.isJson() ? parameter.codec() : null;
    try {
      return new String(
          JsonBytes.of(codec == null ? JsonCodecs.ANY : codec, value), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          operationId + ": " + parameter + " cannot be written as JSON");
    }
  }

  /** Returns a text, a number, a boolean, or lists and maps of them. */
  private Object tree(Object value) {
    if (parameter.isJson()) {
      return json(value);
    }
    JsonCodec<?> codec = parameter.codec();
    if (codec == null) {
      return value;
    }
    try {
      byte[] json = JsonBytes.of(codec, value);
      Object tree = Json.read(JsonCodecs.ANY, json, 0, json.length);
      if (tree != null) {
        return tree;
      }
    } catch (IOException e) {
      // Then it is none, either.
    }
    throw new IllegalArgumentException(operationId + ": " + parameter + " is not an object");
  }
}
