package dev.apiscribe.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.TransportRequest;
import java.net.URI;
import java.util.function.UnaryOperator;

/** What a client may do wrong. */
final class Defects {
  private Defects() {}

  static UnaryOperator<TransportRequest> without(String header) {
    return request -> {
      Headers.Builder headers = Headers.builder();
      request
          .headers()
          .asMap()
          .forEach((name, values) -> values.stream()
              .filter(value -> !name.equalsIgnoreCase(header))
              .forEach(value -> headers.add(name, value)));
      return request.withHeaders(headers.build());
    };
  }

  static UnaryOperator<TransportRequest> with(String header, String value) {
    return request ->
        request.withHeaders(request.headers().toBuilder().set(header, value).build());
  }

  static TransportRequest at(TransportRequest request, String uri) {
    return sent(request, request.method(), URI.create(uri));
  }

  static TransportRequest sent(TransportRequest request, String method, URI uri) {
    return new TransportRequest(
        method, uri, request.headers(), request.content(), request.timeout());
  }

  static TransportRequest of(TransportRequest request, JsonNode body) {
    RequestBody content = RequestBody.of("application/json", Json.bytes(body));
    return new TransportRequest(
        request.method(), request.uri(), request.headers(), content, request.timeout());
  }
}
