package dev.apiscribe.runtime.internal.http1;

import dev.apiscribe.runtime.internal.body.Slices;
import dev.apiscribe.runtime.internal.http1.Connections.ConnectionResponse;
import dev.apiscribe.runtime.internal.http1.Connections.Request;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** One request on a connection, and what becomes of the connection afterwards. */
final class OneExchange implements ResponseBodyStream.Release {
  private static final long SENDING_ENDS_NANOS = 1_000_000_000L;

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

  ConnectionResponse run() throws IOException {
    this.send();
    try {
      ResponseHead head = ResponseHead.read(this.wire);
      Route route = this.wire.route();
      if (head.status() == 407 && route.isForwarded()) {
        throw new ProxyChallengeException(route, Tunnel.challenges(head));
      }
      if (!this.wire.noDeadline()) {
        throw new HttpTimeoutException("the time is over");
      }
      // A 204 has no body; one that is announced all the same must not become the next response.
      this.closes =
          head.closes() || (head.status() == 204 && (head.length() > 0 || head.isChunked()));
      ProxyLogin login = route.login();
      return new ConnectionResponse(
          head.status(), head.fields(), this.body(head), login == null ? null : login.basic());
    } catch (IOException | RuntimeException e) {
      throw this.ended(e);
    }
  }

  private void send() throws IOException {
    Flow.Publisher<ByteBuffer> body =
        this.request.body() == null ? null : this.request.body().get();
    RequestHead head = new RequestHead(this.wire.leaving());
    head.write(this.wire.route(), this.request, body != null);
    // What fits is sent with the head: it is one packet then, and cannot wait for a server that
    // does
    // not read.
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
    return failure instanceof IOException broken
        ? broken
        : new IOException("the exchange failed", failure);
  }

  private InputStream body(ResponseHead head) {
    boolean none = this.request.method().equals("HEAD")
        || head.status() == 204
        || head.status() == 304
        || head.length() == 0;
    if (none) {
      this.release(this.wire, true);
      return InputStream.nullInputStream();
    }
    Framing framing = head.isChunked()
        ? new Chunks()
        : head.length() > 0 ? new Framing.OfLength(head.length()) : new Framing.UntilTheEnd();
    return new ResponseBodyStream(this.wire, framing, this);
  }

  @Override
  public void release(Wire free, boolean reusable) {
    // Newer JDKs close a channel that an interrupt met a moment after its reader went on: no other
    // call may use it then.
    boolean closing = Thread.currentThread().isInterrupted();
    if (!free.noDeadline() || !reusable || this.closes || closing) {
      this.giveUp(free);
    } else if (this.sender == null || this.sender.isDone()) {
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

  /** The response is complete and the body is not sent: a server that wants the rest of it would have waited. */
  private void endSending(Wire free, BodySender sending) {
    // It may just be about to end, or wait for a server that reads no more.
    free.deadline(System.nanoTime() + SENDING_ENDS_NANOS);
    if (sending.isDoneOr(() -> this.keep(free))) {
      this.keep(free);
    } else {
      sending.stop();
    }
  }

  private void keep(Wire free) {
    if (free.noDeadline()) {
      this.pool.put(free);
    }
  }
}
