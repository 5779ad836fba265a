package dev.apiscribe.conformance.check;

import dev.apiscribe.conformance.check.GeneratedClient.Result;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.Payload;
import dev.apiscribe.conformance.spec.Preference;
import dev.apiscribe.conformance.spec.WireRequest;
import dev.apiscribe.conformance.wire.ExchangeServer;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Makes the calls of one API through its generated client, and looks at both ends of the wire. One
 * at a time.
 */
public final class ExchangeDriver {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final DocumentedApi api;
  private final ExchangeServer server;
  private final URI endpoint;
  private final ClientPool clients;

  /** @param endpoint where {@code server} serves the API */
  public ExchangeDriver(
      DocumentedApi api, ExchangeServer server, URI endpoint, Transport transport) {
    this.api = api;
    this.server = server;
    this.endpoint = endpoint;
    clients = new ClientPool(api, endpoint, transport);
  }

  /** Calls with the documented request, and checks what arrives on both sides. */
  public List<Check> drive(DocumentedExchange exchange, ClientKind kind, Subject subject) {
    Findings findings = Findings.of(exchange, subject);
    findings.attempt("call", () -> {
      RequestOptions options = options(exchange.preference()).build();
      server.takeRequests();
      Result result = clients
          .client(exchange.operation(), exchange.parameters())
          .call(ClientCall.of(exchange, options), kind);
      Payload request = exchange.request();
      new RequestComparison(api, exchange.operation(), endpoint, findings.about(request))
          .compare(
              WireRequest.of(exchange),
              server.takeRequests(),
              request != null && request.media().isJson());
      new ResponseComparison(exchange, findings).compare(result);
    });
    return findings.checks();
  }

  static RequestOptions.Builder options(Preference preference) {
    return RequestOptions.builder()
        .header(Preference.HEADER, preference.toString())
        .timeout(PATIENCE);
  }
}
