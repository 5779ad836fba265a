package dev.apiscribe.runtime;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** See {@link Transport#standard()}. */
final class StandardTransport implements Transport {
  static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  private final Duration connectTimeout;
  private final ProxySettings proxy;
  private final SocketTransport waiting;
  // Behind a field of its own, since the JDK's client is a hundred classes that a program without such calls never loads.
  private volatile @Nullable Transport notWaiting;

  StandardTransport(Duration connectTimeout, ProxySettings proxy) {
    this.connectTimeout = connectTimeout;
    this.proxy = proxy;
    this.waiting = new SocketTransport(connectTimeout).withProxy(proxy);
  }

  @Override
  public TransportResponse exchange(TransportRequest request) throws IOException, InterruptedException {
    return this.waiting.exchange(request);
  }

  @Override
  public CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request) {
    return this.notWaiting().exchangeAsync(request);
  }

  private Transport notWaiting() {
    Transport current = this.notWaiting;
    if (current == null) {
      synchronized (this) {
        current = this.notWaiting;
        if (current == null) {
          current = new JdkTransport(this.connectTimeout, this.proxy, this.waiting);
          this.notWaiting = current;
        }
      }
    }
    return current;
  }
}
