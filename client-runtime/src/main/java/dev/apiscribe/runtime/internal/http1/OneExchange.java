package dev.apiscribe.runtime.internal.http1;

import dev.apiscribe.runtime.internal.DaemonThreads;
import dev.apiscribe.runtime.internal.Slices;
import dev.apiscribe.runtime.internal.http1.Connections.Answer;
import dev.apiscribe.runtime.internal.http1.Connections.Request;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One request on a connection, and what becomes of the connection afterwards. */
final class OneExchange implements AnswerBody.Release {
  private final Wire wire;
  private final Request request;
  private final WirePool pool;
  private @Nullable BodySender sender;
  private boolean closes;

  OneExchange(Wire wire, Request request, WirePool pool) {
    this.wire = wire;
    this.request = request;
    this.pool = pool;
  }

  Answer run() throws IOException {
    this.send();
    try {
      AnswerHead head = AnswerHead.read(this.wire);
      this.wire.noDeadline();
      // A 204 has no body; one that is announced all the same must not become the next answer.
      this.closes = head.closes() || (head.status() == 204 && (head.length() > 0 || head.isChunked()));
      return new Answer(head.status(), head.fields(), this.body(head));
    } catch (IOException | RuntimeException e) {
      throw this.ended(e);
    }
  }

  private void send() throws IOException {
    Flow.Publisher<ByteBuffer> body = this.request.body();
    RequestHead head = new RequestHead(this.wire.leaving());
    head.write(this.request.method(), this.request.uri(), this.request.headers(), body != null, this.request.length());
    // What fits goes with the head: it is one packet then, and cannot wait for a server that does not read.
    boolean small = body instanceof Slices slices && head.takesAlong(slices.bytes());
    this.wire.write(head.bytes(), 0, head.length());
    if (body != null && !small && this.request.length() != 0) {
      this.sender = new BodySender(this.wire, body, this.request.length());
      this.sender.start();
    }
  }

  private IOException ended(Exception failure) {
    BodySender sending = this.sender;
    if (sending != null) {
      sending.stop();
      Throwable source = sending.failure();
      if (source != null) {
        return new IOException("the body could not be sent", source);
      }
    }
    return failure instanceof IOException broken ? broken : new IOException("the exchange failed", failure);
  }

  private InputStream body(AnswerHead head) {
    boolean none =
        this.request.method().equals("HEAD") || head.status() == 204 || head.status() == 304 || head.length() == 0;
    if (none) {
      this.release(this.wire, true);
      return InputStream.nullInputStream();
    }
    Framing framing =
        head.isChunked()
            ? new Chunks()
            : head.length() > 0 ? new Framing.OfLength(head.length()) : new Framing.UntilTheEnd();
    return new AnswerBody(this.wire, framing, this);
  }

  @Override
  public void release(Wire free, boolean reusable) {
    free.noDeadline();
    if (!reusable || this.closes) {
      this.giveUp(free);
    } else if (this.sender == null || this.sender.isDoneOr(() -> this.pool.put(free))) {
      this.pool.put(free);
    } else {
      this.endSending(free, this.sender);
    }
  }

  private void giveUp(Wire lost) {
    lost.close();
    if (this.sender != null) {
      this.sender.stop();
    }
  }

  /** The answer is complete and the body is not sent: a server that wants the rest of it would have waited. */
  private void endSending(Wire free, BodySender sending) {
    sending.stop();
    // It may just be about to end, or wait for a server that reads no more.
    CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, DaemonThreads.executor())
        .execute(
            () -> {
              if (!sending.isDone()) {
                free.close();
              }
            });
  }
}
