package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.conformance.check.Check;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what checks found. */
final class Failures {
  private Failures() {}

  static void none(List<Check> checks) {
    assertThat(checks).isNotEmpty();
    String failed = checks.stream()
        .filter(Check::isFailed)
        .map(Check::toString)
        .collect(Collectors.joining("\n"));
    assertThat(failed).isEmpty();
  }

  /** The aspects that failed, each once. */
  static List<String> aspects(List<Check> checks) {
    return checks.stream().filter(Check::isFailed).map(Check::aspect).distinct().toList();
  }

  /** The places that failed, each once. */
  static List<String> pointers(List<Check> checks) {
    return checks.stream()
        .filter(Check::isFailed)
        .map(Check::pointer)
        .distinct()
        .toList();
  }
}
