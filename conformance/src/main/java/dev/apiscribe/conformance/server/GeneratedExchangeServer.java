package dev.apiscribe.conformance.server;

import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.wire.ExchangeServer;
import dev.apiscribe.conformance.wire.RecordedRequest;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A server of the generated interfaces of one framework. */
public final class GeneratedExchangeServer implements ExchangeServer {
  private final ServerKind kind;
  private final RequestLog log = new RequestLog();
  private final ConcurrentLinkedQueue<ApiServer> servers = new ConcurrentLinkedQueue<>();

  public GeneratedExchangeServer(ServerKind kind) {
    this.kind = kind;
  }

  @Override
  public URI start(DocumentedApi api) {
    return start(ServerPlan.of(api));
  }

  /** As planned, but for the observer. */
  public URI start(ServerPlan plan) {
    ApiServer server = kind.start(plan.observedBy(log));
    servers.add(server);
    return server.uri();
  }

  @Override
  public List<RecordedRequest> takeRequests() {
    return log.take();
  }

  @Override
  public void close() {
    for (ApiServer next = servers.poll(); next != null; next = servers.poll()) {
      next.close();
    }
  }
}
