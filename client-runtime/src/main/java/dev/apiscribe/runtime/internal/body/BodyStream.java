package dev.apiscribe.runtime.internal.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * A response body that is read while it arrives. Unlike the JDK's stream it ends at once, from any
 * thread, when it is closed, and ends with the reader's interrupt flag set when the reader is
 * interrupted.
 */
public final class BodyStream extends InputStream
    implements HttpResponse.BodySubscriber<InputStream> {
  private static final int AHEAD = 4;
  private static final List<ByteBuffer> END = List.of();

  private final boolean endIsSeen;

  private final BlockingQueue<List<ByteBuffer>> arrived = new LinkedBlockingQueue<>();
  private final ArrayDeque<ByteBuffer> current = new ArrayDeque<>();
  private volatile Flow.@Nullable Subscription subscription;
  private volatile boolean ended;
  private volatile boolean closed;
  private volatile @Nullable Throwable failure;

  /**
   * @param endIsSeen false if the end of the connection may be a cut: the body then fails where it
   *     ends
   */
  public BodyStream(boolean endIsSeen) {
    this.endIsSeen = endIsSeen;
  }

  @Override
  public CompletionStage<InputStream> getBody() {
    return CompletableFuture.completedStage(this);
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    this.subscription = subscription;
    if (closed) {
      subscription.cancel();
    } else {
      subscription.request(AHEAD);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    if (!buffers.isEmpty()) {
      arrived.add(buffers);
    }
  }

  @Override
  public void onError(Throwable failure) {
    this.failure = failure;
    ended = true;
    arrived.add(END);
  }

  @Override
  public void onComplete() {
    if (!endIsSeen) {
      failure = new IOException(
          "the response has neither a length nor chunks, and java.net.http does not show whether TLS ended or was cut:"
              + " send a length or chunks, or use a SocketTransport");
    }
    ended = true;
    arrived.add(END);
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
    ByteBuffer buffer = next();
    if (buffer == null) {
      return -1;
    }
    int count = Math.min(length, buffer.remaining());
    buffer.get(target, offset, count);
    return count;
  }

  @Override
  public int available() {
    ByteBuffer buffer = current.peek();
    return buffer == null ? 0 : buffer.remaining();
  }

  /** Returns what is left of the current buffer, else the next one; null at the end. */
  private @Nullable ByteBuffer next() throws IOException {
    while (true) {
      if (closed) {
        throw new IOException("closed");
      }
      ByteBuffer buffer = current.peek();
      if (buffer == null) {
        if (!takeMore()) {
          return null;
        }
      } else if (buffer.hasRemaining()) {
        return buffer;
      } else {
        current.poll();
      }
    }
  }

  private boolean takeMore() throws IOException {
    List<ByteBuffer> buffers;
    try {
      buffers = arrived.take();
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
    if (buffers == END) {
      // Stays in the queue for every further read.
      arrived.add(END);
      if (closed) {
        throw new IOException("closed");
      }
      if (failure != null) {
        throw new IOException("the response broke off", failure);
      }
      return false;
    }
    current.addAll(buffers);
    Flow.Subscription given = subscription;
    if (!ended && given != null) {
      given.request(1);
    }
    return true;
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    Flow.Subscription given = subscription;
    if (given != null && !ended) {
      given.cancel();
    }
    arrived.add(END);
  }
}
