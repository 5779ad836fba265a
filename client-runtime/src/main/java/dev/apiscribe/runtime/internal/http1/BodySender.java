package dev.apiscribe.runtime.internal.http1;

import dev.apiscribe.runtime.internal.body.DaemonThreads;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sends a body on a thread of its own, while the response is already awaited on the caller's: it
 * may come early, or instead. Asks its source for the next buffer when the last one is written.
 */
final class BodySender implements Flow.Subscriber<ByteBuffer>, Runnable {
  private static final Object END = new Object();
  private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);

  private final Wire wire;
  private final Flow.Publisher<ByteBuffer> source;
  private final long length;
  private final BlockingQueue<Object> arrived = new LinkedBlockingQueue<>();
  private volatile Flow.@Nullable Subscription subscription;
  private volatile @Nullable Throwable failure;
  private volatile boolean stopped;
  private byte[] copy = new byte[0];
  private boolean lost;
  private boolean done;
  private @Nullable Runnable afterwards;

  /** @param length -1 for chunks */
  BodySender(Wire wire, Flow.Publisher<ByteBuffer> source, long length) {
    this.wire = wire;
    this.source = source;
    this.length = length;
  }

  void start() {
    DaemonThreads.executor().execute(this);
  }

  /** Why the source brought no more; null when it is not to blame. */
  @Nullable
  Throwable failure() {
    return failure;
  }

  /** Returns whether all of the body is sent; if not, this is run when it is, or never. */
  synchronized boolean isDoneOr(Runnable later) {
    if (!done) {
      afterwards = later;
    }
    return done;
  }

  synchronized boolean isDone() {
    return done;
  }

  /** Sends nothing after the current buffer. */
  void stop() {
    stopped = true;
    arrived.add(END);
  }

  @Override
  public void run() {
    try {
      source.subscribe(this);
      sendAll();
    } catch (Throwable e) {
      fail(e);
    }
  }

  private void sendAll() throws InterruptedException {
    long sent = 0;
    while (!lost) {
      Object next = arrived.take();
      if (next instanceof ByteBuffer buffer && !stopped) {
        sent += buffer.remaining();
        if (length >= 0 && sent > length) {
          throw new IllegalStateException("the body is longer than announced");
        }
        send(buffer);
        request();
      } else if (failure != null || stopped) {
        fail(failure);
        return;
      } else {
        if (length >= 0 && sent < length) {
          throw new IllegalStateException("the body is shorter than announced");
        }
        finish();
        return;
      }
    }
    cancel();
  }

  private void send(ByteBuffer buffer) {
    int count = buffer.remaining();
    if (count == 0) {
      return;
    }
    if (length >= 0 && buffer.hasArray()) {
      write(buffer.array(), buffer.arrayOffset() + buffer.position(), count);
      return;
    }
    byte[] size = length < 0
        ? (Integer.toHexString(count) + "\r\n").getBytes(StandardCharsets.ISO_8859_1)
        : new byte[0];
    // One write for the whole chunk: more of them would be more packets.
    int whole = size.length + count + 2;
    if (copy.length < whole) {
      copy = new byte[whole];
    }
    System.arraycopy(size, 0, copy, 0, size.length);
    buffer.get(copy, size.length, count);
    copy[whole - 2] = '\r';
    copy[whole - 1] = '\n';
    write(copy, 0, length < 0 ? whole : count);
  }

  private void write(byte[] bytes, int offset, int count) {
    try {
      wire.write(bytes, offset, count);
    } catch (IOException e) {
      // The reader of the response finds out what came of it: the server may have responded before
      // it
      // hung up.
      lost = true;
    }
  }

  private void finish() {
    if (length < 0) {
      write(LAST_CHUNK, 0, LAST_CHUNK.length);
    }
    if (lost) {
      return;
    }
    Runnable waiting;
    synchronized (this) {
      done = true;
      waiting = afterwards;
    }
    if (waiting != null) {
      waiting.run();
    }
  }

  private void request() {
    Flow.Subscription given = subscription;
    if (given != null) {
      given.request(1);
    }
  }

  private void fail(@Nullable Throwable cause) {
    failure = cause;
    cancel();
    wire.close();
  }

  private void cancel() {
    Flow.Subscription given = subscription;
    if (given != null) {
      try {
        given.cancel();
      } catch (Throwable ignored) {
        // The caller no longer waits for this source.
      }
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(1);
  }

  @Override
  public void onNext(ByteBuffer item) {
    arrived.add(item);
  }

  @Override
  public void onError(Throwable cause) {
    failure = cause;
    arrived.add(END);
  }

  @Override
  public void onComplete() {
    arrived.add(END);
  }
}
