package dev.apiscribe.runtime.faults;

import dev.apiscribe.runtime.JdkTransport;
import dev.apiscribe.runtime.SocketTransport;
import dev.apiscribe.runtime.Transport;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The transports that meet faults, each with sync and async calls. A new one joins all of these
 * tests.
 */
enum Carrier {
  SOCKETS(SocketTransport::new),
  JDK(JdkTransport::new),
  /** In the second run of the module {@code faults}, which has it on its class path. */
  OKHTTP(Carrier::okHttp);

  private final Function<Duration, Transport> maker;

  Carrier(Function<Duration, Transport> maker) {
    this.maker = maker;
  }

  /** Returns those that {@code -Dfaults.carriers} names; by default those of this module. */
  static List<Carrier> all() {
    return Arrays.stream(System.getProperty("faults.carriers", "sockets,jdk").split(","))
        .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
        .toList();
  }

  Transport connectingWithin(Duration limit) {
    return maker.apply(limit);
  }

  private static Transport okHttp(Duration connectTimeout) {
    try {
      return (Transport) Class.forName("dev.apiscribe.okhttp.TrustingTransport")
          .getMethod("connectingWithin", Duration.class)
          .invoke(null, connectTimeout);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("client-okhttp is not on the class path", e);
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
