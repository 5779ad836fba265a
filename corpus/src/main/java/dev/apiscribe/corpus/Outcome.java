package dev.apiscribe.corpus;

/**
 * What became of a document.
 *
 * @param accepted whether Java was generated
 * @param compiled whether all of it compiled
 * @param reason the first reason why not, or empty
 * @param examples the examples that are valid for their schema, and have a type that reads them
 * @param kept those that the models keep
 * @param unproven valid examples of schemas that are any JSON
 * @param lost the first that they do not, a line for each
 */
record Outcome(
    boolean accepted,
    boolean compiled,
    String reason,
    int examples,
    int kept,
    int unproven,
    String lost,
    double seconds) {
  static Outcome refused(String reason, double seconds) {
    return new Outcome(false, false, reason, 0, 0, 0, "", seconds);
  }

  static Outcome notCompiled(String reason, double seconds) {
    return new Outcome(true, false, reason, 0, 0, 0, "", seconds);
  }
}
