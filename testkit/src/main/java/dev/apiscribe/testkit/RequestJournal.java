package dev.apiscribe.testkit;

import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * The newest requests of a mock server, in the order in which their responses were sent. Their
 * bodies together have at most 8 million characters, unless the last one alone has more.
 */
final class RequestJournal implements ServeEventListener {
  private static final long MOST_CHARACTERS = 8_000_000;

  private final Contract contract;
  private final int limit;
  private final Deque<ReceivedRequest> requests = new ArrayDeque<>();
  private long characters;
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
    if (request.getUrl().matches("/__admin([/?].*)?")) {
      return; // Calls of WireMock's admin API are among its events.
    }
    add(ReceivedRequest.of(
        event, contract.route(request.getMethod().getName(), Contract.path(request))));
  }

  /** Adds a request whose response failed, in place of what was said of it before. */
  synchronized void addFailed(ReceivedRequest request) {
    Iterator<ReceivedRequest> newest = requests.descendingIterator();
    while (newest.hasNext()) {
      ReceivedRequest before = newest.next();
      if (before.method().equals(request.method())
          && before.target().equals(request.target())
          && before.body().equals(request.body())) {
        newest.remove();
        characters -= before.body().length();
        break;
      }
    }
    add(request);
  }

  synchronized void add(ReceivedRequest request) {
    requests.add(request);
    characters += request.body().length();
    while (requests.size() > limit || (characters > MOST_CHARACTERS && requests.size() > 1)) {
      characters -= requests.remove().body().length();
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
    characters = 0;
    dropped = 0;
  }
}
