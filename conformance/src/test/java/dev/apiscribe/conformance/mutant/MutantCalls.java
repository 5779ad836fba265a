package dev.apiscribe.conformance.mutant;

import dev.apiscribe.conformance.check.ClientCall;
import dev.apiscribe.conformance.check.ClientKind;
import dev.apiscribe.conformance.check.ClientPool;
import dev.apiscribe.conformance.check.GeneratedClient;
import dev.apiscribe.conformance.check.GeneratedClient.Result;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.Preference;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Transport;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Makes one documented call again and again. */
final class MutantCalls {
  private final Map<ClientKind, Supplier<Result>> calls = new EnumMap<>(ClientKind.class);

  MutantCalls(DocumentedExchange exchange, URI endpoint, Transport transport) {
    DocumentedApi api = DocumentedApi.named(exchange.operation().api());
    GeneratedClient client = new ClientPool(api, endpoint, transport)
        .client(exchange.operation(), exchange.parameters());
    String preference = exchange.preference().toString();
    ClientCall call = ClientCall.of(
        exchange, RequestOptions.builder().header(Preference.HEADER, preference).build());
    for (ClientKind kind : ClientKind.values()) {
      calls.put(kind, client.prepare(call, kind));
    }
  }

  Ending make(ClientKind kind) {
    return Ending.of(calls.get(kind).get());
  }
}
