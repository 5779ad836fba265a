package dev.apiscribe.conformance;

import dev.apiscribe.conformance.check.ExchangeDriver;
import dev.apiscribe.conformance.server.RefusalCheck;
import dev.apiscribe.conformance.server.ServerKind;
import dev.apiscribe.conformance.server.Servers;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.runtime.Transport;
import java.net.URI;
import java.net.http.HttpClient;

/** The generated client at one end, generated interfaces at the other. */
record ServerBench(ExchangeDriver driver, RefusalCheck refusals) {

  static ServerBench of(ServerKind kind, DocumentedApi api) {
    URI endpoint = Servers.of(kind, api);
    return new ServerBench(
        new ExchangeDriver(api, Servers.server(kind), endpoint, Transport.standard()),
        new RefusalCheck(api, endpoint, kind.subject(), HttpClient.newHttpClient()));
  }
}
