package dev.apiscribe.opentelemetry;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongUpDownCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.context.Context;

/** The metrics of attempts, as the semantic conventions name them. */
final class HttpMetrics {
  private final DoubleHistogram durations;
  private final LongUpDownCounter active;

  HttpMetrics(Meter meter) {
    durations = meter
        .histogramBuilder("http.client.request.duration")
        .setUnit("s")
        .setDescription("Duration of HTTP client requests.")
        .setExplicitBucketBoundariesAdvice(HttpConventions.DURATION_BUCKETS)
        .build();
    active = meter
        .upDownCounterBuilder("http.client.active_requests")
        .setUnit("{request}")
        .setDescription("Number of active HTTP requests.")
        .build();
  }

  void started(Attributes request, Context context) {
    active.add(1, request, context);
  }

  /** @param request as it was given to {@link #started} */
  void ended(double seconds, Attributes request, Attributes outcome, Context context) {
    active.add(-1, request, context);
    durations.record(seconds, request.toBuilder().putAll(outcome).build(), context);
  }
}
