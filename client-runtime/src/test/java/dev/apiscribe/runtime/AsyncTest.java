package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class AsyncTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String CREATED =
      "HTTP/1.1 201 Created\r\nConnection: close\r\nContent-Length: 20\r\n\r\n"
          + "{\"log_group_id\":\"1\"}";
  private static final String HALF =
      "HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{\"log_group_id\":";

  private static CompletableFuture<Response<LogGroup>> create(
      ScriptedServer server, RequestOptions options) {
    return Operations.client(server.endpoint())
        .call(Operations.CREATE_LOG_GROUP)
        .sendAsync(options);
  }

  private static void assertFails(CompletableFuture<?> future, Class<? extends Throwable> type) {
    assertThat(future)
        .failsWithin(SOON)
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(type);
  }

  @Test
  void bringsTheResponse() throws IOException {
    try (var server = ScriptedServer.answering(CREATED)) {
      assertThat(create(server, RequestOptions.none()))
          .succeedsWithin(SOON)
          .extracting(response -> response.body().id())
          .isEqualTo("1");
    }
  }

  @Test
  void runsDependentsWhereTheyMayBlock() throws Exception {
    try (var server = ScriptedServer.answering(CREATED)) {
      ApiClient api = Operations.client(server.endpoint());
      String again = api.call(Operations.CREATE_LOG_GROUP)
          .sendAsync(RequestOptions.none())
          .thenApply(first -> api.call(Operations.CREATE_LOG_GROUP)
              .send(RequestOptions.none())
              .body()
              .id())
          .get(20, TimeUnit.SECONDS);
      assertThat(again).isEqualTo("1");
    }
  }

  @Test
  void theThreadOfTheExchangeReadsTheResponseToo() throws Exception {
    CompletableFuture<Void> derived = new CompletableFuture<>();
    CompletableFuture<Thread> exchanging = new CompletableFuture<>();
    ApiClient api = throughTransport(List.of(), request -> {
      derived.join();
      exchanging.complete(Thread.currentThread());
      return created();
    });
    CompletableFuture<Thread> reading = api.call(Operations.CREATE_LOG_GROUP)
        .sendAsync(RequestOptions.none())
        .thenApply(response -> Thread.currentThread());
    derived.complete(null);
    assertThat(reading).succeedsWithin(SOON).isSameAs(exchanging.get());
  }

  @Test
  void noCallWaitsForWhatDependsOnAnotherOneThatEndsOnTheSameThread() throws Exception {
    CompletableFuture<Void> derived = new CompletableFuture<>();
    CompletableFuture<TransportResponse> shared = new CompletableFuture<>();
    Interceptor oneForAll = new Interceptor() {
      private final AtomicInteger count = new AtomicInteger();

      @Override
      public CompletionStage<TransportResponse> aroundAttempt(
          Operation<?> operation,
          int attempt,
          TransportRequest request,
          Next<TransportResponse> next) {
        return count.getAndIncrement() > 0
            ? shared
            : next.proceed(request).thenApply(response -> {
              shared.complete(created());
              return response;
            });
      }
    };
    ApiClient api = throughTransport(List.of(oneForAll), request -> {
      derived.join();
      return created();
    });
    CompletableFuture<Response<LogGroup>> first =
        api.call(Operations.CREATE_LOG_GROUP).sendAsync(RequestOptions.none());
    CompletableFuture<Response<LogGroup>> second =
        api.call(Operations.CREATE_LOG_GROUP).sendAsync(RequestOptions.none());
    CompletableFuture<Response<LogGroup>> both =
        first.thenCombine(first.thenApply(response -> second.join()), (one, other) -> other);
    CompletableFuture<Response<LogGroup>> reversed = second.thenApply(response -> first.join());
    derived.complete(null);
    assertThat(both).succeedsWithin(SOON);
    assertThat(reversed).succeedsWithin(SOON);
  }

  private static ApiClient throughTransport(List<Interceptor> interceptors, Transport transport) {
    ApiClient.Builder builder =
        ApiClient.builder().endpoint(URI.create("http://h")).parameter("project_id", "p1");
    interceptors.forEach(builder::interceptor);
    return builder.transport(transport).build();
  }

  private static TransportResponse created() {
    return new TransportResponse(
        201,
        Headers.none(),
        new ByteArrayInputStream("{\"log_group_id\":\"1\"}".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void bringsEveryFailureInTheFuture() throws IOException {
    try (var server = ScriptedServer.answering("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n")) {
      ApiClient api = Operations.client(server.endpoint());
      assertFails(create(server, RequestOptions.none()), StatusException.class);
      assertFails(
          api.call(Operations.GET_LOG_GROUP).path("name", "..").sendAsync(RequestOptions.none()),
          IllegalArgumentException.class);
      assertFails(
          api.call(Operations.GET_LOG_GROUP)
              .path("name", "g")
              .query("days", 9)
              .sendAsync(RequestOptions.none()),
          InvalidRequestException.class);
    }
    try (var server = ScriptedServer.answering(HALF)) {
      assertFails(create(server, RequestOptions.none()), ConnectionException.class);
    }
  }

  @Test
  void timesOutBeforeAndWithinTheResponse() throws IOException {
    RequestOptions briefly =
        RequestOptions.builder().timeout(Duration.ofMillis(200)).build();
    try (var server = ScriptedServer.stallingAfter("")) {
      assertFails(create(server, briefly), CallTimeoutException.class);
    }
    try (var server = ScriptedServer.stallingAfter(HALF)) {
      assertFails(create(server, briefly), CallTimeoutException.class);
    }
  }

  @Test
  void endsAlsoWhenAnotherAttemptCannotBegin() throws IOException {
    Transport broken = new Transport() {
      private final AtomicInteger count = new AtomicInteger();

      @Override
      public TransportResponse exchange(TransportRequest request) {
        throw new AssertionError();
      }

      @Override
      public CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request) {
        if (this.count.incrementAndGet() == 1) {
          return CompletableFuture.failedFuture(new IOException("cut"));
        }
        throw new OutOfMemoryError("no more threads, say");
      }
    };
    ApiClient api =
        ApiClient.builder().endpoint(URI.create("http://h")).transport(broken).build();
    assertFails(
        api.call(Operations.DELETE_LOG_GROUP).sendAsync(RequestOptions.none()),
        OutOfMemoryError.class);
  }

  @Test
  void endsAlsoWhenAPauseFails() throws IOException {
    TimeSource broken =
        new PausesOnly(() -> CompletableFuture.failedStage(new IllegalStateException("no time")));
    try (var server = ScriptedServer.answering("")) {
      ApiClient api =
          ApiClient.builder().endpoint(server.endpoint()).time(broken).build();
      assertFails(
          api.call(Operations.DELETE_LOG_GROUP).sendAsync(RequestOptions.none()),
          IllegalStateException.class);
    }
  }

  @Test
  void hangsUpWhenCancelledBeforeTheResponse() throws IOException {
    try (var server = ScriptedServer.stallingAfter("")) {
      CompletableFuture<?> call = create(server, RequestOptions.none());
      server.request().join();
      call.cancel(false);
      server.awaitClientGone();
    }
  }

  @Test
  void hangsUpWhenCancelledWithinTheResponse() throws Exception {
    CompletableFuture<Void> sent = new CompletableFuture<>();
    try (var server = new ScriptedServer((out, scripted) -> {
      out.write(HALF.getBytes(StandardCharsets.UTF_8));
      out.flush();
      sent.complete(null);
      scripted.awaitClientGone();
    })) {
      CompletableFuture<?> call = create(server, RequestOptions.none());
      sent.get(20, TimeUnit.SECONDS);
      call.cancel(true);
      server.awaitClientGone();
      assertThat(call).isCancelled();
    }
  }

  @Test
  void hangsUpWhenOnlyTheBodyIsCancelledOrTimedOut() throws IOException {
    try (var server = ScriptedServer.stallingAfter("")) {
      CompletableFuture<LogGroup> body = Response.bodyOf(create(server, RequestOptions.none()));
      server.request().join();
      body.cancel(true);
      server.awaitClientGone();
    }
    try (var server = ScriptedServer.stallingAfter("")) {
      CompletableFuture<LogGroup> body = Response.bodyOf(create(server, RequestOptions.none()));
      server.request().join();
      body.orTimeout(50, TimeUnit.MILLISECONDS);
      server.awaitClientGone();
    }
  }

  @Test
  void hangsUpWhenTheCallersOwnTimeoutIsOver() throws IOException {
    try (var server = ScriptedServer.stallingAfter("")) {
      CompletableFuture<?> call = create(server, RequestOptions.none());
      server.request().join();
      call.orTimeout(50, TimeUnit.MILLISECONDS);
      server.awaitClientGone();
    }
  }

  @Test
  void bringsTheBodyOrItsFailure() throws IOException {
    try (var server = ScriptedServer.answering(CREATED)) {
      assertThat(Response.bodyOf(create(server, RequestOptions.none())))
          .succeedsWithin(SOON)
          .extracting(LogGroup::id)
          .isEqualTo("1");
    }
    try (var server = ScriptedServer.answering("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n")) {
      assertFails(Response.bodyOf(create(server, RequestOptions.none())), StatusException.class);
    }
  }

  /** As when the process may start no thread any more. */
  @Test
  void endsWhenNoThreadCanBeStartedForTheNextAttempt() {
    CompletableFuture<Void> pause = new CompletableFuture<>() {
      @Override
      public CompletableFuture<Void> thenRunAsync(Runnable action, Executor executor) {
        return super.thenRunAsync(action, AsyncTest::refuse);
      }

      @Override
      public CompletableFuture<Void> whenCompleteAsync(
          BiConsumer<? super Void, ? super Throwable> action, Executor executor) {
        return super.whenCompleteAsync(action, AsyncTest::refuse);
      }
    };
    CompletableFuture<?> call = ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .transport(new ScriptedTransport().fail(new ConnectException("refused")))
        .time(new PausesOnly(() -> pause))
        .build()
        .call(Operations.DOWNLOAD)
        .sendAsync(RequestOptions.none());
    pause.complete(null);
    assertThat(call)
        .failsWithin(SOON)
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(OutOfMemoryError.class);
  }

  private static void refuse(Runnable work) {
    throw new OutOfMemoryError("unable to create native thread");
  }
}
