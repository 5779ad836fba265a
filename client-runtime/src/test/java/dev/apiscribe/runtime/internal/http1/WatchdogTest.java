package dev.apiscribe.runtime.internal.http1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WatchdogTest {
  private static final long NOW = 1_000;

  private static long in(long millis) {
    return System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
  }

  @Test
  void closesAChannelThatSomebodyReads() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      TimedChannel timed = TimedChannel.open();
      timed
          .channel()
          .connect(new InetSocketAddress(silent.getInetAddress(), silent.getLocalPort()));
      timed.closesAt(in(50));
      assertThatIOException()
          .isThrownBy(() -> timed.channel().socket().getInputStream().read());
      assertThat(timed.isTimedOut()).isTrue();
      assertThat(timed.removeDeadline()).isFalse();
    }
  }

  @Test
  void closesTheEarlierOneFirstWhateverTheOrder() throws Exception {
    TimedChannel late = TimedChannel.open();
    late.closesAt(in(60_000));
    TimedChannel early = TimedChannel.open();
    early.closesAt(in(50));
    while (early.channel().isOpen()) {
      Thread.onSpinWait();
    }
    assertThat(late.channel().isOpen()).isTrue();
    assertThat(late.removeDeadline()).isTrue();
    late.close();
  }

  @Test
  void closesAtOnceWhatIsLateAlready() throws Exception {
    TimedChannel late = TimedChannel.open();
    late.closesAt(in(-1));
    while (late.channel().isOpen()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void endsWhenThereIsNoDeadline() throws Exception {
    TimedChannel timed = TimedChannel.open();
    timed.closesAt(in(10_000));
    Thread watchdog = Thread.getAllStackTraces().keySet().stream()
        .filter(Watchdog.class::isInstance)
        .findAny()
        .orElseThrow();
    assertThat(watchdog.isDaemon()).isTrue();
    assertThat(timed.removeDeadline()).isTrue();
    watchdog.join(25_000);
    assertThat(watchdog.isAlive()).isFalse();
    timed.close();
  }

  @Test
  void looksAtADeadlineThatComesWhileItEnds() throws Exception {
    // Again and again, so that some are set while the thread is about to look, to sleep or to end.
    for (int i = 0; i < 200; i++) {
      TimedChannel timed = TimedChannel.open();
      timed.closesAt(in(i % 3));
      while (timed.channel().isOpen()) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void aDeadlineIsRemovedOrPassesAndNeverBoth() throws Exception {
    TimedChannel removed = TimedChannel.open();
    removed.closesAt(Long.MAX_VALUE);
    assertThat(removed.isPending()).isTrue();
    assertThat(removed.removeDeadline()).isTrue();
    assertThat(removed.left(Long.MAX_VALUE - 10))
        .as("no deadline has passed")
        .isEqualTo(Long.MAX_VALUE);
    assertThat(removed.isTimedOut()).isFalse();
    removed.close();
  }

  @Test
  void whoRemovesADeadlineInTimeKeepsTheChannel() throws Exception {
    List<TimedChannel> kept = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      TimedChannel timed = TimedChannel.open();
      timed.closesAt(System.nanoTime() + 20_000);
      Thread.onSpinWait();
      if (timed.removeDeadline()) {
        kept.add(timed);
      } else {
        assertThat(timed.isTimedOut()).isTrue();
      }
    }
    assertThat(kept).allMatch(timed -> timed.channel().isOpen());
    kept.forEach(TimedChannel::close);
  }

  @Test
  void aDeadlineThatHasPassedStaysSo() throws Exception {
    TimedChannel timed = TimedChannel.open();
    assertThat(timed.left(NOW)).isEqualTo(Long.MAX_VALUE);
    timed.closesAt(in(-1));
    while (!timed.isTimedOut()) {
      Thread.onSpinWait();
    }
    timed.closesAt(in(60_000));
    assertThat(timed.isTimedOut()).isTrue();
    assertThat(timed.isPending()).isFalse();
  }

  @Test
  void aDeadlinePassesInItsOwnNanosecond() throws Exception {
    TimedChannel timed = TimedChannel.open();
    long end = in(60_000);
    timed.closesAt(end);
    assertThat(timed.left(end - 1)).isEqualTo(1);
    assertThat(timed.isTimedOut()).isFalse();
    assertThat(timed.left(end)).isZero();
    assertThat(timed.isTimedOut()).isTrue();
    timed.close();
  }
}
