package dev.apiscribe.review.snippet;

import dev.apiscribe.review.generated.GeneratedJava;
import dev.apiscribe.review.generated.TypeName;
import dev.apiscribe.review.snippet.Expression.Chain;
import dev.apiscribe.review.snippet.Expression.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The statements of a snippet, and what they need: imports, names, and values that come before
 * them.
 */
final class Statements {
  final Set<String> imports = new TreeSet<>();
  final FreeNames names = new FreeNames();
  final JavaValues values;
  private final List<String> lines = new ArrayList<>();

  Statements(GeneratedJava java) {
    values = new JavaValues(java, imports, names);
  }

  void add(String statement) {
    flush();
    lines.add(statement);
  }

  /** A call whose result is not used. */
  void add(Expression call) {
    add(call.text(new Space(0, 0, 1)) + ";");
  }

  /**
   * A variable. A builder begins beside its name; anything else that fits into the next line as a
   * whole stands there.
   */
  void declare(TypeName type, String name, Expression value) {
    String declared = type.text(imports) + " " + name + " =";
    String line = value.onOneLine();
    int column = declared.length() + 1;
    boolean next = line != null
        && column + line.length() + 1 > Expression.WIDTH
        && Expression.STEP + line.length() + 1 <= Expression.WIDTH;
    add(
        next && !(value instanceof Chain)
            ? declared + "\n" + " ".repeat(Expression.STEP) + line + ";"
            : declared + " " + value.text(new Space(0, column, 1)) + ";");
  }

  /** A type of the same package as another. */
  String beside(TypeName type, String simple) {
    return new TypeName(
            type.erasure().substring(0, type.erasure().length() - type.simple().length()) + simple,
            List.of())
        .text(imports);
  }

  private void flush() {
    lines.addAll(values.before());
    values.before().clear();
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
