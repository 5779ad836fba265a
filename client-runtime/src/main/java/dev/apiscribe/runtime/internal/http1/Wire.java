package dev.apiscribe.runtime.internal.http1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * One connection, with what has arrived on it and was not used yet. One thread reads and one writes at a time; any thread
 * may close it, which ends both at once, and so do interrupting them and the deadline.
 */
final class Wire {
  static final int SIZE = 8 * 1024;
  private static final long LOOK_NANOS = 20_000_000L;

  private final Route route;
  private final TimedChannel timed;
  private final Socket socket;
  private final @Nullable SocketBelowTls belowTls;
  private final InputStream in;
  private final OutputStream out;
  private final ByteBuffer probe = ByteBuffer.allocate(1);
  private byte[] arrived = new byte[SIZE];
  private int position;
  private int limit;
  private final byte[] leaving = new byte[SIZE];
  private long idleSince;

  /**
   * @param socket the channel's own, or the encrypted one above it
   * @param belowTls what the encrypted one reads from; null without TLS
   */
  Wire(Route route, TimedChannel timed, Socket socket, @Nullable SocketBelowTls belowTls)
      throws IOException {
    this.route = route;
    this.timed = timed;
    this.socket = socket;
    this.belowTls = belowTls;
    this.in = socket.getInputStream();
    this.out = socket.getOutputStream();
  }

  Route route() {
    return this.route;
  }

  /** Ends reading and writing, and the connection, at this {@link System#nanoTime()}. */
  void deadline(long nanoTime) {
    this.timed.closesAt(nanoTime);
  }

  /**
   * Removes the deadline.
   *
   * @return false if it has passed; the connection is of no use then
   */
  boolean noDeadline() {
    return this.timed.removeDeadline();
  }

  /** For the head of a request and a small body; always of the same size. */
  byte[] leaving() {
    return this.leaving;
  }

  void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      this.out.write(bytes, offset, length);
    } catch (IOException e) {
      throw this.understood(e);
    }
  }

  /** Returns how many bytes are there without waiting. */
  int buffered() {
    return this.limit - this.position;
  }

  byte[] buffer() {
    return this.arrived;
  }

  int position() {
    return this.position;
  }

  void skip(int count) {
    this.position += count;
  }

  /** Returns what has arrived, or else what arrives next; -1 at the end. */
  int read(byte[] target, int offset, int length) throws IOException {
    int there = this.buffered();
    if (there == 0) {
      if (length >= SIZE) {
        return this.receive(target, offset, length);
      }
      this.position = 0;
      this.limit = 0;
      if (!this.more()) {
        return -1;
      }
      there = this.buffered();
    }
    int count = Math.min(there, length);
    System.arraycopy(this.arrived, this.position, target, offset, count);
    this.position += count;
    return count;
  }

  /**
   * Makes a whole line contiguous in {@link #buffer()}, from {@link #position()}.
   *
   * @return its length with the line feed
   */
  int line(int longest) throws IOException {
    int looked = 0;
    while (true) {
      int end = Math.min(this.buffered(), longest);
      for (; looked < end; looked++) {
        if (this.arrived[this.position + looked] == '\n') {
          return looked + 1;
        }
      }
      if (looked >= longest) {
        throw new IOException("a line of the response is too long");
      }
      if (!this.more()) {
        throw new IOException("the connection ended before the response did");
      }
    }
  }

  private boolean more() throws IOException {
    if (this.position > 0) {
      System.arraycopy(this.arrived, this.position, this.arrived, 0, this.buffered());
      this.limit -= this.position;
      this.position = 0;
    }
    if (this.limit == this.arrived.length) {
      byte[] larger = new byte[this.arrived.length * 2];
      System.arraycopy(this.arrived, 0, larger, 0, this.limit);
      this.arrived = larger;
    }
    int count = this.receive(this.arrived, this.limit, this.arrived.length - this.limit);
    this.limit += Math.max(count, 0);
    return count > 0;
  }

  private int receive(byte[] target, int offset, int length) throws IOException {
    try {
      return this.in.read(target, offset, length);
    } catch (IOException e) {
      throw this.understood(e);
    }
  }

  private IOException understood(IOException failure) {
    if (Interrupt.isCauseOf(failure)) {
      return Interrupt.named(failure);
    }
    if (!this.timed.isTimedOut()) {
      return failure;
    }
    IOException late = new HttpTimeoutException("the time is over");
    late.initCause(failure);
    return late;
  }

  /**
   * Returns whether nothing arrived on an idle connection, not even its end: what comes unasked may not become a response. It
   * may be here, in TLS, or below TLS.
   */
  boolean isQuiet() {
    if (this.buffered() > 0) {
      return false;
    }
    try {
      SocketBelowTls below = this.belowTls;
      if (below == null) {
        return this.isSilent();
      }
      return this.in.available() == 0
          && (below.unread() == 0 ? this.isSilent() : this.isWithoutData(below));
    } catch (IOException e) {
      if (Interrupt.isCauseOf(e)) {
        // for what the thread does next, which does not see the exception
        Thread.currentThread().interrupt();
      }
      return false;
    }
  }

  /** Returns whether the connection may be used again, for all that can be told without reading it. */
  boolean mayBeQuiet() {
    try {
      return (this.belowTls != null && this.belowTls.unread() > 0) || this.isSilent();
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isSilent() throws IOException {
    SocketChannel channel = this.timed.channel();
    channel.configureBlocking(false);
    boolean silent = channel.read(this.probe.clear()) == 0;
    channel.configureBlocking(true);
    return silent;
  }

  /** Lets TLS read what is its own, such as a ticket for the next connection, and returns whether there is nothing else. */
  private boolean isWithoutData(SocketBelowTls below) throws IOException {
    this.timed.closesAt(System.nanoTime() + LOOK_NANOS);
    this.socket.setSoTimeout(1);
    try {
      this.in.read();
      return false;
    } catch (SocketTimeoutException nothing) {
      this.socket.setSoTimeout(0);
      return !below.isInsideARecord() && this.timed.removeDeadline();
    }
  }

  void idleSince(long nanoTime) {
    this.idleSince = nanoTime;
    if (this.arrived.length > SIZE) {
      this.arrived = new byte[SIZE];
      this.position = 0;
      this.limit = 0;
    }
  }

  long idleSince() {
    return this.idleSince;
  }

  void close() {
    this.timed.close();
  }
}
