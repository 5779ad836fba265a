package dev.apiscribe.runtime.internal.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class RowBodyTest {
  private final AtomicInteger closed = new AtomicInteger();

  /** Takes what comes and asks for nothing by itself. */
  private static final class Taker implements Flow.Subscriber<ByteBuffer> {
    private final List<ByteBuffer> pieces = new ArrayList<>();
    private final List<Object> ends = new ArrayList<>();
    private Flow.Subscription subscription;

    static Taker of(Flow.Publisher<ByteBuffer> body) {
      Taker taker = new Taker();
      body.subscribe(taker);
      return taker;
    }

    String text() {
      StringBuilder all = new StringBuilder();
      pieces.forEach(piece -> all.append(StandardCharsets.UTF_8.decode(piece.duplicate())));
      return all.toString();
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
    }

    @Override
    public void onNext(ByteBuffer piece) {
      assertThat(ends).isEmpty();
      pieces.add(piece);
    }

    @Override
    public void onError(Throwable failure) {
      ends.add(failure);
    }

    @Override
    public void onComplete() {
      ends.add("complete");
    }
  }

  private RowBody lines(Stream<String> rows) {
    RowSource source = RowSource.of(rows.onClose(closed::incrementAndGet));
    return new RowBody(new LineRows(), () -> source);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, Long.MAX_VALUE})
  void givesPiecesEachTwiceAsLargeUpToSixtyFourKibibytesAsTheyAreAskedFor(long step) {
    Taker taker = Taker.of(lines(IntStream.range(0, 20).mapToObj(i -> "x".repeat(10_000))));
    assertThat(taker.pieces).isEmpty();
    while (taker.ends.isEmpty()) {
      taker.subscription.request(step);
    }
    assertThat(taker.pieces)
        .extracting(ByteBuffer::remaining)
        .containsExactly(8_192, 16_384, 32_768, 65_536, 65_536, 200_019 - 188_416);
    assertThat(taker.ends).containsExactly("complete");
    assertThat(closed).hasValue(1);
  }

  @Test
  void takesNoRowBeforeItIsAskedFor() {
    AtomicInteger taken = new AtomicInteger();
    Taker taker = Taker.of(lines(
        Stream.generate(() -> "x".repeat(taken.incrementAndGet() > 0 ? 10_000 : 0))));
    assertThat(taken).hasValue(0);
    taker.subscription.request(1);
    assertThat(taken).hasValue(2);
    taker.subscription.cancel();
    taker.subscription.request(1);
    assertThat(taker.pieces).hasSize(1);
    assertThat(taker.ends).isEmpty();
    assertThat(closed).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1})
  void refusesAnOddRequest(long count) {
    Taker taker = Taker.of(lines(Stream.of("a")));
    taker.subscription.request(count);
    assertThat(taker.ends).singleElement().isInstanceOf(IllegalArgumentException.class);
    assertThat(closed).hasValue(1);
  }

  @Test
  void closesARowSourceThatNobodySubscribedTo() {
    lines(Stream.of("a")).abandon();
    assertThat(closed).hasValue(1);
  }

  @Test
  void tellsWhoeverWaitsForAbandonedRows() {
    RowBody body = lines(Stream.of("a"));
    Taker taker = Taker.of(body);
    body.abandon();
    assertThat(taker.ends).singleElement().isInstanceOf(IllegalStateException.class);
    assertThat(closed).hasValue(1);
  }

  @Test
  void leavesACompletedBodyAlone() {
    RowBody body = lines(Stream.of("a"));
    Taker taker = Taker.of(body);
    taker.subscription.request(1);
    body.abandon();
    taker.subscription.cancel();
    assertThat(taker.ends).containsExactly("complete");
    assertThat(closed).hasValue(1);
  }

  @Test
  void sendsPublishedRowsAsTheyCome() {
    SubmissionPublisher<String> source = new SubmissionPublisher<>(Runnable::run, 8);
    Taker taker = Taker.of(new PublishedRows(new LineRows(), source));
    source.submit("a");
    assertThat(taker.pieces).isEmpty();
    taker.subscription.request(3);
    assertThat(taker.text()).isEqualTo("a");
    source.submit("b");
    assertThat(taker.text()).isEqualTo("a\nb");
    source.close();
    assertThat(taker.ends).containsExactly("complete");
  }

  @Test
  void neverHasMorePublishedRowsThanItAskedFor() {
    AtomicInteger given = new AtomicInteger();
    List<Long> asked = new ArrayList<>();
    Flow.Publisher<String> endless = subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
      @Override
      public void request(long count) {
        asked.add(count);
        for (long i = 0; i < count; i++) {
          given.incrementAndGet();
          subscriber.onNext("x".repeat(100));
        }
      }

      @Override
      public void cancel() {
        RowBodyTest.this.closed.incrementAndGet();
      }
    });
    Taker taker = Taker.of(new PublishedRows(new LineRows(), endless));
    assertThat(given).hasValue(PublishedRows.AHEAD);
    taker.subscription.request(10);
    assertThat(given.get()).isLessThan(10 * Pieces.LARGEST / 100 + 2 * PublishedRows.AHEAD);
    assertThat(asked).allMatch(count -> count <= PublishedRows.AHEAD);
    taker.subscription.cancel();
    assertThat(closed).hasValue(1);
    assertThat(taker.ends).isEmpty();
  }

  @Test
  void passesOnAFailureOfThePublisherWithoutBeingAsked() {
    SubmissionPublisher<String> source = new SubmissionPublisher<>(Runnable::run, 8);
    Taker taker = Taker.of(new PublishedRows(new LineRows(), source));
    source.closeExceptionally(new UnsupportedOperationException());
    assertThat(taker.ends).singleElement().isInstanceOf(UnsupportedOperationException.class);
    Taker unsubscribed = Taker.of(new PublishedRows(new LineRows(), subscriber -> {
      throw new UnsupportedOperationException();
    }));
    assertThat(unsubscribed.ends).singleElement().isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void cancelsAPublisherWhoseRowCannotBeWritten() {
    SubmissionPublisher<String> source = new SubmissionPublisher<>(Runnable::run, 8);
    Taker taker = Taker.of(new PublishedRows(new LineRows(), source));
    taker.subscription.request(1);
    source.submit("a\n");
    assertThat(taker.ends)
        .singleElement()
        .hasToString("java.lang.IllegalArgumentException: row 1: has a line break");
    assertThat(source.hasSubscribers()).isFalse();
  }
}
