package dev.apiscribe.conformance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.server.DocumentedEnvelope;
import dev.apiscribe.openapi.InvalidJsonException;
import dev.apiscribe.openapi.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What came back.
 *
 * @param status 0 where the connection ended without a response
 * @param headers names and values in turn
 * @param closed whether the connection ended with it
 */
record RawResponse(int status, List<String> headers, byte[] body, boolean closed) {
  static final RawResponse NONE = new RawResponse(0, List.of(), new byte[0], true);

  /** Returns the values of a header, joined by commas; empty when there is none. */
  String header(String name) {
    StringBuilder values = new StringBuilder();
    for (int i = 0; i < headers.size(); i += 2) {
      if (headers.get(i).equalsIgnoreCase(name)) {
        values.append(values.isEmpty() ? "" : ", ").append(headers.get(i + 1));
      }
    }
    return values.toString();
  }

  /** Returns whether it is the error body that the API documents for this status. */
  boolean hasEnvelope(DocumentedEnvelope envelope) {
    if (!header("Content-Type").toLowerCase(Locale.ROOT).startsWith("application/json")) {
      return false;
    }
    try {
      JsonNode json = Json.parse(body);
      return envelope.errors(status, json).isEmpty();
    } catch (InvalidJsonException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    String text = new String(body, StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    return status + " " + headers + " "
        + (text.length() > 300 ? text.substring(0, 300) + "…" : text);
  }
}
