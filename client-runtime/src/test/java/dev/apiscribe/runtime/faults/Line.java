package dev.apiscribe.runtime.faults;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLSocket;

/**
 * The server's end of a connection, encrypted or not, with what a well-behaved server never does to
 * it.
 */
final class Line implements AutoCloseable {
  private final DrippingSocket raw;
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  private Line(DrippingSocket raw, Socket socket) throws IOException {
    this.raw = raw;
    this.socket = socket;
    in = new BufferedInputStream(socket.getInputStream());
    out = socket.getOutputStream();
  }

  static Line plain(Socket accepted) throws IOException {
    DrippingSocket raw = new DrippingSocket(accepted);
    return new Line(raw, raw);
  }

  static Line encrypted(DrippingSocket raw, Socket socket) throws IOException {
    return new Line(raw, socket);
  }

  InputStream in() {
    return in;
  }

  OutputStream out() {
    return out;
  }

  /** The bytes themselves, below TLS. */
  DrippingSocket raw() {
    return raw;
  }

  boolean isClosed() {
    return raw.isClosed();
  }

  /** Ends the connection as a crash does: what is on its way is lost. */
  void reset() throws IOException {
    raw.setSoLinger(true, 0);
    raw.close();
  }

  /** Ends the connection without a word: in TLS, without a close_notify. */
  void cut() throws IOException {
    raw.close();
  }

  /** Ends the connection as it should be. */
  @Override
  public void close() throws IOException {
    try {
      socket.close();
    } finally {
      raw.close();
    }
  }

  /** Sends bytes below TLS. */
  void writeRaw(String text) throws IOException {
    raw.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  void shakeHands() throws IOException {
    if (socket instanceof SSLSocket encrypted) {
      encrypted.startHandshake();
    }
  }

  /** Reads nothing, and so does not notice either when the client hangs up. */
  void awaitNothing() {
    for (int i = 0; i < 100 && !isClosed(); i++) {
      LockSupport.parkNanos(50_000_000);
    }
  }

  /** Reads what comes below TLS until the client hangs up, and does nothing about it. */
  void ignoreClient(int millis) throws IOException {
    raw.setSoTimeout(millis);
    try {
      raw.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (SocketTimeoutException stays) {
      // For long enough.
    }
  }

  /** Waits as long as the client stays, but not longer than this. */
  boolean isClientGoneWithin(int millis) throws IOException {
    try {
      socket.setSoTimeout(millis);
      byte[] rest = new byte[8192];
      while (in.read(rest) >= 0) {
        // The rest of the request.
      }
      return true;
    } catch (SocketTimeoutException stays) {
      return false;
    } catch (IOException reset) {
      return true;
    } finally {
      if (!isClosed() && !socket.isClosed()) {
        socket.setSoTimeout(0);
      }
    }
  }
}
