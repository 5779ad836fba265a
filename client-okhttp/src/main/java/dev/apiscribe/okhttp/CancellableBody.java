package dev.apiscribe.okhttp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/**
 * A body that any thread may close, and whose reader may be interrupted: both end the waiting at
 * once. OkHttp's may be used by one thread at a time, and knows no interrupt, so that another
 * thread reads it while nothing is there.
 */
final class CancellableBody extends InputStream {
  private static final int LARGEST_PIECE = 8192;

  private final Call call;
  private final InputStream in;
  private final boolean endIsSeen;
  /** Whether a thread has the stream of OkHttp; the last one, which closes it, keeps it. */
  private final AtomicBoolean taken = new AtomicBoolean();

  private volatile @Nullable CompletableFuture<Integer> underway;
  private volatile boolean ended;
  private volatile boolean closed;

  /**
   * @param endIsSeen false if the end of the connection may be a cut: the body then fails where it
   *     ends
   */
  CancellableBody(Call call, InputStream in, boolean endIsSeen) {
    this.call = call;
    this.in = in;
    this.endIsSeen = endIsSeen;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    if (closed || !taken.compareAndSet(false, true)) {
      throw new IOException("closed");
    }
    try {
      int count =
          isAnyThere() ? readNow(target, offset, length) : readWhenThere(target, offset, length);
      if (count < 0) {
        end();
      }
      return count;
    } catch (ProtocolException | EOFException | IllegalArgumentException e) {
      // Its message repeats what it could not read; the last is one of a size beyond all numbers.
      throw new IOException("the response broke off");
    }
  }

  private void end() throws IOException {
    ended = true;
    if (!endIsSeen) {
      throw new IOException(
          "the response has neither a length nor chunks, and OkHttp does not show whether TLS ended or was cut:"
              + " send a length or chunks, or use a SocketTransport");
    }
  }

  private boolean isAnyThere() throws IOException {
    try {
      return in.available() > 0;
    } catch (IOException e) {
      leave();
      throw e;
    }
  }

  private int readNow(byte[] target, int offset, int length) throws IOException {
    try {
      return in.read(target, offset, length);
    } finally {
      leave();
    }
  }

  private int readWhenThere(byte[] target, int offset, int length) throws IOException {
    byte[] piece = new byte[Math.min(length, LARGEST_PIECE)];
    CompletableFuture<Integer> read = new CompletableFuture<>();
    underway = read;
    CallThreads.execute(() -> fill(piece, read));
    if (closed) {
      read.completeExceptionally(new IOException("closed"));
    }
    try {
      int count = read.get();
      if (count > 0) {
        System.arraycopy(piece, 0, target, offset, count);
      }
      return count;
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reading the response");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException broken
          ? broken
          : new IOException("the response broke off", e.getCause());
    } finally {
      underway = null;
    }
  }

  private void fill(byte[] piece, CompletableFuture<Integer> read) {
    int count;
    try {
      count = in.read(piece);
    } catch (IOException | RuntimeException e) {
      leave();
      read.completeExceptionally(e);
      return;
    }
    leave();
    read.complete(count);
  }

  private void leave() {
    taken.set(false);
    if (closed) {
      release();
    }
  }

  private void release() {
    if (taken.compareAndSet(false, true)) {
      try {
        in.close();
      } catch (IOException | IllegalArgumentException ignored) {
        // The exchange is given up, and its connection closed. OkHttp reads on here, and the size
        // of a chunk may be beyond all numbers.
      }
    }
  }

  @Override
  public int available() throws IOException {
    if (closed || !taken.compareAndSet(false, true)) {
      return 0;
    }
    try {
      return in.available();
    } finally {
      leave();
    }
  }

  @Override
  public void close() {
    closed = true;
    if (!ended) {
      call.cancel();
    }
    CompletableFuture<Integer> read = underway;
    if (read != null) {
      read.completeExceptionally(new IOException("closed"));
    }
    release();
  }
}
