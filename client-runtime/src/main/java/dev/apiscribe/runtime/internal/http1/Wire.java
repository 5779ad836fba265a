package dev.apiscribe.runtime.internal.http1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * One connection, with what has arrived on it and was not used yet. One thread reads and one writes at a time; any thread
 * may close it, which ends both at once, and so does interrupting them.
 */
final class Wire {
  static final int SIZE = 8 * 1024;
  private static final long NEVER = Long.MAX_VALUE;

  private final Origin origin;
  private final SocketChannel channel;
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final ByteBuffer probe = ByteBuffer.allocate(1);
  private byte[] arrived = new byte[SIZE];
  private int position;
  private int limit;
  private final byte[] leaving = new byte[SIZE];
  private volatile long deadline = NEVER;
  private long idleSince;

  /**
   * @param socket the channel's own, or the encrypted one above it
   */
  Wire(Origin origin, SocketChannel channel, Socket socket) throws IOException {
    this.origin = origin;
    this.channel = channel;
    this.socket = socket;
    this.in = socket.getInputStream();
    this.out = socket.getOutputStream();
  }

  Origin origin() {
    return this.origin;
  }

  /** Until when reading may take, by {@link System#nanoTime()}. */
  void deadline(long nanoTime) {
    // The one value that means something else is as good as the one beside it.
    this.deadline = nanoTime == NEVER ? NEVER - 1 : nanoTime;
  }

  void noDeadline() {
    this.deadline = NEVER;
  }

  /** For the head of a request and a small body; always of the same size. */
  byte[] leaving() {
    return this.leaving;
  }

  void write(byte[] bytes, int offset, int length) throws IOException {
    this.out.write(bytes, offset, length);
  }

  /** How many bytes are there without waiting. */
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

  /** What has arrived, or else what arrives next; -1 at the end. */
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
        throw new IOException("a line of the answer is too long");
      }
      if (!this.more()) {
        throw new IOException("the connection ended before the answer did");
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
    long end = this.deadline;
    if (end == NEVER) {
      this.socket.setSoTimeout(0);
      return this.in.read(target, offset, length);
    }
    long left = end - System.nanoTime();
    if (left <= 0) {
      throw new HttpTimeoutException("the time is over");
    }
    this.socket.setSoTimeout((int) Math.min(left / 1_000_000 + 1, Integer.MAX_VALUE));
    return this.in.read(target, offset, length);
  }

  /** Whether nothing arrived on an idle connection, not even its end. What comes unasked may not become an answer. */
  boolean isQuiet() {
    if (this.buffered() > 0) {
      return false;
    }
    try {
      this.channel.configureBlocking(false);
      boolean quiet = this.channel.read(this.probe.clear()) == 0;
      this.channel.configureBlocking(true);
      return quiet;
    } catch (IOException e) {
      return false;
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

  /** Not politely: an encrypted connection would wait for whoever reads or writes. */
  void close() {
    try {
      this.channel.close();
    } catch (IOException e) {
      // It is of no use any more either way.
    }
  }
}
