package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.DaemonThreads;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;

/**
 * Sends requests. The default is {@link #standard()}; another one may record, script or replace the network.
 *
 * <p>A transport neither follows redirects nor repeats requests, and answers as soon as the headers are there.
 */
@FunctionalInterface
public interface Transport {

  /**
   * What a client uses that is given none: a {@link SocketTransport} for calls that wait, which start no thread with it, and
   * a {@link JdkTransport} for those that do not, created with the first of them. Both speak HTTP/1.1, connect within ten
   * seconds, trust whom the JDK trusts and go through the proxies that the JVM names ({@link ProxySettings#ofTheJvm()}). Where
   * there is a proxy, both use the sockets.
   */
  static Transport standard() {
    return standard(ProxySettings.ofTheJvm());
  }

  /** The same through other proxies than the JVM's, or through none. */
  static Transport standard(ProxySettings proxy) {
    return new StandardTransport(StandardTransport.CONNECT_TIMEOUT, proxy);
  }

  /**
   * @throws HttpTimeoutException when the request's timeout passes before the headers are there
   * @throws IOException when there is no answer; the request may have been executed
   * @throws InterruptedException when the calling thread is interrupted; the exchange is cancelled
   */
  TransportResponse exchange(TransportRequest request) throws IOException, InterruptedException;

  /**
   * Fails with what {@link #exchange} throws; cancelling the future cancels the exchange. Default: {@link #exchange} on a
   * thread that may block, where a cancelled one goes on until it ends by itself.
   */
  default CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request) {
    CompletableFuture<TransportResponse> result = new CompletableFuture<>();
    DaemonThreads.executor()
        .execute(
            () -> {
              try {
                TransportResponse response = this.exchange(request);
                if (!result.complete(response)) {
                  response.close();
                }
              } catch (IOException | InterruptedException | RuntimeException | Error e) {
                result.completeExceptionally(e);
              }
            });
    return result;
  }
}
