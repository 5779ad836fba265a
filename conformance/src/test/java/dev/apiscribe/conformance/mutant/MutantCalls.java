package dev.apiscribe.conformance.mutant;

import dev.apiscribe.conformance.check.ClientCall;
import dev.apiscribe.conformance.check.ClientPool;
import dev.apiscribe.conformance.check.Flavour;
import dev.apiscribe.conformance.check.GeneratedClient;
import dev.apiscribe.conformance.check.GeneratedClient.Result;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.Exchange;
import dev.apiscribe.conformance.spec.Preference;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Transport;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Makes one documented call again and again. */
final class MutantCalls {
  private final Map<Flavour, Supplier<Result>> calls = new EnumMap<>(Flavour.class);

  MutantCalls(Exchange exchange, URI endpoint, Transport transport) {
    DocumentedApi api = DocumentedApi.named(exchange.operation().api());
    GeneratedClient client = new ClientPool(api, endpoint, transport)
        .client(exchange.operation(), exchange.parameters());
    String preference = exchange.preference().toString();
    ClientCall call = ClientCall.of(
        exchange, RequestOptions.builder().header(Preference.HEADER, preference).build());
    for (Flavour flavour : Flavour.values()) {
      this.calls.put(flavour, client.prepare(call, flavour));
    }
  }

  Ending make(Flavour flavour) {
    return Ending.of(this.calls.get(flavour).get());
  }
}
