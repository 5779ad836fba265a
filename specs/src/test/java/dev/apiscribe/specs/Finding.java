package dev.apiscribe.specs;

import dev.apiscribe.openapi.SpecNode;

/** One place that breaks a rule, and what the rule expects there. */
record Finding(String file, String pointer, String expected) {

  static Finding of(SpecNode at, String expected) {
    return new Finding(at.file().name(), at.pointer(), expected);
  }

  @Override
  public String toString() {
    return file + "#" + pointer + ": " + expected;
  }
}
