package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Values inside an extension that is an object: each is of its type, or refused at its place. */
final class ExtensionValues {
  private ExtensionValues() {}

  /** Returns the object; refuses one without what it needs, or with keys of other names. */
  static Map<?, ?> object(Object declared, String where, Set<String> needed, String... more) {
    if (!(declared instanceof Map<?, ?> properties)) {
      throw refusal(declared, where, "an object");
    }
    Set<String> unknown = new TreeSet<>();
    properties.keySet().forEach(name -> unknown.add(String.valueOf(name)));
    Set<String> missing = new TreeSet<>(needed);
    missing.removeAll(unknown);
    unknown.removeAll(needed);
    unknown.removeAll(Set.of(more));
    if (!missing.isEmpty() || !unknown.isEmpty()) {
      throw new IllegalArgumentException(where
          + ": found "
          + (missing.isEmpty() ? PlainText.of(unknown.toString()) : "no " + missing)
          + ", expected "
          + String.join(", ", new TreeSet<>(needed))
          + (more.length == 0 ? "" : " and, if need be, " + String.join(", ", more))
          + (missing.isEmpty() ? ". Remove the others." : ". Add what is missing."));
    }
    return properties;
  }

  static String text(Map<?, ?> properties, String name, String where) {
    if (properties.get(name) instanceof String text && !text.isEmpty()) {
      return text;
    }
    throw refusal(properties.get(name), where + "/" + name, "a text");
  }

  /** Returns a JSON Pointer that leads to a value inside another. */
  static String pointer(Map<?, ?> properties, String name, String where) {
    String pointer = text(properties, name, where);
    if (!pointer.startsWith("/")) {
      throw refusal(pointer, where + "/" + name, "a JSON Pointer, which begins with /");
    }
    return pointer;
  }

  /** Returns a JSON Pointer, or the empty one that means the whole value. */
  static String pointerOrRoot(Map<?, ?> properties, String name, String where) {
    return "".equals(properties.get(name)) ? "" : pointer(properties, name, where);
  }

  /** Returns a list that has a name at least; an empty one where nothing is declared. */
  static List<String> names(Object declared, String where) {
    if (declared == null) {
      return List.of();
    }
    if (declared instanceof List<?> names
        && !names.isEmpty()
        && names.stream().allMatch(name -> name instanceof String text && !text.isEmpty())) {
      return names.stream().map(String::valueOf).toList();
    }
    throw refusal(declared, where, "a list of names");
  }

  /** @param found null for nothing */
  static IllegalArgumentException refusal(@Nullable Object found, String where, String expected) {
    return new IllegalArgumentException(where
        + ": found "
        + (found == null ? "nothing" : PlainText.of(found.toString()))
        + ", expected "
        + expected
        + ". Correct it as specs/README.md says.");
  }
}
