package dev.apiscribe.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.CallEvent;
import dev.apiscribe.runtime.CallInterruptedException;
import dev.apiscribe.runtime.Credentials;
import dev.apiscribe.runtime.Interceptor;
import dev.apiscribe.runtime.LogGroup;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.PausesOnly;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.Token;
import dev.apiscribe.runtime.Transport;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Callers who give up: by interrupting the thread that waits, or by cancelling the future. */
@ExtendWith(FaultTable.class)
@Timeout(30)
class GivenUpFaultsTest {
  private static final String HALF =
      Fault.head(200, "Content-Length: 100\r\n") + "{\"log_group_id\":";

  private final CompletableFuture<Void> waiting = new CompletableFuture<>();
  private final CompletableFuture<Void> clientGone = new CompletableFuture<>();
  private final AtomicInteger attempts = new AtomicInteger();

  private ApiClient.Builder client(FaultServer server, Manner manner) {
    return ApiClient.builder()
        .endpoint(server.endpoint())
        .transport(manner.carrier().connectingWithin(Duration.ofSeconds(10)))
        .retry(RetryPolicy.none())
        .listener(event -> attempts.addAndGet(event instanceof CallEvent.AttemptStarted ? 1 : 0));
  }

  private FaultServer stallingAfter(String bytes, Manner manner) {
    return FaultServer.striking(manner.protocol(), request -> {
      request.readBody();
      request.write(bytes);
      if (bytes.isEmpty()) {
        waiting.complete(null);
      }
      request.awaitClientGone();
      clientGone.complete(null);
    });
  }

  /** Gives up as soon as the call waits where it should. */
  private void giveUp(
      String name, Manner manner, FaultServer server, ApiClient api, boolean executed)
      throws Exception {
    Ending expected = manner.isAsync()
        ? Ending.cancelled(1)
        : executed
            ? Ending.maybeExecuted(CallInterruptedException.class, 1)
            : Ending.notExecuted(CallInterruptedException.class, 1);
    Throwable failure = manner.isAsync() ? cancelled(api, manner) : interrupted(api, manner);
    Ending ending = Ending.of(failure, attempts.get());
    if (manner.carrier() == Carrier.SOCKETS) {
      Arrival seen = executed
          ? server.seen().awaitExecutable(Duration.ofSeconds(20))
          : server.seen().most();
      FaultTable.current().saw(name, seen);
      assertThat(seen.mayBeExecuted()).as("%s: what the server saw", name).isEqualTo(executed);
    }
    FaultTable.current().add(Section.WAITING, name, manner, expected, ending);
    FaultTable.current().explain(name, "a thread is interrupted, a future is cancelled");
    assertThat(ending).isEqualTo(expected);
  }

  private void giveUpUnconnected(String name, Manner manner, FaultServer server, ApiClient api)
      throws Exception {
    boolean isUncertain = manner.carrier() == Carrier.JDK && manner.isRepeatable();
    if (isUncertain) {
      FaultTable.current()
          .explain(name, "jdk does not tell whether a GET that may be repeated was sent before");
    }
    giveUp(name, manner, server, api, isUncertain);
  }

  private Throwable interrupted(ApiClient api, Manner manner) throws Exception {
    AtomicBoolean flag = new AtomicBoolean();
    FutureTask<Throwable> call = new FutureTask<>(() -> {
      try {
        (manner.isRepeatable() ? Groups.get(api) : Groups.create(api)).send(Groups.PLAIN);
        return new AssertionError("a value");
      } catch (RuntimeException e) {
        flag.set(Thread.interrupted());
        return e;
      }
    });
    Thread caller = new Thread(call, "interrupted-caller");
    caller.start();
    waiting.get(10, TimeUnit.SECONDS);
    caller.interrupt();
    Throwable failure = call.get(10, TimeUnit.SECONDS);
    assertThat(flag).as("interrupt flag").isTrue();
    return failure;
  }

  private Throwable cancelled(ApiClient api, Manner manner) throws Exception {
    CompletableFuture<Response<LogGroup>> call =
        (manner.isRepeatable() ? Groups.get(api) : Groups.create(api)).sendAsync(Groups.PLAIN);
    waiting.get(10, TimeUnit.SECONDS);
    call.cancel(true);
    return call.handle((response, failure) -> failure).get(10, TimeUnit.SECONDS);
  }

  private void assertStillGood(FaultServer server, ApiClient api) {
    server.heal();
    RequestOptions patient =
        RequestOptions.builder().retry(RetryPolicy.standard()).build();
    assertThat(Groups.get(api).send(patient).body().id()).isEqualTo("1");
  }

