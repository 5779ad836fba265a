package dev.apiscribe.runtime.faults;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.ApiException;
import dev.apiscribe.runtime.Call;
import dev.apiscribe.runtime.Credentials;
import dev.apiscribe.runtime.EventResponse;
import dev.apiscribe.runtime.LogGroup;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.Token;
import dev.apiscribe.runtime.Transport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * Mixed calls from many threads, each until its calls are made or the time is over. Counts what
 * each of them ended in.
 */
final class Soak {
  private static final int MOST_OF_A_DOWNLOAD = 1_000_000;

  private final long seed;
  private final Length length;
  private final SoakServer server;
  private final ApiClient api;
  private final AtomicLong ids = new AtomicLong();
  private final LongAdder begun = new LongAdder();
  private final Map<String, LongAdder> endings = new ConcurrentHashMap<>();
  private final Queue<Throwable> unexpected = new ConcurrentLinkedQueue<>();

  /**
   * How long each thread goes on.
   *
   * @param calls that it makes at most
   * @param time in which it begins them
   */
  record Length(int calls, Duration time) {
    /** As many calls, however long a slow machine takes. */
    static Length ofCalls(int calls) {
      return new Length(calls, Duration.ofMinutes(5));
    }

    static Length ofSeconds(int seconds) {
      return new Length(Integer.MAX_VALUE, Duration.ofSeconds(seconds));
    }
  }

  Soak(Carrier carrier, SoakServer server, Length length, long seed) {
    this.server = server;
    this.seed = seed;
    this.length = length;
    Transport transport = carrier.connectingWithin(Duration.ofSeconds(10));
    ApiClient iam = client(server.endpoint(), transport).build();
    api = client(server.endpoint(), transport)
        .idleTimeout(Duration.ofSeconds(1))
        .credentials(Credentials.token("X-Auth-Token", () -> login(iam)))
        .build();
  }

  private static ApiClient.Builder client(URI endpoint, Transport transport) {
    return ApiClient.builder()
        .endpoint(endpoint)
        .transport(transport)
        .timeout(Duration.ofSeconds(5))
        .attemptTimeout(Duration.ofSeconds(1))
        .retry(RetryPolicy.builder().firstPause(Duration.ofMillis(5)).build());
  }

  private static Token login(ApiClient iam) {
    return Token.of(Groups.login(iam)
        .send(RequestOptions.builder().idempotent(true).build())
        .body()
        .id());
  }

  void run(int threads) throws InterruptedException {
    long end = System.nanoTime() + length.time().toNanos();
    List<Thread> callers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      SplittableRandom random = new SplittableRandom(seed + i);
      Thread caller = new Thread(() -> call(random, end), "soak-caller-" + i);
      caller.setDaemon(true);
      caller.start();
      callers.add(caller);
    }
    for (Thread caller : callers) {
      caller.join(length.time().toMillis() + 60_000);
      if (caller.isAlive()) {
        unexpected.add(new AssertionError(caller.getName() + " never came back"));
      }
    }
  }

  private void call(SplittableRandom random, long end) {
    for (int i = 0; i < length.calls() && System.nanoTime() < end; i++) {
      begun.increment();
      count(ending(random.nextInt(100), random));
    }
  }

  private String ending(int kind, SplittableRandom random) {
    long id = ids.incrementAndGet();
    try {
      boolean async = random.nextBoolean();
      if (kind < 30) {
        ended(Groups.get(api), id, async);
      } else if (kind < 50) {
        ended(Groups.create(api), id, async);
      } else if (kind < 60) {
        drain(ended(Groups.download(api), id, async));
      } else if (kind < 70) {
        read(ended(Groups.watch(api), id, async));
      } else if (kind < 85) {
        ended(Groups.ingest(api, body(random.nextBoolean(), random.nextInt(100_000))), id, async);
      } else if (kind < 95) {
        ended(Groups.delete(api), id, async);
      } else {
        CompletableFuture<Response<LogGroup>> call = Groups.get(api).sendAsync(named(id));
        CompletableFuture.delayedExecutor(random.nextInt(20), TimeUnit.MILLISECONDS)
            .execute(() -> call.cancel(true));
        call.get(30, TimeUnit.SECONDS);
      }
      return "value";
    } catch (Exception | AssertionError e) {
      Throwable cause = Ending.cause(e);
      boolean broken = cause instanceof IOException && kind >= 50 && kind < 60;
      if (!(cause instanceof ApiException)
          && !(cause instanceof CancellationException)
          && !broken) {
        unexpected.add(cause);
      }
      if (cause instanceof ApiException known
          && !known.mayHaveBeenExecuted()
          && server.mayHaveExecuted(id)) {
        unexpected.add(new AssertionError("said not to have been executed", known));
      }
      return cause.getClass().getSimpleName();
    }
  }

  private static <T> T ended(Call<T> call, long id, boolean async) throws Exception {
    return async
        ? call.sendAsync(named(id)).get(30, TimeUnit.SECONDS).body()
        : call.send(named(id)).body();
  }

  private static RequestOptions named(long id) {
    return RequestOptions.builder().header(SoakServer.CALL, Long.toString(id)).build();
  }

  private static void drain(InputStream body) throws IOException {
    try (body) {
      body.readNBytes(MOST_OF_A_DOWNLOAD);
    }
  }

  private static void read(EventResponse<LogGroup> response) {
    try (response) {
      if (response.isEventStream()) {
        response.events().forEach(event -> {});
      }
    }
  }

  private static RequestBody body(boolean repeatable, int length) {
    byte[] bytes = new byte[length];
    return repeatable
        ? RequestBody.ofStream("text/plain", () -> new ByteArrayInputStream(bytes))
        : RequestBody.ofStream("text/plain", new ByteArrayInputStream(bytes));
  }

  private void count(String ending) {
    endings.computeIfAbsent(ending, e -> new LongAdder()).increment();
  }

  long begun() {
    return begun.sum();
  }

  /** How many calls ended in what. */
  Map<String, Long> endings() {
    Map<String, Long> counts = new TreeMap<>();
    endings.forEach((ending, count) -> counts.put(ending, count.sum()));
    return counts;
  }

  List<Throwable> unexpected() {
    return List.copyOf(unexpected);
  }
}
