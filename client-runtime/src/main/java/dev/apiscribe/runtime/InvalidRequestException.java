package dev.apiscribe.runtime;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Thrown when a request breaks the document of its operation. Nothing was sent. */
public final class InvalidRequestException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  InvalidRequestException(String operationId, List<Violation> violations) {
    super(operationId, operationId + " was not sent: " + summary(violations), null);
    this.violations = List.copyOf(violations);
  }

  /** Returns the violations: at least one; none after serialization. */
  public List<Violation> violations() {
    return Objects.requireNonNullElse(violations, List.of());
  }

  /**
   * Returns where the violations are, each place once: a JSON Pointer into the body, {@code body}
   * for all of it, or a parameter, such as {@code query historyDays}. None after serialization.
   */
  public List<String> pointers() {
    return violations().stream().map(Violation::pointer).distinct().toList();
  }

  @Override
  boolean lastMayHaveBeenExecuted() {
    return false;
  }

  private static String summary(List<Violation> violations) {
    return violations.stream().map(Violation::toString).collect(Collectors.joining("; "));
  }
}
