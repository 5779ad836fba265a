package dev.apiscribe.runtime.internal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.apiscribe.runtime.StalledBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class IdleGuardTest {
  private static final Duration BRIEFLY = Duration.ofMillis(50);

  @Test
  void endsAReadThatWaitsTooLong() throws IOException {
    StalledBody body = new StalledBody(3);
    IdleGuard guard = new IdleGuard(body, BRIEFLY);
    assertThat(guard.readNBytes(3)).hasSize(3);
    assertThatExceptionOfType(HttpTimeoutException.class)
        .isThrownBy(guard::read)
        .withMessage("nothing arrived in time");
    assertThat(body.closed().getCount()).isZero();
  }

  @Test
  void doesNotHurryASlowReader() throws Exception {
    StalledBody body = new StalledBody(3);
    IdleGuard guard = new IdleGuard(body, BRIEFLY);
    assertThat(guard.read()).isEqualTo('x');
    assertThat(body.closed().await(300, TimeUnit.MILLISECONDS)).as("closed").isFalse();
    assertThat(guard.read()).isEqualTo('x');
    guard.close();
  }

  @Test
  void passesOnTheEndAndOtherFailures() throws IOException {
    IdleGuard whole = new IdleGuard(new ByteArrayInputStream(new byte[10]), BRIEFLY);
    assertThat(whole.readAllBytes()).hasSize(10);
    assertThat(whole.read()).isEqualTo(-1);
    StalledBody body = new StalledBody(3);
    IdleGuard closed = new IdleGuard(body, Duration.ofMinutes(1));
    closed.readNBytes(3);
    body.close();
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(closed::read)
        .isNotInstanceOf(HttpTimeoutException.class)
        .withMessage("closed");
  }
}
