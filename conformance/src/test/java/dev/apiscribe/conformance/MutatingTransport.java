package dev.apiscribe.conformance;

import dev.apiscribe.runtime.Transport;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** Stands in for a client with a defect: changes what it sends. */
record MutatingTransport(Transport honest, UnaryOperator<TransportRequest> defect)
    implements Transport {
  private static final Transport HONEST = Transport.standard();

  MutatingTransport(UnaryOperator<TransportRequest> defect) {
    this(HONEST, defect);
  }

  @Override
  public TransportResponse exchange(TransportRequest request)
      throws IOException, InterruptedException {
    return honest.exchange(defect.apply(request));
  }

  @Override
  public CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request) {
    return honest.exchangeAsync(defect.apply(request));
  }
}
