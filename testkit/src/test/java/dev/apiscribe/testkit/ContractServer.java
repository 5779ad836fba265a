package dev.apiscribe.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.apiscribe.openapi.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;

/**
 * A server that refuses what breaks a contract, and answers everything else with 200 and no body.
 */
final class ContractServer implements AutoCloseable {
  private final WireMockServer server;

  ContractServer(Spec spec) {
    var options = WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1");
    Contract contract = new Contract(spec, List.of());
    server = new WireMockServer(options
        .extensions(new ContractFilter(contract))
        .httpServerFactory((each, admin, stubs) -> new MockHttpServer(
            each,
            admin,
            stubs,
            contract,
            new RequestJournal(contract, 1),
            new RequestCapacity(RequestCapacity.DEFAULT_BODY))));
    server.stubFor(any(anyUrl()).willReturn(ok()));
    server.start();
  }

  /**
   * A server of a spec that no document describes.
   *
   * @param paths as JSON in single quotes
   */
  static ContractServer of(String paths) {
    String spec = "{'x-error-envelope': {'status': '$status', 'message': '$message'}, 'paths': "
        + paths + "}";
    return new ContractServer(new Spec(Json.parse(spec.replace('\'', '"'))));
  }

  Call call(String method, String target, String body) {
    return Call.of(URI.create("http://127.0.0.1:" + server.port()), method, target, body);
  }

  /** Status and message of the refusal; empty when the call is as documented. */
  static Optional<String> refusal(Call call) throws IOException {
    HttpResponse<String> response = call.send();
    return response.statusCode() == 200
        ? Optional.empty()
        : Optional.of(response.statusCode() + " "
            + Json.parse(response.body()).path("message").asText());
  }

  @Override
  public void close() {
    server.stop();
  }
}
