package dev.apiscribe.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Optional;
import java.util.TreeSet;

/** Where a document that was read and written again is another one. */
final class Difference {
  private Difference() {}

  /** The first, with its JSON Pointer; empty when there is none. */
  static Optional<String> between(JsonNode expected, JsonNode actual) {
    return between("", expected, actual);
  }

  private static Optional<String> between(String pointer, JsonNode expected, JsonNode actual) {
    if (expected.equals(actual)) {
      return Optional.empty();
    }
    if (expected.isObject() && actual.isObject()) {
      TreeSet<String> names = new TreeSet<>();
      expected.fieldNames().forEachRemaining(names::add);
      actual.fieldNames().forEachRemaining(names::add);
      Iterator<String> each = names.stream()
          .filter(name -> !expected.path(name).equals(actual.path(name)))
          .iterator();
      String name = each.next();
      return between(pointer + "/" + name, expected.path(name), actual.path(name));
    }
    if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
      int index = 0;
      while (expected.get(index).equals(actual.get(index))) {
        index++;
      }
      return between(pointer + "/" + index, expected.get(index), actual.get(index));
    }
    return Optional.of(
        "at " + pointer + " expected " + shown(expected) + ", and it was " + shown(actual));
  }

  private static String shown(JsonNode value) {
    return value.isMissingNode() ? "nothing" : value.toString();
  }
}
