package dev.apiscribe.runtime.internal.http1;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * Makes connections: to the first address of a host that takes one, encrypted and with the host's
 * name checked for https.
 *
 * @param timeout for each address, for the handshake with a proxy, and for that of TLS
 * @param tls asked for with the first https address
 */
record Dialer(Duration timeout, Supplier<SSLContext> tls) {

  /** @param most nanoseconds that all of it may take */
  Wire dial(Route route, long most) throws IOException {
    long end = System.nanoTime() + most;
    IOException failure = new ConnectException("no address");
    for (InetAddress address : route.addresses()) {
      try {
        return dial(route, address, end);
      } catch (ClosedByInterruptException | SSLHandshakeException | ProxyException e) {
        failure = e;
        break;
      } catch (IOException e) {
        failure = e;
      }
    }
    throw failure;
  }

  private Wire dial(Route route, InetAddress address, long end) throws IOException {
    TimedChannel timed = TimedChannel.open();
    try {
      timed.channel().setOption(StandardSocketOptions.TCP_NODELAY, true);
      Socket plain = timed.channel().socket();
      connect(plain, new InetSocketAddress(address, route.port()), end);
      if (!route.isDirect()) {
        ProxyHandshake.perform(route, timed, plain, nearer(end));
      }
      return route.origin().secure()
          ? encrypted(route, timed, plain, end)
          : new Wire(route, timed, plain, null);
    } catch (IOException e) {
      timed.close();
      if (Interrupt.isCauseOf(e)) {
        throw Interrupt.named(e);
      }
      throw timed.isTimedOut() || e instanceof SocketTimeoutException ? timedOut(e) : e;
    } catch (RuntimeException e) {
      timed.close();
      throw e;
    }
  }

  private void connect(Socket plain, InetSocketAddress address, long end) throws IOException {
    try {
      plain.connect(address, millis(end));
    } catch (ConnectException | NoRouteToHostException e) {
      throw e;
    } catch (SocketException e) {
      // Such as a reset that comes with the connection: nothing was sent.
      IOException failure = new ConnectException("connecting broke off");
      failure.initCause(e);
      throw failure;
    }
  }

  /** The deadline ends the handshake, in which each message is many reads and writes. */
  private Wire encrypted(Route route, TimedChannel timed, Socket plain, long end)
      throws IOException {
    timed.closesAt(System.nanoTime() + millis(end) * 1_000_000L);
    SocketBelowTls below = new SocketBelowTls(plain);
    Socket socket = afterHandshake(below, route.origin());
    if (!timed.removeDeadline()) {
      throw new SocketTimeoutException();
    }
    return new Wire(route, timed, socket, below);
  }

  private Socket afterHandshake(SocketBelowTls below, Origin origin) throws IOException {
    SSLSocket socket = (SSLSocket)
        tls.get().getSocketFactory().createSocket(below, origin.host(), origin.port(), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    try {
      socket.startHandshake();
    } catch (ClosedByInterruptException | SSLHandshakeException e) {
      throw e;
    } catch (IOException e) {
      // Whatever broke it: nothing of a request is on its way before the handshake's end.
      throw Interrupt.ended(e) ? e : refused(e);
    }
    return socket;
  }

  private long nearer(long end) {
    long now = System.nanoTime();
    return now + Math.min(timeout.toNanos(), end - now);
  }

  private int millis(long end) throws IOException {
    long left = Math.min(timeout.toMillis(), (end - System.nanoTime()) / 1_000_000);
    if (left < 0) {
      throw TimeOver.connecting("connecting took too long", null);
    }
    return (int) Math.min(left + 1, Integer.MAX_VALUE);
  }

  private static IOException timedOut(IOException cause) {
    return TimeOver.connecting("connecting took too long", cause);
  }

  private static IOException refused(IOException cause) {
    IOException failure = new SSLHandshakeException("the handshake broke off");
    failure.initCause(cause);
    return failure;
  }
}
