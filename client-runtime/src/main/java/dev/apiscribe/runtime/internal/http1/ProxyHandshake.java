package dev.apiscribe.runtime.internal.http1;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Socket;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedByInterruptException;

/** The handshake between connecting to a proxy and talking to the origin. */
final class ProxyHandshake {
  private ProxyHandshake() {}

  /**
   * Opens the way to the origin, unless the proxy reads each request itself.
   *
   * @param end by {@link System#nanoTime()}
   * @throws ProxyException when the proxy does not open it
   */
  static void perform(Route route, TimedChannel timed, Socket plain, long end) throws IOException {
    if (route.isForwarded()) {
      return;
    }
    Wire wire = new Wire(route, timed, plain, null);
    wire.deadline(end);
    try {
      if (route.isSocks()) {
        new Socks(wire, route).open();
      } else {
        new Tunnel(wire, route).open();
      }
      if (!wire.noDeadline()) {
        throw new HttpTimeoutException("the time is over");
      }
    } catch (ProxyException
        | HttpTimeoutException
        | InterruptedIOException
        | ClosedByInterruptException e) {
      throw e;
    } catch (IOException e) {
      // The plain type is that of our own readers, whose messages hold nothing that was sent.
      String reason =
          e.getClass() == IOException.class ? e.getMessage() : e.getClass().getSimpleName();
      throw ProxyException.passing(
          route.proxyName() + " gave no response that can be read: " + reason, e);
    }
  }
}
