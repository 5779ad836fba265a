package dev.apiscribe.runtime.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.apiscribe.runtime.Spin;
import dev.apiscribe.runtime.StoppedTime;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RowWriterTest {
  private final StoppedTime time = new StoppedTime();
  private final BlockingQueue<RowBatchOutcome> outcomes = new LinkedBlockingQueue<>();
  private IngestServer server;

  @BeforeEach
  void start() throws IOException {
    server = new IngestServer(request -> 200);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private RowWriter.Builder<String> lines() {
    return RowWriter.lines(server::send).time(time).onBatch(outcomes::add);
  }

  private RowBatchOutcome outcome() throws InterruptedException {
    RowBatchOutcome outcome = outcomes.poll(20, TimeUnit.SECONDS);
    assertThat(outcome).isNotNull();
    return outcome;
  }

  @Test
  void sendsABatchAsSoonAsItHasAllItsRows() throws InterruptedException {
    try (RowWriter<String> writer = lines().maxRows(2).open()) {
      assertThat(writer.write("a")).isEqualTo(1);
      assertThat(writer.write("b")).isEqualTo(2);
      assertThat(outcome()).isEqualTo(new RowBatchOutcome(1, 1, 2, 1, null, true));
      writer.write("c");
      assertThat(server.stored()).containsExactly("a\nb");
    }
    assertThat(server.stored()).containsExactly("a\nb", "c");
    assertThat(outcome()).isEqualTo(new RowBatchOutcome(2, 3, 3, 1, null, true));
  }

  @Test
  void sendsABatchOfExactlyTheBytesThatItMayHave() throws InterruptedException {
    try (RowWriter<String> writer = lines().maxBytes(9).open()) {
      writer.write("aaaa");
      writer.write("bbbb");
      assertThat(outcome().rows()).isEqualTo(2);
    }
    assertThat(server.stored()).containsExactly("aaaa\nbbbb");
  }

  @Test
  void leavesARowForTheNextBatchThatWouldBeOneByteTooMuch() throws InterruptedException {
    try (RowWriter<String> writer = lines().maxBytes(8).open()) {
      writer.write("aaaa");
      writer.write("bbbb");
      assertThat(outcome().rows()).isEqualTo(1);
    }
    assertThat(server.stored()).containsExactly("aaaa", "bbbb");
  }

  @Test
  void countsWhatStandsAroundCompactRows() throws InterruptedException {
    String full = "{\"columns\":[\"a\"],\"data\":[[1],[22]]}";
    try (RowWriter<List<?>> writer = RowWriter.compact(List.of("a"), server::send)
        .maxBytes(full.length())
        .time(time)
        .onBatch(outcomes::add)
        .open()) {
      writer.write(List.of(1));
      writer.write(List.of(22));
      assertThat(outcome().rows()).isEqualTo(2);
      String longest =
          "x".repeat(full.length() - "{\"columns\":[\"a\"],\"data\":[[\"\"]]}".length());
      assertThatIllegalArgumentException().isThrownBy(() -> writer.write(List.of(longest + "x")));
      writer.write(List.of(longest));
    }
    assertThat(server.stored()).hasSize(2).first().isEqualTo(full);
    assertThat(server.queries()).containsOnly("format=compact");
  }

  @Test
  void sendsARowThatIsOldEnough() throws InterruptedException {
    try (RowWriter<String> writer = lines().maxDelay(Duration.ofSeconds(1)).open()) {
      writer.write("a");
      time.awaitPauses(1);
      time.advance(Duration.ofMillis(600));
      writer.write("b");
      assertThat(outcomes).isEmpty();
      time.advance(Duration.ofMillis(400));
      assertThat(outcome().rows()).isEqualTo(2);
      writer.write("c");
      time.awaitPauses(2);
      time.advance(Duration.ofSeconds(1));
      assertThat(outcome().rows()).isEqualTo(1);
    }
    assertThat(server.stored()).containsExactly("a\nb", "c");
  }

  @Test
  void measuresARowsAgeFromItsOwnArrivalWhenAnEarlierTimerRuns() throws InterruptedException {
    try (RowWriter<String> writer = lines().maxDelay(Duration.ofSeconds(1)).open()) {
      writer.write("a");
      time.awaitPauses(1);
      time.advance(Duration.ofMillis(600));
      writer.flush();
      outcome();
      writer.write("b");
      time.advance(Duration.ofMillis(400));
      time.awaitPauses(2);
      assertThat(outcomes).isEmpty();
      time.advance(Duration.ofMillis(600));
      assertThat(outcome().rows()).isEqualTo(1);
    }
  }

  @Test
  void leavesNoTimerBehind() throws InterruptedException {
    RowWriter<String> writer = lines().maxDelay(Duration.ofDays(1)).open();
    writer.write("a");
    time.awaitPauses(1);
    assertThat(time.sleeping()).isEqualTo(1);
    writer.close();
    Spin.until(() -> time.sleeping() == 0);
    assertThat(server.stored()).containsExactly("a");
  }

  @Test
  void sendsWhatWaitsWhenItIsFlushed() {
    try (RowWriter<String> writer = lines().open()) {
      writer.flush();
      writer.write("a");
      writer.flush();
      assertThat(server.stored()).containsExactly("a");
      assertThat(outcomes).hasSize(1);
    }
  }

  @Test
  void writesModelsAndMaps() {
    try (RowWriter<Map<String, Integer>> writer =
        RowWriter.<Map<String, Integer>>streaming(server::send).time(time).open()) {
      writer.write(Map.of("id", 1));
      writer.write(Map.of("id", 2));
    }
    assertThat(server.stored()).containsExactly("{\"id\":1}\n{\"id\":2}");
    assertThat(server.queries()).containsExactly("format=streaming");
  }

  @Test
  void refusesABadRowAtOnceAndNoOther() {
    try (RowWriter<List<?>> writer =
        RowWriter.compact(List.of("a", "b"), server::send).time(time).open()) {
      writer.write(List.of(1, 2));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.write(List.of("canary")))
          .withMessage("the row has 1 values, not 2 as there are columns");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.write(List.of("canary", new Object())))
          .withMessageNotContaining("canary");
      assertThat(writer.write(List.of(3, 4))).isEqualTo(2);
    }
    assertThat(server.stored())
        .containsExactly("{\"columns\":[\"a\",\"b\"],\"data\":[[1,2],[3,4]]}");
  }

  @Test
  void acceptsNoRowAfterItsEnd() {
    RowWriter<String> writer = lines().open();
    writer.write("a");
    writer.close();
    writer.close();
    writer.flush();
    assertThatIllegalStateException()
        .isThrownBy(() -> writer.write("b"))
        .withMessageContaining("closed");
    assertThat(server.stored()).containsExactly("a");
  }

  @Test
  void goesOnWhenTheListenerFails() {
    try (RowWriter<String> writer = RowWriter.lines(server::send)
        .maxRows(1)
        .onBatch(outcome -> {
          throw new IllegalStateException("canary");
        })
        .open()) {
      writer.write("a");
      writer.write("b");
    }
    assertThat(server.stored()).containsExactly("a", "b");
  }

  @Test
  void refusesLimitsThatNoRowFits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lines().maxRows(0).open())
        .withMessage("maxRows: found 0, expected at least 1");
    assertThatIllegalArgumentException().isThrownBy(() -> lines().maxBytes(0).open());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lines().maxBytes(Long.MAX_VALUE).open())
        .withMessage("maxBytes: found 9223372036854775807, expected at most 2147483639");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lines().closeTimeout(Duration.ofSeconds(-1)))
        .withMessage("closeTimeout: found PT-1S, expected at least PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lines().maxRows(10).queueRows(9).open())
        .withMessage("queueRows: found 9, expected at least 10, the maxRows of a batch");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lines().maxBytes(10).queueBytes(9).open());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lines().maxDelay(Duration.ofSeconds(-1)).open())
        .withMessage("maxDelay: found PT-1S, expected at least PT0S");
  }
}
