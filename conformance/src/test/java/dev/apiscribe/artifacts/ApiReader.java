package dev.apiscribe.artifacts;

import static net.bytebuddy.matcher.ElementMatchers.isEquals;
import static net.bytebuddy.matcher.ElementMatchers.isHashCode;
import static net.bytebuddy.matcher.ElementMatchers.isToString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.field.FieldDescription;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.ParameterDescription;
import net.bytebuddy.description.ModifierReviewable;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.description.type.TypeDescription.Generic;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.pool.TypePool;

/** Reads from class files what others can compile against: public and protected, and in no package named {@code internal}. */
final class ApiReader {
  private final TypeDescription type;
  private final TypeText text;
  private final TreeSet<Declaration> members = new TreeSet<>(Comparator.comparing(Declaration::key).thenComparing(Declaration::text));

  private ApiReader(TypeDescription type) {
    this.type = type;
    this.text = new TypeText(packageOf(type));
  }

  /** Types by name, each followed by its members. */
  static List<Declaration> read(Path classes) throws IOException {
    TypePool pool =
        TypePool.Default.of(
            new ClassFileLocator.Compound(
                new ClassFileLocator.ForFolder(classes.toFile()), ClassFileLocator.ForClassLoader.ofSystemLoader(), new NamesOnly()));
    List<Declaration> declarations = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      List<String> names = files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class") && !file.contains("/internal/"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.')).sorted().toList();
      for (String name : names) {
        TypeDescription type = pool.describe(name).resolve();
        if (isVisible(type)) {
          declarations.addAll(new ApiReader(type).declarations());
        }
      }
    }
    return declarations;
  }

  /** Of a type that is not on the class path the name is known, which is all that a signature says of it. */
  private static final class NamesOnly implements ClassFileLocator {
    @Override
    public Resolution locate(String name) {
      return new Resolution.Explicit(new ByteBuddy().makeInterface().name(name).make().getBytes());
    }

    @Override
    public void close() {}
  }

  private List<Declaration> declarations() {
    List<Declaration> declarations = new ArrayList<>();
    declarations.add(Declaration.ofType(header()));
    members(type);
    declarations.addAll(members);
    return declarations;
  }

  private String header() {
    List<String> parents = new ArrayList<>();
    parents(type, parents);
    String end = parents.isEmpty() ? "" : " : " + String.join(", ", new TreeSet<>(parents));
    if (type.isSealed()) {
      end += " permits " + String.join(", ", new TreeSet<>(type.getPermittedSubtypes().stream().map(each -> text.name(each.getName())).toList()));
    }
    boolean fixed = type.isEnum() || type.isRecord() || type.isInterface();
    return access(type)
        + (type.isStatic() || type.getEnclosingType() == null || fixed ? "" : "inner ")
        + (type.isFinal() && !fixed ? "final " : "")
        + (type.isAbstract() && !fixed ? "abstract " : "")
        + (type.isSealed() ? "sealed " : "")
        + kind() + " " + type.getName().replace('$', '.') + text.variables(type.getTypeVariables()) + end;
  }

  private String kind() {
    return type.isAnnotation() ? "annotation" : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
  }

  /** What it can be used as; a class that nobody sees hands its own parents on. */
  private void parents(TypeDescription from, List<String> parents) {
    List<Generic> all = from.isAnnotation() ? new ArrayList<>() : new ArrayList<>(from.getInterfaces());
    if (from.getSuperClass() != null && !from.isEnum() && !from.isRecord() && !from.getSuperClass().represents(Object.class)) {
      all.add(from.getSuperClass());
    }
    for (Generic parent : all) {
      if (isHidden(parent)) {
        parents(parent.asErasure(), parents);
      } else {
        parents.add(text.of(parent));
      }
    }
  }

  private void members(TypeDescription from) {
    from.getDeclaredFields().stream().filter(ApiReader::isVisible).map(this::field).forEach(this::add);
    from.getDeclaredMethods().stream().filter(ApiReader::isVisible)
        .filter(method -> from.equals(type) || !method.isConstructor())
        .filter(method -> !method.isSynthetic() && !method.isTypeInitializer() && !isOfEveryEnum(method) && !isOfEveryObject(method))
        .map(this::method).forEach(this::add);
    if (from.getSuperClass() != null && isHidden(from.getSuperClass())) {
      members(from.getSuperClass().asErasure());
    }
  }

  private void add(String member) {
    members.add(new Declaration(type.getName().replace('$', '.'), member));
  }

  private String field(FieldDescription field) {
    if (field.isEnum()) {
      return field.getName();
    }
    return access(field) + (field.isStatic() ? "static " : "") + (field.isFinal() ? "final " : "") + text.of(field.getType()) + " " + field.getName();
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
        + (method.isConstructor() ? "new" : text.of(method.getReturnType()) + " " + method.getName())
        + "(" + parameters(method) + ")"
        + (method.getExceptionTypes().isEmpty() ? "" : " throws " + text.list(method.getExceptionTypes()));
  }

  private String parameters(MethodDescription method) {
    String parameters = text.list(method.getParameters().stream().map(ParameterDescription::getType).toList());
    return method.isVarArgs() ? parameters.substring(0, parameters.length() - "[]".length()) + "..." : parameters;
  }

  /** Whoever overrides these promises nothing new. */
  private static boolean isOfEveryObject(MethodDescription method) {
    return isHashCode().or(isEquals()).or(isToString()).matches(method);
  }

  private boolean isOfEveryEnum(MethodDescription method) {
    return type.isEnum() && method.isStatic() && (method.getName().equals("values") || method.getName().equals("valueOf"));
  }

  private static String access(ModifierReviewable.OfByteCodeElement element) {
    return element.isProtected() ? "protected " : "";
  }

  private static boolean isVisible(ModifierReviewable.OfByteCodeElement member) {
    return member.isPublic() || member.isProtected();
  }

  private static boolean isVisible(TypeDescription type) {
    TypeDescription enclosing = type.getEnclosingType();
    boolean named = !type.isAnonymousType() && !type.isLocalType() && !type.isSynthetic();
    return named && (type.isPublic() || type.isProtected()) && (enclosing == null || isVisible(enclosing));
  }

  private boolean isHidden(Generic parent) {
    return packageOf(parent.asErasure()).equals(packageOf(type)) && !isVisible(parent.asErasure());
  }

  private static String packageOf(TypeDescription type) {
    return type.getName().substring(0, Math.max(0, type.getName().lastIndexOf('.')));
  }
}
