package dev.apiscribe.runtime;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query as they arrive, one at a time, typed by their columns. They can be had once:
 * by iterator, as a stream or as a publisher. One thread reads; any thread may close, which cancels
 * the exchange at once and ends the reading.
 *
 * <pre>{@code
 * try (RowStream<Query> rows = response.rows()) {
 *   for (Row row : rows) {
 *     total += row.longValue("amount");
 *   }
 * }
 * }</pre>
 *
 * <p>Whatever waits for the server fails with {@link ConnectionException} when the connection
 * breaks, with {@link IncompleteStreamException} when the server reports that the query failed or
 * was canceled or when the stream ends before it is complete, with {@link DecodingException} when
 * an event is not what it should be, with {@link CallTimeoutException} when the server is silent
 * for longer than the call's idle timeout, which is without limit unless it is set, and with
 * {@link CallInterruptedException} when the waiting thread is interrupted. The stream is closed
 * then, and asking for more fails again. Events after a reported failure are not read. Closing the
 * stream is not a failure.
 */
public final class RowStream<T> implements AutoCloseable, Iterable<Row> {
  private final RowFeed<T> feed;
  private final @Nullable QueryStop stop;
  private final AtomicBoolean handedOut = new AtomicBoolean();

  /** @param stop null where the document names nothing that stops it */
  RowStream(RowFeed<T> feed, @Nullable QueryStop stop) {
    this.feed = feed;
    this.stop = stop;
  }

  /**
   * Returns what the server says about the query before the first row. Waits for it. Fails with
   * {@link IllegalStateException} when the stream was closed before.
   */
  public T opening() {
    return feed.opening();
  }

  /** Waits as {@link #opening()} does. */
  public List<Column> columns() {
    return feed.columns().list();
  }

  /**
   * Returns the newest opening that was read: a query that ends may send it again, complete. Null
   * before the first.
   */
  public @Nullable T lastOpening() {
    return feed.lastOpening();
  }

  /** Returns the newest metrics that were read, unmodifiable; null when there are none yet. */
  public @Nullable Map<String, @Nullable Object> metrics() {
    return feed.metrics();
  }

  /**
   * Adds an observer of all events that are not rows, those included that mean nothing here. It is
   * called by the thread that reads, and misses what was read before; what it throws ends the
   * reading.
   */
  public RowStream<T> onEvent(Consumer<ServerSentEvent> observer) {
    feed.observe(observer);
    return this;
  }

  /** Fails with {@link IllegalStateException} when the rows have been handed out already. */
  @Override
  public Iterator<Row> iterator() {
    if (!handOut()) {
      throw new IllegalStateException(RowPublisher.TAKEN);
    }
    return new RowIterator();
  }

  /** Works like {@link #iterator()}. Closing it closes this stream of rows. */
  public Stream<Row> stream() {
    int ordered = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), ordered), false)
        .onClose(this::close);
  }

  /**
   * Reads what is asked for and one row more, on a daemon thread of its own, which also calls the
   * subscriber. A second subscriber gets an {@link IllegalStateException}. Cancelling the
   * subscription closes this.
   */
  public Flow.Publisher<Row> publisher() {
    return new RowPublisher(feed, this::handOut);
  }

  @Override
  public void close() {
    feed.close();
  }

  /**
   * Closes this, and asks the server to stop the query. True when it has been asked; false when the
   * opening has not been read yet, or does not say what to stop. Fails as any call does, or with
   * {@link UnsupportedOperationException} when the API has no operation for it.
   */
  public boolean cancel() {
    QueryStop known = knownStop();
    String id = feed.stopId();
    close();
    if (id == null) {
      return false;
    }
    known.send(id);
    return true;
  }

  /** Works like {@link #cancel()}, without blocking. */
  public CompletableFuture<Boolean> cancelAsync() {
    QueryStop known = knownStop();
    String id = feed.stopId();
    close();
    return id == null ? CompletableFuture.completedFuture(false) : asked(known.sendAsync(id));
  }

  private static CompletableFuture<Boolean> asked(CompletableFuture<?> sent) {
    CompletableFuture<Boolean> asked = new CompletableFuture<>();
    sent.whenComplete((response, failure) -> {
      if (failure == null) {
        asked.complete(true);
      } else {
        asked.completeExceptionally(failure);
      }
    });
    asked.whenComplete((done, failure) -> {
      if (failure != null) {
        sent.cancel(true);
      }
    });
    return asked;
  }

  private QueryStop knownStop() {
    if (stop == null) {
      throw new UnsupportedOperationException(
          "the API's document names no operation that stops this");
    }
    return stop;
  }

  private boolean handOut() {
    return handedOut.compareAndSet(false, true);
  }

  private final class RowIterator implements Iterator<Row> {
    private @Nullable Row ahead;

    @Override
    public boolean hasNext() {
      if (ahead == null) {
        ahead = feed.next();
      }
      return ahead != null;
    }

    @Override
    public Row next() {
      Row row = hasNext() ? ahead : null;
      if (row == null) {
        throw new NoSuchElementException();
      }
      ahead = null;
      return row;
    }
  }
}
