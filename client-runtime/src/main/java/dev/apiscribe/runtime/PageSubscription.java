package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.body.DaemonThreads;
import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages, or their items, for one subscriber. No thread waits while a page is on its way. */
final class PageSubscription<T, I, E> implements Flow.Subscription {
  private final PageReader<T, I> reader;
  private final RequestOptions options;
  private final Function<Page<T, I>, Iterator<? extends E>> elements;
  private final AtomicLong demand = new AtomicLong();
  // As in RowPublisher: the thread that raises it from zero sets a thread to work, which goes on
  // until no reason is left, so that there never are two.
  private final AtomicInteger reasons = new AtomicInteger();
  private volatile Flow.@Nullable Subscriber<? super E> subscriber;
  private volatile @Nullable IllegalArgumentException refusal;
  private volatile @Nullable CompletableFuture<Response<T>> call;
  private Iterator<? extends E> ready = Collections.emptyIterator();

  PageSubscription(
      PageReader<T, I> reader,
      RequestOptions options,
      Function<Page<T, I>, Iterator<? extends E>> elements,
      Flow.Subscriber<? super E> subscriber) {
    this.reader = reader;
    this.options = options;
    this.elements = elements;
    this.subscriber = subscriber;
  }

  /** What onSubscribe asks for waits until it is over: signals must not overlap. */
  void start() {
    reasons.set(1);
    Flow.Subscriber<? super E> told = subscriber;
    if (told != null) {
      told.onSubscribe(this);
    }
    if (reasons.decrementAndGet() > 0) {
      DaemonThreads.executor().execute(this::deliver);
    }
  }

  @Override
  public void request(long count) {
    if (count > 0) {
      demand.accumulateAndGet(
          count, (one, other) -> one + other < 0 ? Long.MAX_VALUE : one + other);
    } else {
      refusal = new IllegalArgumentException("asked for " + count + "; at least one must be");
    }
    schedule();
  }

  @Override
  public void cancel() {
    subscriber = null;
    hangUp();
  }

  private void hangUp() {
    CompletableFuture<Response<T>> running = call;
    if (running != null) {
      running.cancel(true);
    }
  }

  private void schedule() {
    if (subscriber != null && reasons.getAndIncrement() == 0) {
      DaemonThreads.executor().execute(this::deliver);
    }
  }

  private void deliver() {
    int seen = reasons.get();
    do {
      try {
        deliverWhatIsWanted();
      } catch (Throwable e) {
        fail(e);
      }
      seen = reasons.addAndGet(-seen);
    } while (seen > 0);
  }

  private void deliverWhatIsWanted() {
    while (true) {
      Flow.Subscriber<? super E> told = subscriber;
      if (told == null) {
        return;
      }
      if (refusal != null) {
        throw refusal;
      }
      if (ready.hasNext()) {
        if (demand.get() == 0) {
          return;
        }
        demand.updateAndGet(wanted -> wanted == Long.MAX_VALUE ? wanted : wanted - 1);
        told.onNext(Objects.requireNonNull(ready.next(), "an item is null"));
      } else if (reader.isOver()) {
        subscriber = null;
        told.onComplete();
        return;
      } else if (!hasPage()) {
        return;
      }
    }
  }

  /** Returns whether a page has arrived; if it has not, its call is on the way, or not wanted. */
  private boolean hasPage() {
    CompletableFuture<Response<T>> running = call;
    if (running == null) {
      if (demand.get() > 0) {
        ask();
      }
      return false;
    }
    if (!running.isDone()) {
      return false;
    }
    call = null;
    // The exception itself: what join() throws has it as a cause.
    Throwable failure = running.handle((response, thrown) -> thrown).join();
    if (failure != null) {
      reader.failed(failure);
      fail(failure);
      return false;
    }
    ready = elements.apply(reader.read(running.join()));
    return true;
  }

  private void ask() {
    CompletableFuture<Response<T>> asked = reader.call().sendAsync(options);
    call = asked;
    if (subscriber == null) {
      asked.cancel(true);
    }
    asked.whenComplete((response, failure) -> schedule());
  }

  /** Also when it is the subscriber that failed, which it must not: it hears of it. */
  private void fail(Throwable failure) {
    hangUp();
    Flow.Subscriber<? super E> told = subscriber;
    subscriber = null;
    if (told != null) {
      told.onError(failure);
    }
  }
}