  @ParameterizedTest
  @MethodSource("dev.apiscribe.runtime.faults.Manner#all")
  void whileConnecting(Manner manner) throws Exception {
    try (FaultServer server = FaultServer.crowded(manner.protocol())) {
      assumeTrue(server.isFull(), "this kernel lets every connection in");
      // Later, since the transport is on its way to the connection only.
      Interceptor late = new Interceptor() {
        @Override
        public CompletionStage<TransportResponse> aroundAttempt(
            Operation<?> operation,
            int attempt,
            TransportRequest request,
            Next<TransportResponse> next) {
          CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS)
              .execute(() -> waiting.complete(null));
          return next.proceed(request);
        }
      };
      ApiClient api = client(server, manner).interceptor(late).build();
      giveUpUnconnected("given up while connecting", manner, server, api);
      assertStillGood(server, api);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.apiscribe.runtime.faults.Manner#all")
  void insideTheHandshake(Manner manner) throws Exception {
    assumeTrue(manner.protocol().isEncrypted(), "there is no handshake");
    try (FaultServer server = FaultServer.shaking(manner.protocol(), line -> {
      line.raw().getInputStream().read();
      waiting.complete(null);
      line.ignoreClient(10_000);
      clientGone.complete(null);
    })) {
      ApiClient api = client(server, manner).build();
      giveUpUnconnected("given up inside the handshake", manner, server, api);
      clientGone.get(10, TimeUnit.SECONDS);
      assertStillGood(server, api);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.apiscribe.runtime.faults.Manner#all")
  void whileWaitingForTheHead(Manner manner) throws Exception {
    try (FaultServer server = stallingAfter("", manner)) {
      ApiClient api = client(server, manner).build();
      giveUp("given up while waiting for the head", manner, server, api, true);
      clientGone.get(10, TimeUnit.SECONDS);
      assertStillGood(server, api);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.apiscribe.runtime.faults.Manner#all")
  void whileWaitingForTheBody(Manner manner) throws Exception {
    try (FaultServer server = stallingAfter(HALF, manner)) {
      Transport observed = new ObservedTransport(manner.carrier(), waiting);
      ApiClient api = client(server, manner).transport(observed).build();
      giveUp("given up while waiting for the body", manner, server, api, true);
      clientGone.get(10, TimeUnit.SECONDS);
      assertStillGood(server, api);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.apiscribe.runtime.faults.Manner#all")
  void whileWaitingBehindAnInterceptor(Manner manner) throws Exception {
    try (FaultServer server = stallingAfter("", manner)) {
      ApiClient api = client(server, manner).interceptor(new Chaining()).build();
      giveUp("given up behind an interceptor", manner, server, api, true);
      clientGone.get(10, TimeUnit.SECONDS);
      assertStillGood(server, api);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.apiscribe.runtime.faults.Manner#all")
  void whileWaitingForTheNextAttempt(Manner manner) throws Exception {
    try (FaultServer server = FaultServer.striking(
        manner.protocol(), Fault.respond(Fault.json(429, "Retry-After: 60\r\n", "{}")))) {
      CompletableFuture<Void> pause = new CompletableFuture<>();
      PausesOnly time = new PausesOnly(() -> {
        // Later, since a call looks at the stage only when it has it.
        CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS)
            .execute(() -> waiting.complete(null));
        return pause;
      });
      ApiClient api =
          client(server, manner).retry(RetryPolicy.standard()).time(time).build();
      // What a caller gives up between two attempts was refused, and not executed.
      giveUp("given up between two attempts", manner, server, api, false);
      assertThat(pause).isCancelled();
      assertStillGood(server, api);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.apiscribe.runtime.faults.Manner#all")
  void whileWaitingForAToken(Manner manner) throws Exception {
    CountDownLatch login = new CountDownLatch(1);
    try (FaultServer server = FaultServer.striking(manner.protocol(), Fault.none())) {
      Credentials slow = Credentials.token("X-Auth-Token", () -> {
        waiting.complete(null);
        login.await(10, TimeUnit.SECONDS);
        return Token.of("t");
      });
      ApiClient api = client(server, manner).credentials(slow).build();
      giveUp("given up while waiting for a token", manner, server, api, false);
      assertThat(server.requests()).isZero();
      login.countDown();
      assertStillGood(server, api);
      assertThat(server.requests()).isEqualTo(1);
    }
  }
}
