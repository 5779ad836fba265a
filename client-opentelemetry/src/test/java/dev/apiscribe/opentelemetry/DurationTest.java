package dev.apiscribe.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.testing.ManualTime;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(20)
class DurationTest {
  private final Telemetry telemetry = new Telemetry();
  private final ManualTime time = new ManualTime();

  private ApiClient.Builder client(ScriptedTransport server) {
    return ApiClient.builder()
        .endpoint(URI.create("https://lts.example.com"))
        .time(time)
        .interceptor(OpenTelemetryInterceptor.of(telemetry.sdk(), time))
        .transport(server);
  }

  private static AttributesBuilder known() {
    return Attributes.builder()
        .put("http.request.method", "POST")
        .put("server.address", "lts.example.com")
        .put("server.port", 443L)
        .put("url.template", "/v2/{project_id}/groups");
  }

  @ParameterizedTest
  @EnumSource
  void measuresEachAttemptInSecondsAndNoPause(CallMode mode) {
    ScriptedTransport server = new ScriptedTransport()
        .then(request -> {
          time.advance(Duration.ofMillis(1500));
          return new ScriptedTransport().respond(503).exchange(request);
        })
        .then(request -> {
          time.advance(Duration.ofMillis(250));
          return new ScriptedTransport()
              .respond(201, "application/json", "{\"id\":\"1\"}")
              .exchange(request);
        });
    mode.send(Groups.create(client(server)));
    MetricData metric = telemetry.metric("http.client.request.duration");
    assertThat(metric.getUnit()).isEqualTo("s");
    Map<Attributes, HistogramPointData> points = metric.getHistogramData().getPoints().stream()
        .collect(Collectors.toMap(HistogramPointData::getAttributes, Function.identity()));
    HistogramPointData failed = points.get(
        known().put("http.response.status_code", 503L).put("error.type", "503").build());
    HistogramPointData succeeded =
        points.get(known().put("http.response.status_code", 201L).build());
    assertThat(points).hasSize(2);
    assertThat(failed.getCount()).isEqualTo(1);
    assertThat(failed.getSum()).isEqualTo(1.5);
    assertThat(succeeded.getSum()).isEqualTo(0.25);
    assertThat(succeeded.getBoundaries()).isEqualTo(HttpConventions.DURATION_BUCKETS);
  }

  @ParameterizedTest
  @EnumSource
  void countsAttemptsWithoutAResponseByTheirFailure(CallMode mode) {
    ScriptedTransport server = new ScriptedTransport();
    for (int i = 0; i < 3; i++) {
      server.fail(new ConnectException("refused"));
    }
    assertThat(catchThrowable(() -> mode.send(Groups.create(client(server))))).isNotNull();
    MetricData metric = telemetry.metric("http.client.request.duration");
    assertThat(metric.getHistogramData().getPoints()).singleElement().satisfies(point -> {
      assertThat(point.getCount()).isEqualTo(3);
      assertThat(point.getAttributes())
          .isEqualTo(known().put("error.type", ConnectException.class.getName()).build());
    });
  }
}
