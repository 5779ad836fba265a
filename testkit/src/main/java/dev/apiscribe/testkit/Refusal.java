package dev.apiscribe.testkit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a request is not answered as documented.
 *
 * @param message begins with the place of the first flaw
 */
record Refusal(int status, String message) {
  static Refusal of(int status, List<RequestError> errors) {
    return new Refusal(
        status,
        errors.stream().map(RequestError::toString).distinct().collect(Collectors.joining("; ")));
  }
}
