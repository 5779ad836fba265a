package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A Java type as it is written, with what has to be imported for it.
 *
 * @param text the type, e.g. {@code List<Tag>}
 * @param validated the type with the constraints of its elements, e.g. {@code List<@Valid Tag>}
 * @param erasure the outermost simple name, e.g. {@code List}
 */
record JavaType(
    JavaCode text, JavaCode validated, String erasure, Set<String> imports, boolean model) {
  static JavaType of(String qualifiedName) {
    String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    Set<String> imports = qualifiedName.contains(".") ? Set.of(qualifiedName) : Set.of();
    return new JavaType(JavaCode.name(simple), JavaCode.name(simple), simple, imports, false);
  }

  static JavaType model(String qualifiedName) {
    JavaType type = of(qualifiedName);
    return new JavaType(
        type.text, JavaCode.of("@Valid %s", type.text), type.erasure, type.imports, true);
  }

  static JavaType anything() {
    return new JavaType(
        JavaCode.of("@Nullable Object"),
        JavaCode.of("@Nullable Object"),
        "Object",
        Set.of(),
        false);
  }

  /** @param items what {@link #orNull} returns, where null may be one */
  static JavaType list(JavaType items, List<JavaCode> constraints) {
    return container(JavaCode.of("List<"), "java.util.List", items, constraints);
  }

  /** @param values what {@link #orNull} returns, where null may be one */
  static JavaType map(JavaType values, List<JavaCode> constraints) {
    return container(JavaCode.of("Map<String, "), "java.util.Map", values, constraints);
  }

  /** Returns the type of an element that may be null. */
  JavaType orNull() {
    return text.startsWith("@Nullable ")
        ? this
        : new JavaType(
            JavaCode.of("@Nullable %s", text),
            JavaCode.of("@Nullable %s", validated),
            erasure,
            imports,
            model);
  }

  private static JavaType container(
      JavaCode open, String qualifiedName, JavaType inner, List<JavaCode> constraints) {
    Set<String> imports = new TreeSet<>(inner.imports);
    imports.add(qualifiedName);
    String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    JavaCode validated = JavaCode.join(" ", JavaCode.concat(constraints, List.of(inner.validated)));
    return new JavaType(
        JavaCode.of("%s%s>", open, inner.text),
        JavaCode.of("%s%s>", open, validated),
        simple,
        imports,
        false);
  }

  /**
   * Returns what asks a server to look inside a parameter or body of this type. Constraints of
   * elements alone are not seen where a program implements the interface.
   */
  List<JavaCode> validations() {
    boolean inside = (isList() || isMap()) && validated.toString().contains("@");
    return model || inside ? List.of(JavaCode.of("@Valid")) : List.of();
  }

  boolean isList() {
    return erasure.equals("List");
  }

  boolean isMap() {
    return erasure.equals("Map");
  }
}
