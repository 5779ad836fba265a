package dev.apiscribe.templates;

/** The golden case of unions, generated and compiled once for all tests, with a program. */
final class UnionCase {
  static final String BASE = CompiledCase.BASE;
  private static final CompiledCase CASE = CompiledCase.of("unions", "UnionProgram");

  private UnionCase() {}

  static Class<?> load(String name) throws ClassNotFoundException {
    return CASE.load(name);
  }

  static ClassLoader loader() {
    return CASE.loader();
  }
}
