package dev.apiscribe.runtime.internal;

import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;

/** A publisher whose work is done on other threads: a body that blocks must not stop the connection's own thread. */
public record OffSelector(Flow.Publisher<ByteBuffer> source, Executor executor) implements Flow.Publisher<ByteBuffer> {

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    this.source.subscribe(new Relay(subscriber, this.executor));
  }

  private record Relay(Flow.Subscriber<? super ByteBuffer> subscriber, Executor executor)
      implements Flow.Subscriber<ByteBuffer> {

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      this.subscriber.onSubscribe(
          new Flow.Subscription() {
            @Override
            public void request(long count) {
              executor.execute(() -> subscription.request(count));
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
