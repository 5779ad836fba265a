package dev.apiscribe.endurance;

import dev.apiscribe.runtime.Row;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** Adds the ids of rows. Asks for a few rows at a time. */
final class IdSum implements Flow.Subscriber<Row> {
  private static final int AT_A_TIME = 100;

  private final CompletableFuture<Void> complete = new CompletableFuture<>();
  private Flow.Subscription subscription;
  private long count;
  private long total;

  /** Waits for the end of the rows; fails as they do. */
  void await() throws Exception {
    complete.get();
  }

  /** Fails unless there were so many rows, with ids from 0. */
  void require(long rows) {
    if (count != rows || total != rows * (rows - 1) / 2) {
      throw new IllegalStateException("rows were lost or changed on their way");
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    this.subscription = subscription;
    subscription.request(AT_A_TIME);
  }

  @Override
  public void onNext(Row row) {
    total += row.longValue("id");
    if (++count % AT_A_TIME == 0 && subscription != null) {
      subscription.request(AT_A_TIME);
    }
  }

  @Override
  public void onError(Throwable failure) {
    complete.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    complete.complete(null);
  }
}
