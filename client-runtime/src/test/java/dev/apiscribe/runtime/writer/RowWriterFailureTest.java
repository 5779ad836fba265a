package dev.apiscribe.runtime.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.runtime.ApiException;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.StoppedTime;
import dev.apiscribe.runtime.TimeSource;
import dev.apiscribe.runtime.Undeclared;
import dev.apiscribe.runtime.testing.ManualTime;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every accepted row is delivered or named. */
@Timeout(60)
class RowWriterFailureTest {
  private static final RetryPolicy THREE = RetryPolicy.builder()
      .maxAttempts(3)
      .firstPause(Duration.ofSeconds(1))
      .longestPause(Duration.ofSeconds(10))
      .random(new Random(7))
      .build();

  private final BlockingQueue<RowBatchOutcome> outcomes = new LinkedBlockingQueue<>();

  private RowWriter.Builder<String> lines(Consumer<RequestBody> sender, TimeSource time) {
    return RowWriter.lines(sender)
        .time(time)
        .maxRows(1)
        .queueRows(100)
        .onBatch(outcomes::add)
        .retry(THREE);
  }

  @Test
  void sendsABatchAgainThatReachedNobody() throws Exception {
    ManualTime time = new ManualTime();
    AtomicInteger calls = new AtomicInteger();
    try (IngestServer server = new IngestServer(request -> 200);
        RowWriter<String> writer = lines(
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
    assertThat(outcomes).containsExactly(new RowBatchOutcome(1, 1, 1, 3, null, true));
    assertThat(time.pauses())
        .hasSize(2)
        .allMatch(pause -> pause.compareTo(Duration.ofSeconds(2)) <= 0);
  }

  @Test
  void givesUpOnABatchAfterItsAttemptsAndNamesItsRows() {
    RowWriter<String> writer =
        lines(IngestServer::sendToNobody, new ManualTime()).open();
    writer.write("canary");
    writer.flush();
    UndeliveredRowsException e =
        catchThrowableOfType(UndeliveredRowsException.class, writer::close);
    assertThat(e)
        .hasMessage("rows not delivered: 1 (1); that may have been stored: 0")
        .hasCauseInstanceOf(ApiException.class);
    assertThat(e.rows()).containsExactly(new UndeliveredRow(1, "canary", false));
    assertThat(e.rows().toString()).isEqualTo("[row 1 (not stored)]");
    assertThat(e.failedBatches())
        .singleElement()
        .hasToString("batch 1 (rows 1-1): ConnectionException");
    assertThat(outcomes).singleElement().extracting(RowBatchOutcome::attempts).isEqualTo(3);
  }

  @Test
  void sendsNoBatchTwiceThatMayHaveBeenStoredAndGoesOnWithTheNext() throws Exception {
    try (IngestServer server =
        new IngestServer(request -> request == 1 ? IngestServer.HANG_UP : 200)) {
      RowWriter<String> writer = lines(server::send, new ManualTime()).open();
      writer.write("a");
      writer.write("b");
      writer.flush();
      assertThat(writer.takeUndelivered()).containsExactly(new UndeliveredRow(1, "a", true));
      writer.close();
      assertThat(server.stored()).containsExactly("b");
      assertThat(outcomes).extracting(RowBatchOutcome::isDelivered).containsExactly(false, true);
      assertThat(outcomes).extracting(RowBatchOutcome::attempts).containsExactly(1, 1);
    }
  }

  @Test
  void sendsABatchAtLeastOnceWhereDuplicatesAreAllowed() throws Exception {
    try (IngestServer server =
            new IngestServer(request -> request == 1 ? IngestServer.HANG_UP : 200);
        RowWriter<String> writer =
            lines(server::send, new ManualTime()).duplicatesAllowed(true).open()) {
      writer.write("a");
      writer.flush();
      assertThat(server.stored()).containsExactly("a");
      assertThat(outcomes).containsExactly(new RowBatchOutcome(1, 1, 1, 2, null, true));
    }
  }

  @Test
  void takesAFailureOfTheCallersOwnCodeForOneThatMayHaveStoredRows() {
    RowWriter<String> writer = lines(
            content -> {
              throw new UnsupportedOperationException();
            },
            new ManualTime())
        .open();
    writer.write("a");
    writer.flush();
    assertThatExceptionOfType(UndeliveredRowsException.class)
        .isThrownBy(writer::close)
        .withCauseInstanceOf(UnsupportedOperationException.class)
        .satisfies(e -> assertThat(e.rows()).containsExactly(new UndeliveredRow(1, "a", true)));
  }

  @Test
  void goesOnAfterAFailureThatNobodyDeclared() {
    AtomicInteger calls = new AtomicInteger();
    RowWriter<String> writer = lines(
            content -> {
              if (calls.incrementAndGet() == 1) {
                throw Undeclared.thrown(new IOException("canary"));
              }
            },
            new ManualTime())
        .onBatch(outcome -> {
          outcomes.add(outcome);
          throw Undeclared.thrown(new IOException("canary"));
        })
        .open();
    writer.write("a");
    writer.write("b");
    writer.flush();
    assertThat(outcomes).extracting(RowBatchOutcome::isDelivered).containsExactly(false, true);
    assertThatExceptionOfType(UndeliveredRowsException.class)
        .isThrownBy(writer::close)
        .withCauseInstanceOf(IOException.class)
        .satisfies(e -> assertThat(e.rows()).containsExactly(new UndeliveredRow(1, "a", true)));
  }

  @Test
  void acceptsNoMoreRowsWhileAQueueFullOfThemHasFailed() {
    RowWriter<String> writer =
        lines(IngestServer::sendToNobody, new ManualTime()).queueRows(2).open();
    writer.write("a");
    writer.write("b");
    writer.flush();
    assertThatExceptionOfType(RowQueueFullException.class)
        .isThrownBy(() -> writer.write("c"))
        .withMessage(
            "the row was not accepted: 2 rows of 2 bytes have failed and were not collected");
    assertThat(writer.takeUndelivered()).hasSize(2);
    assertThat(writer.write("c")).isEqualTo(3);
    assertThatExceptionOfType(UndeliveredRowsException.class)
        .isThrownBy(writer::close)
        .satisfies(e -> assertThat(e.rows()).containsExactly(new UndeliveredRow(3, "c", false)));
  }

  @Test
  void waitsAsLongAsTheServerAsksFor() throws Exception {
    ManualTime time = new ManualTime();
    try (IngestServer server = new IngestServer(request -> request == 1 ? 429 : 200);
        RowWriter<String> writer = lines(server::send, time).open()) {
      writer.write("a");
      writer.flush();
      assertThat(server.stored()).containsExactly("a");
    }
    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void takesTheSumOfItsAttemptsForWhatMayHaveBeenStored() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    try (IngestServer server = new IngestServer(request -> IngestServer.HANG_UP)) {
      RowWriter<String> writer = lines(
              content -> {
                if (calls.incrementAndGet() == 1) {
                  server.send(content);
                } else {
                  IngestServer.sendToNobody(content);
                }
              },
              new ManualTime())
          .duplicatesAllowed(true)
          .open();
      writer.write("a");
      UndeliveredRowsException e =
          catchThrowableOfType(UndeliveredRowsException.class, writer::close);
      assertThat(e.rows()).containsExactly(new UndeliveredRow(1, "a", true));
      assertThat(calls).hasValue(3);
    }
  }

  @Test
  void keepsRowsInOrderWhileABatchIsSentAgain() throws Exception {
    try (IngestServer server = new IngestServer(request -> request % 2 == 1 ? 429 : 200);
        RowWriter<String> writer = lines(server::send, new ManualTime()).open()) {
      for (int i = 0; i < 20; i++) {
        writer.write("row " + i);
      }
      writer.flush();
      assertThat(server.stored())
          .hasSize(20)
          .isEqualTo(IntStream.range(0, 20).mapToObj(i -> "row " + i).toList());
    }
  }

  @Test
  void namesEveryRowWhenTheServerNeverAnswersWhileItCloses() throws Exception {
    try (IngestServer server = new IngestServer(request -> IngestServer.NEVER)) {
      RowWriter<String> writer = lines(server::send, new StoppedTime())
          .closeTimeout(Duration.ofMillis(100))
          .open();
      writer.write("a");
      writer.write("b");
      server.awaitArrival();
      namesBoth(catchThrowableOfType(UndeliveredRowsException.class, writer::close));
      writer.close();
    }
    assertThat(outcomes)
        .singleElement()
        .extracting(RowBatchOutcome::mayHaveBeenStored)
        .isEqualTo(true);
  }

  @Test
  void showsTheFirstFewRangesOfMany() {
    List<UndeliveredRow> rows = IntStream.of(1, 2, 3, 5, 7, 8, 10, 12, 14)
        .mapToObj(i -> new UndeliveredRow(i, "canary", i > 9))
        .toList();
    assertThat(new UndeliveredRowsException(rows, List.of(), null))
        .hasMessage(
            "rows not delivered: 9 (1-3, 5, 7-8, 10, 12, ...); that may have been stored: 3");
  }

  private void namesBoth(UndeliveredRowsException e) {
    assertThat(e.rows())
        .containsExactly(new UndeliveredRow(1, "a", true), new UndeliveredRow(2, "b", false));
    assertThat(e.failedBatches()).hasSize(1);
  }

  @Test
  void namesEveryRowWhenClosingIsInterrupted() throws Exception {
    try (IngestServer server = new IngestServer(request -> IngestServer.NEVER)) {
      RowWriter<String> writer = lines(server::send, new StoppedTime()).open();
      writer.write("a");
      writer.write("b");
      server.awaitArrival();
      Thread.currentThread().interrupt();
      UndeliveredRowsException e =
          catchThrowableOfType(UndeliveredRowsException.class, writer::close);
      assertThat(Thread.interrupted()).isTrue();
      namesBoth(e);
    }
  }

  @Test
  void closesInPeaceWhenInterruptedWithNothingLeft() throws Exception {
    try (IngestServer server = new IngestServer(request -> 200)) {
      RowWriter<String> writer = lines(server::send, new StoppedTime()).open();
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
    StoppedTime time = new StoppedTime();
    RowWriter<String> writer =
        lines(IngestServer::sendToNobody, time).closeTimeout(Duration.ofDays(1)).open();
    writer.write("a");
    time.awaitPauses(1);
    Thread.currentThread().interrupt();
    UndeliveredRowsException e =
        catchThrowableOfType(UndeliveredRowsException.class, writer::close);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(e.rows()).containsExactly(new UndeliveredRow(1, "a", false));
  }
}
