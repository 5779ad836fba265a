package dev.apiscribe.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.ApiException;
import dev.apiscribe.runtime.Call;
import dev.apiscribe.runtime.CallEvent;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.RetryPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;

/** A fault with what it must end in, for a call that may be repeated and one that may not, waiting and not waiting. */
final class FaultCase {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final RequestOptions PATIENT =
      RequestOptions.builder().attemptTimeout(LONG).retry(RetryPolicy.standard()).build();
  private static final ExecutorService CALLERS = Executors.newCachedThreadPool(FaultCase::daemon);

  private final Section section;
  private final String fault;
  private final Supplier<FaultServer> servers;
  private final Map<Manner, Ending> expected = new EnumMap<>(Manner.class);
  private final List<Consumer<Object>> checks = new ArrayList<>();
  private Consumer<ApiClient.Builder> configuration = builder -> {};
  private Function<URI, URI> address = server -> server;
  private Use get = use(Groups::get, group -> group.id());
  private Use post = use(Groups::create, group -> group.id());
  private final Map<Manner, Ending> onSockets = new EnumMap<>(Manner.class);
  private @Nullable Duration connectTimeout;
  private Duration limit = Duration.ofSeconds(10);
  private boolean heals = true;

  private FaultCase(Section section, String fault, Supplier<FaultServer> servers) {
    this.section = section;
    this.fault = fault;
    this.servers = servers;
  }

  static FaultCase of(Section section, String name, Fault fault) {
    return of(section, name, () -> FaultServer.striking(fault));
  }

  /** For faults that count, or are no answer to a request. */
  static FaultCase of(Section section, String name, Supplier<FaultServer> servers) {
    return new FaultCase(section, name, servers);
  }

  /** A call, and what is done with its answer. */
  static <T> Use use(Function<ApiClient, Call<T>> call, Reading<T> reading) {
    return (api, async) -> {
      RequestOptions options = RequestOptions.none();
      T body =
          async
              ? call.apply(api).sendAsync(options).get(LONG.toSeconds(), TimeUnit.SECONDS).body()
              : call.apply(api).send(options).body();
      return reading.read(body);
    };
  }

  FaultCase with(Consumer<ApiClient.Builder> further) {
    this.configuration = this.configuration.andThen(further);
    return this;
  }

  /** For faults that only time ends; everywhere else a busy machine has all the time it needs. */
  FaultCase hurried() {
    RetryPolicy twice = RetryPolicy.builder().maxAttempts(2).firstPause(Duration.ZERO).build();
    return this.with(builder -> builder.attemptTimeout(Duration.ofMillis(300)).retry(twice));
  }

  FaultCase at(Function<URI, URI> other) {
    this.address = other;
    return this;
  }

  /** There is no way to make this fault go away. */
  FaultCase incurable() {
    this.heals = false;
    return this;
  }

  /** What it ends in where sockets carry the call: they repeat nothing, and forgive nothing. */
  FaultCase onSockets(Ending get, Ending post) {
    for (Manner manner : Manner.values()) {
      this.onSockets.put(manner, manner.isRepeatable() ? get : post);
    }
    return this;
  }

  private Ending expected(Manner manner) {
    Ending usual = this.expected.get(manner);
    return Carrier.CHOSEN.isSockets(manner) ? this.onSockets.getOrDefault(manner, usual) : usual;
  }

  FaultCase connectingWithin(Duration longest) {
    this.connectTimeout = longest;
    return this;
  }

  FaultCase within(Duration longest) {
    this.limit = longest;
    return this;
  }

  /** Holds of each exception, or of each value. */
  FaultCase checking(Consumer<Object> check) {
    this.checks.add(check);
    return this;
  }

  <E extends Throwable> FaultCase failing(Class<E> kind, Consumer<E> check) {
    return this.checking(ending -> check.accept(kind.cast(ending)));
  }

  FaultCase get(Ending ending) {
    return this.get(this.get, ending, ending);
  }

  FaultCase get(Use use, Ending ending) {
    return this.get(use, ending, ending);
  }

  FaultCase get(Use use, Ending sync, Ending async) {
    this.get = use;
    this.expected.put(Manner.GET_SYNC, sync);
    this.expected.put(Manner.GET_ASYNC, async);
    return this;
  }

