package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.spec.BrokenRequest;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import dev.apiscribe.runtime.RequestOptions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to call a generated client with.
 *
 * @param values of the parameters, by place
 * @param mediaType of the body; null when there is none
 * @param body null when there is none; a JSON string with its text when it is not JSON
 */
public record ClientCall(
    DocumentedOperation operation,
    Map<String, JsonNode> values,
    @Nullable String mediaType,
    @Nullable JsonNode body,
    RequestOptions options) {

  public static ClientCall of(DocumentedExchange exchange, RequestOptions options) {
    return new ClientCall(
        exchange.operation(),
        exchange.parameters(),
        exchange.request() == null ? null : exchange.request().media().mediaType(),
        exchange.request() == null ? null : exchange.request().value(),
        options);
  }

  public static ClientCall of(BrokenRequest broken, RequestOptions options) {
    return new ClientCall(
        broken.operation(), broken.values(), broken.mediaType(), broken.body(), options);
  }
}
