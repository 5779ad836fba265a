package dev.apiscribe.runtime;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name that a server gave to a request, in the usual headers or in the body of an error. */
final class RequestId {
  private static final List<String> HEADERS = List.of(
      "X-Request-Id",
      "X-Openstack-Request-Id",
      "Request-Id",
      "X-Correlation-Id",
      "X-Trace-Id",
      "X-Amzn-Trace-Id");
  // It is shown in messages, so that nothing but an id may pass.
  private static final Pattern SHOWABLE = Pattern.compile("[A-Za-z0-9._:=/+-]{1,128}");

  private RequestId() {}

  /**
   * Returns null if no id can be shown.
   *
   * @param inBody what the body says; null for nothing
   */
  static @Nullable String of(Headers headers, @Nullable String inBody) {
    for (String name : HEADERS) {
      String id = headers.first(name).orElse("");
      if (SHOWABLE.matcher(id).matches()) {
        return id;
      }
    }
    return inBody != null && SHOWABLE.matcher(inBody).matches() ? inBody : null;
  }
}