  FaultCase post(Ending ending) {
    return this.post(this.post, ending);
  }

  FaultCase post(Use use, Ending ending) {
    this.post = use;
    this.expected.put(Manner.POST_SYNC, ending);
    this.expected.put(Manner.POST_ASYNC, ending);
    return this;
  }

  FaultCase both(Ending ending) {
    return this.get(ending).post(ending);
  }

  /** Plays it in all manners at the same time. */
  void run() {
    Map<Manner, CompletableFuture<Played>> playing = new EnumMap<>(Manner.class);
    this.expected.keySet().forEach(
        manner -> playing.put(manner, CompletableFuture.supplyAsync(() -> this.play(manner), CALLERS)));
    SoftAssertions all = new SoftAssertions();
    playing.forEach(
        (manner, future) -> {
          Played played = null;
          try {
            played = future.get(3 * LONG.toSeconds(), TimeUnit.SECONDS);
          } catch (Exception e) {
            all.fail(this.fault + ", " + manner, e);
          }
          Ending ending = played == null ? new Ending("nothing", 0, null) : played.ending();
          FaultTable.current().add(this.section, this.fault, manner, this.expected(manner), ending);
          if (played != null) {
            Object result = played.result();
            all.assertThat(ending)
                .as("%s, %s: %s", this.fault, manner, result)
                .withFailMessage(() -> "expected " + this.expected(manner) + ", was " + ending + described(result))
                .isEqualTo(this.expected(manner));
            this.checks.forEach(
                check ->
                    all.assertThatCode(() -> check.accept(result))
                        .as("%s, %s", this.fault, manner)
                        .doesNotThrowAnyException());
          }
        });
    all.assertAll();
  }

  private static String described(Object result) {
    return result instanceof Throwable failure ? ": " + failure + " because of " + failure.getCause() : ": " + result;
  }

  private Played play(Manner manner) {
    AtomicInteger attempts = new AtomicInteger();
    try (FaultServer server = this.servers.get()) {
      ApiClient.Builder builder =
          ApiClient.builder()
              .endpoint(this.address.apply(server.endpoint()))
              .retry(RetryPolicy.builder().firstPause(Duration.ofMillis(1)).build())
              .attemptTimeout(LONG)
              .listener(event -> attempts.addAndGet(event instanceof CallEvent.AttemptStarted ? 1 : 0));
      Carrier.CHOSEN.carry(builder, this.connectTimeout);
      this.configuration.accept(builder);
      ApiClient api = builder.build();
      Object result;
      Ending ending;
      long start = System.nanoTime();
      try {
        result = (manner.isRepeatable() ? this.get : this.post).on(api, manner.isAsync());
        ending = Ending.value(attempts.get());
      } catch (Exception e) {
        Throwable cause = Ending.cause(e);
        result = cause;
        ending = Ending.of(cause, attempts.get());
        if (cause instanceof ApiException known) {
          assertThat(known.attempts()).as("attempts by the exception").isIn(attempts.get(), 0);
        }
      }
      assertThat(Duration.ofNanos(System.nanoTime() - start)).as("time until %s", ending).isLessThan(this.limit);
      // The JDK itself repeats a GET once, and nothing else; see JdkTransport. Sockets repeat nothing.
      int most = (manner.isRepeatable() && !Carrier.CHOSEN.isSockets(manner) ? 2 : 1) * ending.attempts();
      assertThat(server.requests()).as("requests that arrived").isLessThanOrEqualTo(most);
      if (this.heals) {
        server.heal();
        assertThat(Groups.get(api).send(PATIENT).body().id()).as("the next call").isEqualTo("1");
      }
      return new Played(ending, result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "fault-caller");
    thread.setDaemon(true);
    return thread;
  }

  /** Makes a call and uses its answer; brings what there is to check. */
  @FunctionalInterface
  interface Use {
    Object on(ApiClient api, boolean async) throws Exception;
  }

  @FunctionalInterface
  interface Reading<T> {
    Object read(T body) throws Exception;
  }

  private record Played(Ending ending, Object result) {}
}
