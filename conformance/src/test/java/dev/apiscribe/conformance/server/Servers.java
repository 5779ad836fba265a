package dev.apiscribe.conformance.server;

import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.wire.ExchangeServer;
import dev.apiscribe.conformance.wire.RecordedRequest;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The servers that all tests share: each is started once, when it is asked for, and lives as long
 * as the process.
 */
public final class Servers {
  private static final Map<ServerKind, Shared> SHARED = new EnumMap<>(ServerKind.class);

  static {
    for (ServerKind kind : ServerKind.values()) {
      SHARED.put(kind, new Shared(new GeneratedExchangeServer(kind), new ConcurrentHashMap<>()));
    }
  }

  private Servers() {}

  /** Where it is. */
  public static URI of(ServerKind kind, DocumentedApi api) {
    return server(kind).start(api);
  }

  /** All APIs on one framework; closing it does nothing. */
  public static ExchangeServer server(ServerKind kind) {
    return SHARED.get(kind);
  }

  private record Shared(GeneratedExchangeServer server, Map<String, URI> started)
      implements ExchangeServer {
    @Override
    public URI start(DocumentedApi api) {
      return started.computeIfAbsent(api.name(), name -> server.start(api));
    }

    @Override
    public List<RecordedRequest> takeRequests() {
      return server.takeRequests();
    }

    @Override
    public void close() {}
  }
}
