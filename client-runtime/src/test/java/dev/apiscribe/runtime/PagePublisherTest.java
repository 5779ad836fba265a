package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PagePublisherTest {
  private static final PageRule<Map<String, @Nullable Object>, String> RULE =
      PageRule.afterToken(PageServer::items, "start", body -> body.get("next"));

  private static PagePublisher<Map<String, @Nullable Object>, String> publisher(PageServer server) {
    return server.call().pagesAsync(RULE, RequestOptions.none());
  }

  private static PageServer threePages() {
    return PageServer.of(Map.of(
        "null", "{\"things\": [\"a\", \"b\"], \"next\": 2}",
        "start=2", "{\"things\": [], \"next\": 3}",
        "start=3", "{\"things\": [\"c\"]}"));
  }

  @Test
  void asksForPagesAsItemsAreWanted() throws Exception {
    try (var server = threePages()) {
      Signals<String> signals = new Signals<>();
      publisher(server).subscribe(signals);
      assertThat(server.queries).isEmpty();
      signals.subscription().request(2);
      assertThat(List.of(signals.next(), signals.next())).containsExactly("a", "b");
      assertThat(server.queries).containsExactly("null");
      signals.subscription().request(1);
      assertThat(signals.next()).isEqualTo("c");
      signals.awaitEnd();
      assertThat(signals.ends).as("seen without asking for more").containsExactly("complete");
      assertThat(signals.threads).allMatch(Thread::isDaemon);
      assertThat(server.queries).containsExactly("null", "start=2", "start=3");
    }
  }

  @Test
  void beginsAgainForEachSubscriberAndHasThePagesToo() throws Exception {
    try (var server = threePages()) {
      var publisher = publisher(server);
      List<String> items = new CopyOnWriteArrayList<>();
      publisher.forEach(items::add).get(30, TimeUnit.SECONDS);
      assertThat(items).containsExactly("a", "b", "c");
      Signals<Page<Map<String, @Nullable Object>, String>> pages = new Signals<>();
      publisher.pages().subscribe(pages);
      pages.subscription().request(2);
      assertThat(pages.next().items()).containsExactly("a", "b");
      assertThat(pages.next().items()).isEmpty();
      pages.subscription().request(Long.MAX_VALUE);
      assertThat(pages.next().number()).isEqualTo(3);
      pages.awaitEnd();
      assertThat(server.queries).hasSize(6);
    }
  }

  @Test
  void keepsItsSignalsInLineHoweverManyThreadsAsk() throws Exception {
    int count = 400;
    try (var server = new PageServer(query -> {
      int at = query.equals("null") ? 0 : Integer.parseInt(query.substring("start=".length()));
      return "{\"things\": [\"" + at + "\", \"" + (at + 1) + "\"], \"next\": "
          + (at + 2 == count ? null : at + 2) + "}";
    })) {
      Signals<String> signals = new Signals<>();
      publisher(server).subscribe(signals);
      CompletableFuture<?>[] askers = IntStream.range(0, 4)
          .mapToObj(asker -> CompletableFuture.runAsync(() -> {
            for (int i = 0; i < count; i++) {
              signals.subscription().request(1);
            }
          }))
          .toArray(CompletableFuture[]::new);
      CompletableFuture.allOf(askers).get(30, TimeUnit.SECONDS);
      signals.awaitEnd();
      assertThat(signals.overlaps).hasValue(0);
      assertThat(signals.ends).containsExactly("complete");
      assertThat(signals.items).hasSize(count);
      for (int i = 0; i < count; i++) {
        assertThat(signals.next()).isEqualTo("" + i);
      }
    }
  }

  @Test
  void tellsASubscriberOnceAtWhichPageACallFails() throws Exception {
    try (var server =
        PageServer.of(Map.of("null", "{\"things\": [\"a\"], \"next\": 2}", "start=2", "500"))) {
      Signals<String> signals = new Signals<>();
      publisher(server).subscribe(signals);
      signals.subscription().request(Long.MAX_VALUE);
      signals.awaitEnd();
      assertThat(signals.items).containsExactly("a");
      assertThat(signals.failure)
          .isInstanceOfSatisfying(
              ServerErrorException.class, e -> assertThat(e.page()).isEqualTo(2));
      signals.subscription().request(1);
      assertThat(signals.ends).containsExactly("error");
    }
  }

  @Test
  void tellsASubscriberThatItAskedForNothingOrThrewOrWasLedInACircle() throws Exception {
    try (var server = new PageServer(query -> "{\"things\": [\"a\"], \"next\": 2}")) {
      Signals<String> none = new Signals<>();
      publisher(server).subscribe(none);
      none.subscription().request(0);
      none.awaitEnd();
      assertThat(none.failure).isInstanceOf(IllegalArgumentException.class);
      assertThat(server.queries).isEmpty();

      CompletableFuture<Void> thrown = publisher(server).forEach(item -> {
        throw new ArithmeticException();
      });
      assertThat(thrown)
          .failsWithin(30, TimeUnit.SECONDS)
          .withThrowableThat()
          .withCauseInstanceOf(ArithmeticException.class);

      CompletableFuture<Void> circle = publisher(server).forEach(item -> {});
      assertThat(circle)
          .failsWithin(30, TimeUnit.SECONDS)
          .withThrowableThat()
          .withCauseInstanceOf(IncompletePagesException.class);
      assertThatNullPointerException().isThrownBy(() -> publisher(server).subscribe(null));
    }
  }

  @Test
  void cancelsTheCallThatRuns() throws Exception {
    try (var server = ScriptedServer.stallingAfter("")) {
      CompletableFuture<Void> end = Operations.client(server.endpoint())
          .call(PageServer.LIST)
          .pagesAsync(RULE, RequestOptions.none())
          .forEach(item -> {});
      server.request().get(30, TimeUnit.SECONDS);
      end.cancel(true);
      server.awaitClientGone();
      assertThat(end).isCancelled();
    }
  }

  /** Records what a subscriber is told, and whether two ever told it something at once. */
  private static final class Signals<E> implements Flow.Subscriber<E> {
    final BlockingQueue<E> items = new LinkedBlockingQueue<>();
    final List<String> ends = new CopyOnWriteArrayList<>();
    final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    final AtomicInteger overlaps = new AtomicInteger();
    volatile @Nullable Throwable failure;
    private final AtomicInteger inside = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription.complete(given);
    }

    @Override
    public void onNext(E item) {
      if (inside.getAndIncrement() > 0) {
        overlaps.incrementAndGet();
      }
      threads.add(Thread.currentThread());
      items.add(item);
      inside.decrementAndGet();
    }

    @Override
    public void onError(Throwable thrown) {
      failure = thrown;
      ends.add("error");
      over.countDown();
    }

    @Override
    public void onComplete() {
      ends.add("complete");
      over.countDown();
    }

    Flow.Subscription subscription() {
      return subscription.join();
    }

    E next() throws InterruptedException {
      E item = items.poll(30, TimeUnit.SECONDS);
      if (item == null) {
        throw new AssertionError("no item came, but " + ends + " " + failure);
      }
      return item;
    }

    void awaitEnd() throws InterruptedException {
      assertThat(over.await(30, TimeUnit.SECONDS)).as("the end").isTrue();
    }
  }
}
