package dev.apiscribe.generator;

import java.util.Set;
import java.util.TreeSet;

/**
 * A Java type as it is written, with what has to be imported for it.
 *
 * @param text the type, e.g. {@code List<Tag>}
 * @param validated the type with the constraints of its elements, e.g. {@code List<@Valid Tag>}
 * @param erasure the outermost simple name, e.g. {@code List}
 */
record JavaType(String text, String validated, String erasure, Set<String> imports, boolean model) {
  static JavaType of(String qualifiedName) {
    String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    Set<String> imports = qualifiedName.contains(".") ? Set.of(qualifiedName) : Set.of();
    return new JavaType(simple, simple, simple, imports, false);
  }

  static JavaType model(String qualifiedName) {
    JavaType type = of(qualifiedName);
    return new JavaType(type.text, "@Valid " + type.text, type.erasure, type.imports, true);
  }

  static JavaType anything() {
    return new JavaType("@Nullable Object", "@Nullable Object", "Object", Set.of(), false);
  }

  static JavaType list(JavaType items, String constraints) {
    return container("List<", "java.util.List", items, constraints);
  }

  static JavaType map(JavaType values, String constraints) {
    return container("Map<String, ", "java.util.Map", values, constraints);
  }

  private static JavaType container(
      String open, String qualifiedName, JavaType inner, String constraints) {
    Set<String> imports = new TreeSet<>(inner.imports);
    imports.add(qualifiedName);
    String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    String lead = constraints.isEmpty() ? "" : constraints + " ";
    return new JavaType(
        open + inner.text + ">", open + lead + inner.validated + ">", simple, imports, false);
  }

  boolean isList() {
    return erasure.equals("List");
  }

  boolean isMap() {
    return erasure.equals("Map");
  }
}
