package dev.apiscribe.opentelemetry;

import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The SDK, with all that it exports kept in memory. */
final class Telemetry {
  private final InMemorySpanExporter spans = InMemorySpanExporter.create();
  private final InMemoryMetricReader metrics = InMemoryMetricReader.create();
  private final OpenTelemetrySdk sdk;

  Telemetry() {
    this(TextMapPropagator.composite(
        W3CTraceContextPropagator.getInstance(), W3CBaggagePropagator.getInstance()));
  }

  Telemetry(TextMapPropagator propagator) {
    sdk = OpenTelemetrySdk.builder()
        .setTracerProvider(SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(spans))
            .build())
        .setMeterProvider(
            SdkMeterProvider.builder().registerMetricReader(metrics).build())
        .setPropagators(ContextPropagators.create(propagator))
        .build();
  }

  OpenTelemetrySdk sdk() {
    return sdk;
  }

  /** Those that ended. */
  List<SpanData> spans() {
    return spans.getFinishedSpanItems();
  }

  /** The only one of a call. */
  SpanData call() {
    List<SpanData> calls =
        spans().stream().filter(span -> span.getKind() == SpanKind.INTERNAL).toList();
    if (calls.size() != 1) {
      throw new AssertionError("spans of calls: " + calls);
    }
    return calls.get(0);
  }

  /** In the order in which they began. */
  List<SpanData> attempts() {
    return spans().stream()
        .filter(span -> span.getKind() == SpanKind.CLIENT)
        .sorted(Comparator.comparingLong(SpanData::getStartEpochNanos))
        .toList();
  }

  MetricData metric(String name) {
    return metrics().stream()
        .filter(metric -> metric.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  Collection<MetricData> metrics() {
    return metrics.collectAllMetrics();
  }
}
