package dev.apiscribe.runtime.internal;

import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;

/** An array as a publisher, in slices that share the array's bytes. */
public final class Slices implements Flow.Publisher<ByteBuffer> {
  // A larger slice would make the socket allocate a direct buffer as large.
  private static final int SIZE = 16 * 1024;

  private final byte[] bytes;

  public Slices(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    subscriber.onSubscribe(new Feed(subscriber));
  }

  private final class Feed implements Flow.Subscription {
    private final Flow.Subscriber<? super ByteBuffer> subscriber;
    private final AtomicLong demand = new AtomicLong();
    private int position;
    private volatile boolean done;

    Feed(Flow.Subscriber<? super ByteBuffer> subscriber) {
      this.subscriber = subscriber;
    }

    @Override
    public void request(long count) {
      if (count <= 0) {
        this.done = true;
        this.subscriber.onError(new IllegalArgumentException("asked for " + count + " slices"));
        return;
      }
      // Whoever finds no demand feeds until none is left; requests that arrive meanwhile only raise it.
      if (this.demand.getAndAccumulate(count, Feed::sum) == 0) {
        long fed;
        do {
          fed = this.feed(this.demand.get());
        } while (this.demand.addAndGet(-fed) > 0 && !this.done);
      }
    }

    private long feed(long wanted) {
      long fed = 0;
      while (fed < wanted && !this.done) {
        int length = Math.min(SIZE, bytes.length - this.position);
        if (length > 0) {
          this.subscriber.onNext(ByteBuffer.wrap(bytes, this.position, length).slice());
          this.position += length;
        }
        fed++;
        if (this.position == bytes.length && !this.done) {
          this.done = true;
          this.subscriber.onComplete();
        }
      }
      return Math.max(fed, 1);
    }

    private static long sum(long one, long other) {
      return one + other < 0 ? Long.MAX_VALUE : one + other;
    }

    @Override
    public void cancel() {
      this.done = true;
    }
  }
}
