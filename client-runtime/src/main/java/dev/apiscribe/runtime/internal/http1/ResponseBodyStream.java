package dev.apiscribe.runtime.internal.http1;

import dev.apiscribe.runtime.internal.body.TimedBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response while it arrives. At its end the connection is free for the next request;
 * closing it before, from any thread, ends the connection and a read of it.
 */
final class ResponseBodyStream extends InputStream implements TimedBody {
  private final Wire wire;
  private final Framing framing;
  private final Release release;
  private final AtomicBoolean over = new AtomicBoolean();
  private volatile boolean closed;
  private boolean ended;
  private @Nullable IOException broken;

  ResponseBodyStream(Wire wire, Framing framing, Release release) {
    this.wire = wire;
    this.framing = framing;
    this.release = release;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (closed) {
      throw new IOException("closed");
    }
    if (broken != null) {
      throw new IOException("the response broke off", broken);
    }
    if (ended || length == 0) {
      return ended ? -1 : 0;
    }
    try {
      int count = framing.read(wire, target, offset, length);
      if (count < 0 || framing.isOver()) {
        end();
      }
      return count;
    } catch (IOException e) {
      breakOff();
      broken = understood(e);
      throw broken;
    }
  }

  private IOException understood(IOException failure) {
    if (Interrupt.ended(failure) && !closed) {
      Thread.currentThread().interrupt();
      return new InterruptedIOException();
    }
    return failure instanceof HttpTimeoutException
        ? failure
        : new IOException("the response broke off", failure);
  }

  private void end() {
    ended = true;
    if (over.compareAndSet(false, true)) {
      release.release(wire, framing.isReusable());
    }
  }

  private void breakOff() {
    if (over.compareAndSet(false, true)) {
      release.release(wire, false);
    }
  }

  @Override
  public int available() {
    return over.get() ? 0 : framing.available(wire);
  }

  @Override
  public void endsAt(long nanoTime) {
    if (!over.get()) {
      wire.deadline(nanoTime);
    }
  }

  @Override
  public void endsNever() {
    if (!over.get()) {
      wire.noDeadline();
    }
  }

  @Override
  public void close() {
    closed = true;
    breakOff();
  }

  /** The release of the connection at the end of the response. */
  @FunctionalInterface
  interface Release {
    void release(Wire wire, boolean reusable);
  }
}
