package dev.apiscribe.runtime.writer;

import dev.apiscribe.runtime.TimeSource;
import dev.apiscribe.runtime.writer.RowBatch.QueuedRow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows that were accepted and have no outcome yet, in order, and the batches that failed. */
final class RowQueue {
  private final BatchBounds limits;
  private final TimeSource time;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition work = this.lock.newCondition();
  private final Condition room = this.lock.newCondition();
  private final Condition settled = this.lock.newCondition();

  // An ArrayDeque that finds no memory to grow counts as empty from then on, whatever was in it.
  private final Deque<QueuedRow> waiting = new LinkedList<>();
  private long waitingBytes;
  private @Nullable RowBatch travelling;
  private List<RowBatch> failed = new ArrayList<>();
  private long failedRows;
  private long failedBytes;
  private long accepted;
  private long settledUpTo;
  private long flushUpTo;
  private long batches;
  private int blockedWriters;
  private @Nullable CompletableFuture<Void> timer;

  /** No row is accepted any more. */
  private boolean closed;

  /** No batch is sent any more. */
  private boolean over;

  private @Nullable Throwable breakdown;

  RowQueue(BatchBounds limits, TimeSource time) {
    this.limits = limits;
    this.time = time;
  }

  void checkOpen() {
    this.lock.lock();
    try {
      this.refuseWhenNoneIsTaken();
    } finally {
      this.lock.unlock();
    }
  }

  private void refuseWhenNoneIsTaken() {
    if (this.breakdown != null) {
      throw new IllegalStateException(
          "the writer has failed; the row was not accepted", this.breakdown);
    }
    if (this.closed) {
      throw new IllegalStateException("the writer is closed; the row was not accepted");
    }
    if (!this.limits.leaveRoom(this.failedRows, this.failedBytes, 0)) {
      // Nor is it any use to wait: only the program makes this room.
      throw RowQueueFullException.ofFailed(this.failedRows, this.failedBytes);
    }
  }

  long accept(Object row, byte[] bytes, boolean mayWait) {
    this.lock.lock();
    try {
      this.refuseWhenNoneIsTaken();
      while (!this.limits.leaveRoom(this.heldRows(), this.heldBytes(), bytes.length)) {
        if (!mayWait) {
          throw new RowQueueFullException(this.heldRows(), this.heldBytes());
        }
        this.awaitRoom();
        this.refuseWhenNoneIsTaken();
      }
      this.waiting.add(new QueuedRow(this.accepted + 1, row, bytes, this.time.nanoTime()));
      this.waitingBytes += bytes.length;
      this.accepted++;
      if (this.waiting.size() == 1 || this.isFull()) {
        this.work.signal();
      }
      return this.accepted;
    } finally {
      this.lock.unlock();
    }
  }

  private long heldRows() {
    return this.waiting.size() + (this.travelling == null ? 0L : this.travelling.size());
  }

  private long heldBytes() {
    return this.waitingBytes + (this.travelling == null ? 0L : this.travelling.bytes());
  }

  @SuppressWarnings("WaitNotInLoop") // accept(), which calls it, is the loop
  private void awaitRoom() {
    this.blockedWriters++;
    this.work.signal();
    try {
      this.room.await();
    } catch (InterruptedException e) {
      throw new RowWriterInterruptedException(
          "interrupted while the queue was full; the row was not accepted", e);
    } finally {
      this.blockedWriters--;
    }
  }

  private boolean isFull() {
    return this.limits.fill(this.waiting.size(), this.waitingBytes);
  }

