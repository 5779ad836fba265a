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
 * @param variant true for a further media type of a documented operation and status, beyond the default one
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
    return (this.request == null || this.request.isDocumented())
        && (this.response == null || this.response.isDocumented());
  }

  public boolean isSuccess() {
    return this.status >= 200 && this.status < 300;
  }

  /** Returns what a request for this exchange says in its header {@code Prefer}. */
  public Preference preference() {
    boolean several =
        this.operation.responses().getOrDefault(this.status, Map.of()).size() > 1;
    return new Preference(
        this.status, several && this.response != null ? this.response.media().mediaType() : null);
  }

  @Override
  public String toString() {
    String name = this.operation.api() + "/" + this.operation.id() + " " + this.status;
    if (!this.variant) {
      return name;
    }
    boolean ofResponse = this.preference().mediaType() != null;
    Payload special = ofResponse ? this.response : this.request;
    return name
        + (special == null
            ? ""
            : (ofResponse ? " as " : " from ") + special.media().mediaType());
  }
}
