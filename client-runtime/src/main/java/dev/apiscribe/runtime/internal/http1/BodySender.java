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
 * Sends a body on a thread of its own, while the response is already awaited on the caller's: it may come early, or instead.
 * Asks its source for the next buffer when the last one is written.
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

  /**
   * @param length -1 for chunks
   */
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
    return this.failure;
  }

  /** Returns whether all of the body is sent; if not, this is run when it is, or never. */
  synchronized boolean isDoneOr(Runnable later) {
    if (!this.done) {
      this.afterwards = later;
    }
    return this.done;
  }

  synchronized boolean isDone() {
    return this.done;
  }

  /** Sends nothing after the current buffer. */
  void stop() {
    this.stopped = true;
    this.arrived.add(END);
  }

  @Override
  public void run() {
    try {
      this.source.subscribe(this);
      this.sendAll();
    } catch (Throwable e) {
      this.fail(e);
    }
  }

  private void sendAll() throws InterruptedException {
    long sent = 0;
    while (!this.lost) {
      Object next = this.arrived.take();
      if (next instanceof ByteBuffer buffer && !this.stopped) {
        sent += buffer.remaining();
        if (this.length >= 0 && sent > this.length) {
          throw new IllegalStateException("the body is longer than announced");
        }
        this.send(buffer);
        this.request();
      } else if (this.failure != null || this.stopped) {
        this.fail(this.failure);
        return;
      } else {
        if (this.length >= 0 && sent < this.length) {
          throw new IllegalStateException("the body is shorter than announced");
        }
        this.finish();
        return;
      }
    }
    this.cancel();
  }

  private void send(ByteBuffer buffer) {
    int count = buffer.remaining();
    if (count == 0) {
      return;
    }
    if (this.length >= 0 && buffer.hasArray()) {
      this.write(buffer.array(), buffer.arrayOffset() + buffer.position(), count);
      return;
    }
    byte[] size = this.length < 0
        ? (Integer.toHexString(count) + "\r\n").getBytes(StandardCharsets.ISO_8859_1)
        : new byte[0];
    // One write for the whole chunk: more of them would be more packets.
    int whole = size.length + count + 2;
    if (this.copy.length < whole) {
      this.copy = new byte[whole];
    }
    System.arraycopy(size, 0, this.copy, 0, size.length);
    buffer.get(this.copy, size.length, count);
    this.copy[whole - 2] = '\r';
    this.copy[whole - 1] = '\n';
    this.write(this.copy, 0, this.length < 0 ? whole : count);
  }

  private void write(byte[] bytes, int offset, int count) {
    try {
      this.wire.write(bytes, offset, count);
    } catch (IOException e) {
      // The reader of the response finds out what came of it: the server may have responded before
      // it
      // hung up.
      this.lost = true;
    }
  }

  private void finish() {
    if (this.length < 0) {
      this.write(LAST_CHUNK, 0, LAST_CHUNK.length);
    }
    if (this.lost) {
      return;
    }
    Runnable waiting;
    synchronized (this) {
      this.done = true;
      waiting = this.afterwards;
    }
    if (waiting != null) {
      waiting.run();
    }
  }

  private void request() {
    Flow.Subscription given = this.subscription;
    if (given != null) {
      given.request(1);
    }
  }

  private void fail(@Nullable Throwable cause) {
    this.failure = cause;
    this.cancel();
    this.wire.close();
  }

  private void cancel() {
    Flow.Subscription given = this.subscription;
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
    this.subscription = given;
    given.request(1);
  }

  @Override
  public void onNext(ByteBuffer item) {
    this.arrived.add(item);
  }

  @Override
  public void onError(Throwable cause) {
    this.failure = cause;
    this.arrived.add(END);
  }

  @Override
  public void onComplete() {
    this.arrived.add(END);
  }
}
