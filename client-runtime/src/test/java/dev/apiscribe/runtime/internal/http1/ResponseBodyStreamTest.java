package dev.apiscribe.runtime.internal.http1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ServerSocket;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ResponseBodyStreamTest {
  /** What a newer JDK throws when other code has cleared the flag in between. */
  private static final class Interrupted implements Framing {
    @Override
    public int read(Wire wire, byte[] target, int offset, int length) throws IOException {
      throw new ClosedByInterruptException();
    }

    @Override
    public boolean isOver() {
      return false;
    }

    @Override
    public boolean isReusable() {
      return true;
    }

    @Override
    public int available(Wire wire) {
      return 0;
    }
  }

  @Test
  void leavesTheFlagOfAnInterruptedReaderSet() throws IOException {
    List<Boolean> released = new ArrayList<>();
    try (ServerSocket server = new ServerSocket(0)) {
      TimedChannel channel = TimedChannel.open();
      channel.channel().connect(server.getLocalSocketAddress());
      Route route = Route.direct(new Origin(false, "localhost", server.getLocalPort()));
      Wire wire = new Wire(route, channel, channel.channel().socket(), null);
      ResponseBodyStream body = new ResponseBodyStream(
          wire, new Interrupted(), (free, reusable) -> released.add(reusable));
      assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(body::read);
      assertThat(Thread.interrupted()).as("interrupt flag").isTrue();
      channel.close();
    }
    assertThat(released).containsExactly(false);
  }
}
