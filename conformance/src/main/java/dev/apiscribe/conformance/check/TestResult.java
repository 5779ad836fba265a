package dev.apiscribe.conformance.check;

import java.util.List;

/**
 * The results of the tests of one class.
 *
 * @param test the name of the class
 * @param run how many tests were run
 * @param skipped how many were not run
 */
public record TestResult(String test, int run, int skipped, List<Failure> failures) {
  /** One test that failed, or what is around it. */
  public record Failure(String name, String message) {}
}
