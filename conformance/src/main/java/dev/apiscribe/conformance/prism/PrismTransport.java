package dev.apiscribe.conformance.prism;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.runtime.Transport;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Keeps what Prism says about the last request. One call at a time. */
final class PrismTransport implements Transport {
  /** With what is wrong with the request, where the response itself is a documented one. */
  private static final String VIOLATIONS = "sl-violations";

  /** In the responses that are Prism's own, the type of a problem. */
  private static final String PROBLEM = "https://stoplight.io/prism/errors#";

  private final Transport network;
  private List<String> complaints = List.of();
  private boolean refused;
  private int status;
  private String body = "";

  PrismTransport(Transport network) {
    this.network = network;
  }

  @Override
  public TransportResponse exchange(TransportRequest request)
      throws IOException, InterruptedException {
    try (TransportResponse response = network.exchange(request)) {
      byte[] bytes = response.body().readAllBytes();
      status = response.status();
      body = new String(bytes, StandardCharsets.UTF_8);
      complaints = new ArrayList<>(response.headers().all(VIOLATIONS));
      refused = !complaints.isEmpty();
      if (response
          .headers()
          .first("Content-Type")
          .orElse("")
          .startsWith("application/problem+json")) {
        problem(Json.parse(bytes));
      }
      return new TransportResponse(
          response.status(), response.headers(), new ByteArrayInputStream(bytes));
    }
  }

  private void problem(JsonNode problem) {
    String type = problem.path("type").asText();
    if (type.startsWith(PROBLEM)) {
      refused = type.endsWith("#UNPROCESSABLE_ENTITY");
      complaints.add(problem.path("title").asText() + ", "
          + problem.path("detail").asText() + " " + problem.path("validation"));
    }
  }

  /** Empty when it has none. */
  List<String> complaints() {
    return complaints;
  }

  /**
   * Returns whether one of them is that the request breaks the document, and not that it has no
   * route or no credentials.
   */
  boolean refused() {
    return refused;
  }

  /** Returns the status of the last response. */
  int status() {
    return status;
  }

  /** Returns the body of the last response, as text. */
  String body() {
    return body;
  }
}
