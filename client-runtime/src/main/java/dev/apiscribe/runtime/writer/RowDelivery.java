package dev.apiscribe.runtime.writer;

import dev.apiscribe.runtime.ApiException;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.RowFormat;
import dev.apiscribe.runtime.Rows;
import dev.apiscribe.runtime.TimeSource;
import dev.apiscribe.runtime.internal.rows.RowShape;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends one batch after another, on the writer's thread. Catches all that there is: what runs here
 * is the caller's, and not every language that makes a {@link Consumer} declares what it throws.
 */
final class RowDelivery implements Runnable {
  private static final System.Logger LOG = System.getLogger(RowWriter.class.getName());

  private final RowQueue queue;
  private final BatchBounds limits;
  private final BatchTarget route;
  private final Repetition repetition;
  private final TimeSource time;
  private final Consumer<? super RowBatchOutcome> onBatch;

  RowDelivery(
      RowQueue queue,
      BatchBounds limits,
      BatchTarget route,
      Repetition repetition,
      TimeSource time,
      Consumer<? super RowBatchOutcome> onBatch) {
    this.queue = queue;
    this.limits = limits;
    this.route = route;
    this.repetition = repetition;
    this.time = time;
    this.onBatch = onBatch;
  }

  /** The target and format of batches. */
  record BatchTarget(RowFormat format, RowShape shape, Consumer<? super RequestBody> sender) {}

  /** The policy for sending a batch again. */
  record Repetition(RetryPolicy policy, boolean duplicatesAllowed) {
    @Nullable
    Duration pauseAfter(int attempt, Throwable thrown, TimeSource time) {
      return thrown instanceof ApiException failure
              && (duplicatesAllowed || !failure.mayHaveBeenExecuted())
          ? policy.pauseAfter(attempt, failure, time.instant())
          : null;
    }
  }

  @Override
  public void run() {
    try {
      for (RowBatch batch = queue.take(); batch != null; batch = queue.take()) {
        deliver(batch);
        report(batch);
        queue.settle(batch);
      }
    } catch (Throwable e) {
      queue.breakDown(e);
      LOG.log(
          Level.ERROR,
          "a writer of rows has failed ({0}) and takes no more of them",
          e.getClass().getName());
    }
  }

  /** Decides a batch, unless it is decided, and returns whether it did. */
  void report(RowBatch batch) {
    RowBatchOutcome outcome = queue.decide(batch);
    if (outcome == null) {
      return;
    }
    try {
      onBatch.accept(outcome);
    } catch (Throwable e) {
      // Its message is the caller's, and may hold a row.
      LOG.log(
          Level.WARNING,
          "onBatch failed ({0}); rows are delivered further on",
          e.getClass().getName());
    }
  }

  private void deliver(RowBatch batch) {
    int length = (int) limits.size(batch.size(), batch.bytes());
    RequestBody content = Rows.encoded(route.format(), batch.body(route.shape(), length));
    for (int attempt = 1; begin(batch); attempt++) {
      Throwable failure = attempt(content);
      // What else a caller's code throws says nothing about what the server did.
      boolean stored = !(failure instanceof ApiException refused) || refused.mayHaveBeenExecuted();
      queue.end(batch, failure, stored);
      Duration pause = failure == null ? null : repetition.pauseAfter(attempt, failure, time);
      if (pause == null) {
        return;
      }
      waitOut(pause);
    }
  }

  private boolean begin(RowBatch batch) {
    // Only close() interrupts for a reason, and it ends the queue before.
    Thread.interrupted();
    return queue.begin(batch);
  }

  private @Nullable Throwable attempt(RequestBody content) {
    try {
      route.sender().accept(content);
      return null;
    } catch (Throwable e) {
      return e;
    }
  }

  private void waitOut(Duration pause) {
    Thread.interrupted();
    if (queue.isOver()) {
      return;
    }
    CompletableFuture<Void> end = time.sleep(pause).toCompletableFuture();
    try {
      end.get();
    } catch (InterruptedException e) {
      end.cancel(false);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the pause between two attempts failed", e.getCause());
    }
  }
}
