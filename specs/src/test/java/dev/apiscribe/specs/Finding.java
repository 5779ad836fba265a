package dev.apiscribe.specs;

/** One place that breaks a rule, and what the rule expects there. */
record Finding(String file, String pointer, String expected) {

  @Override
  public String toString() {
    return file + "#" + pointer + ": " + expected;
  }
}
