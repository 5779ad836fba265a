package dev.apiscribe.conformance.contract;

import dev.apiscribe.conformance.server.ServerKind;
import dev.apiscribe.conformance.server.Servers;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.testkit.ApiMock;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The three servers that are one contract. */
enum ContractServer {
  SPRING("Spring", api -> Servers.of(ServerKind.SPRING, api)),
  JAXRS("JAX-RS", api -> Servers.of(ServerKind.JAXRS, api)),
  TEST_KIT("test kit", api -> Mocks.of(api));

  private final String label;
  private final Function<DocumentedApi, URI> endpoint;

  ContractServer(String label, Function<DocumentedApi, URI> endpoint) {
    this.label = label;
    this.endpoint = endpoint;
  }

  /** Returns where an API is served; the servers live as long as the process. */
  URI endpoint(DocumentedApi api) {
    return endpoint.apply(api);
  }

  @Override
  public String toString() {
    return label;
  }

  private static final class Mocks {
    private static final Map<String, ApiMock> STARTED = new ConcurrentHashMap<>();

    static URI of(DocumentedApi api) {
      return STARTED.computeIfAbsent(api.name(), ApiMock::start).endpoint();
    }
  }
}
