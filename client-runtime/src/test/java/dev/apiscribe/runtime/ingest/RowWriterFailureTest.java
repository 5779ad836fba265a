package dev.apiscribe.runtime.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.runtime.ApiException;
import dev.apiscribe.runtime.Content;
import dev.apiscribe.runtime.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every accepted row is delivered or named. */
@Timeout(60)
class RowWriterFailureTest {
  private static final RetryPolicy THREE =
      RetryPolicy.builder()
          .maxAttempts(3)
          .firstPause(Duration.ofSeconds(1))
          .longestPause(Duration.ofSeconds(10))
          .random(new Random(7))
          .build();

  private final BlockingQueue<BatchOutcome> outcomes = new LinkedBlockingQueue<>();

  private RowWriter.Builder<String> lines(Consumer<Content> sender, ManualTime time) {
    return RowWriter.lines(sender).time(time).maxRows(1).queueRows(100).onBatch(this.outcomes::add).retry(THREE);
  }

  @Test
  void sendsABatchAgainThatReachedNobody() throws Exception {
    ManualTime time = ManualTime.jumping();
    AtomicInteger calls = new AtomicInteger();
    try (IngestServer server = new IngestServer(request -> 200);
        RowWriter<String> writer =
            this.lines(
                    content -> {
                      if (calls.incrementAndGet() < 3) {
                        IngestServer.sendToNobody(content);
                      } else {
                        server.send(content);
                      }
                    },
                    time)
                .open()) {
      writer.write("a");
      writer.flush();
      assertThat(server.stored()).containsExactly("a");
    }
    assertThat(this.outcomes).containsExactly(new BatchOutcome(1, 1, 1, 3, null, true));
    assertThat(time.pauses()).hasSize(2).allMatch(pause -> pause.compareTo(Duration.ofSeconds(2)) <= 0);
  }

  @Test
  void givesUpOnABatchAfterItsAttemptsAndNamesItsRows() {
    RowWriter<String> writer = this.lines(IngestServer::sendToNobody, ManualTime.jumping()).open();
    writer.write("canary");
    writer.flush();
    UndeliveredRowsException e = catchThrowableOfType(UndeliveredRowsException.class, writer::close);
    assertThat(e)
        .hasMessage("1 accepted rows were not delivered (1); 0 of them may have been stored")
        .hasCauseInstanceOf(ApiException.class);
    assertThat(e.rows()).containsExactly(new UndeliveredRow(1, "canary", false));
    assertThat(e.rows().toString()).isEqualTo("[row 1 (not stored)]");
    assertThat(e.failedBatches()).singleElement().hasToString("batch 1 (rows 1-1): ConnectionException");
    assertThat(this.outcomes).singleElement().extracting(BatchOutcome::attempts).isEqualTo(3);
  }

  @Test
  void sendsNoBatchTwiceThatMayHaveBeenStoredAndGoesOnWithTheNext() throws Exception {
    try (IngestServer server = new IngestServer(request -> request == 1 ? IngestServer.HANG_UP : 200)) {
      RowWriter<String> writer = this.lines(server::send, ManualTime.jumping()).open();
      writer.write("a");
      writer.write("b");
      writer.flush();
      assertThat(writer.takeUndelivered()).containsExactly(new UndeliveredRow(1, "a", true));
      writer.close();
      assertThat(server.stored()).containsExactly("b");
      assertThat(this.outcomes).extracting(BatchOutcome::isDelivered).containsExactly(false, true);
      assertThat(this.outcomes).extracting(BatchOutcome::attempts).containsExactly(1, 1);
    }
  }

  @Test
  void sendsABatchAtLeastOnceWhereDuplicatesAreAllowed() throws Exception {
    try (IngestServer server = new IngestServer(request -> request == 1 ? IngestServer.HANG_UP : 200);
        RowWriter<String> writer =
            this.lines(server::send, ManualTime.jumping()).duplicatesAllowed(true).open()) {
      writer.write("a");
      writer.flush();
      assertThat(server.stored()).containsExactly("a");
      assertThat(this.outcomes).containsExactly(new BatchOutcome(1, 1, 1, 2, null, true));
    }
  }

  @Test
  void takesAFailureOfTheCallersOwnCodeForOneThatMayHaveStoredRows() {
    RowWriter<String> writer =
        this.lines(
                content -> {
                  throw new UnsupportedOperationException();
                },
                ManualTime.jumping())
            .open();
    writer.write("a");
    writer.flush();
    assertThatExceptionOfType(UndeliveredRowsException.class)
        .isThrownBy(writer::close)
        .withCauseInstanceOf(UnsupportedOperationException.class)
        .satisfies(e -> assertThat(e.rows()).containsExactly(new UndeliveredRow(1, "a", true)));
  }

