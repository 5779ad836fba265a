package dev.apiscribe.runtime.ingest;

import dev.apiscribe.runtime.TimeSource;
import dev.apiscribe.runtime.ingest.Batch.QueuedRow;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The rows that were accepted and have no outcome yet, and those that failed. Numbers and batches are in order. */
final class RowQueue {
  private final Limits limits;
  private final TimeSource time;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition work = this.lock.newCondition();
  private final Condition room = this.lock.newCondition();
  private final Condition settled = this.lock.newCondition();

  private final Deque<QueuedRow> waiting = new ArrayDeque<>();
  private long waitingBytes;
  private @Nullable Batch travelling;

  /** Rows without an outcome, the travelling ones among them. */
  private long heldRows;

  private long heldBytes;
  private long accepted;
  private long settledUpTo;
  private long flushUpTo;
  private long batches;
  private int blockedWriters;
  private boolean timerRuns;
  private boolean closed;
  private boolean closeTimeIsOver;
  private boolean abandoned;
  private List<UndeliveredRow> undelivered = new ArrayList<>();
  private List<BatchOutcome> failures = new ArrayList<>();

  RowQueue(Limits limits, TimeSource time) {
    this.limits = limits;
    this.time = time;
  }

  /**
   * @param frame bytes of a batch beside its rows
   * @param separator bytes between two rows
   */
  record Limits(
      int maxRows, long maxBytes, Duration maxDelay, long queueRows, long queueBytes, int frame, int separator) {

    long size(long rows, long bytes) {
      return this.frame + bytes + (rows - 1) * this.separator;
    }
  }

  void checkOpen() {
    this.lock.lock();
    try {
      this.refuseWhenClosed();
    } finally {
      this.lock.unlock();
    }
  }

  private void refuseWhenClosed() {
    if (this.closed) {
      throw new IllegalStateException("the writer is closed; the row was not accepted");
    }
  }

  long accept(Object row, byte[] bytes, boolean mayWait) {
    this.lock.lock();
    try {
      this.refuseWhenClosed();
      while (this.heldRows + 1 > this.limits.queueRows || this.heldBytes + bytes.length > this.limits.queueBytes) {
        if (!mayWait) {
          throw new RowQueueFullException(this.heldRows, this.heldBytes);
        }
        this.awaitRoom();
        this.refuseWhenClosed();
      }
      this.waiting.add(new QueuedRow(++this.accepted, row, bytes, this.time.nanoTime()));
      this.waitingBytes += bytes.length;
      this.heldRows++;
      this.heldBytes += bytes.length;
      if (this.waiting.size() == 1 || this.isFull()) {
        this.work.signal();
      }
      return this.accepted;
    } finally {
      this.lock.unlock();
    }
  }

  private void awaitRoom() {
    this.blockedWriters++;
    this.work.signal();
    try {
      this.room.await();
    } catch (InterruptedException e) {
      throw new RowWriterInterruptedException("interrupted while the queue was full; the row was not accepted", e);
    } finally {
      this.blockedWriters--;
    }
  }

  private boolean isFull() {
    return this.waiting.size() >= this.limits.maxRows
        || this.limits.size(this.waiting.size(), this.waitingBytes) >= this.limits.maxBytes;
  }

  /** Waits for the next batch that is to go; null when there will be none. For one thread only. */
  @Nullable Batch take() throws InterruptedException {
    this.lock.lockInterruptibly();
    try {
      while (!this.abandoned && !(this.closed && this.waiting.isEmpty())) {
        long pause = this.waiting.isEmpty() ? Long.MAX_VALUE : this.untilDue(this.waiting.getFirst());
        if (pause <= 0) {
          return this.cut();
        }
        if (pause == Long.MAX_VALUE || this.wakeAfter(pause)) {
          this.work.await();
        }
      }
      return null;
    } finally {
      this.lock.unlock();
    }
  }

  private long untilDue(QueuedRow oldest) {
    boolean wanted = this.closed || this.blockedWriters > 0 || oldest.number() <= this.flushUpTo;
    return wanted || this.isFull()
        ? 0
        : this.limits.maxDelay.toNanos() - (this.time.nanoTime() - oldest.acceptedAt());
  }

  /** False when the time is over already. */
  private boolean wakeAfter(long pause) {
    if (!this.timerRuns) {
      this.timerRuns = true;
      this.time.sleep(Duration.ofNanos(pause)).whenComplete((nothing, failure) -> this.wake());
    }
    return this.timerRuns;
  }

  private void wake() {
    this.lock.lock();
    this.timerRuns = false;
    this.work.signal();
    this.lock.unlock();
  }

