package dev.apiscribe.review.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** JSON values as texts. */
final class JsonWords {
  private JsonWords() {}

  /** Returns what a parameter's value is sent as: the elements of a list, else one text. */
  static List<String> parts(JsonNode value) {
    List<String> parts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(item -> parts.add(item.isContainerNode() ? item.toString() : item.asText()));
    } else {
      parts.add(value.isObject() ? value.toString() : value.asText());
    }
    return parts;
  }
}
