package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.JsonPointers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A place in which two JSON values differ. Numbers are the same when their values are, {@code 1}
 * and {@code 1.0} too; a missing property is never the same as null.
 *
 * @param expected a missing node when nothing was expected
 * @param actual a missing node when nothing is there
 */
public record Difference(String pointer, JsonNode expected, JsonNode actual) {

  /** All of them, from the front to the back; empty when the values are the same. */
  public static List<Difference> between(JsonNode expected, JsonNode actual) {
    List<Difference> found = new ArrayList<>();
    compare("", expected, actual, found);
    return found;
  }

  private static void compare(
      String pointer, JsonNode expected, JsonNode actual, List<Difference> found) {
    if (expected.isObject() && actual.isObject()) {
      Set<String> names = new LinkedHashSet<>();
      expected.fieldNames().forEachRemaining(names::add);
      actual.fieldNames().forEachRemaining(names::add);
      names.forEach(name -> compare(
          pointer + JsonPointers.step(name), expected.path(name), actual.path(name), found));
    } else if (expected.isArray() && actual.isArray()) {
      for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
        compare(pointer + "/" + i, expected.path(i), actual.path(i), found);
      }
    } else if (!sameScalar(expected, actual)) {
      found.add(new Difference(pointer, expected, actual));
    }
  }

  private static boolean sameScalar(JsonNode expected, JsonNode actual) {
    return (expected.isNumber() && actual.isNumber())
        ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
        : expected.equals(actual);
  }

  /** Returns what was expected and what is there. */
  public String message() {
    return "expected " + shown(expected) + " but was " + shown(actual);
  }

  private static String shown(JsonNode value) {
    if (value.isMissingNode()) {
      return "nothing";
    }
    String text = value.toString();
    return text.length() > 120 ? text.substring(0, 120) + "..." : text;
  }
}
