package dev.apiscribe.runtime.internal.rows;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes bytes, and gives them back in pieces, each in an array of its own: a transport may keep it.
 * A piece is twice as large as the one before, up to 64 KiB: few rows take little memory, and many
 * are not sent in small parts.
 */
final class Pieces extends OutputStream {
  static final int SMALLEST = 8 * 1024;
  static final int LARGEST = 64 * 1024;

  private final Deque<ByteBuffer> full = new ArrayDeque<>();
  private byte @Nullable [] current;
  private int length;
  private int size = SMALLEST;

  @Override
  public void write(int value) {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) {
    Objects.checkFromIndexSize(offset, count, bytes.length);
    int from = offset;
    int left = count;
    while (left > 0) {
      byte[] target = current;
      if (target == null) {
        target = new byte[size];
        current = target;
      }
      int part = Math.min(left, target.length - length);
      System.arraycopy(bytes, from, target, length, part);
      length += part;
      from += part;
      left -= part;
      if (length == target.length) {
        cut();
        size = Math.min(2 * size, LARGEST);
      }
    }
  }

  /** Ends the current piece, full or not. */
  void cut() {
    if (current != null && length > 0) {
      full.add(ByteBuffer.wrap(current, 0, length).slice());
      current = null;
      length = 0;
    }
  }

  boolean isEmpty() {
    return full.isEmpty();
  }

  /** Null when no piece is complete. */
  @Nullable
  ByteBuffer poll() {
    return full.poll();
  }
}
