package dev.apiscribe.proof;

/**
 * One example, checked with one subject.
 *
 * @param place file and JSON Pointer of the example
 * @param problem what differs after a round trip, or why there is none; empty if nothing does
 */
public record ExampleCheck(String place, Subject subject, String problem) {
  public boolean passed() {
    return problem.isEmpty();
  }

  @Override
  public String toString() {
    return place + ": " + subject.label() + ": " + (passed() ? "kept" : problem);
  }
}
