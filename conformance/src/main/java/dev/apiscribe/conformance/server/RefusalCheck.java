package dev.apiscribe.conformance.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.check.Check;
import dev.apiscribe.conformance.check.Findings;
import dev.apiscribe.conformance.check.Subject;
import dev.apiscribe.conformance.spec.BrokenRequest;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.WireRequest;
import dev.apiscribe.openapi.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * A server refuses what breaks a constraint: 400, the documented error body, and in it the place
 * that is broken.
 */
public final class RefusalCheck {
  private static final int BAD_REQUEST = 400;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final DocumentedApi api;
  private final URI endpoint;
  private final Subject subject;
  private final HttpClient http;
  private final DocumentedEnvelope envelope;

  /** @param endpoint where the API is served */
  public RefusalCheck(DocumentedApi api, URI endpoint, Subject subject, HttpClient http) {
    this.api = api;
    this.endpoint = endpoint;
    this.subject = subject;
    this.http = http;
    envelope = new DocumentedEnvelope(api);
  }

  /** Sends the request, and checks the response against the document. */
  public List<Check> of(BrokenRequest broken) {
    Findings findings = Findings.of(broken, subject);
    findings.attempt("refused", () -> compare(broken, send(broken), findings));
    return findings.checks();
  }

  private void compare(BrokenRequest broken, HttpResponse<byte[]> response, Findings findings) {
    findings.same("status", BAD_REQUEST, response.statusCode());
    String type = response.headers().firstValue("Content-Type").orElse("");
    findings.same("content type", "application/json", type.replaceFirst(";.*", ""));
    JsonNode body = Json.parse(response.body());
    findings.same("error body", List.of(), envelope.errors(BAD_REQUEST, body));
    String place = broken.place().isEmpty() ? "body" : broken.place();
    if (!envelope.hasMessage()) {
      findings.notCovered(
          "place", broken.place(), "the documented error body has no message that could name it");
      return;
    }
    String message = envelope.message(body);
    if (message.startsWith(place + ": ")) {
      findings.passed("place");
    } else {
      findings.failed(
          "place", broken.place(), "expected it to be named, but the message is: " + message);
    }
  }

  private HttpResponse<byte[]> send(BrokenRequest broken) {
    WireRequest wire = broken.wire();
    byte[] body = wire.body();
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(endpoint + wire.target()))
        .timeout(PATIENCE)
        .method(
            wire.method(),
            body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    wire.headers().forEach(request::header);
    if (body == null && broken.isOfBody()) {
      // Nothing else is to be wrong with it.
      request.header(
          "Content-Type", broken.operation().requestMedia().keySet().iterator().next());
    }
    try {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(api + " on " + subject.label(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
