package dev.apiscribe.testkit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The refusal of a request that breaks its document.
 *
 * @param message begins with the place of the first error
 */
record Refusal(int status, String message) {
  static Refusal of(int status, List<RequestError> errors) {
    return new Refusal(
        status,
        errors.stream().map(RequestError::toString).distinct().collect(Collectors.joining("; ")));
  }
}
