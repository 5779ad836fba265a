package dev.apiscribe.runtime;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What all calls of a client share.
 *
 * @param endpoint without a slash at its end
 * @param parameters the values of parameters in every call that sets none
 * @param timeout for a call; null for no limit
 * @param attemptTimeout for an attempt whose body is not streamed, and for others if
 *     {@code limitsStreamedBodies}
 * @param idleTimeout for bodies that the caller reads; null for no limit
 */
record ClientSettings(
    URI endpoint,
    Map<String, String> parameters,
    Credentials credentials,
    Transport transport,
    boolean ownsTransport,
    boolean validatesRequests,
    boolean validatesResponses,
    String userAgent,
    @Nullable Duration timeout,
    Duration attemptTimeout,
    boolean limitsStreamedBodies,
    @Nullable Duration idleTimeout,
    SizeBounds sizes,
    RetryPolicy retry,
    RetryBudget retryBudget,
    List<Interceptor> interceptors,
    CallEvents events,
    TimeSource time) {

  /**
   * Refuses what is empty or has white space around it, such as the line break at the end of a
   * file.
   */
  static String text(String name, String value) {
    if (Objects.requireNonNull(value, name).isBlank() || !value.equals(value.strip())) {
      throw new IllegalArgumentException(name + " is empty, or has white space around it");
    }
    return value;
  }

  /**
   * Returns whether this is an address at the client's own host: only there do the credentials
   * belong.
   */
  boolean isAt(URI other) {
    return Endpoint.isSameHost(endpoint, other);
  }

  @Nullable
  Duration attemptTimeout(@Nullable RequestBody content) {
    boolean streamed = content != null && content.length() < 0;
    return streamed && !limitsStreamedBodies ? null : attemptTimeout;
  }
}
