package dev.apiscribe.conformance.check;

import dev.apiscribe.conformance.check.GeneratedClient.Result;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.Exchange;
import dev.apiscribe.conformance.spec.Payload;
import dev.apiscribe.conformance.spec.Preference;
import dev.apiscribe.conformance.spec.WireRequest;
import dev.apiscribe.conformance.wire.Answering;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Makes the calls of one API through its generated client, and looks at both ends of the wire. One at a time. */
public final class ExchangeDriver {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final DocumentedApi api;
  private final Answering answering;
  private final URI endpoint;
  private final ClientPool clients;

  /**
   * @param endpoint where {@code answering} answers for the API
   */
  public ExchangeDriver(DocumentedApi api, Answering answering, URI endpoint, Transport transport) {
    this.api = api;
    this.answering = answering;
    this.endpoint = endpoint;
    this.clients = new ClientPool(api, endpoint, transport);
  }

  /** Calls and answers as documented. */
  public List<Check> drive(Exchange exchange, Flavour flavour, Subject subject) {
    Findings findings = Findings.of(exchange, subject);
    findings.attempt("call", () -> {
      RequestOptions options = options(exchange.preference()).build();
      this.answering.takeRequests();
      Result result = this.clients
          .client(exchange.operation(), exchange.parameters())
          .call(ClientCall.of(exchange, options), flavour);
      Payload request = exchange.request();
      new RequestComparison(this.api, exchange.operation(), this.endpoint, findings.about(request))
          .compare(
              WireRequest.of(exchange),
              this.answering.takeRequests(),
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
