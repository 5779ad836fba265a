package dev.apiscribe.runtime.writer;

import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.RowFormat;
import dev.apiscribe.runtime.TimeSource;
import dev.apiscribe.runtime.internal.rows.CompactRows;
import dev.apiscribe.runtime.internal.rows.JsonRows;
import dev.apiscribe.runtime.internal.rows.LineRows;
import dev.apiscribe.runtime.internal.value.CountableDuration;
import dev.apiscribe.runtime.writer.RowDelivery.BatchTarget;
import dev.apiscribe.runtime.writer.RowDelivery.Repetition;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows one by one, from any number of threads, and sends them in batches: in the order in
 * which it accepted them, one batch at a time, on one daemon thread.
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
 * <p>A batch goes when it is full, when its oldest row has waited long enough, when a writer waits
 * for room, and when the writer is flushed or closed. One that fails is sent again while it is
 * certain that the server stored none of it. After that the next one goes, so that a later row may
 * be stored where an earlier one is not. The rows of a failed batch are kept until
 * {@link #takeUndelivered()} or {@link #close()}. They take no room in the queue; but once they
 * would fill it, no further row is accepted before they are taken.
 *
 * <p>{@link #close()} says of every accepted row that it was delivered, or names it. Should the
 * writer itself fail (its clock, say, or for want of memory), then a caller that waits for it wakes
 * with an {@link IllegalStateException}, no further row is accepted, and {@link #close()} names
 * those that were.
 */
public final class RowWriter<R> implements AutoCloseable {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final BatchBounds limits;
  private final RowEncoders encoders;
  private final RowQueue queue;
  private final boolean blocks;
  private final Duration closeTimeout;
  private final RowDelivery delivery;
  private final Thread thread;

  private RowWriter(Builder<R> builder) {
    limits = builder.bounds();
    encoders = new RowEncoders(builder.route.shape());
    queue = new RowQueue(limits, builder.time);
    blocks = builder.whenFull == WhenFull.BLOCK;
    closeTimeout = builder.closeTimeout;
    Repetition repetition = new Repetition(builder.retry, builder.duplicatesAllowed);
    delivery =
        new RowDelivery(queue, limits, builder.route, repetition, builder.time, builder.onBatch);
    thread = new Thread(delivery, "apiscribe-row-writer-" + COUNT.incrementAndGet());
    thread.setDaemon(true);
  }

  /** The behaviour of {@link #write} when the queue is full. */
  public enum WhenFull {
    /** Waits for room. */
    BLOCK,
    /** Throws a {@link RowQueueFullException}. */
    REFUSE
  }

  /**
   * Creates a builder of a writer whose rows are lists with a value for each column.
   *
   * @param sender sends one body and waits for the response; what it throws is the batch's failure
   */
  public static Builder<List<?>> compact(
      List<String> columns, Consumer<? super RequestBody> sender) {
    return new Builder<>(new BatchTarget(RowFormat.COMPACT, new CompactRows(columns), sender));
  }

  /**
   * Creates a builder of a writer whose rows are models, maps, or other values that are JSON
   * objects to Jackson: {@code RowWriter.<Car>streaming(…)}.
   *
   * @param sender sends one body and waits for the response; what it throws is the batch's failure
   */
  public static <R> Builder<R> streaming(Consumer<? super RequestBody> sender) {
    return new Builder<>(new BatchTarget(RowFormat.STREAMING, new JsonRows(), sender));
  }

  /**
   * Creates a builder of a writer whose rows are texts without a line break; whether an empty one
   * is a row, the server decides.
   *
   * @param sender sends one body and waits for the response; what it throws is the batch's failure
   */
  public static Builder<String> lines(Consumer<? super RequestBody> sender) {
    return new Builder<>(new BatchTarget(RowFormat.LINES, new LineRows(), sender));
  }

  /**
   * Accepts a row, or throws and has not accepted it. The row is encoded here and now: later
   * changes of it are not sent.
   *
   * @return its number, from 1, as outcomes have it
   * @throws IllegalArgumentException when it cannot be written, or is larger than a batch may be;
   *     shows nothing of it
   * @throws IllegalStateException when the writer is closed or has failed, also while it waits for
   *     room
   * @throws RowQueueFullException when there is no room and the writer does not wait; in
   *     {@link Builder#onBatch} it never does, nor where rows that failed would fill the queue
   * @throws RowWriterInterruptedException when the thread is interrupted while it waits for room
   */
  public long write(R row) {
    queue.checkOpen();
    byte[] bytes = encoders.encode(row);
    if (!limits.fit(1, bytes.length)) {
      throw new IllegalArgumentException(
          "the row has " + bytes.length + " bytes, too many for a batch of " + limits.maxBytes());
    }
    return queue.accept(row, bytes, blocks && Thread.currentThread() != thread);
  }

  /**
   * Sends what waits, and waits until every row that was accepted before is delivered or has
   * failed.
   *
   * @throws IllegalStateException when that can no longer be, as the writer was closed or has
   *     failed
   * @throws RowWriterInterruptedException when the thread is interrupted while it waits; delivery
   *     goes on
   */
  public void flush() {
    refuseInCallback();
    queue.flush();
  }

  /**
   * Returns the rows that have failed so far and forgets them, so that {@link #close()} no longer
   * names them: for a program that handles failures as it goes.
   */
  public List<UndeliveredRow> takeUndelivered() {
    return queue.takeUndelivered();
  }

  /**
   * Delivers the queued rows, for as long as {@link Builder#closeTimeout} says or until the thread
   * is interrupted, whose flag is set again; then the batch on its way is cancelled. A second time
   * does nothing, and waits for nothing.
   *
   * @throws UndeliveredRowsException when accepted rows were not delivered; names each, also when
   *     interrupted
   */
  @Override
  public void close() {
    refuseInCallback();
    if (!queue.close()) {
      return;
    }
    boolean interrupted = false;
    try {
      queue.awaitEnd(closeTimeout);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    try {
      endBatchOnItsWay();
      UndeliveredRowsException missing = queue.missing();
      if (missing != null) {
        throw missing;
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Decided before it is cancelled: what the cancelled call throws then is not news. */
  private void endBatchOnItsWay() {
    RowBatch batch = queue.travelling();
    if (batch != null) {
      delivery.report(batch);
      thread.interrupt();
    }
  }

  private void refuseInCallback() {
    if (Thread.currentThread() == thread) {
      throw new IllegalStateException("a batch's outcome cannot wait for further batches");
    }
  }

  /** Not safe for concurrent use. */
  public static final class Builder<R> {
    private final BatchTarget route;
    private int maxRows = 1000;
    private long maxBytes = 1 << 20;
    private Duration maxDelay = Duration.ofSeconds(1);
    private @Nullable Integer queueRows;
    private @Nullable Long queueBytes;
    private WhenFull whenFull = WhenFull.BLOCK;
    private RetryPolicy retry = RetryPolicy.standard();
    private boolean duplicatesAllowed;
    private Duration closeTimeout = Duration.ofSeconds(30);
    private Consumer<? super RowBatchOutcome> onBatch = outcome -> {};
    private TimeSource time = TimeSource.system();

    private Builder(BatchTarget route) {
      this.route = route;
    }

    /** Sets the maximum number of rows of a batch. Default: 1000. */
    public Builder<R> maxRows(int most) {
      maxRows = most;
      return this;
    }

    /**
     * Sets the maximum size of a batch in bytes, as sent; an array has to hold them. Default: 1
     * MiB.
     */
    public Builder<R> maxBytes(long most) {
      maxBytes = most;
      return this;
    }

    /**
     * Sets how long a row waits for others before its batch is sent; it may wait longer for earlier
     * batches. Default: 1 s.
     */
    public Builder<R> maxDelay(Duration longest) {
      maxDelay = CountableDuration.of(longest);
      return this;
    }

    /**
     * Sets the maximum number of rows without an outcome, those being sent included. Default: ten
     * batches.
     */
    public Builder<R> queueRows(int most) {
      queueRows = most;
      return this;
    }

    /**
     * Sets the maximum size in bytes of the rows without an outcome, encoded. Default: sixteen
     * batches.
     */
    public Builder<R> queueBytes(long most) {
      queueBytes = most;
      return this;
    }

    /** Sets what happens when the queue is full. Default: {@link WhenFull#BLOCK}. */
    public Builder<R> whenFull(WhenFull what) {
      whenFull = what;
      return this;
    }

    /**
     * Sets when a batch is sent again. Its attempts are calls: each of them the client may repeat
     * by its own policy before the writer hears of it. Default: {@link RetryPolicy#standard()}.
     */
    public Builder<R> retry(RetryPolicy policy) {
      retry = policy;
      return this;
    }

    /**
     * Sets whether a batch that the server may have stored may be sent again: rows then arrive at
     * least once, and maybe twice. Default: false.
     */
    public Builder<R> duplicatesAllowed(boolean allowed) {
      duplicatesAllowed = allowed;
      return this;
    }

    /**
     * Sets how long {@link RowWriter#close()} delivers queued rows, in real time, whatever
     * {@link #time} says. Default: 30 s.
     */
    public Builder<R> closeTimeout(Duration longest) {
      if (longest.isNegative()) {
        throw new IllegalArgumentException(
            "closeTimeout: found " + longest + ", expected at least " + Duration.ZERO);
      }
      closeTimeout = CountableDuration.of(longest);
      return this;
    }

    /**
     * Sets a listener that is called for each batch before the next one is sent, on the writer's
     * thread, or on the one that closes it. What it throws is logged without its message.
     */
    public Builder<R> onBatch(Consumer<? super RowBatchOutcome> listener) {
      onBatch = listener;
      return this;
    }

    /**
     * Sets the clock for the age of rows and the pauses between attempts. Default: the system's.
     */
    public Builder<R> time(TimeSource source) {
      time = source;
      return this;
    }

    /**
     * Starts the writer. Fails with {@link IllegalArgumentException} when no row can fit, or the
     * queue is smaller than a batch.
     */
    public RowWriter<R> open() {
      RowWriter<R> writer = new RowWriter<>(this);
      writer.thread.start();
      return writer;
    }

    private BatchBounds bounds() {
      return new BatchBounds(
          maxRows,
          maxBytes,
          maxDelay,
          queueRows == null ? 10L * maxRows : queueRows,
          queueBytes == null ? 16 * Math.min(maxBytes, Integer.MAX_VALUE) : queueBytes,
          BatchBounds.frame(route.shape()),
          BatchBounds.length(route.shape().separator()));
    }
  }
}
