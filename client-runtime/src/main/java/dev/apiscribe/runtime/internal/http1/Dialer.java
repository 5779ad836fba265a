package dev.apiscribe.runtime.internal.http1;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * Makes connections: to the first address of a host that takes one, encrypted and with the host's name checked for https.
 *
 * @param timeout for each address, and for the handshake of TLS
 * @param tls asked for with the first https address
 */
record Dialer(Duration timeout, Supplier<SSLContext> tls) {

  /**
   * @param most nanoseconds that all of it may take
   */
  Wire dial(Origin origin, long most) throws IOException {
    long end = System.nanoTime() + most;
    IOException failure = new ConnectException("no address");
    for (InetAddress address : InetAddress.getAllByName(origin.host())) {
      try {
        return this.dial(origin, address, end);
      } catch (ClosedByInterruptException | HttpConnectTimeoutException | SSLHandshakeException e) {
        failure = e;
        if (!(e instanceof HttpConnectTimeoutException)) {
          break;
        }
      } catch (IOException e) {
        failure = e;
      }
    }
    throw failure;
  }

  private Wire dial(Origin origin, InetAddress address, long end) throws IOException {
    SocketChannel channel = SocketChannel.open();
    try {
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      Socket plain = channel.socket();
      plain.connect(new InetSocketAddress(address, origin.port()), this.millis(end));
      return new Wire(origin, channel, origin.secure() ? this.encrypted(plain, origin, end) : plain);
    } catch (SocketTimeoutException e) {
      channel.close();
      throw timedOut(e);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private Socket encrypted(Socket plain, Origin origin, long end) throws IOException {
    SSLSocket socket =
        (SSLSocket) this.tls.get().getSocketFactory().createSocket(plain, origin.host(), origin.port(), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.setSoTimeout(this.millis(end));
    try {
      socket.startHandshake();
    } catch (SocketTimeoutException | ClosedByInterruptException | SSLHandshakeException e) {
      throw e;
    } catch (IOException e) {
      // Whatever broke it: nothing of a request is on its way before the handshake's end.
      throw Thread.currentThread().isInterrupted() ? e : refused(e);
    }
    return socket;
  }

  private int millis(long end) throws IOException {
    long left = Math.min(this.timeout.toMillis(), (end - System.nanoTime()) / 1_000_000);
    if (left < 0) {
      throw new HttpConnectTimeoutException("connecting took too long");
    }
    return (int) Math.min(left + 1, Integer.MAX_VALUE);
  }

  private static IOException timedOut(IOException cause) {
    IOException failure = new HttpConnectTimeoutException("connecting took too long");
    failure.initCause(cause);
    return failure;
  }

  private static IOException refused(IOException cause) {
    IOException failure = new SSLHandshakeException("the handshake broke off");
    failure.initCause(cause);
    return failure;
  }
}
