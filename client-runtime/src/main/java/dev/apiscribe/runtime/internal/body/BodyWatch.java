package dev.apiscribe.runtime.internal.body;

import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Remembers why the source of a request's body failed: a transport only says that the exchange did.
 */
public final class BodyWatch {
  private volatile @Nullable Throwable failure;

  /** Null when the source did not fail. */
  public @Nullable Throwable failure() {
    return failure;
  }

  public Flow.Publisher<ByteBuffer> watch(Flow.Publisher<ByteBuffer> source) {
    return subscriber -> {
      try {
        source.subscribe(new Watched(subscriber));
      } catch (Throwable e) {
        failure = e;
        throw e;
      }
    };
  }

  private final class Watched implements Flow.Subscriber<ByteBuffer> {
    private final Flow.Subscriber<? super ByteBuffer> subscriber;

    Watched(Flow.Subscriber<? super ByteBuffer> subscriber) {
      this.subscriber = subscriber;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscriber.onSubscribe(new Flow.Subscription() {
        @Override
        public void request(long count) {
          try {
            subscription.request(count);
          } catch (Throwable e) {
            failure = e;
            throw e;
          }
        }

        @Override
        public void cancel() {
          subscription.cancel();
        }
      });
    }

    @Override
    public void onNext(ByteBuffer item) {
      subscriber.onNext(item);
    }

    @Override
    public void onError(Throwable cause) {
      failure = cause;
      subscriber.onError(cause);
    }

    @Override
    public void onComplete() {
      subscriber.onComplete();
    }
  }
}
