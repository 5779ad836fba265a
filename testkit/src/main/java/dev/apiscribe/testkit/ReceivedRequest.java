package dev.apiscribe.testkit;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request as it arrived.
 *
 * @param operationId null when nothing is documented for its method and path
 * @param target path and query, percent-encoded
 * @param headers by name, in any case
 * @param body empty when there was none, or it ended early
 * @param status the status of the response; 0 when no response was sent
 */
public record ReceivedRequest(
    @Nullable String operationId,
    String method,
    String target,
    Map<String, List<String>> headers,
    String body,
    int status) {

  static ReceivedRequest of(ServeEvent event, Optional<OperationContract> operation) {
    var request = event.getRequest();
    Map<String, List<String>> headers = new HashMap<>();
    for (HttpHeader header : request.getHeaders().all()) {
      headers.put(header.key(), header.values());
    }
    boolean isSent = event.getResponse() != null && event.getResponse().getFault() == null;
    return of(
        operation,
        request.getMethod().getName(),
        target(request.getAbsoluteUrl()),
        headers,
        request.getBodyAsString(),
        isSent ? event.getResponse().getStatus() : 0);
  }

  /** Returns what follows the authority. */
  private static String target(String address) {
    return address.replaceFirst("^[^/]*//[^/]*", "");
  }

  static ReceivedRequest of(
      Optional<OperationContract> operation,
      String method,
      String target,
      Map<String, List<String>> headers,
      String body,
      int status) {
    Map<String, List<String>> inAnyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> inAnyCase.put(name, List.copyOf(values)));
    return new ReceivedRequest(
        operation.map(OperationContract::id).orElse(null), method, target, inAnyCase, body, status);
  }

  /** Hides secrets, as the client's logs do; the properties have them. */
  @Override
  public String toString() {
    return new MaskedRequest(this, Set.of()).toString();
  }

  /** Returns the header's first value. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).map(values -> values.get(0));
  }
}
