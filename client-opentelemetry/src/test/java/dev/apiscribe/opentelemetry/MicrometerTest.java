package dev.apiscribe.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.testing.ManualTime;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.contrib.metrics.micrometer.MicrometerMeterProvider;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** OpenTelemetry's own bridge takes the metrics to a registry of Micrometer. */
@Timeout(20)
class MicrometerTest {
  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final ManualTime time = new ManualTime();

  private static OpenTelemetry meteredBy(MeterRegistry registry) {
    // begin micrometer
    MeterProvider meters = MicrometerMeterProvider.builder(registry).build();
    OpenTelemetry metered = new OpenTelemetry() {
      @Override
      public MeterProvider getMeterProvider() {
        return meters;
      }

      @Override
      public TracerProvider getTracerProvider() {
        return TracerProvider.noop(); // or that of your SDK
      }

      @Override
      public ContextPropagators getPropagators() {
        return ContextPropagators.noop();
      }
    };
    // end
    return metered;
  }

  @ParameterizedTest
  @EnumSource
  void durationsAndActiveRequestsArriveInTheRegistry(CallMode mode) {
    ScriptedTransport server = new ScriptedTransport().then(request -> {
      assertThat(registry.get("http.client.active_requests").gauge().value()).isEqualTo(1);
      time.advance(Duration.ofMillis(250));
      return new ScriptedTransport()
          .respond(201, "application/json", "{\"id\":\"1\"}")
          .exchange(request);
    });
    mode.send(Groups.create(ApiClient.builder()
        .endpoint(URI.create("https://lts.example.com"))
        .time(time)
        .interceptor(OpenTelemetryInterceptor.of(meteredBy(registry), time))
        .transport(server)));
    DistributionSummary durations = registry
        .get("http.client.request.duration")
        .tag("server.port", "443")
        .tag("http.response.status_code", "201")
        .summary();
    assertThat(durations.count()).isOne();
    assertThat(durations.totalAmount()).isEqualTo(0.25);
    assertThat(registry.get("http.client.active_requests").gauge().value()).isZero();
  }
}
