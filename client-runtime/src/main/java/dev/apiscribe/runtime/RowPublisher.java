package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.body.DaemonThreads;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Rows for one subscriber, by the rules of Reactive Streams. Reading blocks, so that it is done on
 * a daemon thread, and there only while rows are asked for: one row is read ahead, which is how the
 * end is seen without being asked for.
 */
record RowPublisher(RowFeed<?> feed, BooleanSupplier handOut) implements Flow.Publisher<Row> {
  static final String TAKEN = "the rows can be read only once";

  @Override
  public void subscribe(Flow.Subscriber<? super Row> subscriber) {
    Objects.requireNonNull(subscriber, "subscriber");
    if (handOut.getAsBoolean()) {
      new Subscription(feed, subscriber).start();
      return;
    }
    subscriber.onSubscribe(new Flow.Subscription() {
      @Override
      public void request(long count) {}

      @Override
      public void cancel() {}
    });
    subscriber.onError(new IllegalStateException(TAKEN));
  }

  private static final class Subscription implements Flow.Subscription {
    private final RowFeed<?> feed;
    private final AtomicLong demand = new AtomicLong();
    // How many reasons to look at the demand have come up since the last look. The thread that
    // raises it
    // from zero sets a
    // thread to work; one that is at work goes on until none are left, so that there never are two.
    private final AtomicInteger reasons = new AtomicInteger();
    private volatile Flow.@Nullable Subscriber<? super Row> subscriber;
    private volatile @Nullable IllegalArgumentException refusal;
    private @Nullable Row ahead;

    Subscription(RowFeed<?> feed, Flow.Subscriber<? super Row> subscriber) {
      this.feed = feed;
      this.subscriber = subscriber;
    }

    /** Rows that are asked for by onSubscribe wait until it is over: signals must not overlap. */
    void start() {
      reasons.set(1);
      Flow.Subscriber<? super Row> waiting = subscriber;
      if (waiting != null) {
        waiting.onSubscribe(this);
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
      } else if (refusal == null) {
        refusal =
            new IllegalArgumentException("asked for " + count + " rows; at least one must be");
        // Wakes a thread that waits for the server.
        feed.close();
      }
      schedule();
    }

    @Override
    public void cancel() {
      subscriber = null;
      feed.close();
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
      while (subscriber != null) {
        if (ahead == null && refusal == null) {
          ahead = feed.next();
        }
        Flow.Subscriber<? super Row> waiting = subscriber;
        if (waiting == null) {
          return;
        }
        if (refusal != null) {
          throw refusal;
        }
        Row row = ahead;
        if (row == null) {
          subscriber = null;
          waiting.onComplete();
          return;
        }
        if (demand.get() == 0) {
          return;
        }
        demand.decrementAndGet();
        ahead = null;
        waiting.onNext(row);
      }
    }

    /**
     * Also when it is the subscriber that failed, which it must not: that it hears of it is better
     * than silence.
     */
    private void fail(Throwable failure) {
      feed.close();
      Flow.Subscriber<? super Row> waiting = subscriber;
      subscriber = null;
      if (waiting != null) {
        waiting.onError(failure);
      }
    }
  }
}
