package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import dev.apiscribe.conformance.spec.DocumentedParameter;
import dev.apiscribe.runtime.Transport;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One client for each configuration that the calls need; they share a transport. */
public final class ClientPool {
  private final DocumentedApi api;
  private final URI endpoint;
  private final Transport transport;
  private final Map<Map<String, JsonNode>, GeneratedClient> clients = new ConcurrentHashMap<>();

  public ClientPool(DocumentedApi api, URI endpoint, Transport transport) {
    this.api = api;
    this.endpoint = endpoint;
    this.transport = transport;
  }

  /** @param values of the parameters, by place */
  public GeneratedClient client(DocumentedOperation operation, Map<String, JsonNode> values) {
    Map<String, JsonNode> configured = new LinkedHashMap<>();
    for (DocumentedParameter parameter : operation.parameters()) {
      JsonNode value = values.get(parameter.place());
      if (parameter.ofClient() && value != null) {
        configured.put(parameter.place(), value);
      }
    }
    return clients.computeIfAbsent(
        configured, key -> GeneratedClient.of(api, endpoint, transport, key));
  }
}
