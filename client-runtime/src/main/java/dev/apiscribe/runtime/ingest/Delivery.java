package dev.apiscribe.runtime.ingest;

import dev.apiscribe.runtime.ApiException;
import dev.apiscribe.runtime.Content;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.RowFormat;
import dev.apiscribe.runtime.Rows;
import dev.apiscribe.runtime.TimeSource;
import dev.apiscribe.runtime.internal.RowShape;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sends one batch after another, on a thread of its own. */
final class Delivery implements Runnable {
  private static final System.Logger LOG = System.getLogger(RowWriter.class.getName());

  private final RowQueue queue;
  private final Route route;
  private final RetryPolicy retry;
  private final boolean duplicatesAllowed;
  private final Consumer<? super BatchOutcome> onBatch;
  private final TimeSource time;

  Delivery(
      RowQueue queue,
      Route route,
      RetryPolicy retry,
      boolean duplicatesAllowed,
      Consumer<? super BatchOutcome> onBatch,
      TimeSource time) {
    this.queue = queue;
    this.route = route;
    this.retry = retry;
    this.duplicatesAllowed = duplicatesAllowed;
    this.onBatch = onBatch;
    this.time = time;
  }

  /** Where batches go, and as what. */
  record Route(RowFormat format, RowShape shape, Consumer<? super Content> sender) {}

  @Override
  public void run() {
    try {
      for (Batch batch = this.queue.take(); batch != null; batch = this.queue.take()) {
        this.deliver(batch);
        this.report(batch);
        this.queue.settle(batch);
        // A call that was interrupted by somebody else leaves the flag, which would end the next wait.
        Thread.interrupted();
      }
    } catch (InterruptedException closed) {
      // Whoever closed the writer says what was not delivered.
    }
  }

  /** Decides a batch, if nobody has, and says so. */
  void report(Batch batch) {
    BatchOutcome outcome = this.queue.decide(batch);
    if (outcome == null) {
      return;
    }
    try {
      this.onBatch.accept(outcome);
    } catch (RuntimeException | Error e) {
      String kind = e.getClass().getName();
      LOG.log(System.Logger.Level.WARNING, "onBatch failed ({0}); rows are delivered further on", kind);
    }
  }

  private void deliver(Batch batch) throws InterruptedException {
    try {
      this.repeat(batch);
    } catch (RuntimeException | Error e) {
      // A policy or a clock that fails costs one batch, not those behind it.
      this.queue.end(batch, e, true);
    }
  }

  private void repeat(Batch batch) throws InterruptedException {
    Content content = Rows.encoded(this.route.format(), batch.body(this.route.shape()));
    while (this.queue.begin(batch)) {
      Throwable failure = this.attempt(content);
      // What else a caller's code throws says nothing about what the server did.
      boolean stored = !(failure instanceof ApiException refused) || refused.mayHaveBeenExecuted();
      this.queue.end(batch, failure, stored);
      Duration pause = failure == null ? null : this.pauseAfter(batch.attempts(), failure);
      if (pause == null) {
        return;
      }
      this.await(pause);
    }
  }

  private @Nullable Throwable attempt(Content content) {
    try {
      this.route.sender().accept(content);
      return null;
    } catch (RuntimeException | Error e) {
      return e;
    }
  }

  private @Nullable Duration pauseAfter(int attempt, Throwable thrown) {
    return thrown instanceof ApiException failure && (this.duplicatesAllowed || !failure.mayHaveBeenExecuted())
        ? this.retry.pauseAfter(attempt, failure, this.time.instant())
        : null;
  }

  private void await(Duration pause) throws InterruptedException {
    try {
      this.time.sleep(pause).toCompletableFuture().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the pause between two attempts failed", e);
    }
  }
}
