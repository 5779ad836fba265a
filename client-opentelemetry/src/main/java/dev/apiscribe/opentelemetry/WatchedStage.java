package dev.apiscribe.opentelemetry;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Passes on how some work ends, and tells a watcher first: exactly once, and at once when its
 * waiter cancels. A stage that is merely derived hears nothing after it is cancelled, and one
 * beside it hears of the end too late.
 */
final class WatchedStage<R> {
  private final CompletableFuture<R> passedOn = new CompletableFuture<>();
  private final AtomicBoolean ended = new AtomicBoolean();
  private final BiConsumer<@Nullable R, @Nullable Throwable> watcher;

  private WatchedStage(BiConsumer<@Nullable R, @Nullable Throwable> watcher) {
    this.watcher = watcher;
  }

  /** @param unwanted takes a result that comes after the cancellation */
  static <R> CompletionStage<R> of(
      Supplier<CompletionStage<R>> work,
      BiConsumer<@Nullable R, @Nullable Throwable> watcher,
      Consumer<R> unwanted) {
    WatchedStage<R> watched = new WatchedStage<>(watcher);
    try {
      watched.follow(work.get(), unwanted);
    } catch (RuntimeException | Error e) {
      watched.end(null, e);
      throw e;
    }
    return watched.passedOn;
  }

  private void follow(CompletionStage<R> source, Consumer<R> unwanted) {
    source.whenComplete((result, failure) -> {
      try {
        end(result, failure);
      } finally { // whatever happens to the telemetry, the call ends
        if (failure != null) {
          passedOn.completeExceptionally(failure);
        } else if (!passedOn.complete(result)) {
          unwanted.accept(result);
        }
      }
    });
    passedOn.whenComplete((result, failure) -> {
      if (failure != null) {
        end(null, failure);
        source.toCompletableFuture().cancel(true);
      }
    });
  }

  private void end(@Nullable R result, @Nullable Throwable failure) {
    if (ended.compareAndSet(false, true)) {
      watcher.accept(result, failure);
    }
  }
}
