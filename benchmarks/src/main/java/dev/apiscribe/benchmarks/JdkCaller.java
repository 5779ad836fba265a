package dev.apiscribe.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** What one writes without any client: the JDK's, as it is by default, and streaming JSON. */
final class JdkCaller implements Caller {
  private final HttpClient http;
  private final URI address;

  JdkCaller(URI endpoint) {
    this(HttpClient.newHttpClient(), endpoint);
  }

  JdkCaller(HttpClient http, URI endpoint) {
    this.http = http;
    address = endpoint.resolve("/v2/" + PROJECT + "/groups");
  }

  @Override
  public String createLogGroup() throws IOException, InterruptedException {
    return id(http.send(request(), BodyHandlers.ofByteArray()));
  }

  /** The same call without a thread that waits for the response. */
  AsyncCaller async() {
    return () -> {
      try {
        return http.sendAsync(request(), BodyHandlers.ofByteArray()).thenApply(response -> {
          try {
            return id(response);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
      } catch (IOException e) {
        return CompletableFuture.failedFuture(e);
      }
    };
  }

  private HttpRequest request() throws IOException {
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/json")
        .header("Accept", "application/json")
        .header("X-Auth-Token", TOKEN)
        .POST(BodyPublishers.ofByteArray(GroupJson.request()))
        .build();
  }

  private static String id(HttpResponse<byte[]> response) throws IOException {
    if (response.statusCode() != 201) {
      throw new IOException("expected 201, and the status is " + response.statusCode());
    }
    return GroupJson.id(response.body(), 0, response.body().length);
  }
}
