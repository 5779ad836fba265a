package dev.apiscribe.runtime.internal.rows;

import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A body whose rows are published: of those that are asked for at most {@value #AHEAD} wait. What
 * has come is sent when no more of it is there yet, so that a slow source fills no piece before its
 * rows travel. Sent once.
 */
public final class PublishedRows implements Flow.Publisher<ByteBuffer> {
  static final int AHEAD = 256;

  private final RowShape shape;
  private final Flow.Publisher<?> source;
  private volatile @Nullable Bridge bridge;

  public PublishedRows(RowShape shape, Flow.Publisher<?> source) {
    this.shape = shape;
    this.source = source;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    Bridge made = new Bridge(shape, Objects.requireNonNull(subscriber));
    bridge = made;
    subscriber.onSubscribe(made);
    try {
      source.subscribe(made);
    } catch (Throwable e) {
      made.onError(e);
    }
  }

  /** Cancels the source unless it came to its end: a read that waits for its rows fails. */
  public void abandon() {
    Bridge made = bridge;
    if (made != null) {
      made.fail(new IllegalStateException("the call is over"));
    }
  }

  private static final class Bridge implements Flow.Subscriber<Object>, Flow.Subscription {
    private final Flow.Subscriber<? super ByteBuffer> subscriber;
    private final RowBuffer buffer;
    private final Queue<Object> rows = new ConcurrentLinkedQueue<>();
    private final AtomicLong demand = new AtomicLong();

    /**
     * Signals that were not looked at yet; the thread that raises it from zero looks until it is
     * zero again.
     */
    private final AtomicInteger signals = new AtomicInteger();

    private volatile Flow.@Nullable Subscription upstream;
    private volatile boolean sourceIsOver;
    private volatile boolean cancelled;
    private volatile @Nullable Throwable failure;

    // Only for the thread that looks at the signals.
    private int taken;
    private boolean over;

    Bridge(RowShape shape, Flow.Subscriber<? super ByteBuffer> subscriber) {
      this.subscriber = subscriber;
      buffer = new RowBuffer(shape);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      boolean second = upstream != null;
      if (!second) {
        upstream = subscription;
      }
      if (second || cancelled || failure != null) {
        subscription.cancel();
      } else {
        subscription.request(AHEAD);
      }
    }

    @Override
    public void onNext(Object row) {
      rows.add(row);
      signal();
    }

    @Override
    public void onError(Throwable thrown) {
      failure = thrown;
      sourceIsOver = true;
      signal();
    }

    @Override
    public void onComplete() {
      sourceIsOver = true;
      signal();
    }

    @Override
    public void request(long count) {
      if (count <= 0) {
        fail(new IllegalArgumentException("asked for " + count + " buffers"));
      } else {
        demand.getAndAccumulate(
            count, (one, other) -> one + other < 0 ? Long.MAX_VALUE : one + other);
        signal();
      }
    }

    void fail(Throwable reason) {
      failure = reason;
      signal();
    }

    @Override
    public void cancel() {
      cancelled = true;
      signal();
    }

    private void signal() {
      if (signals.getAndIncrement() == 0) {
        int seen = 1;
        do {
          if (!over) {
            drain();
          }
          seen = signals.addAndGet(-seen);
        } while (seen > 0);
      }
    }

    private void drain() {
      try {
        while (!cancelled && failure == null && demand.get() > 0 && give()) {
          demand.decrementAndGet();
        }
      } catch (Throwable e) {
        failure = e;
      }
      boolean complete = buffer.isOver();
      if (cancelled || failure != null || complete) {
        finish(complete);
      }
    }

    /** False when there is nothing to give yet, or no more. */
    private boolean give() {
      boolean last = sourceIsOver; // read before the rows: none follows them then
      while (!buffer.hasPiece()) {
        Object row = rows.poll();
        if (row == null) {
          break;
        }
        buffer.add(row);
        askForMore();
      }
      if (!buffer.hasPiece() && !buffer.isOver()) {
        if (last && failure == null) {
          buffer.end();
        } else {
          buffer.cut();
        }
      }
      ByteBuffer piece = buffer.poll();
      if (piece == null) {
        return false;
      }
      subscriber.onNext(piece);
      return !buffer.isOver();
    }

    private void askForMore() {
      Flow.Subscription subscription = upstream;
      if (++taken == AHEAD / 2 && subscription != null) {
        taken = 0;
        subscription.request(AHEAD / 2);
      }
    }

    private void finish(boolean complete) {
      over = true;
      rows.clear();
      Flow.Subscription subscription = upstream;
      if (subscription != null && !sourceIsOver) {
        subscription.cancel();
      }
      if (cancelled) {
        return;
      }
      Throwable reason = failure;
      if (complete) {
        subscriber.onComplete();
      } else if (reason != null) {
        subscriber.onError(reason);
      }
    }
  }
}
