package dev.apiscribe.runtime.internal.http1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * One connection, with what has arrived on it and was not used yet. One thread reads and one writes
 * at a time; any thread may close it, which ends both at once, and so do interrupting them and the
 * deadline.
 */
final class Wire {
  static final int SIZE = 8 * 1024;
  private static final long LOOK_NANOS = 200_000_000L;

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
    in = socket.getInputStream();
    out = socket.getOutputStream();
  }

  Route route() {
    return route;
  }

  /** Ends reading and writing, and the connection, at this {@link System#nanoTime()}. */
  void deadline(long nanoTime) {
    timed.closesAt(nanoTime);
  }

  /**
   * Removes the deadline.
   *
   * @return false if it has passed; the connection is of no use then
   */
  boolean noDeadline() {
    return timed.removeDeadline();
  }

  /** For the head of a request and a small body; always of the same size. */
  byte[] leaving() {
    return leaving;
  }

  void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw understood(e);
    }
  }

  /** Returns how many bytes are there without waiting. */
  int buffered() {
    return limit - position;
  }

  byte[] buffer() {
    return arrived;
  }

  int position() {
    return position;
  }

  void skip(int count) {
    position += count;
  }

  /** Returns what has arrived, or else what arrives next; -1 at the end. */
  int read(byte[] target, int offset, int length) throws IOException {
    int there = buffered();
    if (there == 0) {
      if (length >= SIZE) {
        return receive(target, offset, length);
      }
      position = 0;
      limit = 0;
      if (!more()) {
        return -1;
      }
      there = buffered();
    }
    int count = Math.min(there, length);
    System.arraycopy(arrived, position, target, offset, count);
    position += count;
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
      int end = Math.min(buffered(), longest);
      for (; looked < end; looked++) {
        if (arrived[position + looked] == '\n') {
          return looked + 1;
        }
      }
      if (looked >= longest) {
        throw new IOException("a line of the response is too long");
      }
      if (!more()) {
        throw new IOException("the connection ended before the response did");
      }
    }
  }

  private boolean more() throws IOException {
    if (position > 0) {
      System.arraycopy(arrived, position, arrived, 0, buffered());
      limit -= position;
      position = 0;
    }
    if (limit == arrived.length) {
      byte[] larger = new byte[arrived.length * 2];
      System.arraycopy(arrived, 0, larger, 0, limit);
      arrived = larger;
    }
    int count = receive(arrived, limit, arrived.length - limit);
    limit += Math.max(count, 0);
    return count > 0;
  }

  private int receive(byte[] target, int offset, int length) throws IOException {
    try {
      return in.read(target, offset, length);
    } catch (IOException e) {
      throw understood(e);
    }
  }

  private IOException understood(IOException failure) {
    if (Interrupt.isCauseOf(failure)) {
      return Interrupt.named(failure);
    }
    if (!timed.isTimedOut()) {
      return failure;
    }
    return TimeOver.of("the time is over", failure);
  }

  /**
   * Returns whether nothing arrived on an idle connection, not even its end: what comes unasked may
   * not become a response. It may be here, in TLS, or below TLS.
   */
  boolean isQuiet() {
    if (buffered() > 0) {
      return false;
    }
    try {
      SocketBelowTls below = belowTls;
      if (below == null) {
        return isSilent();
      }
      return in.available() == 0 && (below.unread() == 0 ? isSilent() : isWithoutData(below));
    } catch (IOException e) {
      if (Interrupt.isCauseOf(e)) {
        // for what the thread does next, which does not see the exception
        Thread.currentThread().interrupt();
      }
      return false;
    }
  }

  /**
   * Returns whether the connection may be used again, for all that can be told without reading it.
   */
  boolean mayBeQuiet() {
    try {
      return (belowTls != null && belowTls.unread() > 0) || isSilent();
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isSilent() throws IOException {
    SocketChannel channel = timed.channel();
    channel.configureBlocking(false);
    boolean silent = channel.read(probe.clear()) == 0;
    channel.configureBlocking(true);
    return silent;
  }

  /**
   * Lets TLS read what is its own, such as a ticket for the next connection, and returns whether
   * there is nothing else.
   */
  private boolean isWithoutData(SocketBelowTls below) throws IOException {
    timed.closesAt(System.nanoTime() + LOOK_NANOS);
    socket.setSoTimeout(1);
    try {
      in.read();
      return false;
    } catch (SocketTimeoutException nothing) {
      socket.setSoTimeout(0);
      return !below.isInsideARecord() && timed.removeDeadline();
    }
  }

  void idleSince(long nanoTime) {
    idleSince = nanoTime;
    if (arrived.length > SIZE) {
      arrived = new byte[SIZE];
      position = 0;
      limit = 0;
    }
  }

  long idleSince() {
    return idleSince;
  }

  void close() {
    timed.close();
  }
}
