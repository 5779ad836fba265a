package dev.apiscribe.runtime.ingest;

import dev.apiscribe.runtime.Content;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.RowFormat;
import dev.apiscribe.runtime.TimeSource;
import dev.apiscribe.runtime.ingest.Delivery.Route;
import dev.apiscribe.runtime.ingest.RowQueue.Limits;
import dev.apiscribe.runtime.internal.CompactRows;
import dev.apiscribe.runtime.internal.JsonRows;
import dev.apiscribe.runtime.internal.LineRows;
import dev.apiscribe.runtime.internal.RowShape;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows one by one, from any number of threads, and sends them in batches: in the order in which it accepted them,
 * one batch at a time, on one daemon thread.
 *
 * <pre>{@code
 * try (RowWriter<List<?>> writer =
 *     RowWriter.compact(List.of("id", "speed"), content -> timeplus.streams().ingestRows("cars", content))
 *         .maxRows(1000)
 *         .maxDelay(Duration.ofSeconds(1))
 *         .open()) {
 *   writer.write(List.of("c1", 50));
 * }
 * }</pre>
 *
 * <p>A batch goes when it is full, when its oldest row has waited long enough, when a writer waits for room, and when
 * the writer is flushed or closed. One that fails is sent again while it is certain that the server stored none of it.
 * After that it is kept and the next one goes, so that a later row may be stored where an earlier one is not.
 *
 * <p>{@link #close()} says of every accepted row that it was delivered, or names it.
 */
public final class RowWriter<R> implements AutoCloseable {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Limits limits;
  private final RowEncoders encoders;
  private final RowQueue queue;
  private final boolean blocks;
  private final Duration closeTimeout;
  private final Delivery delivery;
  private final Thread thread;

  private RowWriter(Builder<R> builder, Limits limits) {
    this.limits = limits;
    this.encoders = new RowEncoders(builder.route.shape());
    this.queue = new RowQueue(limits, builder.time);
    this.blocks = builder.whenFull == WhenFull.BLOCK;
    this.closeTimeout = builder.closeTimeout;
    this.delivery =
        new Delivery(
            this.queue, builder.route, builder.retry, builder.duplicatesAllowed, builder.onBatch, builder.time);
    this.thread = new Thread(this.delivery, "apiscribe-row-writer-" + COUNT.incrementAndGet());
    this.thread.setDaemon(true);
  }

  /** What {@link #write} does when the queue has no room. */
  public enum WhenFull {
    /** Waits for room. */
    BLOCK,
    /** Throws a {@link RowQueueFullException}. */
    REFUSE
  }

  /**
   * Rows are lists with a value for each column.
   *
   * @param sender sends one body and waits for the answer; what it throws is the batch's failure
   */
  public static Builder<List<?>> compact(List<String> columns, Consumer<? super Content> sender) {
    return new Builder<>(new Route(RowFormat.COMPACT, new CompactRows(columns), sender));
  }

  /**
   * Rows are models, maps, or whatever else is a JSON object to Jackson: {@code RowWriter.<Car>streaming(…)}.
   *
   * @param sender sends one body and waits for the answer; what it throws is the batch's failure
   */
  public static <R> Builder<R> streaming(Consumer<? super Content> sender) {
    return new Builder<>(new Route(RowFormat.STREAMING, new JsonRows(), sender));
  }

  /**
   * Rows are texts without a line break.
   *
   * @param sender sends one body and waits for the answer; what it throws is the batch's failure
   */
  public static Builder<String> lines(Consumer<? super Content> sender) {
    return new Builder<>(new Route(RowFormat.LINES, new LineRows(), sender));
  }

  /**
   * Accepts a row, or throws and has not accepted it. The row is encoded here and now: later changes are not sent.
   *
   * @return its number, from 1, as outcomes have it
   * @throws IllegalArgumentException when it cannot be written, or is larger than a batch may be; shows nothing of it
   * @throws IllegalStateException when the writer is closed
   * @throws RowQueueFullException when there is no room and the writer does not wait; in {@link Builder#onBatch} it
   * never does
   * @throws RowWriterInterruptedException when the thread is interrupted while it waits
   */
  public long write(R row) {
    this.queue.checkOpen();
    byte[] bytes = this.encoders.encode(row);
    if (this.limits.size(1, bytes.length) > this.limits.maxBytes()) {
      throw new IllegalArgumentException(
          "the row has " + bytes.length + " bytes, too many for a batch of " + this.limits.maxBytes());
    }
    return this.queue.accept(row, bytes, this.blocks && Thread.currentThread() != this.thread);
  }

  /**
   * Sends what waits, and waits until every row that was accepted before is delivered or has failed.
   *
   * @throws RowWriterInterruptedException when the thread is interrupted while it waits
   */
  public void flush() {
    this.refuseInCallback();
    this.queue.flush();
  }

  /**
   * The rows that have failed so far, which the writer forgets: a program that handles them as it goes does not keep
   * them all in memory until {@link #close()}, which no longer names them.
   */
  public List<UndeliveredRow> takeUndelivered() {
    return this.queue.takeUndelivered();
  }

  /**
   * Delivers what waits, for as long as {@link Builder#closeTimeout} says or until the thread is interrupted; then it
   * cancels the batch that travels. The second time it does nothing.
   *
   * @throws UndeliveredRowsException when accepted rows were not delivered; names each
   */
  @Override
  public void close() {
    this.refuseInCallback();
    if (!this.queue.close()) {
      return;
    }
    Batch travelling = this.queue.awaitEnd(this.closeTimeout);
    if (travelling != null) {
      this.delivery.report(travelling);
    }
    this.thread.interrupt();
    UndeliveredRowsException missing = this.queue.missing();
    if (missing != null) {
      throw missing;
    }
  }

  private void refuseInCallback() {
    if (Thread.currentThread() == this.thread) {
      throw new IllegalStateException("a batch's outcome cannot wait for further batches");
    }
  }

  /** Not safe for concurrent use. */
  public static final class Builder<R> {
    private static final long MOST_BYTES = 1 << 30;

    private final Route route;
    private int maxRows = 1000;
    private long maxBytes = 1 << 20;
    private Duration maxDelay = Duration.ofSeconds(1);
    private @Nullable Integer queueRows;
    private @Nullable Long queueBytes;
    private WhenFull whenFull = WhenFull.BLOCK;
    private RetryPolicy retry = RetryPolicy.standard();
    private boolean duplicatesAllowed;
    private Duration closeTimeout = Duration.ofSeconds(30);
    private Consumer<? super BatchOutcome> onBatch = outcome -> {};
    private TimeSource time = TimeSource.system();

    private Builder(Route route) {
      this.route = route;
    }

    /** How many rows a batch has at most. Default: 1000. */
    public Builder<R> maxRows(int most) {
      this.maxRows = most;
      return this;
    }

    /** How many bytes a batch has at most, as it is sent; 1 GiB is the most. Default: 1 MiB. */
    public Builder<R> maxBytes(long most) {
      this.maxBytes = most;
      return this;
    }

    /** How long a row waits for others before its batch goes; it may wait longer for batches before. Default: 1 s. */
    public Builder<R> maxDelay(Duration longest) {
      this.maxDelay = longest;
      return this;
    }

    /** How many rows without an outcome there may be, those that travel among them. Default: ten batches. */
    public Builder<R> queueRows(int most) {
      this.queueRows = most;
      return this;
    }

    /** How many bytes the rows without an outcome may have together, encoded. Default: sixteen batches. */
    public Builder<R> queueBytes(long most) {
      this.queueBytes = most;
      return this;
    }

    /** Default: {@link WhenFull#BLOCK}. */
    public Builder<R> whenFull(WhenFull what) {
      this.whenFull = what;
      return this;
    }

    /**
     * When to send a batch again. Its attempts are calls: each of them the client may repeat by its own policy before
     * the writer hears of it. Default: {@link RetryPolicy#standard()}.
     */
    public Builder<R> retry(RetryPolicy policy) {
      this.retry = policy;
      return this;
    }

    /**
     * Whether a batch may be sent again that the server may have stored: then rows arrive at least once, or twice.
     * Default: false.
     */
    public Builder<R> duplicatesAllowed(boolean allowed) {
      this.duplicatesAllowed = allowed;
      return this;
    }

    /** How long {@link RowWriter#close()} delivers what waits. Default: 30 s. */
    public Builder<R> closeTimeout(Duration longest) {
      this.closeTimeout = longest;
      return this;
    }

    /**
     * Hears of each batch that was sent, before the next one is: on the writer's thread, or on the one that closes it.
     * What it throws is logged without its message.
     */
    public Builder<R> onBatch(Consumer<? super BatchOutcome> listener) {
      this.onBatch = listener;
      return this;
    }

    /** Default: the system's. */
    public Builder<R> time(TimeSource source) {
      this.time = source;
      return this;
    }

    /** Fails with {@link IllegalArgumentException} when a limit is not positive, or the queue smaller than a batch. */
    public RowWriter<R> open() {
      if (this.maxRows < 1 || this.maxBytes < 1 || this.maxBytes > MOST_BYTES) {
        throw new IllegalArgumentException("a batch has room for a row, and for a GiB at most");
      }
      if (this.maxDelay.isNegative() || this.closeTimeout.isNegative()) {
        throw new IllegalArgumentException("no pause is shorter than nothing");
      }
      long rows = this.queueRows == null ? 10L * this.maxRows : this.queueRows;
      long bytes = this.queueBytes == null ? 16 * this.maxBytes : this.queueBytes;
      if (rows < this.maxRows || bytes < this.maxBytes) {
        throw new IllegalArgumentException("the queue is smaller than a batch");
      }
      RowShape shape = this.route.shape();
      Limits limits =
          new Limits(
              this.maxRows,
              this.maxBytes,
              this.maxDelay,
              rows,
              bytes,
              length(shape.opening()) + length(shape.closing()),
              length(shape.separator()));
      RowWriter<R> writer = new RowWriter<>(this, limits);
      writer.thread.start();
      return writer;
    }

    private static int length(String text) {
      return text.getBytes(StandardCharsets.UTF_8).length;
    }
  }
}
