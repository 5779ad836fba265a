package dev.apiscribe.conformance.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.spec.WireRequest;
import dev.apiscribe.openapi.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A request of any HTTP client. */
final class Probe {
  static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final HttpRequest.Builder request;

  private Probe(URI uri) {
    request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20));
  }

  static Probe to(URI server, String target) {
    return new Probe(URI.create(server + target));
  }

  static Probe of(URI server, WireRequest wire) {
    Probe probe = to(server, wire.target());
    wire.headers().forEach(probe::header);
    byte[] body = wire.body();
    probe.request.method(
        wire.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    return probe;
  }

  Probe header(String name, String value) {
    request.setHeader(name, value);
    return this;
  }

  Probe method(String method) {
    request.method(method, BodyPublishers.noBody());
    return this;
  }

  Probe post(String body) {
    request.POST(BodyPublishers.ofString(body));
    return this;
  }

  /** In chunks, because its length is not known. */
  Probe postChunked(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    request.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
    return this;
  }

  HttpResponse<InputStream> stream() throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.ofInputStream());
  }

  Response send() throws IOException, InterruptedException {
    HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
    String type = response.headers().firstValue("Content-Type").orElse("");
    return new Response(response.statusCode(), type, response.body());
  }

  record Response(int status, String contentType, byte[] body) {
    JsonNode json() {
      return Json.parse(body);
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }
}
