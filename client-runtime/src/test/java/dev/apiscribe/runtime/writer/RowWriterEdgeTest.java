package dev.apiscribe.runtime.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.apiscribe.runtime.PausesOnly;
import dev.apiscribe.runtime.Spin;
import dev.apiscribe.runtime.StoppedTime;
import dev.apiscribe.runtime.testing.ManualTime;
import dev.apiscribe.runtime.writer.RowWriter.WhenFull;
import java.time.Duration;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a writer does at the edge of its limits and of its life. */
@Timeout(30)
class RowWriterEdgeTest {
  private final StoppedTime time = new StoppedTime();
  private final BlockingQueue<RowBatchOutcome> outcomes = new LinkedBlockingQueue<>();
  private final CountDownLatch released = new CountDownLatch(1);

  private RowWriter.Builder<String> lines() {
    return RowWriter.lines(content -> {}).time(time).onBatch(outcomes::add);
  }

  private RowBatchOutcome outcome() throws InterruptedException {
    RowBatchOutcome outcome = outcomes.poll(20, TimeUnit.SECONDS);
    assertThat(outcome).isNotNull();
    return outcome;
  }

  private void awaitRelease() {
    while (released.getCount() > 0) {
      try {
        released.await();
      } catch (InterruptedException ignored) {
        // A sender that takes no notice of its end.
      }
    }
    // Nor of an interrupt that came with the release, which would end what it does next.
    Thread.interrupted();
  }

  @Test
  void wakesItsThreadForABatchThatIsFullBeforeItIsOld() throws InterruptedException {
    try (RowWriter<String> writer = lines().maxRows(2).open()) {
      writer.write("a");
      time.awaitPauses(1);
      writer.write("b");
      assertThat(outcome().rows()).isEqualTo(2);
    }
  }

  /** As on the clock that jumps over pauses, with which programs test. */
  @Test
  void sendsARowWhoseTimeIsOverAsSoonAsItIsTimed() throws InterruptedException {
    try (RowWriter<String> writer =
        lines().time(new ManualTime()).maxDelay(Duration.ofSeconds(1)).open()) {
      writer.write("a");
      assertThat(outcome().rows()).isEqualTo(1);
    }
  }

  @Test
  void waitsForFurtherRowsAgainAfterSomebodyWaitedForRoom() throws InterruptedException {
    Duration delay = Duration.ofSeconds(1);
    try (RowWriter<String> writer =
        lines().maxBytes(10).queueBytes(10).maxDelay(delay).open()) {
      writer.write("aaaaaa");
      time.awaitPauses(1);
      writer.write("bbbbbb");
      assertThat(outcome().rows()).isEqualTo(1);
      writer.flush();
      time.advance(delay);
      writer.write("c");
      time.awaitPauses(2);
      assertThat(outcome().lastRow()).isEqualTo(2);
      assertThat(outcomes).isEmpty();
    }
  }

  @Test
  void acceptsNoRowThatIsEncodedWhileItCloses() {
    AtomicReference<RowWriter<Map<String, Integer>>> itself = new AtomicReference<>();
    RowWriter<Map<String, Integer>> writer = RowWriter.<Map<String, Integer>>streaming(
            content -> {})
        .time(time)
        .onBatch(outcomes::add)
        .open();
    itself.set(writer);
    Map<String, Integer> closing = new AbstractMap<>() {
      @Override
      public Set<Entry<String, Integer>> entrySet() {
        itself.get().close();
        return Set.of(Map.entry("id", 1));
      }
    };
    assertThatIllegalStateException()
        .isThrownBy(() -> writer.write(closing))
        .withMessage("the writer is closed; the row was not accepted");
    assertThat(outcomes).isEmpty();
  }

  @Test
  void acceptsBatchesAndQueuesOfTheLeastAndTheMostThatTheyMayHave() {
    lines().maxBytes(1).open().close();
    lines().maxBytes(Integer.MAX_VALUE - 8L).open().close();
  }

  @Test
  void fillsItsQueueToTheLastByte() {
    RowWriter<String> writer = RowWriter.lines(content -> awaitRelease())
        .maxBytes(4)
        .queueBytes(8)
        .whenFull(WhenFull.REFUSE)
        .time(time)
        .open();
    writer.write("aaaa");
    assertThat(writer.write("bbbb")).isEqualTo(2);
    assertThat(catchThrowable(() -> writer.write("c"))).isInstanceOf(RowQueueFullException.class);
    released.countDown();
    writer.close();
  }

