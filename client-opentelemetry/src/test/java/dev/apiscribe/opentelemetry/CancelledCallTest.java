package dev.apiscribe.opentelemetry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.Interceptor;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.TimeSource;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.testing.ManualTime;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CancelledCallTest {
  private final Telemetry telemetry = new Telemetry();

  private static ServerSocket listening() throws IOException {
    ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    server.setSoTimeout(5_000);
    return server;
  }

  /** Reading fails when the client neither says anything nor hangs up. */
  private static Socket accepted(ServerSocket server) throws IOException {
    Socket connection = server.accept();
    connection.setSoTimeout(5_000);
    return connection;
  }

  private static void assertCancelled(SpanData span) {
    assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(span.getAttributes().get(HttpConventions.ERROR_TYPE))
        .isEqualTo(CancellationException.class.getName());
    assertThat(span.getEvents()).isEmpty();
  }

  @Test
  void endsBothSpansAtOnceAndHangsUp() throws IOException {
    try (ServerSocket silent = listening()) {
      URI endpoint = URI.create("http://localhost:" + silent.getLocalPort());
      CompletableFuture<?> call =
          Groups.create(Groups.client(endpoint, telemetry)).sendAsync(RequestOptions.none());
      try (Socket connection = accepted(silent)) {
        assertThat(connection.getInputStream().read()).isEqualTo('P');
        assertThat(telemetry.spans()).isEmpty();
        call.cancel(true);
        assertThat(telemetry.spans()).hasSize(2);
        assertCancelled(telemetry.call());
        assertCancelled(telemetry.attempts().get(0));
        connection.getInputStream().readAllBytes(); // ends only because the client hangs up
      }
    }
  }

  @Test
  void endsTheCallInThePauseBetweenAttempts() throws Exception {
    CompletableFuture<Void> pausing = new CompletableFuture<>();
    ManualTime clock = new ManualTime();
    TimeSource time = new TimeSource() {
      @Override
      public long nanoTime() {
        return clock.nanoTime();
      }

      @Override
      public Instant instant() {
        return clock.instant();
      }

      @Override
      public CompletionStage<Void> sleep(Duration pause) {
        pausing.complete(null);
        return new CompletableFuture<>();
      }
    };
    ApiClient.Builder client = Groups.client(URI.create("http://localhost"), telemetry)
        .time(time)
        .transport(new ScriptedTransport().respond(503));
    CompletableFuture<?> call = Groups.create(client).sendAsync(RequestOptions.none());
    pausing.get(5, TimeUnit.SECONDS);
    assertThat(telemetry.spans()).hasSize(1);
    call.cancel(true);
    assertCancelled(telemetry.call());
    assertThat(telemetry.attempts().get(0).getAttributes().get(HttpConventions.ERROR_TYPE))
        .isEqualTo("503");
  }

  @Test
  void closesADownloadThatArrivesAfterTheCancellation() throws Exception {
    Operation<InputStream> download = Operation.<InputStream>of("download", "GET", "/download")
        .success(200, ResponseBody.bytes())
        .build();
    Late late = new Late();
    try (ServerSocket server = listening()) {
      URI endpoint = URI.create("http://localhost:" + server.getLocalPort());
      CompletableFuture<?> call = Groups.client(endpoint, telemetry)
          .interceptor(late)
          .build()
          .call(download)
          .sendAsync(RequestOptions.none());
      try (Socket connection = accepted(server)) {
        connection
            .getOutputStream()
            .write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n".getBytes(UTF_8));
        late.arrived.get(5, TimeUnit.SECONDS);
        call.cancel(true);
        late.released.complete(null);
        connection.getInputStream().readAllBytes(); // ends only because the client hangs up
      }
    }
    assertCancelled(telemetry.call());
    assertThat(telemetry.attempts().get(0).getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
  }

  @Test
  void theCallersOwnTimeoutIsACancellation() throws IOException {
    try (ServerSocket silent = listening()) {
      URI endpoint = URI.create("http://localhost:" + silent.getLocalPort());
      CompletableFuture<?> call =
          Groups.create(Groups.client(endpoint, telemetry)).sendAsync(RequestOptions.none());
      try (Socket connection = accepted(silent)) {
        call.orTimeout(50, TimeUnit.MILLISECONDS);
        connection.getInputStream().readAllBytes();
      }
    }
    assertCancelled(telemetry.attempts().get(0));
    assertCancelled(telemetry.call());
  }

  /** Keeps responses to itself until they are released, and cannot be cancelled. */
  private static final class Late implements Interceptor {
    private final CompletableFuture<Void> arrived = new CompletableFuture<>();
    private final CompletableFuture<Void> released = new CompletableFuture<>();

    @Override
    public <T extends @Nullable Object> CompletionStage<Response<T>> aroundCall(
        Operation<T> operation, TransportRequest request, Next<Response<T>> next) {
      CompletableFuture<Response<T>> arriving = next.proceed(request).toCompletableFuture();
      arriving.thenRun(() -> arrived.complete(null));
      return arriving.thenCombine(released, (response, go) -> response).minimalCompletionStage();
    }
  }
}
