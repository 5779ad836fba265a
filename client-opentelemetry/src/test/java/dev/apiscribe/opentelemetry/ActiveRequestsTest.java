package dev.apiscribe.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.apiscribe.runtime.Call;
import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.Transport;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each attempt counts from its request to its end, whatever the end is. */
@Timeout(20)
class ActiveRequestsTest {
  private static final String NAME = "http.client.active_requests";

  private final Telemetry telemetry = new Telemetry();
  private final List<Long> during = new ArrayList<>();

  private Call<Groups.Group> create(Transport transport) {
    return Groups.create(
        Groups.client(URI.create("https://lts.example.com"), telemetry).transport(transport));
  }

  /** All attempts go to one server, so that there is one value. */
  private long active() {
    return telemetry.metric(NAME).getLongSumData().getPoints().stream()
        .mapToLong(LongPointData::getValue)
        .sum();
  }

  private TransportResponse counted(int status) {
    during.add(active());
    return new TransportResponse(status, Headers.none(), InputStream.nullInputStream());
  }

  @ParameterizedTest
  @EnumSource
  void countsEachAttemptWhileItLasts(CallMode mode) {
    ScriptedTransport server = new ScriptedTransport();
    server
        .then(request -> counted(503))
        .then(request -> counted(503))
        .then(request -> counted(400));
    assertThat(catchThrowable(() -> mode.send(create(server)))).isNotNull();
    assertThat(during).containsExactly(1L, 1L, 1L);
    assertThat(active()).isZero();
    MetricData metric = telemetry.metric(NAME);
    assertThat(metric.getUnit()).isEqualTo("{request}");
    assertThat(metric.getLongSumData().isMonotonic()).isFalse();
    assertThat(metric.getLongSumData().getPoints())
        .singleElement()
        .satisfies(point -> assertThat(point.getAttributes())
            .isEqualTo(Attributes.builder()
                .put("http.request.method", "POST")
                .put("server.address", "lts.example.com")
                .put("server.port", 443L)
                .put("url.template", "/v2/{project_id}/groups")
                .build()));
  }

  @ParameterizedTest
  @EnumSource
  void forgetsAnAttemptThatFails(CallMode mode) {
    ScriptedTransport server = new ScriptedTransport();
    for (int i = 0; i < 3; i++) {
      server.fail(new IOException("cut"));
    }
    assertThat(catchThrowable(() -> mode.send(create(server)))).isNotNull();
    assertThat(active()).isZero();
  }

  @Test
  void forgetsAnAttemptThatIsCancelled() {
    Transport silent = new Transport() {
      @Override
      public TransportResponse exchange(TransportRequest request) {
        throw new IllegalStateException("only async");
      }

      @Override
      public CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request) {
        return new CompletableFuture<>();
      }
    };
    CompletableFuture<Response<Groups.Group>> call =
        create(silent).sendAsync(RequestOptions.none()).toCompletableFuture();
    assertThat(active()).isOne();
    call.cancel(true);
    assertThat(active()).isZero();
  }
}
