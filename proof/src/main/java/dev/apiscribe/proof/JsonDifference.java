package dev.apiscribe.proof;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.JsonPointers;
import java.util.LinkedHashSet;
import java.util.Set;

/** Compares JSON by its values: 1.0 is 1, and the order of properties says nothing. */
public final class JsonDifference {
  private JsonDifference() {}

  /** Returns the first difference, with its JSON Pointer; empty if there is none. */
  public static String first(JsonNode expected, JsonNode found) {
    return first(expected, found, "");
  }

  private static String first(JsonNode expected, JsonNode found, String at) {
    if (expected.isNumber() && found.isNumber()) {
      return expected.decimalValue().compareTo(found.decimalValue()) == 0
          ? ""
          : sentence(expected, found, at);
    }
    if (expected.isObject() && found.isObject()) {
      Set<String> names = new LinkedHashSet<>();
      expected.fieldNames().forEachRemaining(names::add);
      found.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        String first = first(expected.path(name), found.path(name), at + JsonPointers.step(name));
        if (!first.isEmpty()) {
          return first;
        }
      }
      return "";
    }
    if (expected.isArray() && found.isArray() && expected.size() == found.size()) {
      for (int i = 0; i < expected.size(); i++) {
        String first = first(expected.get(i), found.get(i), at + "/" + i);
        if (!first.isEmpty()) {
          return first;
        }
      }
      return "";
    }
    return expected.equals(found) ? "" : sentence(expected, found, at);
  }

  private static String sentence(JsonNode expected, JsonNode found, String at) {
    return at + ": found " + inShort(found) + ", expected " + inShort(expected);
  }

  private static String inShort(JsonNode value) {
    String text = value.isMissingNode() ? "nothing" : value.toString();
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