  private Batch cut() {
    List<QueuedRow> rows = new ArrayList<>();
    long bytes = 0;
    while (!this.waiting.isEmpty() && rows.size() < this.limits.maxRows) {
      long next = this.waiting.getFirst().bytes().length;
      if (!rows.isEmpty() && this.limits.size(rows.size() + 1L, bytes + next) > this.limits.maxBytes) {
        break;
      }
      rows.add(this.waiting.removeFirst());
      bytes += next;
    }
    this.waitingBytes -= bytes;
    Batch batch = new Batch(++this.batches, rows);
    this.travelling = batch;
    return batch;
  }

  /** False when nobody waits for it any more. */
  boolean begin(Batch batch) {
    this.lock.lock();
    try {
      if (!this.abandoned) {
        batch.begin();
      }
      return !this.abandoned;
    } finally {
      this.lock.unlock();
    }
  }

  void end(Batch batch, @Nullable Throwable failure, boolean stored) {
    this.lock.lock();
    try {
      batch.end(failure, stored);
    } finally {
      this.lock.unlock();
    }
  }

  /** Null when it has an outcome already. */
  @Nullable BatchOutcome decide(Batch batch) {
    this.lock.lock();
    try {
      if (!batch.decide()) {
        return null;
      }
      BatchOutcome outcome = batch.outcome();
      if (!outcome.isDelivered()) {
        this.failures.add(outcome);
        this.undelivered.addAll(batch.undelivered(outcome.mayHaveBeenStored()));
      }
      return outcome;
    } finally {
      this.lock.unlock();
    }
  }

  void settle(Batch batch) {
    this.lock.lock();
    try {
      this.travelling = null;
      this.heldRows -= batch.rows().size();
      this.heldBytes -= batch.bytes();
      this.settledUpTo = batch.lastRow();
      this.room.signalAll();
      this.settled.signalAll();
    } finally {
      this.lock.unlock();
    }
  }

  void flush() {
    this.lock.lock();
    try {
      long last = this.accepted;
      this.flushUpTo = Math.max(this.flushUpTo, last);
      this.work.signal();
      while (this.settledUpTo < last && !this.abandoned) {
        this.settled.await();
      }
    } catch (InterruptedException e) {
      throw new RowWriterInterruptedException("interrupted while rows were delivered, which goes on", e);
    } finally {
      this.lock.unlock();
    }
  }

  List<UndeliveredRow> takeUndelivered() {
    this.lock.lock();
    try {
      List<UndeliveredRow> taken = List.copyOf(this.undelivered);
      this.undelivered = new ArrayList<>();
      this.failures = new ArrayList<>();
      return taken;
    } finally {
      this.lock.unlock();
    }
  }

  /** No row is accepted from here on. False when that was so before. */
  boolean close() {
    this.lock.lock();
    try {
      boolean first = !this.closed;
      this.closed = true;
      this.work.signal();
      this.room.signalAll();
      return first;
    } finally {
      this.lock.unlock();
    }
  }

  /**
   * Waits until every row has an outcome, but no longer than this, and not when interrupted.
   *
   * @return the batch that travels still; null for none, or for one that has its outcome
   */
  @Nullable Batch awaitEnd(Duration longest) {
    this.lock.lock();
    try {
      boolean interrupted = false;
      CompletableFuture<Void> timer = new CompletableFuture<>();
      if (this.isBusy()) {
        timer = this.time.sleep(longest).toCompletableFuture();
        timer.whenComplete((nothing, failure) -> this.endOfCloseTime());
      }
      while (this.isBusy() && !this.closeTimeIsOver && !interrupted) {
        try {
          this.settled.await();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      timer.cancel(false); // else it would keep the rows in memory until it is over
      this.abandoned = true;
      this.settled.signalAll();
      this.work.signal();
      return this.travelling;
    } finally {
      this.lock.unlock();
    }
  }

  private boolean isBusy() {
    return this.travelling != null || !this.waiting.isEmpty();
  }

  private void endOfCloseTime() {
    this.lock.lock();
    this.closeTimeIsOver = true;
    this.settled.signalAll();
    this.lock.unlock();
  }

  /** For the end, when all that travelled is decided. Null when nothing is missing. */
  @Nullable UndeliveredRowsException missing() {
    this.lock.lock();
    try {
      this.waiting.forEach(row -> this.undelivered.add(new UndeliveredRow(row.number(), row.row(), false)));
      this.waiting.clear();
      return this.undelivered.isEmpty() ? null : new UndeliveredRowsException(this.undelivered, this.failures);
    } finally {
      this.lock.unlock();
    }
  }
}
