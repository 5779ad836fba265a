package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that breaks the document in exactly one place.
 *
 * @param rule the constraint: a schema keyword, or {@code required}
 * @param place a JSON Pointer into the body, empty for the body as a whole, or
 *     {@link DocumentedParameter#place()}
 * @param values of the parameters, by place; the one that is missing has none
 * @param mediaType null when there is no body
 * @param body null when there is none
 */
public record BrokenRequest(
    DocumentedOperation operation,
    String rule,
    String place,
    Map<String, JsonNode> values,
    @Nullable String mediaType,
    @Nullable JsonNode body) {

  /** Returns whether the body is what is broken, and not a parameter. */
  public boolean isOfBody() {
    return place.isEmpty() || place.startsWith("/");
  }

  public WireRequest wire() {
    return WireRequest.of(operation, values, mediaType, body == null ? null : Json.bytes(body));
  }

  @Override
  public String toString() {
    return operation.api() + "/" + operation.id() + " " + rule + " of "
        + (place.isEmpty() ? "the body" : place);
  }
}