  @Test
  void namesEveryRowWhenTheServerNeverAnswersWhileItCloses() throws Exception {
    ManualTime time = ManualTime.standing();
    try (IngestServer server = new IngestServer(request -> IngestServer.NEVER)) {
      RowWriter<String> writer = this.lines(server::send, time).closeTimeout(Duration.ofSeconds(5)).open();
      writer.write("a");
      writer.write("b");
      server.awaitArrival();
      CompletableFuture<Void> closing = CompletableFuture.runAsync(writer::close);
      time.awaitPauses(1);
      time.advance(Duration.ofSeconds(4));
      assertThat(closing).isNotDone();
      time.advance(Duration.ofSeconds(1));
      assertThat(closing)
          .failsWithin(Duration.ofSeconds(10))
          .withThrowableThat()
          .havingCause()
          .isInstanceOfSatisfying(UndeliveredRowsException.class, this::namesBoth);
    }
    assertThat(this.outcomes).singleElement().extracting(BatchOutcome::mayHaveBeenStored).isEqualTo(true);
  }

  private void namesBoth(UndeliveredRowsException e) {
    assertThat(e.rows()).containsExactly(new UndeliveredRow(1, "a", true), new UndeliveredRow(2, "b", false));
    assertThat(e.failedBatches()).hasSize(1);
  }

  @Test
  void namesEveryRowWhenClosingIsInterrupted() throws Exception {
    try (IngestServer server = new IngestServer(request -> IngestServer.NEVER)) {
      RowWriter<String> writer = this.lines(server::send, ManualTime.standing()).open();
      writer.write("a");
      writer.write("b");
      server.awaitArrival();
      Thread.currentThread().interrupt();
      UndeliveredRowsException e = catchThrowableOfType(UndeliveredRowsException.class, writer::close);
      assertThat(Thread.interrupted()).isTrue();
      this.namesBoth(e);
    }
  }

  @Test
  void closesInPeaceWhenInterruptedWithNothingLeft() throws Exception {
    try (IngestServer server = new IngestServer(request -> 200)) {
      RowWriter<String> writer = this.lines(server::send, ManualTime.standing()).open();
      writer.write("a");
      writer.flush();
      Thread.currentThread().interrupt();
      writer.close();
      assertThat(Thread.interrupted()).isTrue();
      assertThat(server.stored()).containsExactly("a");
    }
  }

  @Test
  void keepsTheBatchThatWaitsForItsNextAttemptFromBeingTakenForStored() throws Exception {
    ManualTime time = ManualTime.standing();
    RowWriter<String> writer = this.lines(IngestServer::sendToNobody, time).closeTimeout(Duration.ofDays(1)).open();
    writer.write("a");
    time.awaitPauses(1);
    Thread.currentThread().interrupt();
    UndeliveredRowsException e = catchThrowableOfType(UndeliveredRowsException.class, writer::close);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(e.rows()).containsExactly(new UndeliveredRow(1, "a", false));
  }

  @Test
  void stopsWaitingForRoomWhenInterruptedOrClosed() throws Exception {
    try (IngestServer server = new IngestServer(request -> IngestServer.NEVER)) {
      RowWriter<String> writer =
          this.lines(server::send, ManualTime.standing()).queueRows(1).closeTimeout(Duration.ofDays(1)).open();
      writer.write("a");
      server.awaitArrival();
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(RowWriterInterruptedException.class)
          .isThrownBy(() -> writer.write("b"))
          .withMessageContaining("was not accepted");
      assertThat(Thread.interrupted()).isTrue();
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(RowWriterInterruptedException.class).isThrownBy(writer::flush);
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(UndeliveredRowsException.class)
          .isThrownBy(writer::close)
          .satisfies(e -> assertThat(e.rows()).hasSize(1));
      assertThat(Thread.interrupted()).isTrue();
      assertThatIllegalStateException().isThrownBy(() -> writer.write("b"));
    }
  }

  @Test
  void deliversOrNamesEveryRowOfEightThreadsWhenEveryThirdBatchFails() throws Exception {
    int threads = 8;
    int each = 10_000;
    try (IngestServer server = new IngestServer(request -> request % 3 == 0 ? 500 : 200)) {
      RowWriter<String> writer =
          RowWriter.lines(server::send).maxRows(500).queueRows(2000).onBatch(this.outcomes::add).open();
      List<CompletableFuture<Void>> writers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        String prefix = i + "-";
        writers.add(CompletableFuture.runAsync(() -> writeAll(writer, prefix, each), task -> new Thread(task).start()));
      }
      CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new)).get(50, TimeUnit.SECONDS);
      UndeliveredRowsException e = catchThrowableOfType(UndeliveredRowsException.class, writer::close);
      List<String> rows = new ArrayList<>();
      server.stored().forEach(body -> rows.addAll(body.lines().toList()));
      long delivered = rows.size();
      e.rows().forEach(row -> rows.add((String) row.row()));
      Set<String> different = new TreeSet<>(rows);
      assertThat(rows).hasSize(threads * each);
      assertThat(different).hasSize(threads * each);
      assertThat(this.outcomes.stream().filter(BatchOutcome::isDelivered).mapToLong(BatchOutcome::rows).sum())
          .isEqualTo(delivered);
      assertThat(this.outcomes.stream().mapToLong(BatchOutcome::rows).sum()).isEqualTo((long) threads * each);
      assertThat(e.failedBatches()).hasSizeGreaterThan(40);
    }
  }

  private static void writeAll(RowWriter<String> writer, String prefix, int count) {
    for (int i = 0; i < count; i++) {
      writer.write(prefix + i);
    }
  }
}
