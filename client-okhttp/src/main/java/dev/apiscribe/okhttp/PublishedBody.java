package dev.apiscribe.okhttp;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * A body that is opened when there is a connection, and written once. Asks its source for the next
 * buffer when the last one is written.
 */
final class PublishedBody extends RequestBody implements Flow.Subscriber<ByteBuffer> {
  private static final Object END = new Object();

  private final dev.apiscribe.runtime.RequestBody content;
  private final BlockingQueue<Object> arrived = new LinkedBlockingQueue<>();
  private volatile Flow.@Nullable Subscription subscription;

  PublishedBody(dev.apiscribe.runtime.RequestBody content) {
    this.content = content;
  }

  /** Returns null, since the media type is among the headers. */
  @Override
  public @Nullable MediaType contentType() {
    return null;
  }

  @Override
  public long contentLength() {
    return content.length();
  }

  @Override
  public boolean isOneShot() {
    return true;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    try {
      content.publisher().subscribe(this);
      writeAll(sink);
    } catch (RuntimeException e) {
      throw failed(e);
    }
  }

  private void writeAll(BufferedSink sink) throws IOException {
    boolean ended = false;
    try {
      for (Object next = take(); next != END; next = take()) {
        if (next instanceof Throwable failure) {
          ended = true;
          throw failed(failure);
        }
        sink.write((ByteBuffer) next);
        if (content.length() < 0) {
          sink.flush();
        }
        ask();
      }
      ended = true;
    } finally {
      Flow.Subscription given = subscription;
      if (!ended && given != null) {
        given.cancel();
      }
    }
  }

  private Object take() throws IOException {
    try {
      return arrived.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private static IOException failed(Throwable failure) {
    return new IOException("the source of the request's body failed", failure);
  }

  private void ask() {
    Flow.Subscription given = subscription;
    if (given != null) {
      given.request(1);
    }
  }

  /** Ends the waiting for a source that brings nothing. */
  void cancel() {
    arrived.add(new IOException("the call was given up"));
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
  public void onError(Throwable failure) {
    arrived.add(failure);
  }

  @Override
  public void onComplete() {
    arrived.add(END);
  }
}
