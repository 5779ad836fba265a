package dev.apiscribe.artifacts;

import static net.bytebuddy.matcher.ElementMatchers.isEquals;
import static net.bytebuddy.matcher.ElementMatchers.isHashCode;
import static net.bytebuddy.matcher.ElementMatchers.isToString;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.bytebuddy.description.ModifierReviewable;
import net.bytebuddy.description.field.FieldDescription;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.ParameterDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.description.type.TypeDescription.Generic;

/** Prints one type and what others see of it. */
final class ApiType {
  private final TypeDescription type;
  private final String name;
  private final TypeText text;
  private final Map<String, Declaration> members = new TreeMap<>();

  ApiType(TypeDescription type) {
    this.type = type;
    name = type.getName().replace('$', '.');
    text = new TypeText(packageOf(type));
  }

  static boolean isVisible(TypeDescription type) {
    TypeDescription enclosing = type.getEnclosingType();
    boolean named = !type.isAnonymousType() && !type.isLocalType() && !type.isSynthetic();
    return named
        && (type.isPublic() || type.isProtected())
        && (enclosing == null || isVisible(enclosing));
  }

  /** The type, then its members by name. */
  List<Declaration> declarations() {
    List<Declaration> declarations = new ArrayList<>();
    declarations.add(Declaration.ofType(header()));
    members(type);
    declarations.addAll(members.values());
    return declarations;
  }

  private String header() {
    List<String> parents = new ArrayList<>();
    parents(type, parents);
    String end = parents.isEmpty() ? "" : " : " + String.join(", ", new TreeSet<>(parents));
    if (type.isSealed()) {
      end += " permits "
          + String.join(
              ", ",
              new TreeSet<>(type.getPermittedSubtypes().stream()
                  .map(each -> text.name(each.getName()))
                  .toList()));
    }
    boolean fixed = type.isEnum() || type.isRecord() || type.isInterface();
    return access(type)
        + (type.isStatic() || type.getEnclosingType() == null || fixed ? "" : "inner ")
        + (type.isFinal() && !fixed ? "final " : "")
        + (type.isAbstract() && !fixed ? "abstract " : "")
        + (type.isSealed() ? "sealed " : "")
        + kind() + " " + name + text.variables(type.getTypeVariables()) + end;
  }

  private String kind() {
    return type.isAnnotation()
        ? "annotation"
        : type.isInterface()
            ? "interface"
            : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
  }

  /** What it can be used as; a class that no user sees hands its own parents on. */
  private void parents(TypeDescription from, List<String> parents) {
    for (Generic parent : parentsOf(from)) {
      if (isHidden(parent)) {
        parents(parent.asErasure(), parents);
      } else {
        parents.add(text.of(parent));
      }
    }
  }

  private void members(TypeDescription from) {
    from.getDeclaredFields().stream()
        .filter(ApiType::isVisible)
        .map(this::field)
        .forEach(this::add);
    from.getDeclaredMethods().stream()
        .filter(ApiType::isVisible)
        .filter(method -> from.equals(type) || !method.isConstructor())
        .filter(method -> !method.isSynthetic()
            && !method.isTypeInitializer()
            && !isOfEveryEnum(method)
            && !isOfEveryObject(method))
        .map(this::method)
        .forEach(this::add);
    parentsOf(from).stream().filter(this::isHidden).forEach(parent -> members(parent.asErasure()));
  }

  /** What is overridden comes last, and goes without saying. */
  private void add(String member) {
    Declaration declaration = new Declaration(name, member);
    members.putIfAbsent(declaration.key(), declaration);
  }

  private static List<Generic> parentsOf(TypeDescription from) {
    List<Generic> parents = new ArrayList<>();
    if (!from.isAnnotation()) {
      parents.addAll(from.getInterfaces());
    }
    if (from.getSuperClass() != null
        && !from.isEnum()
        && !from.isRecord()
        && !from.getSuperClass().represents(Object.class)) {
      parents.add(from.getSuperClass());
    }
    return parents;
  }

  private String field(FieldDescription field) {
    if (field.isEnum()) {
      return field.getName();
    }
    return access(field) + (field.isStatic() ? "static " : "") + (field.isFinal() ? "final " : "")
        + text.of(field.getType()) + " " + field.getName();
  }

  private String method(MethodDescription method) {
    boolean isDefault = type.isInterface() && !method.isAbstract() && !method.isStatic();
    String variables = text.variables(method.getTypeVariables());
    return access(method)
        + (method.isStatic() ? "static " : "")
        + (method.isFinal() && !type.isFinal() ? "final " : "")
        + (method.isAbstract() ? "abstract " : "")
        + (isDefault ? "default " : "")
        + (variables.isEmpty() ? "" : variables + " ")
        + (method.isConstructor()
            ? "new"
            : text.of(method.getReturnType()) + " " + method.getName())
        + "(" + parameters(method) + ")"
        + (method.getExceptionTypes().isEmpty()
            ? ""
            : " throws " + text.list(method.getExceptionTypes()));
  }

  private String parameters(MethodDescription method) {
    String parameters = text.list(
        method.getParameters().stream().map(ParameterDescription::getType).toList());
    return method.isVarArgs()
        ? parameters.substring(0, parameters.length() - "[]".length()) + "..."
        : parameters;
  }

  /** An override of these promises nothing new. */
  private static boolean isOfEveryObject(MethodDescription method) {
    return isHashCode().or(isEquals()).or(isToString()).matches(method);
  }

  private boolean isOfEveryEnum(MethodDescription method) {
    return type.isEnum()
        && method.isStatic()
        && (method.getName().equals("values") || method.getName().equals("valueOf"));
  }

  private static String access(ModifierReviewable.OfByteCodeElement element) {
    return element.isProtected() ? "protected " : "";
  }

  private static boolean isVisible(ModifierReviewable.OfByteCodeElement member) {
    return member.isPublic() || member.isProtected();
  }

  private boolean isHidden(Generic parent) {
    return packageOf(parent.asErasure()).equals(packageOf(type)) && !isVisible(parent.asErasure());
  }

  private static String packageOf(TypeDescription type) {
    return type.getName().substring(0, Math.max(0, type.getName().lastIndexOf('.')));
  }
}
