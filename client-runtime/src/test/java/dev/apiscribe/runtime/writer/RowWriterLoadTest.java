package dev.apiscribe.runtime.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads, many rows, and a server that fails again and again. */
@Timeout(60)
class RowWriterLoadTest {
  private final BlockingQueue<RowBatchOutcome> outcomes = new LinkedBlockingQueue<>();
  private final BlockingQueue<UndeliveredRow> undelivered = new LinkedBlockingQueue<>();

  @Test
  void deliversOrNamesEveryRowOfEightThreadsWhenEveryThirdBatchFails() throws Exception {
    int threads = 8;
    int each = 10_000;
    try (IngestServer server = new IngestServer(request -> request % 3 == 0 ? 500 : 200)) {
      RowWriter<String> writer = RowWriter.lines(server::send)
          .maxRows(500)
          .queueRows(2000)
          .onBatch(outcomes::add)
          .open();
      List<CompletableFuture<Void>> writers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        String prefix = i + "-";
        Runnable work = () -> writeAll(writer, prefix, each);
        writers.add(CompletableFuture.runAsync(work, task -> new Thread(task).start()));
      }
      CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new)).get(50, TimeUnit.SECONDS);
      UndeliveredRowsException e =
          catchThrowableOfType(UndeliveredRowsException.class, writer::close);
      undelivered.addAll(e == null ? List.of() : e.rows());
      List<String> rows = new ArrayList<>();
      server.stored().forEach(body -> rows.addAll(body.lines().toList()));
      long delivered = rows.size();
      undelivered.forEach(row -> rows.add((String) row.row()));
      Set<String> different = new TreeSet<>(rows);
      // Counts and the first few names, not eighty thousand rows.
      List<String> missing = IntStream.range(0, threads)
          .boxed()
          .flatMap(i -> IntStream.range(0, each).mapToObj(n -> i + "-" + n))
          .filter(row -> !different.contains(row))
          .limit(5)
          .toList();
      assertThat(missing)
          .as("the first rows that were neither delivered nor named")
          .isEmpty();
      assertThat(rows.size())
          .as("rows that were delivered or named, each once")
          .isEqualTo(threads * each);
      assertThat(outcomes.stream()
              .filter(RowBatchOutcome::isDelivered)
              .mapToLong(RowBatchOutcome::rows)
              .sum())
          .isEqualTo(delivered);
      assertThat(outcomes.stream().mapToLong(RowBatchOutcome::rows).sum())
          .isEqualTo((long) threads * each);
      assertThat(outcomes.stream().filter(outcome -> !outcome.isDelivered()).count())
          .as("batches that failed")
          .isGreaterThan(40);
    }
  }

  private void writeAll(RowWriter<String> writer, String prefix, int count) {
    for (int i = 0; i < count; ) {
      try {
        writer.write(prefix + i);
        i++;
      } catch (RowQueueFullException tooManyHaveFailed) {
        undelivered.addAll(writer.takeUndelivered());
      }
    }
  }
}
