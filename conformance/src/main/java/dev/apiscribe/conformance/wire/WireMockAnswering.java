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
import dev.apiscribe.conformance.spec.Exchange;
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
public final class WireMockAnswering implements Answering {
  private final WireMockServer server;
  private final ConcurrentLinkedQueue<RecordedRequest> requests = new ConcurrentLinkedQueue<>();
  private final Map<String, StubMapping> stubs = new HashMap<>();

  public WireMockAnswering() {
    this(options());
  }

  private WireMockAnswering(WireMockConfiguration options) {
    this.server = new WireMockServer(options);
    this.server.addMockServiceRequestListener(
        (request, response) -> this.requests.add(recorded(request)));
    this.server.start();
  }

  /** Answers over TLS, too, with WireMock's own certificate. */
  public static WireMockAnswering alsoEncrypted() {
    return new WireMockAnswering(options().dynamicHttpsPort());
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
    return URI.create("https://127.0.0.1:" + this.server.httpsPort() + started.getPath());
  }

  @Override
  public URI start(DocumentedApi api) {
    for (Exchange exchange : api.exchanges()) {
      // A further request media type is another way to the same answer.
      this.stubs.computeIfAbsent(
          key(exchange), key -> this.server.stubFor(stub(exchange, answer(exchange))));
    }
    return URI.create("http://127.0.0.1:" + this.server.port() + "/" + api.name());
  }

  /** Answers no more to requests for this exchange. */
  public void lose(Exchange exchange) {
    this.server.removeStub(this.stubs.remove(key(exchange)));
  }

  /** Answers again as documented. */
  public void restore(Exchange exchange) {
    this.answer(exchange, answer(exchange));
  }

  /** Answers otherwise than documented. */
  public void answer(Exchange exchange, ResponseDefinitionBuilder answer) {
    StubMapping before = this.stubs.get(key(exchange));
    if (before != null) {
      this.server.removeStub(before);
    }
    this.stubs.put(key(exchange), this.server.stubFor(stub(exchange, answer)));
  }

  /** The documented answer. */
  public static ResponseDefinitionBuilder answer(Exchange exchange) {
    ResponseDefinitionBuilder response = aResponse().withStatus(exchange.status());
    Payload answer = exchange.answer();
    return answer == null
        ? response
        : response.withHeader("Content-Type", answer.media().mediaType()).withBody(answer.bytes());
  }

  @Override
  public List<RecordedRequest> takeRequests() {
    List<RecordedRequest> taken = new ArrayList<>();
    for (RecordedRequest next = this.requests.poll(); next != null; next = this.requests.poll()) {
      taken.add(next);
    }
    return taken;
  }

  @Override
  public void close() {
    this.server.stop();
  }

  private static MappingBuilder stub(Exchange exchange, ResponseDefinitionBuilder answer) {
    String path = exchange.operation().path().replaceAll("\\{[^}]*}", "[^/]+");
    return request(
            exchange.operation().method(),
            urlPathMatching("/" + exchange.operation().api() + path))
        .withHeader(Preference.HEADER, equalTo(exchange.preference().toString()))
        .willReturn(answer);
  }

  private static String key(Exchange exchange) {
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
