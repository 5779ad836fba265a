package dev.apiscribe.artifacts;

import java.util.List;
import java.util.stream.Collectors;
import net.bytebuddy.description.type.TypeDescription.Generic;
import net.bytebuddy.description.type.TypeList;

/**
 * Prints types as sources have them, with nullness. Names of the own package and of
 * {@code java.lang} go without it.
 */
record TypeText(String ownPackage) {
  String of(Generic type) {
    return nullness(type)
        + switch (type.getSort()) {
          case NON_GENERIC ->
            type.isArray() ? array(type) : name(type.asErasure().getName());
          case GENERIC_ARRAY -> array(type);
          case PARAMETERIZED -> parameterized(type);
          case VARIABLE, VARIABLE_SYMBOLIC -> type.getSymbol();
          case WILDCARD -> wildcard(type);
        };
  }

  String list(List<? extends Generic> types) {
    return types.stream().map(this::of).collect(Collectors.joining(", "));
  }

  /** The declaration of type variables, with angle brackets; nothing for none. */
  String variables(TypeList.Generic variables) {
    return variables.isEmpty()
        ? ""
        : variables.stream().map(this::variable).collect(Collectors.joining(", ", "<", ">"));
  }

  String name(String binaryName) {
    int end = binaryName.lastIndexOf('.');
    String packageName = end < 0 ? "" : binaryName.substring(0, end);
    boolean known = packageName.equals("java.lang") || packageName.equals(ownPackage);
    return (known ? binaryName.substring(end + 1) : binaryName).replace('$', '.');
  }

  private String variable(Generic variable) {
    List<String> bounds = variable.getUpperBounds().stream()
        .map(this::of)
        .filter(bound -> !bound.equals("Object"))
        .toList();
    return nullness(variable)
        + variable.getSymbol()
        + (bounds.isEmpty() ? "" : " extends " + String.join(" & ", bounds));
  }

  private String array(Generic type) {
    return of(type.getComponentType()) + "[]";
  }

  private String parameterized(Generic type) {
    return name(type.asErasure().getName()) + "<" + list(type.getTypeArguments()) + ">";
  }

  private String wildcard(Generic type) {
    if (!type.getLowerBounds().isEmpty()) {
      return "? super " + list(type.getLowerBounds());
    }
    String bound = list(type.getUpperBounds());
    return bound.equals("Object") ? "?" : "? extends " + bound;
  }

  private static String nullness(Generic type) {
    boolean nullable = type.getDeclaredAnnotations().asTypeList().stream()
        .anyMatch(each -> each.getSimpleName().equals("Nullable"));
    return nullable ? "@Nullable " : "";
  }
}
