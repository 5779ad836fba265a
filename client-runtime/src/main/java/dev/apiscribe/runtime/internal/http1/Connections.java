package dev.apiscribe.runtime.internal.http1;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** What the rest of the runtime sees of HTTP/1.1: a request goes in, the head of an answer comes out. */
public final class Connections {
  private static final Duration IDLE_LIMIT = Duration.ofSeconds(30);

  private final Dialer dialer;
  private final WirePool pool = new WirePool(IDLE_LIMIT);

  public Connections(Duration connectTimeout, Supplier<SSLContext> tls) {
    this.dialer = new Dialer(connectTimeout, tls);
  }

  /**
   * @param timeout until the head is there; null for without limit
   */
  public Answer exchange(Request request, @Nullable Duration timeout) throws IOException, InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    long most = timeout == null ? Long.MAX_VALUE / 2 : timeout.toNanos();
    long end = System.nanoTime() + most;
    Wire wire = null;
    try {
      wire = this.wire(Origin.of(request.uri()), most);
      if (timeout != null) {
        wire.deadline(end);
      }
      return new OneExchange(wire, request, this.pool).run();
    } catch (IOException e) {
      close(wire);
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      throw wire == null ? e : sent(e);
    } catch (RuntimeException e) {
      close(wire);
      throw e;
    }
  }

  private Wire wire(Origin origin, long most) throws IOException {
    Wire waiting = this.pool.take(origin);
    return waiting != null ? waiting : this.dialer.dial(origin, most);
  }

  /** TLS names its alerts after the handshake, whenever they come; but a request may have arrived when this one does. */
  private static IOException sent(IOException failure) {
    if (!(failure instanceof SSLHandshakeException)) {
      return failure;
    }
    IOException late = new SSLException("the server refused the connection");
    late.addSuppressed(failure); // not as its cause, which would say that nothing was sent
    return late;
  }

  private static void close(@Nullable Wire wire) {
    if (wire != null) {
      wire.close();
    }
  }

  /**
   * A request.
   *
   * @param body null for none
   * @param length of the body; -1 when unknown
   */
  public record Request(
      String method,
      URI uri,
      Map<String, List<String>> headers,
      Flow.@Nullable Publisher<ByteBuffer> body,
      long length) {}

  /**
   * An answer.
   *
   * @param fields names and values in turn
   */
  public record Answer(int status, List<String> fields, InputStream body) {}
}
