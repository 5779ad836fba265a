package dev.apiscribe.conformance.server;

import dev.apiscribe.conformance.spec.DocumentedApi;
import java.util.HashSet;
import java.util.Set;

/**
 * The settings of a server to start.
 *
 * @param port 0 for any free one
 * @param lost ids of the operations whose route is left out
 */
public record ServerPlan(DocumentedApi api, int port, ServerObserver observer, Set<String> lost) {

  /** The whole API on a free port. */
  public static ServerPlan of(DocumentedApi api) {
    return new ServerPlan(api, 0, new ServerObserver() {}, Set.of());
  }

  public ServerPlan onPort(int number) {
    return new ServerPlan(api, number, observer, lost);
  }

  public ServerPlan observedBy(ServerObserver other) {
    return new ServerPlan(api, port, other, lost);
  }

  /** With one route less, as if the interface had never had the method. */
  public ServerPlan without(String operationId) {
    Set<String> more = new HashSet<>(lost);
    more.add(api.operation(operationId).id());
    return new ServerPlan(api, port, observer, Set.copyOf(more));
  }
}
