package dev.apiscribe.runtime;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Records what a subscriber is told, by whom, and whether two ever told it something at once. */
class RowSignals implements Flow.Subscriber<Row> {
  final BlockingQueue<Row> rows = new LinkedBlockingQueue<>();
  final List<String> ends = new CopyOnWriteArrayList<>();
  final Set<Thread> threads = ConcurrentHashMap.newKeySet();
  final AtomicInteger overlaps = new AtomicInteger();
  volatile @Nullable Throwable failure;
  private final long first;
  private final CountDownLatch over = new CountDownLatch(1);
  private final AtomicInteger inside = new AtomicInteger();
  private volatile Flow.@Nullable Subscription subscription;

  /** @param first how many rows to ask for at once; 0 to ask for none */
  RowSignals(long first) {
    this.first = first;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    enter();
    subscription = given;
    if (first > 0) {
      given.request(first);
      // Time for a signal that must not come yet.
      Thread.yield();
    }
    inside.decrementAndGet();
  }

  @Override
  public void onNext(Row row) {
    enter();
    threads.add(Thread.currentThread());
    rows.add(row);
    inside.decrementAndGet();
  }

  @Override
  public void onError(Throwable thrown) {
    enter();
    failure = thrown;
    ends.add("error");
    inside.decrementAndGet();
    over.countDown();
  }

  @Override
  public void onComplete() {
    enter();
    ends.add("complete");
    inside.decrementAndGet();
    over.countDown();
  }

  Flow.Subscription subscription() {
    Flow.Subscription given = subscription;
    if (given == null) {
      throw new IllegalStateException("not subscribed");
    }
    return given;
  }

  /** Waits for the next row. */
  long id() throws InterruptedException {
    Row row = rows.poll(20, TimeUnit.SECONDS);
    if (row == null) {
      throw new AssertionError("no row came, but " + ends + " " + failure);
    }
    return row.longValue(0);
  }

  void awaitEnd() throws InterruptedException {
    if (!over.await(30, TimeUnit.SECONDS)) {
      throw new AssertionError("no end came");
    }
  }

  private void enter() {
    if (inside.getAndIncrement() > 0) {
      overlaps.incrementAndGet();
    }
  }
}
