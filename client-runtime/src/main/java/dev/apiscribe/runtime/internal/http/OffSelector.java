package dev.apiscribe.runtime.internal.http;

import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A publisher whose work is done on other threads: a body that blocks must not stop the
 * connection's own thread.
 */
public record OffSelector(Flow.Publisher<ByteBuffer> source, Executor executor)
    implements Flow.Publisher<ByteBuffer> {

  private static final Flow.Subscription NOTHING = new Flow.Subscription() {
    @Override
    public void request(long count) {}

    @Override
    public void cancel() {}
  };

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    Executor serial = new Serial(executor);
    Relay relay = new Relay(subscriber, serial);
    serial.execute(() -> {
      try {
        source.subscribe(relay);
      } catch (Throwable e) {
        // Opening the body failed. No caller waits on this thread, so the failure goes the way of
        // every other.
        relay.onSubscribe(NOTHING);
        relay.onError(e);
      }
    });
  }

  private record Relay(Flow.Subscriber<? super ByteBuffer> subscriber, Executor executor)
      implements Flow.Subscriber<ByteBuffer> {

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscriber.onSubscribe(new Flow.Subscription() {
        @Override
        public void request(long count) {
          executor.execute(() -> {
            try {
              subscription.request(count);
            } catch (Throwable e) {
              // As above: else the call would wait for a body that no longer comes.
              subscriber.onError(e);
              subscription.cancel();
            }
          });
        }

        @Override
        public void cancel() {
          executor.execute(subscription::cancel);
        }
      });
    }

    @Override
    public void onNext(ByteBuffer item) {
      subscriber.onNext(item);
    }

    @Override
    public void onError(Throwable failure) {
      subscriber.onError(failure);
    }

    @Override
    public void onComplete() {
      subscriber.onComplete();
    }
  }

  /**
   * One task at a time, in order: a publisher may count on calls that never overlap (Reactive
   * Streams 2.7).
   */
  private static final class Serial implements Executor {
    private final Executor threads;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();

    Serial(Executor threads) {
      this.threads = threads;
    }

    @Override
    public void execute(Runnable task) {
      waiting.add(task);
      if (count.getAndIncrement() == 0) {
        threads.execute(this::drain);
      }
    }

    private void drain() {
      do {
        Runnable task = waiting.poll();
        try {
          if (task != null) {
            task.run();
          }
        } catch (Throwable ignored) {
          // What a publisher throws when it is cancelled: the subscriber no longer waits for it.
        }
      } while (count.decrementAndGet() > 0);
    }
  }
}
