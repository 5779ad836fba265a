package dev.apiscribe.testkit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The refusal of a request that breaks its document.
 *
 * @param message begins with the place of the first error
 * @param allowed the value of {@code Allow} when the method is refused, else empty
 */
record Refusal(int status, String message, List<String> allowed) {
  static Refusal of(int status, List<RequestError> errors) {
    return new Refusal(
        status,
        errors.stream().map(RequestError::toString).distinct().collect(Collectors.joining("; ")),
        List.of());
  }

  static Refusal ofMethod(String method, List<String> documented, List<String> allowed) {
    return new Refusal(
        405,
        "method: " + method + " is not documented here, expected one of " + documented,
        allowed);
  }
}
