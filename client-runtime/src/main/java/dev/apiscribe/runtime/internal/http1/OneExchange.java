package dev.apiscribe.runtime.internal.http1;

import dev.apiscribe.runtime.internal.body.Slices;
import dev.apiscribe.runtime.internal.http1.Connections.ConnectionResponse;
import dev.apiscribe.runtime.internal.http1.Connections.Request;
import java.io.IOException;
import java.io.InputStream;
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
    send();
    try {
      ResponseHead head = ResponseHead.read(wire);
      Route route = wire.route();
      if (head.status() == 407 && route.isForwarded()) {
        throw new ProxyChallengeException(route, Tunnel.challenges(head));
      }
      if (!wire.noDeadline()) {
        throw TimeOver.of("the time is over", null);
      }
      // A 204 has no body; one that is announced all the same must not become the next response.
      closes = head.closes() || (head.status() == 204 && (head.length() > 0 || head.isChunked()));
      ProxyLogin login = route.login();
      return new ConnectionResponse(
          head.status(), head.fields(), body(head), login == null ? null : login.basic());
    } catch (IOException | RuntimeException e) {
      throw ended(e);
    }
  }

  private void send() throws IOException {
    Flow.Publisher<ByteBuffer> body =
        request.body() == null ? null : request.body().get();
    RequestHead head = new RequestHead(wire.leaving());
    head.write(wire.route(), request, body != null);
    // What fits is sent with the head: it is one packet then, and cannot wait for a server that
    // does
    // not read.
    boolean small = body instanceof Slices slices && head.takesAlong(slices.bytes());
    wire.write(head.bytes(), 0, head.length());
    if (body != null && !small && request.length() != 0) {
      sender = new BodySender(wire, body, request.length());
      sender.start();
    }
  }

  private IOException ended(Exception failure) {
    BodySender sending = sender;
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
    boolean none = request.method().equals("HEAD")
        || head.status() == 204
        || head.status() == 304
        || head.length() == 0;
    if (none) {
      release(wire, true);
      return InputStream.nullInputStream();
    }
    Framing framing = head.isChunked()
        ? new Chunks()
        : head.length() > 0 ? new Framing.OfLength(head.length()) : new Framing.UntilTheEnd();
    return new ResponseBodyStream(wire, framing, this);
  }

  @Override
  public void release(Wire free, boolean reusable) {
    // Newer JDKs close a channel that an interrupt met a moment after its reader went on: no other
    // call may use it then.
    boolean closing = Thread.currentThread().isInterrupted();
    if (!free.noDeadline() || !reusable || closes || closing) {
      giveUp(free);
    } else if (sender == null || sender.isDone()) {
      pool.put(free);
    } else {
      endSending(free, sender);
    }
  }

  private void giveUp(Wire lost) {
    lost.close();
    if (sender != null) {
      sender.stop();
    }
  }

  /**
   * The response is complete and the body is not sent: a server that wants the rest of it would
   * have waited.
   */
  private void endSending(Wire free, BodySender sending) {
    // It may just be about to end, or wait for a server that reads no more.
    free.deadline(System.nanoTime() + SENDING_ENDS_NANOS);
    if (sending.isDoneOr(() -> keep(free))) {
      keep(free);
    } else {
      sending.stop();
    }
  }

  private void keep(Wire free) {
    if (free.noDeadline()) {
      pool.put(free);
    }
  }
}
