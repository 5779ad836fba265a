package dev.apiscribe.runtime.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlicesTest {
  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "1, 1",
    "16384, 1",
    "16385, 1",
    "100000, 1",
    "100000, 3",
    "100000, 9223372036854775807"
  })
  void publishesTheWholeArrayAtAnyDemand(int length, long demand) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    Collector collector = new Collector(demand);
    new Slices(bytes).subscribe(collector);
    assertThat(collector.out.toByteArray()).isEqualTo(bytes);
    assertThat(collector.completions).isEqualTo(1);
    assertThat(collector.failure).isNull();
  }

  @Test
  void publishesNoMoreThanAskedFor() {
    Collector collector = new Collector(0);
    new Slices(new byte[100_000]).subscribe(collector);
    collector.subscription.request(2);
    assertThat(collector.out.size()).isEqualTo(2 * 16 * 1024);
    collector.subscription.cancel();
    collector.subscription.request(1);
    assertThat(collector.out.size()).isEqualTo(2 * 16 * 1024);
    assertThat(collector.completions).isZero();
  }

  @Test
  void refusesADemandForNothing() {
    Collector collector = new Collector(0);
    new Slices(new byte[1]).subscribe(collector);
    collector.subscription.request(0);
    assertThat(collector.failure).isInstanceOf(IllegalArgumentException.class);
  }

  /** Asks for more from within each delivery, as real subscribers do. */
  private static final class Collector implements Flow.Subscriber<ByteBuffer> {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final long demand;
    private Flow.Subscription subscription;
    private Throwable failure;
    private int completions;

    Collector(long demand) {
      this.demand = demand;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      this.subscription = subscription;
      if (demand > 0) {
        subscription.request(demand);
      }
    }

    @Override
    public void onNext(ByteBuffer slice) {
      byte[] copy = new byte[slice.remaining()];
      slice.get(copy);
      out.writeBytes(copy);
      if (demand > 0) {
        subscription.request(demand);
      }
    }

    @Override
    public void onError(Throwable failure) {
      this.failure = failure;
    }

    @Override
    public void onComplete() {
      completions++;
    }
  }
}
