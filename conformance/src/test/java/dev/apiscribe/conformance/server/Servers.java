package dev.apiscribe.conformance.server;

import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.wire.Answering;
import dev.apiscribe.conformance.wire.RecordedRequest;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The servers that all tests share: each is started once, when it is asked for, and lives as long as the process. */
public final class Servers {
  private static final Map<ServerFlavour, Shared> SHARED = new EnumMap<>(ServerFlavour.class);

  static {
    for (ServerFlavour flavour : ServerFlavour.values()) {
      SHARED.put(flavour, new Shared(new ServerAnswering(flavour), new ConcurrentHashMap<>()));
    }
  }

  private Servers() {}

  /** Where it is. */
  public static URI of(ServerFlavour flavour, DocumentedApi api) {
    return answering(flavour).start(api);
  }

  /** All APIs of one flavour; closing it does nothing. */
  public static Answering answering(ServerFlavour flavour) {
    return SHARED.get(flavour);
  }

  private record Shared(ServerAnswering answering, Map<String, URI> started) implements Answering {
    @Override
    public URI start(DocumentedApi api) {
      return this.started.computeIfAbsent(api.name(), name -> this.answering.start(api));
    }

    @Override
    public List<RecordedRequest> takeRequests() {
      return this.answering.takeRequests();
    }

    @Override
    public void close() {}
  }
}
