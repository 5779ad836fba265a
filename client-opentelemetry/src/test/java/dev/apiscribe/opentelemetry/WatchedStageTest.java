package dev.apiscribe.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatchedStageTest {
  private final List<String> told = new ArrayList<>();
  private final List<String> unwanted = new ArrayList<>();

  private CompletableFuture<String> watched(CompletionStage<String> source) {
    return WatchedStage.of(() -> source, this::tell, unwanted::add).toCompletableFuture();
  }

  private void tell(@Nullable String result, @Nullable Throwable failure) {
    told.add(result + " " + (failure == null ? "fine" : failure.getClass().getSimpleName()));
  }

  @Test
  void tellsBeforeAnybodyElseHears() {
    CompletableFuture<String> source = new CompletableFuture<>();
    CompletableFuture<Integer> toldBefore = watched(source).thenApply(result -> told.size());
    source.complete("a");
    assertThat(toldBefore).isCompletedWithValue(1);
    assertThat(told).containsExactly("a fine");
  }

  @Test
  void cancellingCancelsTheWorkAndTellsOnce() {
    CompletableFuture<String> source = new CompletableFuture<>();
    watched(source).cancel(true);
    assertThat(source).isCancelled();
    assertThat(told).containsExactly("null CancellationException");
    assertThat(unwanted).isEmpty();
  }

  @Test
  void handsOverWhatComesAfterTheCancellation() {
    CompletableFuture<String> source = new CompletableFuture<>();
    CompletionStage<String> notToBeCancelled = source.minimalCompletionStage();
    watched(notToBeCancelled).cancel(true);
    source.complete("late");
    assertThat(unwanted).containsExactly("late");
    assertThat(told).containsExactly("null CancellationException");
  }

  @Test
  void tellsOfWhatIsThrownToo() {
    IllegalStateException thrown = new IllegalStateException("thrown");
    assertThatThrownBy(() -> WatchedStage.<String>of(
            () -> {
              throw thrown;
            },
            this::tell,
            unwanted::add))
        .isSameAs(thrown);
    assertThat(told).containsExactly("null IllegalStateException");
  }

  @Test
  void aWatcherThatFailsHoldsNobodyUp() {
    CompletableFuture<String> source = new CompletableFuture<>();
    CompletableFuture<String> watched = WatchedStage.of(
            () -> source,
            (result, failure) -> {
              throw new IllegalStateException("watcher");
            },
            unwanted::add)
        .toCompletableFuture();
    source.complete("a");
    assertThat(watched).isCompletedWithValue("a");
  }
}
