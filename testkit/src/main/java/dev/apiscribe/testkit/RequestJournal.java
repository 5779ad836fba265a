package dev.apiscribe.testkit;

import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The newest requests of a mock server, in the order in which their responses were sent. */
final class RequestJournal implements ServeEventListener {
  private final Contract contract;
  private final int limit;
  private final Deque<ReceivedRequest> requests = new ArrayDeque<>();
  private long dropped;

  /** @param limit how many requests are kept */
  RequestJournal(Contract contract, int limit) {
    this.contract = contract;
    this.limit = limit;
  }

  @Override
  public String getName() {
    return "apiscribe-journal";
  }

  @Override
  public void beforeResponseSent(ServeEvent event, Parameters parameters) {
    var request = event.getRequest();
    add(ReceivedRequest.of(
        event, contract.route(request.getMethod().getName(), Contract.path(request))));
  }

  synchronized void add(ReceivedRequest request) {
    requests.add(request);
    if (requests.size() > limit) {
      requests.remove();
      dropped++;
    }
  }

  /** Returns them in the order of their responses. */
  synchronized List<ReceivedRequest> requests() {
    return List.copyOf(requests);
  }

  /** Returns how many older ones were dropped. */
  synchronized long dropped() {
    return dropped;
  }

  synchronized void clear() {
    requests.clear();
    dropped = 0;
  }
}
