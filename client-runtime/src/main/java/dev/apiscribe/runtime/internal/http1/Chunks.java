package dev.apiscribe.runtime.internal.http1;

import java.io.IOException;

/**
 * A body in chunks, each with its size before it. What follows the last one, and extensions, are of
 * no interest.
 */
final class Chunks implements Framing {
  private static final int LONGEST_LINE = 4 * 1024;
  private static final int MOST_TRAILERS = 100;
  private static final int MOST_DIGITS = 15;

  private long left;
  private boolean begun;
  private boolean over;

  @Override
  public int read(Wire wire, byte[] target, int offset, int length) throws IOException {
    if (left == 0 && !nextChunk(wire)) {
      return -1;
    }
    int count = wire.read(target, offset, (int) Math.min(length, left));
    if (count < 0) {
      throw new IOException("the connection ended before the body did");
    }
    left -= count;
    return count;
  }

  /** False behind the last one. */
  private boolean nextChunk(Wire wire) throws IOException {
    if (begun && !isEmpty(wire, wire.line(LONGEST_LINE))) {
      throw ResponseHead.malformed();
    }
    begun = true;
    left = size(wire);
    if (left > 0) {
      return true;
    }
    for (int i = 0; i < MOST_TRAILERS; i++) {
      if (isEmpty(wire, wire.line(LONGEST_LINE))) {
        over = true;
        return false;
      }
    }
    throw ResponseHead.malformed();
  }

  /** Goes behind the line. */
  private static boolean isEmpty(Wire wire, int line) {
    boolean empty = line == 1 || (line == 2 && wire.buffer()[wire.position()] == '\r');
    wire.skip(line);
    return empty;
  }

  private static long size(Wire wire) throws IOException {
    int line = wire.line(LONGEST_LINE);
    byte[] bytes = wire.buffer();
    int at = wire.position();
    long size = 0;
    int digits = 0;
    while (Character.digit(bytes[at + digits], 16) >= 0) {
      size = size * 16 + Character.digit(bytes[at + digits], 16);
      digits++;
      if (digits > MOST_DIGITS) {
        throw ResponseHead.malformed();
      }
    }
    if (digits == 0 || !isExtension(bytes, at + digits, at + line - 1)) {
      throw ResponseHead.malformed();
    }
    wire.skip(line);
    return size;
  }

  /**
   * Returns whether nothing but an extension stands between the size and the line feed, and no
   * reader ends the line before.
   */
  private static boolean isExtension(byte[] bytes, int start, int lineFeed) {
    int end = lineFeed > start && bytes[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed;
    int at = start;
    while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
      at++;
    }
    boolean separated = at == end || bytes[at] == ';';
    while (at < end && (bytes[at] == '\t' || bytes[at] < 0 || bytes[at] >= ' ')) {
      at++;
    }
    return separated && at == end;
  }

  @Override
  public boolean isOver() {
    return over;
  }

  @Override
  public boolean isReusable() {
    return over;
  }

  @Override
  public int available(Wire wire) {
    return (int) Math.min(wire.buffered(), left);
  }
}
