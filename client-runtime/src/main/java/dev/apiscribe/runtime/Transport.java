package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.body.DaemonThreads;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;

/**
 * Sends requests. The default is {@link #standard()}; another one may record, script or replace the
 * network.
 *
 * <p>A transport neither follows redirects nor repeats requests, and returns the response as soon
 * as the headers are there.
 */
@FunctionalInterface
public interface Transport extends AutoCloseable {

  /**
   * Returns what a client uses that is given none: a {@link SocketTransport} for sync and async
   * calls. It speaks HTTP/1.1, connects within ten seconds, trusts whom the JDK trusts and goes
   * through the proxies that the JVM names ({@link ProxySettings#ofTheJvm()}).
   */
  static Transport standard() {
    return standard(ProxySettings.ofTheJvm());
  }

  /** Returns the standard transport with other proxies than the JVM's, or without proxies. */
  static Transport standard(ProxySettings proxy) {
    return new SocketTransport().withProxy(proxy);
  }

  /** Closes the connections that wait for another request. Default: does nothing. */
  @Override
  default void close() {}

  /**
   * Sends a request and returns the response as soon as its headers are there.
   *
   * @throws HttpTimeoutException when the request's timeout passes before the headers are there
   * @throws IOException when there is no response; the request may have been executed
   * @throws InterruptedException when the calling thread is interrupted; the exchange is cancelled
   */
  TransportResponse exchange(TransportRequest request) throws IOException, InterruptedException;

  /**
   * Fails with what {@link #exchange} throws; cancelling the future cancels the exchange. Default:
   * {@link #exchange} on a thread that may block, where a cancelled one goes on until it ends by
   * itself.
   */
  default CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request) {
    CompletableFuture<TransportResponse> result = new CompletableFuture<>();
    DaemonThreads.executor().execute(() -> {
      try {
        TransportResponse response = exchange(request);
        DaemonThreads.lastStep(() -> {
          if (!result.complete(response)) {
            response.close();
          }
        });
      } catch (IOException | InterruptedException | RuntimeException | Error e) {
        result.completeExceptionally(e);
      }
    });
    return result;
  }
}
