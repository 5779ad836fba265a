package dev.apiscribe.runtime.internal.body;

import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** An array as a publisher, in slices that share the array's bytes. */
public final class Slices implements Flow.Publisher<ByteBuffer> {
  // A larger slice would make the socket allocate a direct buffer as large.
  private static final int SIZE = 16 * 1024;

  private final byte[] bytes;

  public Slices(byte[] bytes) {
    this.bytes = bytes;
  }

  /** All of them. */
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    subscriber.onSubscribe(new SliceFeed(subscriber));
  }

  private final class SliceFeed extends PulledSubscription {
    private int position;

    SliceFeed(Flow.Subscriber<? super ByteBuffer> subscriber) {
      super(subscriber);
    }

    @Override
    protected @Nullable ByteBuffer next() {
      int length = Math.min(SIZE, bytes.length - position);
      if (length == 0) {
        return null;
      }
      ByteBuffer slice = ByteBuffer.wrap(bytes, position, length).slice();
      position += length;
      return slice;
    }

    @Override
    protected boolean isOver() {
      return position == bytes.length;
    }

    @Override
    protected void close() {
      // The array is the caller's.
    }
  }
}
