package dev.apiscribe.conformance.mutant;

import dev.apiscribe.conformance.check.ClientCall;
import dev.apiscribe.conformance.check.ClientPool;
import dev.apiscribe.conformance.check.Flavour;
import dev.apiscribe.conformance.check.GeneratedClient;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.Exchange;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Transport;
import java.net.URI;

/** Makes one documented call again and again. */
final class MutantCalls {
  private final GeneratedClient client;
  private final ClientCall call;

  MutantCalls(Exchange exchange, URI endpoint, Transport transport) {
    DocumentedApi api = DocumentedApi.named(exchange.operation().api());
    this.client = new ClientPool(api, endpoint, transport).client(exchange.operation(), exchange.parameters());
    this.call = ClientCall.of(exchange, RequestOptions.none());
  }

  Ending make(Flavour flavour) {
    return Ending.of(this.client.call(this.call, flavour));
  }
}
