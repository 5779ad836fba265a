package dev.apiscribe.opentelemetry;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.StatusException;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The names and values by which the semantic conventions describe an HTTP client. All of them stand
 * here.
 */
final class HttpConventions {
  static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
  static final AttributeKey<String> ORIGINAL_METHOD =
      AttributeKey.stringKey("http.request.method_original");
  static final AttributeKey<Long> RESEND_COUNT = AttributeKey.longKey("http.request.resend_count");
  static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
  static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
  static final AttributeKey<String> SERVER_ADDRESS = AttributeKey.stringKey("server.address");
  static final AttributeKey<Long> SERVER_PORT = AttributeKey.longKey("server.port");
  static final AttributeKey<String> URL_TEMPLATE = AttributeKey.stringKey("url.template");

  /** In seconds. */
  static final List<Double> DURATION_BUCKETS =
      List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0);

  private static final Set<String> KNOWN_METHODS =
      Set.of("CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE");

  private HttpConventions() {}

  static String spanName(Operation<?> operation, TransportRequest request) {
    String method = KNOWN_METHODS.contains(request.method()) ? request.method() : "HTTP";
    return method + " " + operation.path();
  }

  /** Returns what spans and metrics say of a request. */
  static Attributes request(Operation<?> operation, TransportRequest request) {
    URI uri = request.uri();
    int port =
        uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    return Attributes.builder()
        .put(METHOD, KNOWN_METHODS.contains(request.method()) ? request.method() : "_OTHER")
        .put(SERVER_ADDRESS, uri.getHost())
        .put(SERVER_PORT, (long) port)
        .put(URL_TEMPLATE, operation.path())
        .build();
  }

  /**
   * Returns what only a span says of a request.
   *
   * @param attempt counted from 1
   */
  static Attributes requestDetails(TransportRequest request, int attempt) {
    AttributesBuilder details = Attributes.builder();
    if (!KNOWN_METHODS.contains(request.method())) {
      details.put(ORIGINAL_METHOD, request.method());
    }
    if (attempt > 1) {
      details.put(RESEND_COUNT, attempt - 1L);
    }
    return details.build();
  }

  /**
   * Returns what spans and metrics say of an attempt's end. It failed if there is an
   * {@link #ERROR_TYPE} in it.
   */
  static Attributes outcome(@Nullable TransportResponse response, @Nullable Throwable failure) {
    if (response == null) {
      return failure == null ? Attributes.empty() : Attributes.of(ERROR_TYPE, errorType(failure));
    }
    long status = response.status();
    return status < 400
        ? Attributes.of(STATUS, status)
        : Attributes.of(STATUS, status, ERROR_TYPE, Long.toString(status));
  }

  /** Never a message: it may quote what is secret. */
  static String errorType(Throwable failure) {
    Throwable inner = failure.getCause();
    Throwable cause = failure instanceof CompletionException && inner != null ? inner : failure;
    return cause instanceof StatusException response
        ? Integer.toString(response.status())
        : cause.getClass().getName();
  }
}
