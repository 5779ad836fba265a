package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import java.util.List;

/**
 * The check of a property before a client sends it.
 *
 * @param method of the runtime's check; empty when nothing is documented that the Java type does
 *     not say
 * @param codec an expression for the codec of the value, of the elements of a list or of the values
 *     of a map
 * @param constraints an argument that names the constraints of the property itself; empty when it
 *     has none
 * @param constants the constraints of the property and of what is in it
 */
record CheckView(
    JavaCode method, JavaCode codec, JavaCode constraints, List<ConstraintsView> constants) {
  static final CheckView NOTHING =
      new CheckView(JavaCode.of(""), JavaCode.of(""), JavaCode.of(""), List.of());

  /** A statement without its semicolon. */
  JavaCode statement(int index, JavaCode wireName, JavaCode name) {
    JavaCode value = JavaCode.of("unreadable.contains(%s) ? null : value.%s()", wireName, name);
    return JavaCode.of("check.%s(this, %s, %s, %s%s)", method, index, value, codec, constraints);
  }

  /**
   * A constant.
   *
   * @param calls on the runtime's builder, in their order
   */
  record ConstraintsView(JavaCode name, List<JavaCode> calls) {}
}
