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

/** The server's end of a connection, encrypted or not, with what a well-behaved server never does to it. */
final class Line implements AutoCloseable {
  private final DrippingSocket raw;
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  private Line(DrippingSocket raw, Socket socket) throws IOException {
    this.raw = raw;
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
    this.out = socket.getOutputStream();
  }

  static Line plain(Socket accepted) throws IOException {
    DrippingSocket raw = new DrippingSocket(accepted);
    return new Line(raw, raw);
  }

  static Line encrypted(DrippingSocket raw, Socket socket) throws IOException {
    return new Line(raw, socket);
  }

  InputStream in() {
    return this.in;
  }

  OutputStream out() {
    return this.out;
  }

  /** The bytes themselves, below TLS. */
  DrippingSocket raw() {
    return this.raw;
  }

  boolean isClosed() {
    return this.raw.isClosed();
  }

  /** Ends the connection as a crash does: what is on its way is lost. */
  void reset() throws IOException {
    this.raw.setSoLinger(true, 0);
    this.raw.close();
  }

  /** Ends the connection without a word: in TLS, without a close_notify. */
  void cut() throws IOException {
    this.raw.close();
  }

  /** Ends the connection as it should be. */
  @Override
  public void close() throws IOException {
    try {
      this.socket.close();
    } finally {
      this.raw.close();
    }
  }

  /** Sends bytes below TLS. */
  void writeRaw(String text) throws IOException {
    this.raw.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  void shakeHands() throws IOException {
    if (this.socket instanceof SSLSocket encrypted) {
      encrypted.startHandshake();
    }
  }

  /** Reads nothing, and so does not notice either when the client hangs up. */
  void awaitNothing() {
    for (int i = 0; i < 100 && !this.isClosed(); i++) {
      LockSupport.parkNanos(50_000_000);
    }
  }

  /** Reads what comes below TLS until the client hangs up, and does nothing about it. */
  void ignoreClient(int millis) throws IOException {
    this.raw.setSoTimeout(millis);
    try {
      this.raw.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (SocketTimeoutException stays) {
      // For long enough.
    }
  }

  /** Waits as long as the client stays, but not longer than this. */
  boolean isClientGoneWithin(int millis) throws IOException {
    try {
      this.socket.setSoTimeout(millis);
      while (this.in.read() >= 0) {
        // The rest of the request.
      }
      return true;
    } catch (SocketTimeoutException stays) {
      return false;
    } catch (IOException reset) {
      return true;
    } finally {
      if (!this.isClosed() && !this.socket.isClosed()) {
        this.socket.setSoTimeout(0);
      }
    }
  }
}
