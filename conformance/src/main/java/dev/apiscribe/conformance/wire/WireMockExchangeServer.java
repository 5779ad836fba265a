package dev.apiscribe.conformance.wire;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.Payload;
import dev.apiscribe.conformance.spec.Preference;
import dev.apiscribe.runtime.Headers;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A WireMock server with one stub for each exchange. */
public final class WireMockExchangeServer implements ExchangeServer {
  private final WireMockServer server;
  private final ConcurrentLinkedQueue<RecordedRequest> requests = new ConcurrentLinkedQueue<>();
  private final Map<String, StubMapping> stubs = new HashMap<>();

  public WireMockExchangeServer() {
    this(options());
  }

  private WireMockExchangeServer(WireMockConfiguration options) {
    server = new WireMockServer(options);
    server.addMockServiceRequestListener((request, response) -> requests.add(recorded(request)));
    server.start();
  }

  /** Serves TLS, too, with WireMock's own certificate. */
  public static WireMockExchangeServer alsoEncrypted() {
    return new WireMockExchangeServer(options().dynamicHttpsPort());
  }

  private static WireMockConfiguration options() {
    return WireMockConfiguration.options()
        .dynamicPort()
        .bindAddress("127.0.0.1")
        .containerThreads(12)
        .disableRequestJournal()
        .stubRequestLoggingDisabled(true)
        .gzipDisabled(true);
  }

  /** Returns the same address over TLS. */
  public URI encrypted(URI started) {
    return URI.create("https://127.0.0.1:" + server.httpsPort() + started.getPath());
  }

  @Override
  public URI start(DocumentedApi api) {
    for (DocumentedExchange exchange : api.exchanges()) {
      // A further request media type is another way to the same response.
      stubs.computeIfAbsent(
          key(exchange), key -> server.stubFor(stub(exchange, response(exchange))));
    }
    return URI.create("http://127.0.0.1:" + server.port() + "/" + api.name());
  }

  /** Stops responding to requests for this exchange. */
  public void lose(DocumentedExchange exchange) {
    server.removeStub(stubs.remove(key(exchange)));
  }

  /** Responds as documented again. */
  public void restore(DocumentedExchange exchange) {
    respond(exchange, response(exchange));
  }

  /** Responds otherwise than documented. */
  public void respond(DocumentedExchange exchange, ResponseDefinitionBuilder response) {
    StubMapping before = stubs.get(key(exchange));
    if (before != null) {
      server.removeStub(before);
    }
    stubs.put(key(exchange), server.stubFor(stub(exchange, response)));
  }

  /** The documented response. */
  public static ResponseDefinitionBuilder response(DocumentedExchange exchange) {
    ResponseDefinitionBuilder response = aResponse().withStatus(exchange.status());
    Payload payload = exchange.response();
    return payload == null
        ? response
        : response
            .withHeader("Content-Type", payload.media().mediaType())
            .withBody(payload.bytes());
  }

  @Override
  public List<RecordedRequest> takeRequests() {
    List<RecordedRequest> taken = new ArrayList<>();
    for (RecordedRequest next = requests.poll(); next != null; next = requests.poll()) {
      taken.add(next);
    }
    return taken;
  }

  @Override
  public void close() {
    server.stop();
  }

  private static MappingBuilder stub(
      DocumentedExchange exchange, ResponseDefinitionBuilder response) {
    String path = exchange.operation().path().replaceAll("\\{[^}]*}", "[^/]+");
    return request(
            exchange.operation().method(),
            urlPathMatching("/" + exchange.operation().api() + path))
        .withHeader(Preference.HEADER, equalTo(exchange.preference().toString()))
        .willReturn(response);
  }

  private static String key(DocumentedExchange exchange) {
    return exchange.operation().api() + "/" + exchange.operation().id() + " "
        + exchange.preference();
  }

  private static RecordedRequest recorded(Request request) {
    Map<String, List<String>> headers = new HashMap<>();
    request.getHeaders().all().forEach(header -> headers.put(header.key(), header.values()));
    byte[] body = request.getBody() == null ? new byte[0] : request.getBody();
    return new RecordedRequest(
        request.getMethod().getName(), request.getUrl(), Headers.of(headers), body);
  }
}
