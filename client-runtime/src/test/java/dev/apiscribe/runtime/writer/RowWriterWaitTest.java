package dev.apiscribe.runtime.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.runtime.Spin;
import dev.apiscribe.runtime.StoppedTime;
import dev.apiscribe.runtime.TimeSource;
import dev.apiscribe.runtime.writer.RowWriter.WhenFull;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who waits for a writer, and what wakes them. */
@Timeout(30)
class RowWriterWaitTest {
  private final BlockingQueue<Throwable> thrown = new LinkedBlockingQueue<>();

  private static RowWriter.Builder<String> oneRow(IngestServer server) {
    return RowWriter.lines(server::send).maxRows(1).queueRows(1).time(new StoppedTime());
  }

  /** Returns when the thread waits; what wakes it is in {@link #thrown}. */
  private Thread waiting(Runnable call) {
    Thread thread = new Thread(() -> {
      Throwable failure = catchThrowable(call::run);
      thrown.add(failure == null ? new AssertionError("nothing was thrown") : failure);
    });
    thread.setDaemon(true);
    thread.start();
    Spin.until(() -> thread.getState() == Thread.State.WAITING);
    return thread;
  }

  @Test
  void acceptsARowAsSoonAsThereIsRoom() throws Exception {
    CountDownLatch responses = new CountDownLatch(1);
    RowWriter<String> writer = RowWriter.lines(content -> awaitUninterrupted(responses))
        .maxRows(1)
        .queueRows(1)
        .open();
    writer.write("a");
    Thread late = waiting(() -> writer.write("b"));
    responses.countDown();
    late.join();
    writer.close();
    assertThat(writer.takeUndelivered()).isEmpty();
    assertThat(thrown.take()).hasMessage("nothing was thrown");
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void sendsAPartOfABatchWhenAWriterWaitsForRoom() throws Exception {
    try (IngestServer server = new IngestServer(request -> 200)) {
      try (RowWriter<String> writer = RowWriter.lines(server::send)
          .maxBytes(10)
          .queueBytes(10)
          .time(new StoppedTime())
          .open()) {
        writer.write("aaaaaa");
        writer.write("bbbbbb");
        assertThat(server.stored()).containsExactly("aaaaaa");
      }
      assertThat(server.stored()).containsExactly("aaaaaa", "bbbbbb");
    }
  }

  @Test
  void wakesAWriterWhenItsThreadIsInterrupted() throws Exception {
    try (IngestServer server = new IngestServer(request -> IngestServer.NEVER)) {
      RowWriter<String> writer = oneRow(server).closeTimeout(Duration.ZERO).open();
      writer.write("a");
      waiting(() -> writer.write("b")).interrupt();
      assertThat(thrown.take())
          .isInstanceOf(RowWriterInterruptedException.class)
          .hasMessage("interrupted while the queue was full; the row was not accepted");
      waiting(writer::flush).interrupt();
      assertThat(thrown.take()).isInstanceOf(RowWriterInterruptedException.class);
      assertThatExceptionOfType(UndeliveredRowsException.class)
          .isThrownBy(writer::close)
          .satisfies(e -> assertThat(e.rows()).hasSize(1));
    }
  }

  @Test
  void setsTheFlagOfAnInterruptedThreadAgain() throws Exception {
    try (IngestServer server = new IngestServer(request -> IngestServer.NEVER)) {
      RowWriter<String> writer = oneRow(server).closeTimeout(Duration.ZERO).open();
      writer.write("a");
      Thread.currentThread().interrupt();
      assertThat(catchThrowable(() -> writer.write("b")))
          .isInstanceOf(RowWriterInterruptedException.class);
      assertThat(Thread.interrupted()).isTrue();
      Thread.currentThread().interrupt();
      assertThat(catchThrowable(writer::flush)).isInstanceOf(RowWriterInterruptedException.class);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(catchThrowable(writer::close)).isInstanceOf(UndeliveredRowsException.class);
    }
  }

  @Test
  void wakesWritersAndFlushersWhenItIsClosed() throws Exception {
    try (IngestServer server = new IngestServer(request -> IngestServer.NEVER)) {
      RowWriter<String> writer =
          oneRow(server).closeTimeout(Duration.ofMillis(50)).open();
      writer.write("a");
      waiting(() -> writer.write("b"));
      waiting(writer::flush);
      UndeliveredRowsException e =
          catchThrowableOfType(UndeliveredRowsException.class, writer::close);
      assertThat(e.rows()).extracting(UndeliveredRow::row).containsExactly("a");
      assertThat(List.of(thrown.take(), thrown.take()))
          .allSatisfy(failure -> assertThat(failure).isInstanceOf(IllegalStateException.class))
          .extracting(Throwable::getMessage)
          .containsExactlyInAnyOrder(
              "the writer is closed; the row was not accepted",
              "the writer ended before it was flushed; close() names rows");
    }
  }

  @Test
  void wakesWritersAndFlushersWhenItFails() throws Exception {
    CountDownLatch fails = new CountDownLatch(1);
    TimeSource broken = new BrokenTime(fails);
    RowWriter<String> writer = RowWriter.lines(IngestServer::sendToNobody)
        .maxRows(1)
        .queueRows(1)
        .time(broken)
        .open();
    writer.write("a");
    waiting(() -> writer.write("b"));
    waiting(writer::flush);
    fails.countDown();
    assertThat(List.of(thrown.take(), thrown.take()))
        .allSatisfy(failure -> assertThat(failure).isInstanceOf(IllegalStateException.class))
        .extracting(Throwable::getCause)
        .containsOnly(BrokenTime.FAILURE);
    assertThatIllegalStateException()
        .isThrownBy(() -> writer.write("c"))
        .withMessage("the writer has failed; the row was not accepted");
    UndeliveredRowsException e =
        catchThrowableOfType(UndeliveredRowsException.class, writer::close);
    assertThat(e.rows()).containsExactly(new UndeliveredRow(1, "a", false));
    writer.close();
  }

  /** Has pauses that fail, and no date as soon as it is told so. */
  private record BrokenTime(CountDownLatch fails) implements TimeSource {
    private static final RuntimeException FAILURE = new UnsupportedOperationException("no date");

    @Override
    public long nanoTime() {
      return 0;
    }

    @Override
    public Instant instant() {
      awaitUninterrupted(fails);
      throw FAILURE;
    }

    @Override
    public CompletionStage<Void> sleep(Duration pause) {
      return CompletableFuture.failedFuture(FAILURE);
    }
  }

  @Test
  void failsWhenItsTimerDoes() {
    RowWriter<String> writer = RowWriter.lines(IngestServer::sendToNobody)
        .time(new BrokenTime(new CountDownLatch(0)))
        .open();
    writer.write("a");
    Spin.until(
        () -> catchThrowable(() -> writer.write("no\nline")) instanceof IllegalStateException);
    UndeliveredRowsException e =
        catchThrowableOfType(UndeliveredRowsException.class, writer::close);
    assertThat(e).hasCause(BrokenTime.FAILURE);
    assertThat(e.rows()).containsExactly(new UndeliveredRow(1, "a", false));
    assertThat(e.failedBatches()).isEmpty();
  }

  @Test
  void waitsForNothingInAListener() {
    BlockingQueue<RowWriter<String>> itself = new LinkedBlockingQueue<>();
    RowWriter<String> writer = RowWriter.lines(content -> {})
        .maxRows(1)
        .queueRows(1)
        .onBatch(outcome -> {
          RowWriter<String> known = itself.remove();
          thrown.add(catchThrowable(known::flush));
          thrown.add(catchThrowable(known::close));
          thrown.add(catchThrowable(() -> known.write("b")));
        })
        .open();
    itself.add(writer);
    writer.write("a");
    writer.flush();
    writer.close();
    assertThat(thrown)
        .extracting(Object::getClass)
        .containsExactly(
            IllegalStateException.class, IllegalStateException.class, RowQueueFullException.class);
  }

  @Test
  void refusesARowWhenThereIsNoRoomAndNobodyShallWait() throws Exception {
    try (IngestServer silent = new IngestServer(request -> IngestServer.NEVER)) {
      RowWriter<String> writer = RowWriter.lines(silent::send)
          .maxRows(2)
          .queueRows(3)
          .whenFull(WhenFull.REFUSE)
          .closeTimeout(Duration.ZERO)
          .open();
      writer.write("a");
      writer.write("b");
      silent.awaitArrival();
      assertThat(writer.write("c")).isEqualTo(3);
      assertThatExceptionOfType(RowQueueFullException.class)
          .isThrownBy(() -> writer.write("d"))
          .withMessage("the row was not accepted: 3 rows of 3 bytes wait for their delivery");
      assertThatExceptionOfType(UndeliveredRowsException.class)
          .isThrownBy(writer::close)
          .satisfies(e ->
              assertThat(e.rows()).extracting(UndeliveredRow::row).containsExactly("a", "b", "c"));
    }
  }
}
