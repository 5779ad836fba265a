package dev.apiscribe.runtime.internal.http1;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InterruptTest {
  static List<IOException> failuresOfAnInterrupt() {
    IOException closed = new ClosedByInterruptException();
    return List.of(
        closed,
        new SSLException("closed", closed),
        new IOException(
            "the response broke off", new SSLException(new SocketException().initCause(closed))));
  }

  static Stream<IOException> otherFailures() {
    IOException circle = new IOException("a");
    circle.initCause(new IOException("b", circle));
    return Stream.of(
        new AsynchronousCloseException(),
        new SSLException("cut"),
        new IOException(new SocketException("reset")),
        circle);
  }

  @AfterEach
  void clearTheFlag() {
    Thread.interrupted();
  }

  @ParameterizedTest
  @MethodSource("failuresOfAnInterrupt")
  void isSeenInTheFailureWhenTheFlagHasBeenCleared(IOException failure) {
    assertThat(Interrupt.ended(failure)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("otherFailures")
  void isNoOtherFailure(IOException failure) {
    assertThat(Interrupt.ended(failure)).isFalse();
  }

  @Test
  void isSeenInTheFlagWhateverTheFailure() {
    Thread.currentThread().interrupt();

    assertThat(Interrupt.ended(new IOException("reset"))).isTrue();
  }

  /** Chains of causes may be circles. */
  @Test
  void isLookedForInFiftyCauses() {
    Exception failure = new ClosedByInterruptException();
    for (int i = 1; i < 50; i++) {
      failure = new IOException(failure);
    }
    assertThat(Interrupt.isCauseOf(failure)).isTrue();
    assertThat(Interrupt.isCauseOf(new IOException(failure))).isFalse();
  }

  @Test
  void isNamedOnce() {
    ClosedByInterruptException known = new ClosedByInterruptException();
    IOException other = new SSLException("closed", known);
    assertThat(Interrupt.named(known)).isSameAs(known);
    assertThat(Interrupt.named(other)).hasCause(other);
  }
}
