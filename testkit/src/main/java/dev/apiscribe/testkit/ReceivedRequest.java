package dev.apiscribe.testkit;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request as it arrived.
 *
 * @param operationId null when nothing is documented for its method and path
 * @param target path and query, percent-encoded
 * @param headers by name, in any case
 * @param body empty when there was none
 * @param status the status of the response; 0 when no response was sent
 */
public record ReceivedRequest(
    @Nullable String operationId,
    String method,
    String target,
    Map<String, List<String>> headers,
    String body,
    int status) {

  static ReceivedRequest of(ServeEvent event, @Nullable String operationId) {
    var request = event.getRequest();
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (HttpHeader header : request.getHeaders().all()) {
      headers.put(header.key(), List.copyOf(header.values()));
    }
    boolean responded = event.getResponse() != null && event.getResponse().getFault() == null;
    return new ReceivedRequest(
        operationId,
        request.getMethod().getName(),
        request.getUrl(),
        headers,
        request.getBodyAsString(),
        responded ? event.getResponse().getStatus() : 0);
  }

  /** Returns the header's first value. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).map(values -> values.get(0));
  }
}
