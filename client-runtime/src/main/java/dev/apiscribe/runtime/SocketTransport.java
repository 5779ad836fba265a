package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.body.DaemonThreads;
import dev.apiscribe.runtime.internal.http1.Connections;
import dev.apiscribe.runtime.internal.http1.Proxies;
import java.io.IOException;
import java.net.Proxy;
import java.nio.ByteBuffer;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * HTTP/1.1 over blocking sockets. A request and its small body leave in one piece, and the thread
 * that waits for the response is the one that reads it: in a sync call that of the caller, in an
 * async call a daemon thread of its own until the response begins. A thread that has nothing to do
 * ends after ten seconds. A program with many async calls at the same time has as many threads; a
 * {@link JdkTransport} needs fewer.
 *
 * <p>Connections are kept for thirty idle seconds, as many as there were calls at the same time,
 * but not more than 256 to one place. Before each use the connection is looked at: one that the
 * server has closed, or on which something arrived unasked, is not used again. Nothing is ever
 * repeated here, not even connecting to the same address: what to do about a request that may have
 * been executed is for the {@link RetryPolicy}.
 *
 * <p>A response that can be read in more than one way is refused: two lengths, a length beside
 * chunks, folded headers, control characters, a head of more than 256 KiB or 1,000 fields. Headers
 * that belong to the connection, such as {@code Host}, are refused in a request. A response that is
 * complete before the request is ends the sending of the rest.
 *
 * <p>The timeout of a request ends connecting to an address, the handshake of TLS, and all reading
 * and writing, however few bytes arrive at a time. It does not end the lookup of a host's
 * addresses. A body without a length and without chunks ends with the connection: over https only
 * if TLS says so (close_notify), else it fails, since it may have been cut.
 *
 * <p>It goes the way that its {@link ProxySettings} say, by default those of the JVM. There is no
 * HTTP/2 here: {@link JdkTransport} takes a client that has it.
 */
public final class SocketTransport implements Transport {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  private final Duration connectTimeout;
  private final Supplier<SSLContext> tls;
  private final Proxies proxies;
  private final Connections connections;

  /** Connects within ten seconds, and trusts whom the JDK trusts. */
  public SocketTransport() {
    this(CONNECT_TIMEOUT);
  }

  /**
   * Creates a transport that trusts whom the JDK trusts.
   *
   * @param connectTimeout for each address of a host, and for the handshake of TLS
   */
  public SocketTransport(Duration connectTimeout) {
    this(connectTimeout, new SystemDefault());
  }

  /**
   * Creates a transport with a TLS context. The server's certificate must be for the host of the
   * request, whatever the context trusts.
   *
   * @param connectTimeout for each address of a host, and for the handshake of TLS
   * @param tls for https
   */
  public SocketTransport(Duration connectTimeout, SSLContext tls) {
    this(connectTimeout, new Given(tls));
  }

  private SocketTransport(Duration connectTimeout, Supplier<SSLContext> tls) {
    this(connectTimeout, tls, ProxySettings.ofTheJvm().proxies());
  }

  private SocketTransport(Duration connectTimeout, Supplier<SSLContext> tls, Proxies proxies) {
    this.connectTimeout = Deadline.checked("connectTimeout", connectTimeout);
    this.tls = tls;
    this.proxies = proxies;
    connections = new Connections(connectTimeout, tls, proxies);
  }

  /** Returns a transport with connections of its own that goes the way that these settings say. */
  public SocketTransport withProxy(ProxySettings settings) {
    return new SocketTransport(connectTimeout, tls, settings.proxies());
  }

  /**
   * Closes the connections that wait for another request. Exchanges go on, and new ones open
   * connections for themselves.
   */
  @Override
  public void close() {
    connections.close();
  }

  @Override
  public TransportResponse exchange(TransportRequest request)
      throws IOException, InterruptedException {
    return exchange(request, proxies.to(request.uri()));
  }

  /** @param ways in the order in which to try them */
  TransportResponse exchange(TransportRequest request, List<Proxy> ways)
      throws IOException, InterruptedException {
    RequestBody content = request.content();
    Connections.ConnectionResponse response = connections.exchange(
        new Connections.Request(
            request.method(),
            request.uri(),
            request.headers().asMap(),
            content == null ? null : new BodyOf(content),
            content == null ? 0 : content.length(),
            content == null || content.isRepeatable()),
        ways,
        request.timeout());
    Headers headers = Headers.received(response.fields());
    String login = response.proxyAuthorization();
    return new TransportResponse(
        response.status(),
        login == null
            ? headers
            : headers.respondingTo(
                Headers.builder().set("Proxy-Authorization", login).build(), null),
        response.body());
  }

  /**
   * Runs {@link #exchange} on a thread that may block, one for each exchange that has no response
   * yet. What depends on the future may block as well.
   */
  @Override
  public CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request) {
    try {
      return exchangeAsync(request, proxies.to(request.uri()));
    } catch (IOException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request, List<Proxy> ways) {
    CompletableFuture<TransportResponse> result = new CompletableFuture<>();
    FutureTask<Void> work = new FutureTask<>(() -> exchange(request, ways, result), null);
    DaemonThreads.executor().execute(work);
    result.whenComplete((response, failure) -> {
      if (failure instanceof CancellationException) {
        work.cancel(true);
      }
    });
    return result;
  }

  private void exchange(
      TransportRequest request, List<Proxy> ways, CompletableFuture<TransportResponse> result) {
    try {
      TransportResponse response = exchange(request, ways);
      DaemonThreads.lastStep(() -> {
        if (!result.complete(response)) {
          response.close();
        }
      });
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  /** Opens the body when a connection is there, and again if a proxy asks for credentials. */
  private record BodyOf(RequestBody content) implements Supplier<Flow.Publisher<ByteBuffer>> {
    @Override
    public Flow.Publisher<ByteBuffer> get() {
      return content.publisher();
    }
  }

  /** Asked for with the first https address: it takes a while. */
  private static final class SystemDefault implements Supplier<SSLContext> {
    @Override
    public SSLContext get() {
      try {
        return SSLContext.getDefault();
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("the JDK has no TLS", e);
      }
    }
  }

  private record Given(SSLContext context) implements Supplier<SSLContext> {
    @Override
    public SSLContext get() {
      return context;
    }
  }
}
