package dev.apiscribe.review.generated;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** One parsed source file with one top-level type. */
final class JavaFile {
  private final String name;
  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final Set<String> neighbours;
  private final Map<String, String> imports = new HashMap<>();
  private final String owner;
  private final ClassTree type;

  /** @param neighbours the simple names of the types in the same package */
  JavaFile(
      String name,
      String text,
      CompilationUnitTree unit,
      SourcePositions positions,
      Set<String> neighbours) {
    this.name = name;
    this.text = text;
    this.unit = unit;
    this.positions = positions;
    this.neighbours = neighbours;
    owner = TypeName.dotted(Objects.requireNonNull(unit.getPackageName()));
    for (ImportTree written : unit.getImports()) {
      String imported = TypeName.dotted(written.getQualifiedIdentifier());
      imports.put(simple(imported), imported);
    }
    type = (ClassTree) unit.getTypeDecls().get(0);
  }

  String name() {
    return name;
  }

  ClassTree type() {
    return type;
  }

  String typeName() {
    return qualified(type.getSimpleName().toString());
  }

  /** The type's page below the root of the Javadoc. */
  String javadocPage() {
    return typeName().replace('.', '/') + ".html";
  }

  /**
   * Returns what stands before the package: the banner, which says what the file was generated
   * from.
   */
  String banner() {
    return text.substring(0, (int) positions.getStartPosition(unit, unit.getPackage()));
  }

  /** Returns the comment before the type, as it is written; empty if it has none. */
  String comment() {
    String before = text.substring(0, start(type));
    int begin = before.lastIndexOf("/**");
    return begin < 0 || begin < before.lastIndexOf(';')
        ? ""
        : before.substring(begin, before.indexOf("*/", begin));
  }

  List<MethodTree> methods() {
    return methods(type);
  }

  static List<MethodTree> methods(ClassTree type) {
    return type.getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .toList();
  }

  List<ClassTree> nested() {
    return nested(type);
  }

  static List<ClassTree> nested(ClassTree type) {
    return type.getMembers().stream()
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast)
        .toList();
  }

  List<VariableTree> fields() {
    return type.getMembers().stream()
        .filter(VariableTree.class::isInstance)
        .map(VariableTree.class::cast)
        .toList();
  }

  /** The line that has the name of a declaration, below its annotations. */
  int line(Tree declaration, CharSequence named) {
    int from = start(declaration);
    if (declaration instanceof MethodTree method) {
      from = end(method.getReturnType());
    } else if (declaration instanceof ClassTree typed) {
      from = end(typed.getModifiers());
    }
    return (int) unit.getLineMap().getLineNumber(text.indexOf(named.toString(), from));
  }

  /** The text of a method's head, its lines moved to the left margin. */
  String declaration(MethodTree method) {
    int end = method.getBody() == null ? end(method) : start(method.getBody());
    return ended(method, end);
  }

  String declaration(VariableTree constant) {
    return ended(
        constant,
        constant.getInitializer() == null
            ? end(constant)
            : text.lastIndexOf('=', start(constant.getInitializer())));
  }

  private String ended(Tree declaration, int end) {
    int start = start(declaration);
    int column = start - text.lastIndexOf('\n', start) - 1;
    String head = text.substring(start, end).stripTrailing();
    String moved = head.lines()
        .map(line -> line.startsWith(" ".repeat(column)) ? line.substring(column) : line)
        .collect(Collectors.joining("\n"));
    return moved.endsWith(";") ? moved : moved + ";";
  }

  TypeName typeName(Tree written) {
    return TypeName.of(written, this::qualified);
  }

  /**
   * The full name of a simple one: imported, of this package, nested in this type, or of
   * {@code java.lang}.
   */
  private String qualified(String simple) {
    if (imports.containsKey(simple)) {
      return imports.get(simple);
    }
    if (neighbours.contains(simple)) {
      return owner + "." + simple;
    }
    return nested().stream().anyMatch(inner -> inner.getSimpleName().contentEquals(simple))
        ? owner + "." + type.getSimpleName() + "." + simple
        : "java.lang." + simple;
  }

  private static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }
}
