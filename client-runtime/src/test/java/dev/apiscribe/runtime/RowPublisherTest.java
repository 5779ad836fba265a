package dev.apiscribe.runtime;

import static dev.apiscribe.runtime.RowServer.event;
import static dev.apiscribe.runtime.RowServer.opening;
import static dev.apiscribe.runtime.RowServer.rows;
import static dev.apiscribe.runtime.RowServer.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RowPublisherTest {
  private static final String OPENING = opening("q1", "id", "int64");

  private static RowStream<LogGroup> queryAsync(ScriptedServer server) throws Exception {
    CompletableFuture<RowResponse<LogGroup>> response =
        Response.bodyOf(Operations.client(server.endpoint())
            .call(RowServer.QUERY)
            .sendAsync(RequestOptions.none()));
    return response.get(10, TimeUnit.SECONDS).rows();
  }

  @Test
  void deliversWhatIsAskedForOnAThreadOfItsOwn() throws Exception {
    try (var server = sending(OPENING, rows("[[1],[2]]"), event("metrics", "{}"), rows("[[3]]"));
        RowStream<LogGroup> stream = queryAsync(server)) {
      RowSignals signals = new RowSignals(1);
      stream.publisher().subscribe(signals);
      assertThat(signals.id()).isEqualTo(1);
      signals.subscription().request(2);
      assertThat(signals.id()).isEqualTo(2);
      assertThat(signals.id()).isEqualTo(3);
      signals.awaitEnd();
      assertThat(signals.ends).as("seen without asking for more").containsExactly("complete");
      assertThat(signals.rows).isEmpty();
      assertThat(signals.threads).allMatch(Thread::isDaemon).doesNotContain(Thread.currentThread());
      assertThat(signals.overlaps).hasValue(0);
      assertThat(stream.lastOpening()).isNotNull();
    }
  }

  @Test
  void deliversNothingThatIsNotAskedFor() throws Exception {
    try (var server = sending(OPENING, rows("[[1],[2]]"));
        RowStream<LogGroup> stream = queryAsync(server)) {
      RowSignals signals = new RowSignals(0);
      stream.publisher().subscribe(signals);
      assertThat(stream.opening().id()).as("read by another reader meanwhile").isEqualTo("q1");
      assertThat(signals.rows).isEmpty();
      signals.subscription().request(Long.MAX_VALUE);
      signals.subscription().request(Long.MAX_VALUE);
      signals.awaitEnd();
      assertThat(signals.rows).hasSize(2);
    }
  }

  @Test
  void keepsItsSignalsInLineHoweverManyThreadsAsk() throws Exception {
    int count = 20_000;
    String events = IntStream.range(0, count)
        .mapToObj(i -> rows("[[" + i + "]]"))
        .collect(Collectors.joining());
    try (var server = sending(OPENING, events);
        RowStream<LogGroup> stream = queryAsync(server)) {
      RowSignals signals = new RowSignals(1);
      stream.publisher().subscribe(signals);
      CompletableFuture<?>[] askers = IntStream.range(0, 4)
          .mapToObj(asker -> CompletableFuture.runAsync(() -> {
            for (int i = 0; i < count; i++) {
              signals.subscription().request(1);
            }
          }))
          .toArray(CompletableFuture[]::new);
      CompletableFuture.allOf(askers).get(30, TimeUnit.SECONDS);
      signals.awaitEnd();
      assertThat(signals.overlaps).hasValue(0);
      assertThat(signals.ends).containsExactly("complete");
      for (int i = 0; i < count; i++) {
        assertThat(signals.id()).isEqualTo(i);
      }
    }
  }

  @Test
  void mayBeAskedFromWithinItsSignals() throws Exception {
    try (var server = sending(OPENING, rows("[[1],[2],[3]]"));
        RowStream<LogGroup> stream = queryAsync(server)) {
      RowSignals signals = new RowSignals(1) {
        @Override
        public void onNext(Row row) {
          super.onNext(row);
          subscription().request(1);
        }
      };
      stream.publisher().subscribe(signals);
      signals.awaitEnd();
      assertThat(signals.rows).hasSize(3);
      assertThat(signals.overlaps).hasValue(0);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void failsWhoeverAsksForNothingAndHangsUp(long count) throws Exception {
    try (var server = RowServer.stallingAfter(OPENING, rows("[[1]]"));
        RowStream<LogGroup> stream = queryAsync(server)) {
      RowSignals signals = new RowSignals(1);
      stream.publisher().subscribe(signals);
      signals.id();
      // The publisher's thread now waits for a second row, to see whether there is one.
      signals.subscription().request(count);
      signals.awaitEnd();
      assertThat(signals.failure)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("" + count);
      server.awaitClientGone();
      signals.subscription().request(count);
      assertThat(signals.ends).containsExactly("error");
    }
  }

  @Test
  void hangsUpWhenCancelled() throws Exception {
    try (var server = RowServer.stallingAfter(OPENING, rows("[[1]]"));
        RowStream<LogGroup> stream = queryAsync(server)) {
      RowSignals signals = new RowSignals(2);
      stream.publisher().subscribe(signals);
      signals.id();
      signals.subscription().cancel();
      server.awaitClientGone();
      signals.subscription().cancel();
      signals.subscription().request(1);
      assertThat(signals.ends).isEmpty();
    }
  }

  @Test
  void saysNothingMoreOnceCancelledFromWithin() throws Exception {
    try (var server = sending(OPENING, rows("[[1],[2],[3]]"))) {
      RowStream<LogGroup> stream = queryAsync(server);
      CountDownLatch cancelled = new CountDownLatch(1);
      RowSignals signals = new RowSignals(Long.MAX_VALUE) {
        @Override
        public void onNext(Row row) {
          super.onNext(row);
          subscription().cancel();
          cancelled.countDown();
        }
      };
      stream.publisher().subscribe(signals);
      cancelled.await();
      server.awaitClientGone();
      assertThat(signals.rows).hasSize(1);
      assertThat(signals.ends).isEmpty();
    }
  }

  @Test
  void tellsOneSubscriberOnceWhatWentWrong() throws Exception {
    try (var server = RowServer.stallingAfter(OPENING, rows("[[1],[true]]"));
        RowStream<LogGroup> stream = queryAsync(server)) {
      RowSignals signals = new RowSignals(Long.MAX_VALUE);
      stream.publisher().subscribe(signals);
      signals.awaitEnd();
      server.awaitClientGone();
      assertThat(signals.failure)
          .isInstanceOfSatisfying(
              DecodingException.class, error -> assertThat(error.pointer()).isEqualTo("/1/0"));
      signals.subscription().request(1);
      assertThat(signals.ends).containsExactly("error");
      assertThat(signals.rows).hasSize(1);
    }
  }

  @Test
  void tellsASubscriberOfAnOpeningThatFailedSomebodyElse() throws Exception {
    try (var server = sending(event("metrics", "{}"));
        RowStream<LogGroup> stream = queryAsync(server)) {
      DecodingException told = catchThrowableOfType(DecodingException.class, stream::opening);
      RowSignals signals = new RowSignals(1);
      stream.publisher().subscribe(signals);
      signals.awaitEnd();
      assertThat(signals.failure).isNotNull().isSameAs(told);
      assertThat(signals.ends).containsExactly("error");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tellsASubscriberThatThrowsThatItDid(boolean declared) throws Exception {
    try (var server = RowServer.stallingAfter(OPENING, rows("[[1],[2]]"));
        RowStream<LogGroup> stream = queryAsync(server)) {
      RowSignals signals = new RowSignals(Long.MAX_VALUE) {
        @Override
        public void onNext(Row row) {
          throw declared ? new ArithmeticException() : Undeclared.thrown(new IOException());
        }
      };
      stream.publisher().subscribe(signals);
      signals.awaitEnd();
      server.awaitClientGone();
      assertThat(signals.failure)
          .isInstanceOf(declared ? ArithmeticException.class : IOException.class);
    }
  }

  @Test
  void refusesASecondReader() throws Exception {
    try (var server = sending(OPENING);
        RowStream<LogGroup> stream = queryAsync(server)) {
      Flow.Publisher<Row> publisher = stream.publisher();
      assertThatNullPointerException().isThrownBy(() -> publisher.subscribe(null));
      RowSignals signals = new RowSignals(1);
      publisher.subscribe(signals);
      RowSignals second = new RowSignals(1);
      publisher.subscribe(second);
      second.awaitEnd();
      assertThat(second.failure).isInstanceOf(IllegalStateException.class);
      assertThat(second.overlaps).hasValue(0);
      assertThatIllegalStateException().isThrownBy(stream::iterator);
      signals.awaitEnd();
      assertThat(signals.ends).containsExactly("complete");
    }
  }

  @Test
  void makesAServerWaitForASlowConsumer() throws Exception {
    int count = 64 * 1024;
    String padding = ": " + "x".repeat(1_000) + "\n";
    CountDownLatch allSent = new CountDownLatch(1);
    try (var server = new ScriptedServer((out, scripted) -> {
          RowServer.write(out, RowServer.HEAD + OPENING);
          for (int i = 0; i < count; i++) {
            RowServer.write(out, padding + rows("[[" + i + "]]"));
          }
          allSent.countDown();
        });
        RowStream<LogGroup> stream = queryAsync(server)) {
      RowSignals signals = new RowSignals(1);
      stream.publisher().subscribe(signals);
      assertThat(signals.id()).isZero();
      // 64 MiB are more than all buffers between the two hold, and are sent in far less time where
      // nothing stops them.
      assertThat(allSent.await(1, TimeUnit.SECONDS)).as("all sent").isFalse();
      signals.subscription().request(count);
      signals.awaitEnd();
      assertThat(signals.rows).hasSize(count - 1);
      assertThat(allSent.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void closesAStreamThatComesAfterItsFutureWasCancelled() throws IOException {
    CountDownLatch go = new CountDownLatch(1);
    try (var server = new ScriptedServer((out, scripted) -> {
      try {
        go.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      RowServer.write(out, RowServer.HEAD + OPENING);
      scripted.awaitClientGone();
    })) {
      CompletableFuture<RowResponse<LogGroup>> response =
          Response.bodyOf(Operations.client(server.endpoint())
              .call(RowServer.QUERY)
              .sendAsync(RequestOptions.none()));
      server.request().join();
      response.cancel(true);
      go.countDown();
      server.awaitClientGone();
      assertThat(response).isCancelled();
    }
  }
}
