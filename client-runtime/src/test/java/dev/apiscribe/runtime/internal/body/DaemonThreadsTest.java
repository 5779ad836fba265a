package dev.apiscribe.runtime.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class DaemonThreadsTest {
  private static final int MANY = 100;

  @Test
  void workThatWaitsForWorkBehindItGoesOn() throws Exception {
    CyclicBarrier all = new CyclicBarrier(MANY);
    List<CompletableFuture<Integer>> waiting = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      waiting.add(CompletableFuture.supplyAsync(() -> await(all), DaemonThreads.executor()));
    }
    for (CompletableFuture<Integer> each : waiting) {
      each.get(10, TimeUnit.SECONDS);
    }
  }

  @Test
  void workThatWaitsForWorkThatItStartedGoesOn() throws Exception {
    assertThat(CompletableFuture.supplyAsync(() -> depth(MANY), DaemonThreads.executor())
            .get(10, TimeUnit.SECONDS))
        .isEqualTo(MANY);
  }

  private static int depth(int left) {
    return left == 0
        ? 0
        : 1
            + CompletableFuture.supplyAsync(() -> depth(left - 1), DaemonThreads.executor())
                .join();
  }

  @Test
  void manyStartersLoseNoWork() throws Exception {
    int starters = 8;
    int each = 5000;
    CountDownLatch done = new CountDownLatch(starters * each);
    for (int i = 0; i < starters; i++) {
      DaemonThreads.executor().execute(() -> {
        for (int k = 0; k < each; k++) {
          DaemonThreads.executor().execute(done::countDown);
        }
      });
    }
    assertThat(done.await(20, TimeUnit.SECONDS)).as("all ran, but %s", done).isTrue();
  }

  @Test
  void anInterruptEndsWithTheWorkThatItWasFor() throws Exception {
    for (int i = 0; i < MANY; i++) {
      CompletableFuture<Boolean> next = new CompletableFuture<>();
      onAThread(() -> {
        DaemonThreads.lastStep(() -> DaemonThreads.afterLastStep(
            () -> next.complete(Thread.currentThread().isInterrupted())));
        Thread.currentThread().interrupt();
        return true;
      });
      assertThat(next.get(10, TimeUnit.SECONDS)).isFalse();
    }
  }

  @Test
  void workThatFailsIsReportedAndItsThreadGoesOn() throws Exception {
    CompletableFuture<Throwable> reported = new CompletableFuture<>();
    CompletableFuture<Thread> before = new CompletableFuture<>();
    CompletableFuture<Thread> after = new CompletableFuture<>();
    IllegalStateException failure = new IllegalStateException("as wanted");
    DaemonThreads.executor().execute(() -> {
      Thread thread = Thread.currentThread();
      before.complete(thread);
      thread.setUncaughtExceptionHandler((failed, e) -> reported.complete(e));
      DaemonThreads.lastStep(
          () -> DaemonThreads.afterLastStep(() -> after.complete(Thread.currentThread())));
      throw failure;
    });
    assertThat(reported.get(10, TimeUnit.SECONDS)).isSameAs(failure);
    assertThat(after.get(10, TimeUnit.SECONDS)).isSameAs(before.get());
    before.get().setUncaughtExceptionHandler(null);
  }

  @Test
  void whatTheLastStepLeavesRunsOnItsThreadWhenTheWorkHasEnded() throws Exception {
    AtomicBoolean ended = new AtomicBoolean();
    CompletableFuture<Boolean> afterTheEnd = new CompletableFuture<>();
    boolean second = onAThread(() -> {
      DaemonThreads.lastStep(
          () -> DaemonThreads.afterLastStep(() -> afterTheEnd.complete(ended.get())));
      boolean another = DaemonThreads.afterLastStep(() -> {});
      ended.set(true);
      return another;
    });
    assertThat(afterTheEnd.get(10, TimeUnit.SECONDS)).isTrue();
    assertThat(second).as("taken outside the last step").isFalse();
  }

  @Test
  void aThreadTakesOneWorkOnlyForAfterItsLastStep() throws Exception {
    List<Boolean> taken = new ArrayList<>();
    onAThread(() -> {
      DaemonThreads.lastStep(() -> {
        taken.add(DaemonThreads.afterLastStep(() -> {}));
        taken.add(DaemonThreads.afterLastStep(() -> {}));
      });
      return true;
    });
    assertThat(taken).containsExactly(true, false);
  }

  @Test
  void otherThreadsTakeNothingForAfterTheirLastStep() {
    List<Boolean> taken = new ArrayList<>();
    DaemonThreads.lastStep(() -> taken.add(DaemonThreads.afterLastStep(() -> {})));
    assertThat(taken).containsExactly(false);
  }

  private static boolean onAThread(BooleanSupplier work) throws Exception {
    Supplier<Boolean> result = work::getAsBoolean;
    return CompletableFuture.supplyAsync(result, DaemonThreads.executor())
        .get(10, TimeUnit.SECONDS);
  }

  private static int await(CyclicBarrier all) {
    try {
      return all.await(10, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
