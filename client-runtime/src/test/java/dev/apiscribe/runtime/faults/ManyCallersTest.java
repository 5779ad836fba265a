package dev.apiscribe.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.Credentials;
import dev.apiscribe.runtime.LogGroup;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.Token;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A token that all callers lose at the same moment. */
@ExtendWith(FaultTable.class)
@Timeout(30)
class ManyCallersTest {
  private static final int CALLERS = 200;
  /** Each has a handshake of its own, twice. */
  private static final int ENCRYPTED_CALLERS = 50;

  private final AtomicReference<String> accepted = new AtomicReference<>("token-1");
  private final AtomicInteger fetches = new AtomicInteger();

  private void respond(Served request) throws IOException {
    boolean known = request.header("X-Auth-Token").equals(accepted.get());
    (known ? Fault.none() : Fault.respond(Fault.head(401, "Content-Length: 0\r\n")))
        .strike(request);
  }

  @ParameterizedTest
  @MethodSource("dev.apiscribe.runtime.faults.Manner#all")
  void fetchOneTokenForAllOfThem(Manner manner) throws Exception {
    try (FaultServer server = FaultServer.striking(manner.protocol(), this::respond)) {
      ApiClient api = ApiClient.builder()
          .endpoint(server.endpoint())
          .transport(manner.carrier().connectingWithin(Duration.ofSeconds(10)))
          .credentials(Credentials.token(
              "X-Auth-Token", () -> Token.of("token-" + fetches.incrementAndGet())))
          .build();
      Groups.get(api).send(Groups.PLAIN);
      accepted.set("token-2");

      var calls = manner.isAsync() ? async(api, manner) : sync(api, manner);
      int callers = callers(manner);
      assertThat(calls).hasSize(callers);
      long values =
          calls.stream().filter(call -> call.join().body().id().equals("1")).count();
      String ending = values + " values, " + (fetches.get() - 1) + " fetch";
      FaultTable.current()
          .add(
              Section.TOKEN,
              "many callers lose one token",
              manner,
              callers + " values, 1 fetch",
              ending);
      assertThat(ending).isEqualTo(callers + " values, 1 fetch");
    }
  }

  private static int callers(Manner manner) {
    return manner.protocol().isEncrypted() ? ENCRYPTED_CALLERS : CALLERS;
  }

  private List<CompletableFuture<Response<LogGroup>>> async(ApiClient api, Manner manner) {
    List<CompletableFuture<Response<LogGroup>>> calls = new ArrayList<>();
    for (int i = 0; i < callers(manner); i++) {
      calls.add(
          (manner.isRepeatable() ? Groups.get(api) : Groups.create(api)).sendAsync(Groups.PLAIN));
    }
    return calls;
  }

  private List<CompletableFuture<Response<LogGroup>>> sync(ApiClient api, Manner manner)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(callers(manner));
    CountDownLatch start = new CountDownLatch(callers(manner));
    List<CompletableFuture<Response<LogGroup>>> calls = new ArrayList<>();
    for (int i = 0; i < callers(manner); i++) {
      calls.add(CompletableFuture.supplyAsync(
          () -> {
            start.countDown();
            awaitAll(start);
            return (manner.isRepeatable() ? Groups.get(api) : Groups.create(api))
                .send(Groups.PLAIN);
          },
          threads));
    }
    threads.shutdown();
    assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    return calls;
  }

  private static void awaitAll(CountDownLatch start) {
    try {
      start.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
