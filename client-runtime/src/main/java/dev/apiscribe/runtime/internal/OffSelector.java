package dev.apiscribe.runtime.internal;

import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;

/** A publisher whose work is done on other threads: a body that blocks must not stop the connection's own thread. */
public record OffSelector(Flow.Publisher<ByteBuffer> source, Executor executor) implements Flow.Publisher<ByteBuffer> {

  private static final Flow.Subscription NOTHING =
      new Flow.Subscription() {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
      };

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    Relay relay = new Relay(subscriber, this.executor);
    this.executor.execute(
        () -> {
          try {
            this.source.subscribe(relay);
          } catch (RuntimeException | Error e) {
            // Opening the body failed. Nobody waits on this thread, so the failure goes the way of every other.
            relay.onSubscribe(NOTHING);
            relay.onError(e);
          }
        });
  }

  private record Relay(Flow.Subscriber<? super ByteBuffer> subscriber, Executor executor)
      implements Flow.Subscriber<ByteBuffer> {

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      this.subscriber.onSubscribe(
          new Flow.Subscription() {
            @Override
            public void request(long count) {
              executor.execute(
                  () -> {
                    try {
                      subscription.request(count);
                    } catch (RuntimeException | Error e) {
                      // The JDK's publisher of a stream lets a failed read out here instead of reporting it.
                      subscription.cancel();
                      subscriber.onError(e);
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
      this.subscriber.onNext(item);
    }

    @Override
    public void onError(Throwable failure) {
      this.subscriber.onError(failure);
    }

    @Override
    public void onComplete() {
      this.subscriber.onComplete();
    }
  }
}
