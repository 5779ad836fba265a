package dev.apiscribe.conformance.prism;

import dev.apiscribe.conformance.check.ClientCall;
import dev.apiscribe.conformance.check.ClientKind;
import dev.apiscribe.conformance.check.ClientPool;
import dev.apiscribe.conformance.check.GeneratedClient;
import dev.apiscribe.conformance.check.GeneratedClient.Result;
import dev.apiscribe.conformance.spec.BrokenRequest;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.Violations;
import dev.apiscribe.conformance.spec.WireRequest;
import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.StatusException;
import dev.apiscribe.runtime.Transport;
import dev.apiscribe.runtime.TransportRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Compares the documented exchanges and the broken constraints of one API with a Prism that mocks
 * it.
 */
final class PrismCheck {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final DocumentedApi api;
  private final URI prism;
  private final PrismTransport transport;
  private final ClientPool clients;

  PrismCheck(DocumentedApi api, URI prism, Transport network) {
    this.api = api;
    this.prism = prism;
    transport = new PrismTransport(network);
    clients = new ClientPool(api, prism, transport);
  }

  /** Returns the objections, one sentence each. */
  Stream<String> differences() {
    return Stream.concat(
        api.exchanges().stream().flatMap(exchange -> of(exchange).stream()),
        Violations.of(api).stream().flatMap(broken -> of(broken).stream()));
  }

  /**
   * Checks that Prism accepts what the generated client sends, and returns what the client can
   * read.
   */
  List<String> of(DocumentedExchange exchange) {
    RequestOptions options = RequestOptions.builder()
        .header("Prefer", "code=" + exchange.status())
        .timeout(PATIENCE)
        .build();
    Result result = clients
        .client(exchange.operation(), exchange.parameters())
        .call(ClientCall.of(exchange, options), ClientKind.SYNC);
    if (!transport.complaints().isEmpty()) {
      return transport.complaints().stream()
          .map(complaint -> exchange + ": " + complaint)
          .toList();
    }
    if (transport.status() != exchange.status()) {
      return List.of(exchange + ": Prism answers " + transport.status() + " " + transport.body());
    }
    return result.failure() == null || result.failure() instanceof StatusException
        ? List.of()
        : List.of(exchange + ": the client fails: " + result.failure().getMessage());
  }

  /** Prism refuses what breaks the document, however it is sent. */
  List<String> of(BrokenRequest broken) {
    WireRequest wire = broken.wire();
    Headers.Builder headers =
        Headers.builder().set(api.credentialsHeader(), GeneratedClient.CREDENTIALS);
    wire.headers().forEach(headers::set);
    RequestBody content = wire.body() == null
        ? null
        : RequestBody.of(Objects.requireNonNull(wire.headers().get("Content-Type")), wire.body());
    URI target = URI.create(prism + wire.target());
    try {
      transport
          .exchange(new TransportRequest(wire.method(), target, headers.build(), content, PATIENCE))
          .close();
    } catch (IOException e) {
      return List.of(broken + ": " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return transport.refused()
        ? List.of()
        : List.of(broken + ": Prism answers " + transport.status() + " " + transport.body());
  }
}
