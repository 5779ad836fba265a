package dev.apiscribe.runtime.internal.rows;

import dev.apiscribe.runtime.internal.body.PulledSubscription;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A body whose rows are fetched as the connection asks for bytes: a piece of at most 64 KiB is all
 * of it that is in memory.
 */
public final class RowBody implements Flow.Publisher<ByteBuffer> {
  private final RowShape shape;
  private final Supplier<RowSource> sources;
  private volatile @Nullable BodyFeed newest;

  public RowBody(RowShape shape, Supplier<RowSource> sources) {
    this.shape = shape;
    this.sources = sources;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    BodyFeed feed = new BodyFeed(Objects.requireNonNull(subscriber));
    newest = feed;
    subscriber.onSubscribe(feed);
  }

  /**
   * Closes the rows unless they were read to their end: a read that waits for them fails. For a
   * body that is sent once.
   */
  public void abandon() {
    BodyFeed feed = newest;
    if (feed != null) {
      feed.fail(new IllegalStateException("the call is over"));
    } else {
      sources.get().close();
    }
  }

  private final class BodyFeed extends PulledSubscription {
    private final RowSource source = sources.get();
    private @Nullable RowBuffer buffer;

    BodyFeed(Flow.Subscriber<? super ByteBuffer> subscriber) {
      super(subscriber);
    }

    @Override
    protected @Nullable ByteBuffer next() {
      Iterator<?> rows = source.rows();
      RowBuffer bytes = buffer;
      if (bytes == null) {
        bytes = new RowBuffer(shape);
        buffer = bytes;
      }
      while (!bytes.hasPiece()) {
        if (rows.hasNext()) {
          bytes.add(rows.next());
        } else {
          bytes.end();
          break;
        }
      }
      return bytes.poll();
    }

    @Override
    protected boolean isOver() {
      return buffer != null && buffer.isOver();
    }

    @Override
    protected void close() {
      source.close();
    }
  }
}
