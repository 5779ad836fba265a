package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request and its response.
 *
 * @param parameters the values to send, by {@link DocumentedParameter#place()}
 * @param request null when the operation takes no body
 * @param response null when this status brings none
 * @param variant true for a further media type of a documented operation and status, beyond the
 *     default one, and for a further payload of one media type
 */
public record DocumentedExchange(
    DocumentedOperation operation,
    int status,
    Map<String, JsonNode> parameters,
    @Nullable Payload request,
    @Nullable Payload response,
    boolean variant) {

  /** Returns whether every body in it is printed in a document; one without any body is. */
  public boolean isDocumented() {
    return (request == null || request.isDocumented())
        && (response == null || response.isDocumented());
  }

  public boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** Returns what a request for this exchange says in its header {@code Prefer}. */
  public Preference preference() {
    boolean several = operation.responses().getOrDefault(status, Map.of()).size() > 1;
    return new Preference(
        status, several && response != null ? response.media().mediaType() : null);
  }

  @Override
  public String toString() {
    String name = operation.api() + "/" + operation.id() + " " + status;
    if (!variant) {
      return name;
    }
    boolean ofResponse = preference().mediaType() != null;
    Payload special = ofResponse ? response : request;
    if (special != null && special.id().matches(".*-\\d+")) {
      return name + " with " + special.id();
    }
    return name
        + (special == null
            ? ""
            : (ofResponse ? " as " : " from ") + special.media().mediaType());
  }
}
