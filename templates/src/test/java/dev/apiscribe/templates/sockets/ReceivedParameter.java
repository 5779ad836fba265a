package dev.apiscribe.templates.sockets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.apiscribe.templates.sockets.ParameterCase.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what a server was given as the value that was sent, by the rules of RFC 6570. */
final class ReceivedParameter {
  private static final JsonMapper JSON = new JsonMapper();

  private final ParameterCase sent;

  ReceivedParameter(ParameterCase sent) {
    this.sent = sent;
  }

  /** Returns the value with each scalar as a text. */
  Object read(Object argument) {
    if (argument instanceof Map<?, ?> query) {
      return ofQuery(query);
    }
    boolean isTyped = !(argument instanceof String) || sent.kind() == Kind.TEXT;
    return texts(isTyped && !isOfPath() ? argument : ofText(String.valueOf(argument)));
  }

  private boolean isOfPath() {
    return sent.style().equals("label");
  }

  private Object ofText(String argument) {
    String text = isOfPath() ? argument.substring(1) : argument;
    String separator = isOfPath() && sent.explode()
        ? "\\."
        : sent.style().equals("spaceDelimited")
            ? " "
            : sent.style().equals("pipeDelimited") ? "\\|" : ",";
    return switch (sent.kind()) {
      case TEXT, NUMBER, LEVEL -> text;
      case TEXTS, NUMBERS, LEVELS, OBJECTS -> parts(text, separator);
      case OBJECT, NESTED -> object(parts(text, separator));
    };
  }

  private static List<Object> parts(String text, String separator) {
    List<Object> parts = new ArrayList<>();
    for (String part : text.split(separator)) {
      parts.add(part.startsWith("{") || part.startsWith("[") ? json(part) : part);
    }
    return parts;
  }

  private static Object json(String text) {
    try {
      return JSON.readValue(text, Object.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private Object object(List<Object> parts) {
    Map<String, Object> object = new LinkedHashMap<>();
    boolean isPairs =
        sent.explode() && !sent.style().endsWith("Delimited") && !sent.place().equals("cookie");
    for (int i = 0; i < parts.size(); i += isPairs ? 1 : 2) {
      String[] pair = String.valueOf(parts.get(i)).split("=", 2);
      object.put(pair[0], isPairs ? parts(pair[1], "\0").get(0) : parts.get(i + 1));
    }
    return object;
  }

  private Object ofQuery(Map<?, ?> query) {
    if (sent.kind() == Kind.OBJECTS) {
      return texts(((List<?>) query.get("p"))
          .stream().map(item -> json(String.valueOf(item))).toList());
    }
    Map<String, Object> tree = new TreeMap<>();
    query.forEach((name, values) -> {
      List<String> steps =
          new ArrayList<>(List.of(String.valueOf(name).replace("]", "").split("\\[")));
      if (sent.style().equals("deepObject")) {
        steps.remove(0);
      }
      List<?> all = (List<?>) values;
      boolean isList = sent.kind() == Kind.NESTED && name.equals("names");
      put(tree, steps, isList ? all : all.get(0));
    });
    return texts(tree);
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> tree, List<String> steps, Object value) {
    if (steps.size() == 1) {
      tree.put(steps.get(0), value);
    } else if (steps.get(1).equals("0")) {
      tree.put(steps.get(0), List.of(value));
    } else {
      put(
          (Map<String, Object>) tree.computeIfAbsent(steps.get(0), key -> new TreeMap<>()),
          steps.subList(1, steps.size()),
          value);
    }
  }

  static Object texts(Object value) {
    if (value instanceof Map<?, ?> object) {
      Map<String, Object> texts = new TreeMap<>();
      object.forEach((key, part) -> texts.put(String.valueOf(key), texts(part)));
      return texts;
    }
    return value instanceof Collection<?> items
        ? items.stream().map(ReceivedParameter::texts).toList()
        : String.valueOf(value);
  }
}
