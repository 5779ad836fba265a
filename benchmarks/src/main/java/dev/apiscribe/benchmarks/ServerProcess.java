package dev.apiscribe.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@link LoopbackServer} as a child, so that neither its memory nor its time is counted as a
 * client's.
 */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final URI endpoint;

  private ServerProcess(Process process, URI endpoint) {
    this.process = process;
    this.endpoint = endpoint;
  }

  static ServerProcess start() throws IOException {
    return start("http", List.of());
  }

  /** Starts one that takes calls over TLS, with a key store of {@link Encryption}. */
  static ServerProcess encrypted(Path keys) throws IOException {
    return start("https", List.of(keys.toString()));
  }

  private static ServerProcess start(String scheme, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(Programs.java());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), LoopbackServer.class.getName()));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    String port = new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
        .readLine();
    return new ServerProcess(process, URI.create(scheme + "://127.0.0.1:" + port));
  }

  URI endpoint() {
    return endpoint;
  }

  /** Returns the rows of the newest ingest. */
  long rowsReceived() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(endpoint.resolve("/rows")).build();
    return Long.parseLong(
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
  }

  @Override
  public void close() {
    process.destroy();
  }
}
