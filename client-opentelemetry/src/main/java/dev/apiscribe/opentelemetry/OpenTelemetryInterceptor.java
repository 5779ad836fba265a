package dev.apiscribe.opentelemetry;

import dev.apiscribe.runtime.Interceptor;
import dev.apiscribe.runtime.TimeSource;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.propagation.TextMapPropagator;

/**
 * An interceptor that creates spans and metrics for the calls of a client.
 *
 * <pre>{@code
 * LtsClient lts = LtsClient.builder()
 *     .projectId(project)
 *     .authToken(token)
 *     .interceptor(OpenTelemetryInterceptor.of(openTelemetry))
 *     .build();
 * }</pre>
 *
 * <ul>
 *   <li>A span for each call, named by its operation, of kind INTERNAL. The caller's context is its
 *       parent in both kinds. It ends with the call: when the caller has the response or the
 *       failure, or cancels. A download or an event stream is read after that. A call that is
 *       refused before it is sent has none.
 *   <li>A span of kind CLIENT below it for each attempt, from the request to the headers of the
 *       response, with the attributes that the semantic conventions for HTTP clients name.
 *   <li>{@code http.client.request.duration}, a histogram in seconds over the same time, with one
 *       value for each attempt.
 *   <li>{@code http.client.active_requests}, the number of attempts that have begun and have
 *       neither headers nor a failure yet. The conventions have it under development: its name may
 *       change.
 * </ul>
 *
 * <p>The configured propagators write their headers ({@code traceparent}, and baggage if they are
 * told to) into each attempt, before it is signed. They go to the API's server.
 *
 * <p>No span and no metric has a value of a parameter, a header, a body or a message of an
 * exception. {@code url.full} is left out for that, although the conventions ask for it, because
 * paths and queries carry values; {@code url.template}, {@code server.address} and
 * {@code server.port} stand for it. A failure is the span's status and {@code error.type}: the
 * status code, or else the class of the exception, which for a cancelled call is
 * {@link java.util.concurrent.CancellationException}.
 */
public final class OpenTelemetryInterceptor implements Interceptor {
  private static final String SCOPE = "dev.apiscribe.opentelemetry";

  private final Tracer tracer;
  private final HttpMetrics metrics;
  private final TextMapPropagator propagator;
  private final TimeSource time;

  private OpenTelemetryInterceptor(OpenTelemetry openTelemetry, TimeSource time) {
    tracer = openTelemetry.getTracer(SCOPE);
    metrics = new HttpMetrics(openTelemetry.getMeter(SCOPE));
    propagator = openTelemetry.getPropagators().getTextMapPropagator();
    this.time = time;
  }

  public static OpenTelemetryInterceptor of(OpenTelemetry openTelemetry) {
    return of(openTelemetry, TimeSource.system());
  }

  /**
   * Creates an interceptor that measures durations with another clock. Spans use the clock of the
   * SDK.
   */
  public static OpenTelemetryInterceptor of(OpenTelemetry openTelemetry, TimeSource time) {
    return new OpenTelemetryInterceptor(openTelemetry, time);
  }

  @Override
  public Interceptor forCall() {
    return new TracedCall(tracer, metrics, propagator, time);
  }
}
