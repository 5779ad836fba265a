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
 * A body whose rows are published: of those that are asked for at most {@value #AHEAD} wait. What has come is sent when
 * no more of it is there yet, so that a slow source fills no piece before its rows travel. Sent once.
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
    Bridge made = new Bridge(this.shape, Objects.requireNonNull(subscriber));
    this.bridge = made;
    subscriber.onSubscribe(made);
    try {
      this.source.subscribe(made);
    } catch (Throwable e) {
      made.onError(e);
    }
  }

  /** Cancels the source unless it came to its end: a read that waits for its rows fails. */
  public void abandon() {
    Bridge made = this.bridge;
    if (made != null) {
      made.fail(new IllegalStateException("the call is over"));
    }
  }

  private static final class Bridge implements Flow.Subscriber<Object>, Flow.Subscription {
    private final Flow.Subscriber<? super ByteBuffer> subscriber;
    private final RowBuffer buffer;
    private final Queue<Object> rows = new ConcurrentLinkedQueue<>();
    private final AtomicLong demand = new AtomicLong();

    /** Signals that were not looked at yet; the thread that raises it from zero looks until it is zero again. */
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
      this.buffer = new RowBuffer(shape);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      boolean second = this.upstream != null;
      if (!second) {
        this.upstream = subscription;
      }
      if (second || this.cancelled || this.failure != null) {
        subscription.cancel();
      } else {
        subscription.request(AHEAD);
      }
    }

    @Override
    public void onNext(Object row) {
      this.rows.add(row);
      this.signal();
    }

    @Override
    public void onError(Throwable thrown) {
      this.failure = thrown;
      this.sourceIsOver = true;
      this.signal();
    }

    @Override
    public void onComplete() {
      this.sourceIsOver = true;
      this.signal();
    }

    @Override
    public void request(long count) {
      if (count <= 0) {
        this.fail(new IllegalArgumentException("asked for " + count + " buffers"));
      } else {
        this.demand.getAndAccumulate(
            count, (one, other) -> one + other < 0 ? Long.MAX_VALUE : one + other);
        this.signal();
      }
    }

    void fail(Throwable reason) {
      this.failure = reason;
      this.signal();
    }

    @Override
    public void cancel() {
      this.cancelled = true;
      this.signal();
    }

    private void signal() {
      if (this.signals.getAndIncrement() == 0) {
        int seen = 1;
        do {
          if (!this.over) {
            this.drain();
          }
          seen = this.signals.addAndGet(-seen);
        } while (seen > 0);
      }
    }

    private void drain() {
      try {
        while (!this.cancelled && this.failure == null && this.demand.get() > 0 && this.give()) {
          this.demand.decrementAndGet();
        }
      } catch (Throwable e) {
        this.failure = e;
      }
      boolean complete = this.buffer.isOver();
      if (this.cancelled || this.failure != null || complete) {
        this.finish(complete);
      }
    }

    /** False when there is nothing to give yet, or no more. */
    private boolean give() {
      boolean last = this.sourceIsOver; // read before the rows: none follows them then
      while (!this.buffer.hasPiece()) {
        Object row = this.rows.poll();
        if (row == null) {
          break;
        }
        this.buffer.add(row);
        this.askForMore();
      }
      if (!this.buffer.hasPiece() && !this.buffer.isOver()) {
        if (last && this.failure == null) {
          this.buffer.end();
        } else {
          this.buffer.cut();
        }
      }
      ByteBuffer piece = this.buffer.poll();
      if (piece == null) {
        return false;
      }
      this.subscriber.onNext(piece);
      return !this.buffer.isOver();
    }

    private void askForMore() {
      Flow.Subscription subscription = this.upstream;
      if (++this.taken == AHEAD / 2 && subscription != null) {
        this.taken = 0;
        subscription.request(AHEAD / 2);
      }
    }

    private void finish(boolean complete) {
      this.over = true;
      this.rows.clear();
      Flow.Subscription subscription = this.upstream;
      if (subscription != null && !this.sourceIsOver) {
        subscription.cancel();
      }
      if (this.cancelled) {
        return;
      }
      Throwable reason = this.failure;
      if (complete) {
        this.subscriber.onComplete();
      } else if (reason != null) {
        this.subscriber.onError(reason);
      }
    }
  }
}
