package dev.apiscribe.generator;

import java.util.List;

/**
 * What a client holds a member against before it sends it.
 *
 * @param method of the runtime's check; empty when nothing is documented that the Java type does not say
 * @param codec an expression for the codec of the value, of the elements of a list or of the values of a map
 * @param limits an argument that names the limits of the member itself; empty when it has none
 * @param constants the limits of the member and of what is in it
 */
record CheckView(String method, String codec, String limits, List<LimitsView> constants) {
  static final CheckView NOTHING = new CheckView("", "", "", List.of());

  /** A statement without its semicolon. */
  String statement(int index, String name) {
    return "check." + method + "(this, " + index + ", value." + name + "(), " + codec + limits + ")";
  }

  /**
   * A constant.
   *
   * @param calls on the runtime's builder, in their order
   */
  record LimitsView(String name, List<String> calls) {}
}
