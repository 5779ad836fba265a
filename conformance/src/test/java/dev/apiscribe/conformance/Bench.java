package dev.apiscribe.conformance;

import dev.apiscribe.conformance.check.Check;
import dev.apiscribe.conformance.check.ConformanceReport;
import dev.apiscribe.conformance.check.ExchangeDriver;
import dev.apiscribe.conformance.check.RequestDriver;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.wire.WireMockExchangeServer;
import dev.apiscribe.runtime.Transport;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all tests share: one report, one WireMock server, one driver for each API. */
final class Bench implements AutoCloseable {
  final ConformanceReport report = TestResults.current().report();
  final WireMockExchangeServer wireMock = new WireMockExchangeServer();
  private final Map<String, URI> endpoints = new HashMap<>();
  private final Map<String, ExchangeDriver> drivers = new HashMap<>();
  private final Map<String, RequestDriver> requestDrivers = new HashMap<>();

  Bench() {
    for (DocumentedApi api : DocumentedApi.all()) {
      URI endpoint = wireMock.start(api);
      endpoints.put(api.name(), endpoint);
      Transport transport = Transport.standard();
      drivers.put(api.name(), new ExchangeDriver(api, wireMock, endpoint, transport));
      requestDrivers.put(api.name(), new RequestDriver(api, wireMock, endpoint, transport));
    }
  }

  URI endpoint(DocumentedApi api) {
    return endpoints.get(api.name());
  }

  ExchangeDriver driver(DocumentedApi api) {
    return drivers.get(api.name());
  }

  RequestDriver requestDriver(DocumentedApi api) {
    return requestDrivers.get(api.name());
  }

  /** Adds the checks to the report, and fails when one of them has. */
  void record(List<Check> checks) {
    report.add(checks);
    Failures.none(checks);
  }

  @Override
  public void close() {
    wireMock.close();
  }
}
