package dev.apiscribe.runtime.internal.body;

import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Gives out what is there for the asking, on the thread that asks, and to one thread at a time. */
public abstract class PulledSubscription implements Flow.Subscription {
  private final Flow.Subscriber<? super ByteBuffer> subscriber;

  /**
   * The thread that raises it from zero feeds until it is zero again; after the end it never is.
   */
  private final AtomicLong demand = new AtomicLong();

  private volatile boolean cancelled;
  private volatile @Nullable Throwable refused;

  protected PulledSubscription(Flow.Subscriber<? super ByteBuffer> subscriber) {
    this.subscriber = subscriber;
  }

  /** Null when there is nothing to give. What it throws becomes the subscriber's failure. */
  protected abstract @Nullable ByteBuffer next();

  /** Returns whether nothing follows. */
  protected abstract boolean isOver();

  /** Lets go of the source: called once, whatever the end. */
  protected abstract void close();

  @Override
  public final void request(long count) {
    if (count <= 0) {
      fail(new IllegalArgumentException("asked for " + count + " buffers"));
    } else {
      ask(count);
    }
  }

  /** Ends it with this failure, unless it has ended. */
  public final void fail(Throwable failure) {
    refused = failure;
    ask(1);
  }

  private void ask(long count) {
    if (demand.getAndAccumulate(count, PulledSubscription::sum) == 0) {
      feed();
    }
  }

  @Override
  public final void cancel() {
    cancelled = true;
    if (demand.getAndAccumulate(1, PulledSubscription::sum) == 0) {
      close();
    }
  }

  private static long sum(long one, long other) {
    return one + other < 0 ? Long.MAX_VALUE : one + other;
  }

  private void feed() {
    long wanted = demand.get();
    do {
      for (long fed = 0; fed < wanted; fed++) {
        if (!step()) {
          return;
        }
      }
      wanted = demand.addAndGet(-wanted);
    } while (wanted > 0);
  }

  /** False at the end. */
  private boolean step() {
    Throwable failure = refused;
    ByteBuffer buffer = null;
    try {
      buffer = failure == null && !cancelled ? next() : null;
    } catch (Throwable e) {
      failure = e;
    }
    if (failure == null && buffer != null && !cancelled) {
      give(buffer);
    }
    if (failure == null && !cancelled && !isOver()) {
      return true;
    }
    close();
    if (cancelled) {
      return false;
    }
    if (failure == null) {
      subscriber.onComplete();
    } else {
      subscriber.onError(failure);
    }
    return false;
  }

  private void give(ByteBuffer buffer) {
    try {
      subscriber.onNext(buffer);
    } catch (Throwable e) {
      close();
      throw e;
    }
  }
}
