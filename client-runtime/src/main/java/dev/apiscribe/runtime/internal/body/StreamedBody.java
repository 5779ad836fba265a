package dev.apiscribe.runtime.internal.body;

import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A stream as a publisher. Unlike the JDK's it closes the stream also when its subscriber cancels.
 */
public record StreamedBody(Supplier<? extends InputStream> source)
    implements Flow.Publisher<ByteBuffer> {

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    Closing closing = new Closing(subscriber, source);
    BodyPublishers.ofInputStream(closing::open).subscribe(closing);
  }

  private static final class Closing implements Flow.Subscriber<ByteBuffer> {
    private final Flow.Subscriber<? super ByteBuffer> subscriber;
    private final Supplier<? extends InputStream> source;
    private volatile @Nullable InputStream opened;

    Closing(
        Flow.Subscriber<? super ByteBuffer> subscriber, Supplier<? extends InputStream> source) {
      this.subscriber = subscriber;
      this.source = source;
    }

    @Nullable
    InputStream open() {
      InputStream stream = source.get();
      opened = stream;
      return stream;
    }

    private void close() {
      InputStream stream = opened;
      if (stream != null) {
        try {
          stream.close();
        } catch (Exception ignored) {
          // The call has its outcome already.
        }
      }
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscriber.onSubscribe(new Flow.Subscription() {
        @Override
        public void request(long count) {
          try {
            subscription.request(count);
          } catch (Throwable e) {
            Closing.this.close();
            throw e;
          }
        }

        @Override
        public void cancel() {
          subscription.cancel();
          Closing.this.close();
        }
      });
    }

    @Override
    public void onNext(ByteBuffer item) {
      subscriber.onNext(item);
    }

    @Override
    public void onError(Throwable failure) {
      close();
      subscriber.onError(failure);
    }

    @Override
    public void onComplete() {
      close();
      subscriber.onComplete();
    }
  }
}
