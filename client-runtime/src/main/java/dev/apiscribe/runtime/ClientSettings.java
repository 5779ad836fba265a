package dev.apiscribe.runtime;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all calls of a client share.
 *
 * @param ofClient those that these were made of for one operation; null for those of all
 * @param endpoint without a slash at its end
 * @param isEndpointSet whether the caller has set it, in place of all documented servers
 * @param credentials those of the caller's own, or of one operation
 * @param schemes credentials by the security scheme that they are for
 * @param parameters the values of parameters in every call that sets none
 * @param timeout for a call; null for no limit
 * @param attemptTimeout for an attempt whose body is not streamed, and for others if
 *     {@code limitsStreamedBodies}
 * @param idleTimeout for bodies that the caller reads; null for no limit
 */
record ClientSettings(
    @Nullable ClientSettings ofClient,
    URI endpoint,
    boolean isEndpointSet,
    Map<String, String> parameters,
    Credentials credentials,
    Map<String, Credentials> schemes,
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

  /** Returns the settings with the address and the credentials of an operation. */
  ClientSettings of(Operation<?> operation) {
    ClientSettings client = ofClient == null ? this : ofClient;
    return operation.server() == null && operation.security() == null
        ? client
        : OperationSettings.of(client, operation);
  }

  /** Returns the settings of one operation. */
  ClientSettings with(URI ofOperation, Credentials sent) {
    return new ClientSettings(
        this,
        ofOperation,
        isEndpointSet,
        parameters,
        sent,
        schemes,
        transport,
        ownsTransport,
        validatesRequests,
        validatesResponses,
        userAgent,
        timeout,
        attemptTimeout,
        limitsStreamedBodies,
        idleTimeout,
        sizes,
        retry,
        retryBudget,
        interceptors,
        events,
        time);
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
