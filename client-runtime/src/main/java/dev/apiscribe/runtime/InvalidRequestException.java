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

  @Override
  boolean lastMayHaveBeenExecuted() {
    return false;
  }

  private static String summary(List<Violation> violations) {
    return violations.stream().map(Violation::toString).collect(Collectors.joining("; "));
  }
}
