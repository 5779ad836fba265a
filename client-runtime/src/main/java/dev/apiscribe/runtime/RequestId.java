package dev.apiscribe.runtime;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name that a server gave to a request, under the usual headers. */
final class RequestId {
  private static final List<String> HEADERS =
      List.of("X-Request-Id", "Request-Id", "X-Correlation-Id", "X-Trace-Id", "X-Amzn-Trace-Id");
  // It is shown in messages, so that nothing but an id may pass.
  private static final Pattern SHOWABLE = Pattern.compile("[A-Za-z0-9._:=/+-]{1,128}");

  private RequestId() {}

  /** Null when no header has one that can be shown. */
  static @Nullable String of(Headers headers) {
    for (String name : HEADERS) {
      String id = headers.first(name).orElse("");
      if (SHOWABLE.matcher(id).matches()) {
        return id;
      }
    }
    return null;
  }
}
