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
  private static final int MOST_SHOWN = 100;

  static Refusal of(int status, List<RequestError> errors) {
    List<String> all = errors.stream().map(RequestError::toString).distinct().toList();
    String shown = all.stream().limit(MOST_SHOWN).collect(Collectors.joining("; "));
    int others = all.size() - MOST_SHOWN;
    return new Refusal(
        status, others > 0 ? shown + "; and " + others + " others" : shown, List.of());
  }

  static Refusal ofMethod(String method, List<String> documented, List<String> allowed) {
    return new Refusal(
        405,
        "method: " + method + " is not documented here, expected one of " + documented,
        allowed);
  }
}
