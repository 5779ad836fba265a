package dev.apiscribe.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** What one writes without any client: the JDK's, as it is by default, and streaming JSON. */
final class JdkCaller implements Caller {
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;

  JdkCaller(URI endpoint) {
    address = endpoint.resolve("/v2/" + PROJECT + "/groups");
  }

  @Override
  public String createLogGroup() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address)
        .header("Content-Type", "application/json")
        .header("Accept", "application/json")
        .header("X-Auth-Token", TOKEN)
        .POST(BodyPublishers.ofByteArray(GroupJson.request()))
        .build();
    HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() != 201) {
      throw new IOException("expected 201, and the status is " + response.statusCode());
    }
    return GroupJson.id(response.body(), 0, response.body().length);
  }
}
