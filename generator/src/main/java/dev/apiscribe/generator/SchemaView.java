package dev.apiscribe.generator;

import java.util.List;
import java.util.Set;

/** One schema as the models' templates see it: a class of members, or a value type over a set of strings. */
record SchemaView(
    String name,
    String schemaName,
    List<String> javadoc,
    boolean deprecated,
    boolean isValue,
    boolean open,
    List<ConstantView> constants,
    List<PropertyView> properties,
    Set<String> imports) {

  List<PropertyView> required() {
    return properties.stream().filter(PropertyView::required).toList();
  }

  boolean hasJavadoc() {
    return !javadoc.isEmpty();
  }

  /** The English article that goes before the name. */
  String article() {
    return "AEIOU".indexOf(name.charAt(0)) < 0 ? "a" : "an";
  }

  boolean hasProperties() {
    return !properties.isEmpty();
  }

  boolean hasRequired() {
    return properties.stream().anyMatch(PropertyView::required);
  }

  /** A documented value. */
  record ConstantView(String name, String literal, List<String> javadoc) {}

  /**
   * A member.
   *
   * @param wireName the JSON name as a Java literal
   * @param type the Java type
   * @param validated the type with the constraints of its elements
   * @param constraints bean-validation annotations of the member itself
   * @param keepsNull whether an explicit null differs from absence
   */
  record PropertyView(
      String wireName,
      String name,
      String type,
      String validated,
      List<String> constraints,
      List<String> javadoc,
      boolean required,
      boolean keepsNull,
      boolean secret,
      boolean deprecated,
      boolean list,
      boolean map,
      boolean wide,
      boolean dateTime) {

    boolean hasJavadoc() {
      return !javadoc.isEmpty();
    }

    boolean optional() {
      return !required || keepsNull;
    }

    boolean plain() {
      return !list && !map;
    }
  }
}
