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
 * The body of a response while it arrives. At its end the connection is free for the next request; closing it before, from
 * any thread, ends the connection and a read of it.
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
    return this.read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (this.closed) {
      throw new IOException("closed");
    }
    if (this.broken != null) {
      throw new IOException("the response broke off", this.broken);
    }
    if (this.ended || length == 0) {
      return this.ended ? -1 : 0;
    }
    try {
      int count = this.framing.read(this.wire, target, offset, length);
      if (count < 0 || this.framing.isOver()) {
        this.end();
      }
      return count;
    } catch (IOException e) {
      this.breakOff();
      this.broken = this.understood(e);
      throw this.broken;
    }
  }

  private IOException understood(IOException failure) {
    if (Interrupt.ended(failure) && !this.closed) {
      Thread.currentThread().interrupt();
      return new InterruptedIOException();
    }
    return failure instanceof HttpTimeoutException
        ? failure
        : new IOException("the response broke off", failure);
  }

  private void end() {
    this.ended = true;
    if (this.over.compareAndSet(false, true)) {
      this.release.release(this.wire, this.framing.isReusable());
    }
  }

  private void breakOff() {
    if (this.over.compareAndSet(false, true)) {
      this.release.release(this.wire, false);
    }
  }

  @Override
  public int available() {
    return this.over.get() ? 0 : this.framing.available(this.wire);
  }

  @Override
  public void endsAt(long nanoTime) {
    if (!this.over.get()) {
      this.wire.deadline(nanoTime);
    }
  }

  @Override
  public void endsNever() {
    if (!this.over.get()) {
      this.wire.noDeadline();
    }
  }

  @Override
  public void close() {
    this.closed = true;
    this.breakOff();
  }

  /** The release of the connection at the end of the response. */
  @FunctionalInterface
  interface Release {
    void release(Wire wire, boolean reusable);
  }
}
