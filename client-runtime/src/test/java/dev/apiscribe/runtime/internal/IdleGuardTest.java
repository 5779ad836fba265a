package dev.apiscribe.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class IdleGuardTest {
  private static final Duration BRIEFLY = Duration.ofMillis(50);

  /** Three bytes, and then nothing until it is closed. */
  private static final class Stalling extends InputStream {
    private final CountDownLatch closed = new CountDownLatch(1);
    private int left = 3;

    @Override
    public int read() throws IOException {
      if (this.left-- > 0) {
        return 'x';
      }
      try {
        this.closed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      throw new IOException("closed");
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      target[offset] = (byte) this.read();
      return 1;
    }

    @Override
    public void close() {
      this.closed.countDown();
    }
  }

  @Test
  void endsAReadThatWaitsTooLong() throws IOException {
    Stalling body = new Stalling();
    IdleGuard guard = new IdleGuard(body, BRIEFLY);
    assertThat(guard.readNBytes(3)).hasSize(3);
    assertThatExceptionOfType(HttpTimeoutException.class)
        .isThrownBy(guard::read)
        .withMessage("nothing arrived in time");
    assertThat(body.closed.getCount()).isZero();
  }

  @Test
  void doesNotHurryASlowReader() throws Exception {
    Stalling body = new Stalling();
    IdleGuard guard = new IdleGuard(body, BRIEFLY);
    assertThat(guard.read()).isEqualTo('x');
    assertThat(body.closed.await(300, TimeUnit.MILLISECONDS)).as("closed").isFalse();
    assertThat(guard.read()).isEqualTo('x');
    guard.close();
  }

  @Test
  void passesOnTheEndAndOtherFailures() throws IOException {
    IdleGuard whole = new IdleGuard(new ByteArrayInputStream(new byte[10]), BRIEFLY);
    assertThat(whole.readAllBytes()).hasSize(10);
    assertThat(whole.read()).isEqualTo(-1);
    Stalling body = new Stalling();
    IdleGuard closed = new IdleGuard(body, Duration.ofMinutes(1));
    closed.readNBytes(3);
    body.close();
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(closed::read)
        .isNotInstanceOf(HttpTimeoutException.class)
        .withMessage("closed");
  }
}
