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
  private final Condition work = lock.newCondition();
  private final Condition room = lock.newCondition();
  private final Condition settled = lock.newCondition();

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
    lock.lock();
    try {
      refuseWhenNoneIsTaken();
    } finally {
      lock.unlock();
    }
  }

  private void refuseWhenNoneIsTaken() {
    if (breakdown != null) {
      throw new IllegalStateException("the writer has failed; the row was not accepted", breakdown);
    }
    if (closed) {
      throw new IllegalStateException("the writer is closed; the row was not accepted");
    }
    if (!limits.leaveRoom(failedRows, failedBytes, 0)) {
      // Nor is it any use to wait: only the program makes this room.
      throw RowQueueFullException.ofFailed(failedRows, failedBytes);
    }
  }

  long accept(Object row, byte[] bytes, boolean mayWait) {
    lock.lock();
    try {
      refuseWhenNoneIsTaken();
      while (!limits.leaveRoom(heldRows(), heldBytes(), bytes.length)) {
        if (!mayWait) {
          throw new RowQueueFullException(heldRows(), heldBytes());
        }
        awaitRoom();
        refuseWhenNoneIsTaken();
      }
      waiting.add(new QueuedRow(accepted + 1, row, bytes, time.nanoTime()));
      waitingBytes += bytes.length;
      accepted++;
      if (waiting.size() == 1 || isFull()) {
        work.signal();
      }
      return accepted;
    } finally {
      lock.unlock();
    }
  }

  private long heldRows() {
    return waiting.size() + (travelling == null ? 0L : travelling.size());
  }

  private long heldBytes() {
    return waitingBytes + (travelling == null ? 0L : travelling.bytes());
  }

  @SuppressWarnings("WaitNotInLoop") // accept(), which calls it, is the loop
  private void awaitRoom() {
    blockedWriters++;
    work.signal();
    try {
      room.await();
    } catch (InterruptedException e) {
      throw new RowWriterInterruptedException(
          "interrupted while the queue was full; the row was not accepted", e);
    } finally {
      blockedWriters--;
    }
  }

  private boolean isFull() {
    return limits.fill(waiting.size(), waitingBytes);
  }

  /**
   * Waits for the next batch that is to go; null when there will be none. For the writer's thread
   * only.
   */
  @Nullable
  RowBatch take() {
    lock.lock();
    try {
      while (!over && !(closed && waiting.isEmpty())) {
        long pause = waiting.isEmpty() ? Long.MAX_VALUE : untilDue(waiting.getFirst());
        if (pause <= 0) {
          return cut();
        }
        if (pause == Long.MAX_VALUE || isTimedAfter(pause)) {
          work.awaitUninterruptibly();
        }
      }
      CompletableFuture<Void> useless = timer;
      timer = null;
      if (useless != null) {
        useless.cancel(false);
      }
      return null;
    } finally {
      lock.unlock();
    }
  }

  private long untilDue(QueuedRow oldest) {
    boolean wanted = closed || blockedWriters > 0 || oldest.number() <= flushUpTo;
    return wanted || isFull()
        ? 0
        : limits.maxDelay().toNanos() - (time.nanoTime() - oldest.acceptedAt());
  }

  /**
   * False when the time is over already. A timer of an older row comes early, and another one is
   * started then.
   */
  private boolean isTimedAfter(long pause) {
    if (timer == null) {
      CompletableFuture<Void> started = time.sleep(Duration.ofNanos(pause)).toCompletableFuture();
      timer = started;
      started.whenComplete((nothing, failure) -> timeIsOver(started, failure));
    }
    return timer != null;
  }

  private void timeIsOver(CompletableFuture<Void> ended, @Nullable Throwable failure) {
    lock.lock();
    try {
      if (timer != ended) {
        return;
      }
      timer = null;
      if (failure != null) {
        breakDown(failure);
      }
      work.signal();
    } finally {
      lock.unlock();
    }
  }

  private RowBatch cut() {
    List<QueuedRow> rows = new ArrayList<>();
    long bytes = 0;
    for (QueuedRow row : waiting) {
      if (!limits.fit(rows.size() + 1L, bytes + row.bytes().length)) {
        break;
      }
      rows.add(row);
      bytes += row.bytes().length;
    }
    RowBatch batch = new RowBatch(++batches, rows, bytes);
    travelling = batch;
    // Only now: whatever fails before this line loses no row.
    for (int i = 0; i < batch.size(); i++) {
      waiting.removeFirst();
    }
    waitingBytes -= bytes;
    return batch;
  }

  /** False when no batch is sent any more. */
  boolean begin(RowBatch batch) {
    lock.lock();
    try {
      if (!over) {
        batch.begin();
      }
      return !over;
    } finally {
      lock.unlock();
    }
  }

  void end(RowBatch batch, @Nullable Throwable failure, boolean stored) {
    lock.lock();
    try {
      batch.end(failure, stored);
    } finally {
      lock.unlock();
    }
  }

  /** Null when it has an outcome already. */
  @Nullable
  RowBatchOutcome decide(RowBatch batch) {
    lock.lock();
    try {
      if (batch.outcome() != null) {
        return null;
      }
      RowBatchOutcome outcome = batch.outcomeSoFar();
      if (!outcome.isDelivered()) {
        failed.add(batch);
        failedRows += batch.size();
        failedBytes += batch.bytes();
      }
      // Only now: should there have been no memory to keep it, then close() decides again.
      batch.decide(outcome);
      return outcome;
    } finally {
      lock.unlock();
    }
  }

  void settle(RowBatch batch) {
    lock.lock();
    try {
      travelling = null;
      // After the end it was decided elsewhere; what flush() says must not depend on who is
      // faster.
      settledUpTo = over ? settledUpTo : batch.lastRow();
      room.signalAll();
      settled.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void flush() {
    lock.lock();
    try {
      long last = accepted;
      flushUpTo = last;
      work.signal();
      while (settledUpTo < last && !over) {
        settled.await();
      }
      if (settledUpTo < last) {
        throw new IllegalStateException(
            "the writer ended before it was flushed; close() names rows", breakdown);
      }
    } catch (InterruptedException e) {
      throw new RowWriterInterruptedException(
          "interrupted while rows were delivered, which goes on", e);
    } finally {
      lock.unlock();
    }
  }

  List<UndeliveredRow> takeUndelivered() {
    lock.lock();
    try {
      List<UndeliveredRow> taken =
          failed.stream().flatMap(RowBatch::undelivered).toList();
      failed = new ArrayList<>();
      failedRows = 0;
      failedBytes = 0;
      return taken;
    } finally {
      lock.unlock();
    }
  }

  /** False when it was closed before. */
  boolean close() {
    lock.lock();
    try {
      boolean first = !closed;
      closed = true;
      work.signal();
      room.signalAll();
      return first;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until every row has an outcome, but no longer than this; no batch is sent after that. */
  void awaitEnd(Duration longest) throws InterruptedException {
    lock.lock();
    try {
      long left = longest.toNanos();
      while (!over && left > 0 && (travelling != null || !waiting.isEmpty())) {
        left = settled.awaitNanos(left);
      }
    } finally {
      end();
      lock.unlock();
    }
  }

  private void end() {
    // Its own thread does not sleep here: close() and the timer wake it, or it is the one that
    // ends.
    over = true;
    room.signalAll();
    settled.signalAll();
  }

  boolean isOver() {
    lock.lock();
    try {
      return over;
    } finally {
      lock.unlock();
    }
  }

  /** The writer's thread cannot go on. */
  void breakDown(Throwable cause) {
    lock.lock();
    try {
      breakdown = cause;
      end();
    } finally {
      lock.unlock();
    }
  }

  /** Null for none. */
  @Nullable
  RowBatch travelling() {
    lock.lock();
    try {
      return travelling;
    } finally {
      lock.unlock();
    }
  }

  /** For the end, when all that travelled is decided. Null when no row is missing. */
  @Nullable
  UndeliveredRowsException missing() {
    lock.lock();
    try {
      Stream<UndeliveredRow> neverSent =
          waiting.stream().map(row -> new UndeliveredRow(row.number(), row.row(), false));
      List<UndeliveredRow> rows = Stream.concat(
              failed.stream().flatMap(RowBatch::undelivered), neverSent)
          .toList();
      List<RowBatchOutcome> outcomes = failed.stream().map(RowBatch::outcome).toList();
      return rows.isEmpty() ? null : new UndeliveredRowsException(rows, outcomes, breakdown);
    } finally {
      lock.unlock();
    }
  }
}