  /** Waits for the next batch that is to go; null when there will be none. For the writer's thread only. */
  @Nullable
  RowBatch take() {
    this.lock.lock();
    try {
      while (!this.over && !(this.closed && this.waiting.isEmpty())) {
        long pause =
            this.waiting.isEmpty() ? Long.MAX_VALUE : this.untilDue(this.waiting.getFirst());
        if (pause <= 0) {
          return this.cut();
        }
        if (pause == Long.MAX_VALUE || this.isTimedAfter(pause)) {
          this.work.awaitUninterruptibly();
        }
      }
      CompletableFuture<Void> useless = this.timer;
      this.timer = null;
      if (useless != null) {
        useless.cancel(false);
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
        : this.limits.maxDelay().toNanos() - (this.time.nanoTime() - oldest.acceptedAt());
  }

  /** False when the time is over already. A timer of an older row comes early, and another one is started then. */
  private boolean isTimedAfter(long pause) {
    if (this.timer == null) {
      CompletableFuture<Void> started =
          this.time.sleep(Duration.ofNanos(pause)).toCompletableFuture();
      this.timer = started;
      started.whenComplete((nothing, failure) -> this.timeIsOver(started, failure));
    }
    return this.timer != null;
  }

  private void timeIsOver(CompletableFuture<Void> ended, @Nullable Throwable failure) {
    this.lock.lock();
    try {
      if (this.timer != ended) {
        return;
      }
      this.timer = null;
      if (failure != null) {
        this.breakDown(failure);
      }
      this.work.signal();
    } finally {
      this.lock.unlock();
    }
  }

  private RowBatch cut() {
    List<QueuedRow> rows = new ArrayList<>();
    long bytes = 0;
    for (QueuedRow row : this.waiting) {
      if (!this.limits.fit(rows.size() + 1L, bytes + row.bytes().length)) {
        break;
      }
      rows.add(row);
      bytes += row.bytes().length;
    }
    RowBatch batch = new RowBatch(++this.batches, rows, bytes);
    this.travelling = batch;
    // Only now: whatever fails before this line loses no row.
    for (int i = 0; i < batch.size(); i++) {
      this.waiting.removeFirst();
    }
    this.waitingBytes -= bytes;
    return batch;
  }

  /** False when no batch is sent any more. */
  boolean begin(RowBatch batch) {
    this.lock.lock();
    try {
      if (!this.over) {
        batch.begin();
      }
      return !this.over;
    } finally {
      this.lock.unlock();
    }
  }

  void end(RowBatch batch, @Nullable Throwable failure, boolean stored) {
    this.lock.lock();
    try {
      batch.end(failure, stored);
    } finally {
      this.lock.unlock();
    }
  }

  /** Null when it has an outcome already. */
  @Nullable
  RowBatchOutcome decide(RowBatch batch) {
    this.lock.lock();
    try {
      if (batch.outcome() != null) {
        return null;
      }
      RowBatchOutcome outcome = batch.outcomeSoFar();
      if (!outcome.isDelivered()) {
        this.failed.add(batch);
        this.failedRows += batch.size();
        this.failedBytes += batch.bytes();
      }
      // Only now: should there have been no memory to keep it, then close() decides again.
      batch.decide(outcome);
      return outcome;
    } finally {
      this.lock.unlock();
    }
  }

  void settle(RowBatch batch) {
    this.lock.lock();
    try {
      this.travelling = null;
      // After the end it was decided elsewhere; what flush() says must not depend on who is
      // faster.
      this.settledUpTo = this.over ? this.settledUpTo : batch.lastRow();
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
      this.flushUpTo = last;
      this.work.signal();
      while (this.settledUpTo < last && !this.over) {
        this.settled.await();
      }
      if (this.settledUpTo < last) {
        throw new IllegalStateException(
            "the writer ended before it was flushed; close() names rows", this.breakdown);
      }
    } catch (InterruptedException e) {
      throw new RowWriterInterruptedException(
          "interrupted while rows were delivered, which goes on", e);
    } finally {
      this.lock.unlock();
    }
  }

  List<UndeliveredRow> takeUndelivered() {
    this.lock.lock();
    try {
      List<UndeliveredRow> taken =
          this.failed.stream().flatMap(RowBatch::undelivered).toList();
      this.failed = new ArrayList<>();
      this.failedRows = 0;
      this.failedBytes = 0;
      return taken;
    } finally {
      this.lock.unlock();
    }
  }

  /** False when it was closed before. */
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

  /** Waits until every row has an outcome, but no longer than this; no batch is sent after that. */
  void awaitEnd(Duration longest) throws InterruptedException {
    this.lock.lock();
    try {
      long left = longest.toNanos();
      while (!this.over && left > 0 && (this.travelling != null || !this.waiting.isEmpty())) {
        left = this.settled.awaitNanos(left);
      }
    } finally {
      this.end();
      this.lock.unlock();
    }
  }

  private void end() {
    // Its own thread does not sleep here: close() and the timer wake it, or it is the one that
    // ends.
    this.over = true;
    this.room.signalAll();
    this.settled.signalAll();
  }

  boolean isOver() {
    this.lock.lock();
    try {
      return this.over;
    } finally {
      this.lock.unlock();
    }
  }

  /** The writer's thread cannot go on. */
  void breakDown(Throwable cause) {
    this.lock.lock();
    try {
      this.breakdown = cause;
      this.end();
    } finally {
      this.lock.unlock();
    }
  }

  /** Null for none. */
  @Nullable
  RowBatch travelling() {
    this.lock.lock();
    try {
      return this.travelling;
    } finally {
      this.lock.unlock();
    }
  }

  /** For the end, when all that travelled is decided. Null when no row is missing. */
  @Nullable
  UndeliveredRowsException missing() {
    this.lock.lock();
    try {
      Stream<UndeliveredRow> neverSent =
          this.waiting.stream().map(row -> new UndeliveredRow(row.number(), row.row(), false));
      List<UndeliveredRow> rows = Stream.concat(
              this.failed.stream().flatMap(RowBatch::undelivered), neverSent)
          .toList();
      List<RowBatchOutcome> outcomes =
          this.failed.stream().map(RowBatch::outcome).toList();
      return rows.isEmpty() ? null : new UndeliveredRowsException(rows, outcomes, this.breakdown);
    } finally {
      this.lock.unlock();
    }
  }
}
