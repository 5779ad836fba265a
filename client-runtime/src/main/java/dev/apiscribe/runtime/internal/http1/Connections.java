package dev.apiscribe.runtime.internal.http1;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** The connections of HTTP/1.1: they take a request and return the head of a response. */
public final class Connections {
  private static final Duration IDLE_LIMIT = Duration.ofSeconds(30);

  private final WirePool pool = new WirePool(IDLE_LIMIT);
  private final Proxies proxies;
  private final Connector connector;

  public Connections(Duration connectTimeout, Supplier<SSLContext> tls, Proxies proxies) {
    this.proxies = proxies;
    connector = new Connector(pool, new Dialer(connectTimeout, tls), proxies);
  }

  /** Loads the classes of a connection, and connects to nothing. */
  public static void preload() throws IOException {
    TimedChannel.open().close();
  }

  /** Closes those that wait, and keeps no other. */
  public void close() {
    pool.close();
  }

  /**
   * @param ways in the order in which to try them
   * @param timeout until the head is there; null for without limit
   */
  public ConnectionResponse exchange(Request request, List<Proxy> ways, @Nullable Duration timeout)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + (timeout == null ? Long.MAX_VALUE / 2 : timeout.toNanos());
    Set<Proxy> challengers = null;
    while (true) {
      try {
        return exchange(request, ways, end, timeout != null);
      } catch (ProxyChallengeException e) {
        challengers = challengers == null ? new HashSet<>() : challengers;
        Proxy challenger = Objects.requireNonNull(e.route().proxy());
        renew(e, challenger, !challengers.add(challenger), end);
        if (e.route().isForwarded() && request.body() != null && !request.repeatable()) {
          throw ProxyException.lasting(
              e.route().proxyName()
                  + " asks for credentials (407), and the body can be sent once only:"
                  + " give them to proxy(address, user, password), which sends them without being asked");
        }
      }
    }
  }

  private void renew(ProxyChallengeException challenge, Proxy proxy, boolean again, long end)
      throws IOException, InterruptedException {
    try {
      proxies.logins().renew(challenge, proxy, again, end);
    } catch (InterruptedException e) {
      throw beforeSending();
    }
  }

  private ConnectionResponse exchange(Request request, List<Proxy> ways, long end, boolean limited)
      throws IOException, InterruptedException {
    Wire wire = null;
    try {
      if (Thread.interrupted()) {
        throw beforeSending();
      }
      wire = connector.connect(request.uri(), ways, end);
      if (Thread.interrupted()) {
        throw beforeSending();
      }
      if (limited) {
        wire.deadline(end);
      }
      return new OneExchange(wire, request, pool).run();
    } catch (IOException e) {
      close(wire);
      // Both are asked: the flag is to be cleared, and the exception may come without it.
      if (Thread.interrupted() || e instanceof ClosedByInterruptException) {
        throw wire == null ? beforeSending() : new InterruptedException();
      }
      throw wire == null ? e : sent(e);
    } catch (InterruptedException | RuntimeException e) {
      close(wire);
      throw e;
    }
  }

  private static InterruptedException beforeSending() {
    InterruptedException interrupted = new InterruptedException();
    // Its cause shows that nothing was sent.
    interrupted.initCause(new ConnectException("interrupted before anything was sent"));
    return interrupted;
  }

  /**
   * TLS names its alerts after the handshake, whenever they come; but a request may have arrived
   * when this one does.
   */
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
   * @param body opens the body; null for none
   * @param length of the body; -1 when unknown
   * @param repeatable whether the body can be opened again
   */
  public record Request(
      String method,
      URI uri,
      Map<String, List<String>> headers,
      @Nullable Supplier<Flow.Publisher<ByteBuffer>> body,
      long length,
      boolean repeatable) {}

  /**
   * A response.
   *
   * @param fields names and values in turn
   * @param proxyAuthorization what the proxy was told to let the request through; null for nothing
   */
  public record ConnectionResponse(
      int status,
      List<String> fields,
      InputStream body,
      @Nullable String proxyAuthorization) {}
}
