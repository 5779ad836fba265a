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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;

/**
 * A fault with what it must end in, for a call that may be repeated and one that may not, in every
 * {@link Manner}.
 */
final class FaultCase {
  private static final Duration LONG = Duration.ofSeconds(20);
  // Long enough for many handshakes at the same time.
  private static final Duration HURRIED = Duration.ofSeconds(1);
  private static final RequestOptions PATIENT = RequestOptions.builder()
      .attemptTimeout(LONG)
      // Connecting may have little time, which a busy machine takes away.
      .retry(
          RetryPolicy.builder().maxAttempts(20).firstPause(Duration.ofMillis(1)).build())
      .build();
  private static final ExecutorService CALLERS = Executors.newCachedThreadPool(FaultCase::daemon);

  // The first handshakes of a process take long, and no fault is to be timed by them.
  static {
    for (Carrier carrier : Carrier.all()) {
      for (Protocol protocol : Protocol.all()) {
        try (FaultServer server = FaultServer.striking(protocol, Fault.none())) {
          ApiClient api = ApiClient.builder()
              .endpoint(server.endpoint())
              .transport(carrier.connectingWithin(LONG))
              .build();
          Groups.get(api).send(Groups.PLAIN);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private final Section section;
  private final String fault;
  private final Function<Protocol, FaultServer> servers;
  private final Map<Predicate<Manner>, Ending> expected = new LinkedHashMap<>();
  private final Map<Predicate<Manner>, Ending> exceptions = new LinkedHashMap<>();
  private final List<Difference> differences = new ArrayList<>();
  private final List<Consumer<Object>> checks = new ArrayList<>();
  private Consumer<ApiClient.Builder> configuration = builder -> {};
  private Function<URI, URI> address = server -> server;
  private Use get = use(Groups::get, group -> group.id());
  private Use post = use(Groups::create, group -> group.id());
  private Predicate<Manner> played = manner -> true;
  private Duration connectTimeout = Duration.ofSeconds(10);
  private Duration limit = Duration.ofSeconds(10);
  private boolean heals = true;
  private boolean hurried;

  private FaultCase(Section section, String fault, Function<Protocol, FaultServer> servers) {
    this.section = section;
    this.fault = fault;
    this.servers = servers;
  }

  static FaultCase of(Section section, String name, Fault fault) {
    return served(section, name, protocol -> FaultServer.striking(protocol, fault));
  }

  /** For faults that count, or do not answer a request. */
  static FaultCase served(Section section, String name, Function<Protocol, FaultServer> servers) {
    return new FaultCase(section, name, servers);
  }

  /** A call, and what is done with its response. */
  static <T> Use use(Function<ApiClient, Call<T>> call, Reading<T> reading) {
    return (api, async) -> {
      RequestOptions options = RequestOptions.none();
      T body = async
          ? call.apply(api)
              .sendAsync(options)
              .get(LONG.toSeconds(), TimeUnit.SECONDS)
              .body()
          : call.apply(api).send(options).body();
      return reading.read(body);
    };
  }

  FaultCase with(Consumer<ApiClient.Builder> further) {
    configuration = configuration.andThen(further);
    return this;
  }

  /**
   * For faults that only time ends; everywhere else a busy machine has all the time it needs. They
   * take the longest, and are played in the share of {@code -Dfaults.share}: one in so many.
   */
  FaultCase hurried() {
    hurried = true;
    RetryPolicy twice =
        RetryPolicy.builder().maxAttempts(2).firstPause(Duration.ZERO).build();
    return with(builder -> builder.attemptTimeout(HURRIED).retry(twice));
  }

  FaultCase at(Function<URI, URI> other) {
    address = other;
    return this;
  }

  /** There is no way to make this fault go away. */
  FaultCase incurable() {
    heals = false;
    return this;
  }

  /** What it ends in on another transport than sockets, with the reason why. */
  FaultCase on(Carrier carrier, String reason, Ending get, Ending post) {
    return on(carrier, manner -> true, reason, get, post);
  }

  FaultCase on(
      Carrier carrier, Predicate<Manner> condition, String reason, Ending get, Ending post) {
    differences.add(new Difference(carrier, condition, reason, get, post));
    return this;
  }

  /** What it ends in where a transport cannot tell the end of a connection from a cut. */
  FaultCase withoutCloseNotify(Ending get, Ending post) {
    for (Carrier carrier : List.of(Carrier.JDK, Carrier.OKHTTP)) {
      on(
          carrier,
          manner -> manner.protocol().isEncrypted(),
          "does not show whether TLS ended or was cut, and the transport trusts neither",
          get,
          post);
    }
    return this;
  }

  /** Replaces the ending where the condition holds; the last one counts. */
  FaultCase where(Predicate<Manner> condition, Ending ending) {
    exceptions.put(condition, ending);
    return this;
  }

  /** Plays it in TLS only. */
  FaultCase encrypted() {
    played = manner -> manner.protocol().isEncrypted();
    return this;
  }

  /** Returns null where it is not played. */
  private @Nullable Ending expected(Manner manner) {
    Ending expected = usual(manner);
    for (Difference each : differences) {
      if (expected != null && each.concerns(manner)) {
        expected = manner.isRepeatable() ? each.get() : each.post();
      }
    }
    return expected;
  }

  /** Returns what it ends in on sockets. */
  private @Nullable Ending usual(Manner manner) {
    Ending usual = played.test(manner) ? last(expected, manner) : null;
    Ending exception = last(exceptions, manner);
    return usual == null || exception == null ? usual : exception;
  }

  private static @Nullable Ending last(Map<Predicate<Manner>, Ending> endings, Manner manner) {
    Ending last = null;
    for (Map.Entry<Predicate<Manner>, Ending> each : endings.entrySet()) {
      last = each.getKey().test(manner) ? each.getValue() : last;
    }
    return last;
  }

  FaultCase connectingWithin(Duration longest) {
    connectTimeout = longest;
    return this;
  }

  FaultCase within(Duration longest) {
    limit = longest;
    return this;
  }

  /** Holds of each exception, or of each value. */
  FaultCase checking(Consumer<Object> check) {
    checks.add(check);
    return this;
  }

  <E extends Throwable> FaultCase failing(Class<E> kind, Consumer<E> check) {
    return checking(ending -> check.accept(kind.cast(ending)));
  }

  FaultCase get(Ending ending) {
    return get(get, ending);
  }

  FaultCase get(Use use, Ending ending) {
    get = use;
    expected.put(Manner::isRepeatable, ending);
    return this;
  }

  FaultCase post(Ending ending) {
    return post(post, ending);
  }

  FaultCase post(Use use, Ending ending) {
    post = use;
    expected.put(manner -> !manner.isRepeatable(), ending);
    return this;
  }

  FaultCase both(Ending ending) {
    return get(ending).post(ending);
  }

  /** Plays it in all manners at the same time. */
  void run() {
    if (hurried && Math.floorMod(fault.hashCode(), Integer.getInteger("faults.share", 1)) != 0) {
      return;
    }
    Map<Manner, CompletableFuture<Played>> playing = new LinkedHashMap<>();
    Manner.all().stream()
        .filter(manner -> expected(manner) != null)
        .forEach(manner ->
            playing.put(manner, CompletableFuture.supplyAsync(() -> play(manner), CALLERS)));
    Map<Manner, Ending> endings = new LinkedHashMap<>();
    SoftAssertions all = new SoftAssertions();
    playing.forEach((manner, future) -> {
      Played played = null;
      try {
        played = future.get(3 * LONG.toSeconds(), TimeUnit.SECONDS);
      } catch (Exception e) {
        all.fail(
            fault + ", " + manner + ": " + (e instanceof ExecutionException ? e.getCause() : e), e);
      }
      Ending ending = played == null ? new Ending("nothing", 0, null) : played.ending();
      endings.put(manner, ending);
      FaultTable.current().add(section, fault, manner, expected(manner), ending);
      if (played != null) {
        Object result = played.result();
        FaultTable.current().saw(fault, played.seen());
        all.assertThat(ending.isAgreedWith(played.seen(), manner))
            .as("%s, %s: %s, and the server saw %s", fault, manner, ending, played.seen())
            .isTrue();
        all.assertThat(ending)
            .as("%s, %s: %s", fault, manner, result)
            .withFailMessage(
                () -> "expected " + expected(manner) + ", was " + ending + described(result))
            .isEqualTo(expected(manner));
        checks.forEach(check -> all.assertThatCode(() -> check.accept(result))
            .as("%s, %s", fault, manner)
            .doesNotThrowAnyException());
      }
    });
    endings.forEach((manner, ending) -> all.assertThat(ending)
        .as("%s, %s, as sync", fault, manner)
        .isEqualTo(endings.get(manner.sync())));
    differences.forEach(difference -> compare(difference, endings, all));
    all.assertAll();
  }

  /** A difference that there is no longer has to be taken away. */
  private void compare(Difference difference, Map<Manner, Ending> endings, SoftAssertions all) {
    Map<Manner, Ending> concerned = new LinkedHashMap<>(endings);
    concerned.keySet().removeIf(manner -> !difference.concerns(manner));
    if (!concerned.isEmpty()) {
      FaultTable.current().explain(fault, difference.carrier() + " " + difference.reason());
      all.assertThat(concerned)
          .as("%s, different on %s: %s", fault, difference.carrier(), difference.reason())
          .anySatisfy((manner, ending) -> assertThat(ending).isNotEqualTo(usual(manner)));
    }
  }

  private static String described(Object result) {
    return result instanceof Throwable failure
        ? ": " + failure + " because of " + failure.getCause()
        : ": " + result;
  }

  private Played play(Manner manner) {
    AtomicInteger attempts = new AtomicInteger();
    try (FaultServer server = servers.apply(manner.protocol())) {
      ApiClient.Builder builder = ApiClient.builder()
          .endpoint(address.apply(server.endpoint()))
          .retry(RetryPolicy.builder().firstPause(Duration.ofMillis(1)).build())
          .attemptTimeout(LONG)
          .listener(event -> attempts.addAndGet(event instanceof CallEvent.AttemptStarted ? 1 : 0));
      builder.transport(manner.carrier().connectingWithin(connectTimeout));
      configuration.accept(builder);
      ApiClient api = builder.build();
      Object result;
      Ending ending;
      long start = System.nanoTime();
      try {
        result = (manner.isRepeatable() ? get : post).on(api, manner.isAsync());
        ending = Ending.value(attempts.get());
      } catch (Exception e) {
        Throwable cause = Ending.cause(e);
        result = cause;
        ending = Ending.of(cause, attempts.get());
        if (cause instanceof ApiException known) {
          assertThat(known.attempts()).as("attempts by the exception").isIn(attempts.get(), 0);
        }
      }
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .as("time until %s", ending)
          .isLessThan(limit);
      // The JDK itself repeats a GET once, and nothing else; see JdkTransport. Sockets repeat
      // nothing.
      // No request comes to a server that does not shake hands. Another transport than sockets may
      // say so of a request that never comes.
      Duration longest = manner.carrier() == Carrier.SOCKETS ? LONG : Duration.ofSeconds(1);
      Arrival seen = ending.isSaidToBeExecuted() && section != Section.HANDSHAKE
          ? server.seen().awaitExecutable(longest)
          : server.seen().most();
      int most =
          (manner.isRepeatable() && manner.carrier() == Carrier.JDK ? 2 : 1) * ending.attempts();
      assertThat(server.requests()).as("requests that arrived").isLessThanOrEqualTo(most);
      if (heals) {
        server.heal();
        assertThat(Groups.get(api).send(PATIENT).body().id())
            .as("the next call")
            .isEqualTo("1");
      }
      return new Played(ending, result, seen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "fault-caller");
    thread.setDaemon(true);
    return thread;
  }

  /** Makes a call and uses its response; brings what there is to check. */
  @FunctionalInterface
  interface Use {
    Object on(ApiClient api, boolean async) throws Exception;
  }

  @FunctionalInterface
  interface Reading<T> {
    Object read(T body) throws Exception;
  }

  private record Played(Ending ending, Object result, Arrival seen) {}

  /** Where a transport ends otherwise than sockets do. */
  private record Difference(
      Carrier carrier, Predicate<Manner> condition, String reason, Ending get, Ending post) {
    boolean concerns(Manner manner) {
      return manner.carrier() == carrier && condition.test(manner);
    }
  }
}
