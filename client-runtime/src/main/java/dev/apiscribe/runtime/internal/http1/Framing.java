package dev.apiscribe.runtime.internal.http1;

import java.io.IOException;

/** The way to find the end of a body. */
interface Framing {

  /** At least one byte; -1 at the end. */
  int read(Wire wire, byte[] target, int offset, int length) throws IOException;

  /** Returns whether the end was seen. */
  boolean isOver();

  /** Returns whether another response may follow on the same connection. */
  boolean isReusable();

  /** Bytes that can be read without waiting. */
  int available(Wire wire);

  /** A body of an announced length. */
  final class OfLength implements Framing {
    private long left;

    OfLength(long length) {
      left = length;
    }

    @Override
    public int read(Wire wire, byte[] target, int offset, int length) throws IOException {
      int count = wire.read(target, offset, (int) Math.min(length, left));
      if (count < 0) {
        throw new IOException("the connection ended before the body did");
      }
      left -= count;
      return count;
    }

    @Override
    public boolean isOver() {
      return left == 0;
    }

    @Override
    public boolean isReusable() {
      return true;
    }

    @Override
    public int available(Wire wire) {
      return (int) Math.min(wire.buffered(), left);
    }
  }

  /** A body that goes on until the connection ends. */
  final class UntilTheEnd implements Framing {

    @Override
    public int read(Wire wire, byte[] target, int offset, int length) throws IOException {
      return wire.read(target, offset, length);
    }

    @Override
    public boolean isOver() {
      return false;
    }

    @Override
    public boolean isReusable() {
      return false;
    }

    @Override
    public int available(Wire wire) {
      return wire.buffered();
    }
  }
}
