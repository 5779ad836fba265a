package dev.apiscribe.conformance.mutant;

import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.Transport;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import java.io.ByteArrayInputStream;
import java.util.concurrent.CompletableFuture;

/** A transport without a network: it answers every request with the mutant that was set last. */
final class ScriptedResponse implements Transport {
  private final int status;
  private volatile TransportResponse next;

  ScriptedResponse(int status) {
    this.status = status;
  }

  void set(Mutant mutant) {
    Headers.Builder headers = Headers.builder().set("Content-Length", "" + mutant.body().length);
    if (!mutant.contentType().isEmpty()) {
      headers.set("Content-Type", mutant.contentType());
    }
    next = new TransportResponse(status, headers.build(), new ByteArrayInputStream(mutant.body()));
  }

  @Override
  public TransportResponse exchange(TransportRequest request) {
    return next;
  }

  @Override
  public CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request) {
    return CompletableFuture.completedFuture(next);
  }
}
