package dev.apiscribe.runtime.faults;

import dev.apiscribe.runtime.JdkTransport;
import dev.apiscribe.runtime.SocketTransport;
import dev.apiscribe.runtime.Transport;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;

/**
 * The transports that meet faults, each with calls that wait and calls that do not. A new one joins
 * all of these tests.
 */
enum Carrier {
  SOCKETS(SocketTransport::new),
  JDK(JdkTransport::new);

  private final Function<Duration, Transport> maker;

  Carrier(Function<Duration, Transport> maker) {
    this.maker = maker;
  }

  Transport connectingWithin(Duration limit) {
    return maker.apply(limit);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
