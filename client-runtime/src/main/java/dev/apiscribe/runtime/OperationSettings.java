package dev.apiscribe.runtime;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What a client sends with which operation, and where to. */
final class OperationSettings {
  private OperationSettings() {}

  static ClientSettings of(ClientSettings client, Operation<?> operation) {
    return client.with(endpoint(client, operation), credentials(client, operation));
  }

  private static URI endpoint(ClientSettings client, Operation<?> operation) {
    String server = operation.server();
    return server == null || client.isEndpointSet()
        ? client.endpoint()
        : client.endpoint().resolve(server);
  }

  /**
   * Returns those of the first alternative that the client has credentials for; none where it has
   * them for none.
   */
  private static Credentials credentials(ClientSettings client, Operation<?> operation) {
    List<List<String>> alternatives = operation.security();
    if (alternatives == null) {
      return client.credentials();
    }
    if (alternatives.isEmpty()) {
      return Credentials.none();
    }
    return client.credentials() != Credentials.none()
        ? client.credentials()
        : alternatives.stream()
            .filter(client.schemes().keySet()::containsAll)
            .findFirst()
            .map(names -> combined(client, names))
            .orElse(Credentials.none());
  }

  private static Credentials combined(ClientSettings client, List<String> names) {
    List<Credentials> all = new ArrayList<>();
    names.forEach(name -> all.add(client.schemes().get(name)));
    return all.size() == 1 ? all.get(0) : new CombinedCredentials(all);
  }
}
