package dev.apiscribe.conformance.server;

import dev.apiscribe.runtime.Headers;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Shows a test what a server does, and lets it send one event more at a time. */
final class Watch implements ServerObserver {
  private static final long PATIENCE = 20;

  private final BlockingQueue<String> pieces = new LinkedBlockingQueue<>();
  private final BlockingQueue<List<@Nullable Object>> calls = new LinkedBlockingQueue<>();
  private final Semaphore events = new Semaphore(0);

  @Override
  public OutputStream arrived(String method, String target, Headers headers) {
    return new OutputStream() {
      @Override
      public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
      }

      @Override
      public void write(byte[] buffer, int offset, int length) {
        Watch.this.pieces.add(new String(buffer, offset, length, StandardCharsets.UTF_8));
      }
    };
  }

  @Override
  public void called(String operationId, List<@Nullable Object> arguments) {
    calls.add(arguments);
  }

  @Override
  public void sent(String event) {
    try {
      if (!events.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the test has not read: " + event);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Waits until this much of a body has been read, however it was cut. */
  String read(int length) throws InterruptedException {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      String piece = pieces.poll(PATIENCE, TimeUnit.SECONDS);
      if (piece == null) {
        throw new IllegalStateException("only this was read: " + text);
      }
      text.append(piece);
    }
    return text.toString();
  }

  /** The arguments of the next call. */
  List<@Nullable Object> nextCall() throws InterruptedException {
    List<@Nullable Object> arguments = calls.poll(PATIENCE, TimeUnit.SECONDS);
    if (arguments == null) {
      throw new IllegalStateException("nothing was called");
    }
    return arguments;
  }

  /** What has happened so far. */
  void forget() {
    pieces.clear();
    calls.clear();
  }

  void nextEvent() {
    events.release();
  }
}
