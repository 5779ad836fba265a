package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** A request over a socket. */
final class Call {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final HttpRequest.Builder request;

  private Call(HttpRequest.Builder request) {
    this.request = request.timeout(Duration.ofSeconds(20));
  }

  static Call of(URI endpoint, String method, String target, byte[] body) {
    return new Call(HttpRequest.newBuilder(URI.create(endpoint + target))
        .method(method, BodyPublishers.ofByteArray(body)));
  }

  static Call of(URI endpoint, String method, String target, String body) {
    var publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    return new Call(
        HttpRequest.newBuilder(URI.create(endpoint + target)).method(method, publisher));
  }

  static Call json(URI endpoint, String method, String target, String body) {
    return of(endpoint, method, target, body).with("Content-Type", "application/json");
  }

  /** The request that the exchange's operation takes. */
  static Call of(URI endpoint, DocumentedExchange exchange) {
    JsonNode sample = exchange.request();
    String body = sample.has("jsonBody")
        ? sample.path("jsonBody").toString()
        : sample.path("body").asText();
    Call call =
        of(endpoint, sample.path("method").asText(), sample.path("target").asText(), body);
    for (Map.Entry<String, JsonNode> header : sample.path("headers").properties()) {
      call.with(header.getKey(), header.getValue().asText());
    }
    return call;
  }

  Call with(String header, String value) {
    request.header(header, value);
    return this;
  }

  HttpResponse<String> send() throws IOException {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
