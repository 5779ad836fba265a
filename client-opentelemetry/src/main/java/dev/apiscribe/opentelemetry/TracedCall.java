package dev.apiscribe.opentelemetry;

import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.Interceptor;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.TimeSource;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One call, and the context that its attempts are in whatever thread they run on. */
final class TracedCall implements Interceptor {
  private final Tracer tracer;
  private final HttpMetrics metrics;
  private final TextMapPropagator propagator;
  private final TimeSource time;
  private volatile Context context = Context.current();

  TracedCall(Tracer tracer, HttpMetrics metrics, TextMapPropagator propagator, TimeSource time) {
    this.tracer = tracer;
    this.metrics = metrics;
    this.propagator = propagator;
    this.time = time;
  }

  @Override
  public <T extends @Nullable Object> CompletionStage<Response<T>> aroundCall(
      Operation<T> operation, TransportRequest request, Next<Response<T>> next) {
    // An interceptor before this one may have gone on to a thread that knows nothing of the
    // caller's context.
    Context here = Context.current();
    Context parent = here == Context.root() ? context : here;
    Span span = tracer.spanBuilder(operation.id()).setParent(parent).startSpan();
    Context own = parent.with(span);
    context = own;
    return WatchedStage.of(
        own.wrapSupplier(() -> next.proceed(request)),
        (response, failure) ->
            end(span, failure == null ? null : HttpConventions.errorType(failure)),
        TracedCall::close);
  }

  @Override
  public CompletionStage<TransportResponse> aroundAttempt(
      Operation<?> operation, int attempt, TransportRequest request, Next<TransportResponse> next) {
    Attributes known = HttpConventions.request(operation, request);
    Span span = tracer
        .spanBuilder(HttpConventions.spanName(operation, request))
        .setParent(context)
        .setSpanKind(SpanKind.CLIENT)
        .setAllAttributes(known)
        .setAllAttributes(HttpConventions.requestDetails(request, attempt))
        .startSpan();
    Context own = context.with(span);
    metrics.started(known, own);
    long start = time.nanoTime();
    return WatchedStage.of(
        own.wrapSupplier(() -> next.proceed(carrying(own, request))),
        (response, failure) -> {
          double seconds = (time.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
          Attributes outcome = HttpConventions.outcome(response, failure);
          metrics.ended(seconds, known, outcome, own);
          end(span.setAllAttributes(outcome), outcome.get(HttpConventions.ERROR_TYPE));
        },
        TransportResponse::close);
  }

  private TransportRequest carrying(Context own, TransportRequest request) {
    Headers.Builder headers = request.headers().toBuilder();
    propagator.inject(own, headers, TracedCall::set);
    return request.withHeaders(headers.build());
  }

  private static void set(Headers.@Nullable Builder headers, String name, String value) {
    if (headers == null) {
      return;
    }
    try {
      headers.set(name, value);
    } catch (IllegalArgumentException e) {
      // What cannot be in a header is not sent; a call is worth more than its trace.
    }
  }

  /** @param errorType null for a success */
  private static void end(Span span, @Nullable String errorType) {
    if (errorType != null) {
      span.setAttribute(HttpConventions.ERROR_TYPE, errorType);
      span.setStatus(StatusCode.ERROR);
    }
    span.end();
  }

  private static void close(Response<?> unwanted) {
    if (unwanted.body() instanceof AutoCloseable open) {
      try {
        open.close();
      } catch (Exception e) {
        // It was to be thrown away.
      }
    }
  }
}
