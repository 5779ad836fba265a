package dev.apiscribe.conformance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.check.SchemaCheck;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.openapi.InvalidJsonException;
import dev.apiscribe.openapi.Json;

/**
 * A documented request after a random change.
 *
 * @param breaks whether it breaks the contract for sure, so that no server may accept it
 */
record FuzzedRequest(RawRequest request, boolean breaks) {
  static FuzzedRequest breaking(RawRequest request) {
    return new FuzzedRequest(request, true);
  }

  static FuzzedRequest perhaps(RawRequest request) {
    return new FuzzedRequest(request, false);
  }

  /** A request with another body, which the schema judges. */
  static FuzzedRequest judged(DocumentedExchange exchange, RawRequest request) {
    try {
      JsonNode json = Json.parse(request.body());
      // What servers take for an optional property that is missing is not the schema's to judge.
      boolean hasNull = json.toString().contains("null");
      boolean wrong = !hasNull
          && !SchemaCheck.errors(exchange.operation().api(), exchange.request().media(), json)
              .isEmpty();
      return new FuzzedRequest(request, wrong);
    } catch (InvalidJsonException e) {
      return breaking(request);
    }
  }
}
