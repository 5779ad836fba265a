package dev.apiscribe.runtime.faults;

import dev.apiscribe.runtime.Transport;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A transport with a signal when a reader reads more of a body than what came with its head. */
final class ObservedTransport implements Transport {
  private final Transport real;
  private final CompletableFuture<Void> waiting;

  ObservedTransport(Carrier carrier, CompletableFuture<Void> waiting) {
    real = carrier.connectingWithin(Duration.ofSeconds(10));
    this.waiting = waiting;
  }

  @Override
  public TransportResponse exchange(TransportRequest request)
      throws IOException, InterruptedException {
    return observed(real.exchange(request));
  }

  @Override
  public CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request) {
    CompletableFuture<TransportResponse> exchange = real.exchangeAsync(request);
    CompletableFuture<TransportResponse> observed = exchange.thenApply(this::observed);
    observed.whenComplete((response, failure) -> {
      if (failure != null) {
        exchange.cancel(true);
      }
    });
    return observed;
  }

  private TransportResponse observed(TransportResponse response) {
    InputStream body = new FilterInputStream(response.body()) {
      private boolean begun;

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        if (this.begun) {
          ObservedTransport.this.waiting.complete(null);
        }
        this.begun = true;
        return super.read(target, offset, length);
      }
    };
    return new TransportResponse(response.status(), response.headers(), body);
  }
}
