package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.DaemonThreads;
import dev.apiscribe.runtime.internal.http1.Connections;
import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * HTTP/1.1 over blocking sockets: what a call that waits needs, and nothing else. A request and its small body leave in one
 * piece, and the thread that waits for the answer is the one that reads it.
 *
 * <p>Connections are kept for thirty idle seconds, as many as there were calls at the same time, but not more than 256 to one
 * place. Before each use the connection is looked at: one that the server has closed, or on which something arrived unasked,
 * is not used again. Nothing is ever repeated here, not even connecting to the same address: what to do about a request that
 * may have been executed is for the {@link RetryPolicy}.
 *
 * <p>An answer that can be read in more than one way is refused: two lengths, a length beside chunks, folded headers, control
 * characters, a head of more than 256 KiB or 1,000 fields. Headers that belong to the connection, such as {@code Host}, are
 * refused in a request. An answer that is complete before the request is ends the sending of the rest.
 *
 * <p>There is no proxy and no HTTP/2 here: {@link JdkTransport} takes a client that has them.
 */
public final class SocketTransport implements Transport {
  private final Connections connections;

  /** Connects within ten seconds, and trusts whom the JDK trusts. */
  public SocketTransport() {
    this(StandardTransport.CONNECT_TIMEOUT);
  }

  /**
   * Trusts whom the JDK trusts.
   *
   * @param connectTimeout for each address of a host, and for the handshake of TLS
   */
  public SocketTransport(Duration connectTimeout) {
    this(connectTimeout, new SystemDefault());
  }

  /**
   * The server's certificate must be for the host of the request, whatever the context trusts.
   *
   * @param connectTimeout for each address of a host, and for the handshake of TLS
   * @param tls for https
   */
  public SocketTransport(Duration connectTimeout, SSLContext tls) {
    this(connectTimeout, new Given(tls));
  }

  private SocketTransport(Duration connectTimeout, Supplier<SSLContext> tls) {
    this.connections = new Connections(Deadline.checked(connectTimeout), tls);
  }

  @Override
  public TransportResponse exchange(TransportRequest request) throws IOException, InterruptedException {
    Content content = request.content();
    Connections.Answer answer =
        this.connections.exchange(
            new Connections.Request(
                request.method(),
                request.uri(),
                request.headers().asMap(),
                content == null ? null : content.publisher(),
                content == null ? 0 : content.length()),
            request.timeout());
    return new TransportResponse(answer.status(), Headers.received(answer.fields()), answer.body());
  }

  /** {@link #exchange} on a thread that may block, one for each exchange that has no answer yet. */
  @Override
  public CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request) {
    CompletableFuture<TransportResponse> result = new CompletableFuture<>();
    FutureTask<Void> work = new FutureTask<>(() -> this.exchange(request, result), null);
    DaemonThreads.executor().execute(work);
    result.whenComplete(
        (response, failure) -> {
          if (failure instanceof CancellationException) {
            work.cancel(true);
          }
        });
    return result;
  }

  private void exchange(TransportRequest request, CompletableFuture<TransportResponse> result) {
    try {
      TransportResponse response = this.exchange(request);
      if (!result.complete(response)) {
        response.close();
      }
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      result.completeExceptionally(e);
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
      return this.context;
    }
  }
}