  @Test
  void wakesWhoeverWaitsForRoomWhenItClosesNotWhenItEnds() throws InterruptedException {
    BlockingQueue<Throwable> thrown = new LinkedBlockingQueue<>();
    RowWriter<String> writer = RowWriter.lines(content -> awaitRelease())
        .maxRows(1)
        .queueRows(1)
        .closeTimeout(Duration.ofDays(1))
        .time(time)
        .open();
    writer.write("a");
    Thread blocked = new Thread(() -> thrown.add(catchThrowable(() -> writer.write("b"))));
    blocked.start();
    Spin.until(() -> blocked.getState() == Thread.State.WAITING);
    Thread closer = new Thread(writer::close);
    closer.start();
    assertThat(thrown.poll(20, TimeUnit.SECONDS))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
    released.countDown();
    closer.join();
  }

  @Test
  void sendsNothingAgainWhenItsEndCameDuringAnAttempt() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    CompletableFuture<Thread> sending = new CompletableFuture<>();
    RowWriter<String> writer = RowWriter.lines(content -> {
          calls.incrementAndGet();
          sending.complete(Thread.currentThread());
          awaitRelease();
          IngestServer.sendToNobody(content);
        })
        .maxRows(1)
        .time(time)
        .closeTimeout(Duration.ZERO)
        .open();
    writer.write("a");
    Thread thread = sending.get(20, TimeUnit.SECONDS);
    assertThat(catchThrowable(writer::close)).isInstanceOf(UndeliveredRowsException.class);
    released.countDown();
    thread.join();
    assertThat(calls).hasValue(1);
    time.advance(Duration.ofDays(1));
    assertThat(time.sleeping()).isZero();
  }

  @Test
  void interruptsABatchOnItsWayOnAThreadThatKeepsNoProgramAlive() throws Exception {
    CompletableFuture<Thread> sending = new CompletableFuture<>();
    RowWriter<String> writer = RowWriter.lines(content -> {
          sending.complete(Thread.currentThread());
          assertThat(catchThrowable(new CountDownLatch(1)::await))
              .isInstanceOf(InterruptedException.class);
        })
        .maxRows(1)
        .closeTimeout(Duration.ZERO)
        .open();
    writer.write("a");
    Thread thread = sending.get(20, TimeUnit.SECONDS);
    assertThat(thread.isDaemon()).isTrue();
    assertThat(catchThrowable(writer::close)).isInstanceOf(UndeliveredRowsException.class);
    thread.join();
  }

  @Test
  void answersOtherThreadsAfterItsEnd() throws Exception {
    RowWriter<String> writer = lines().open();
    writer.close();
    assertThat(CompletableFuture.supplyAsync(writer::takeUndelivered).get(20, TimeUnit.SECONDS))
        .isEqualTo(List.of());
  }

  @Test
  void saysInTheLogThatAListenerFailedAndThatItHasFailedItself() throws Exception {
    try (WriterLog log = new WriterLog()) {
      RowWriter<String> writer = lines()
          .onBatch(outcome -> {
            throw new UnsupportedOperationException("canary");
          })
          .open();
      writer.write("a");
      writer.flush();
      writer.close();
      // The writer of a test before may say only now that it has failed.
      assertThat(log.lines())
          .filteredOn(line -> line.startsWith("WARNING"))
          .containsExactly(
              "WARNING onBatch failed (java.lang.UnsupportedOperationException); rows are delivered further on");
    }
    CompletableFuture<Thread> sending = new CompletableFuture<>();
    try (WriterLog log = new WriterLog()) {
      RowWriter<String> writer = RowWriter.lines(content -> {
            sending.complete(Thread.currentThread());
            IngestServer.sendToNobody(content);
          })
          .maxRows(1)
          .time(new PausesOnly(
              () -> CompletableFuture.failedFuture(new UnsupportedOperationException("no pauses"))))
          .open();
      writer.write("a");
      sending.get(20, TimeUnit.SECONDS).join();
      assertThat(catchThrowable(writer::close)).isInstanceOf(UndeliveredRowsException.class);
      assertThat(log.lines())
          .contains(
              "SEVERE a writer of rows has failed (java.lang.IllegalStateException) and takes no more of them");
    }
  }
}
