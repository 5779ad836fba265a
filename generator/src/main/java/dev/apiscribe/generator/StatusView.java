package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavadocText;

/**
 * The status of a response: one, a range, or all that are not documented otherwise.
 *
 * @param text what the document calls it; null where it documents none
 * @param number the status; the first digit of a range; 0 for all others
 */
record StatusView(JavadocText text, int number, boolean success) {
  /** That of each 2xx of an operation without a documented success. */
  static final StatusView DEFAULT_SUCCESS = new StatusView(null, 2, true);

  static StatusView of(String status) {
    int number = status.equals("default") ? 0 : Integer.parseInt(status.replace("XX", ""));
    return new StatusView(
        JavadocText.of(status), number, number == 2 || (number >= 200 && number < 300));
  }

  boolean isDefault() {
    return number == 0;
  }

  /** Returns whether it is one status. */
  boolean isExact() {
    return number >= 100;
  }

  /** What names of types and methods end with, such as {@code 201} and {@code 2xx}. */
  JavaCode suffix() {
    return isExact()
        ? JavaCode.of("%s", number)
        : isDefault() ? JavaCode.of("Default") : JavaCode.of("%sxx", number);
  }

  /** The call on the builder of a client's descriptor, up to the body. */
  JavaCode call() {
    if (isExact()) {
      return success ? JavaCode.of("success(%s, ", number) : JavaCode.of("failure(%s, ", number);
    }
    return success
        ? JavaCode.of("successes(")
        : isDefault() ? JavaCode.of("otherFailures(") : JavaCode.of("failures(%s, ", number);
  }
}
