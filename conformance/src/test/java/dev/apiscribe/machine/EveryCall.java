package dev.apiscribe.machine;

import dev.apiscribe.conformance.check.ClientCall;
import dev.apiscribe.conformance.check.ClientKind;
import dev.apiscribe.conformance.check.ClientPool;
import dev.apiscribe.conformance.check.GeneratedClient;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.Payload;
import dev.apiscribe.iam.AkSkCredentials;
import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.StatusException;
import dev.apiscribe.runtime.Transport;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import dev.apiscribe.runtime.testing.ManualTime;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import dev.apiscribe.testkit.LtsPayloads;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Makes every documented exchange by the generated clients, signed, and prints what is sent and
 * what comes of it: the same on each machine. Names of headers and media types arrive in capitals,
 * with the letters that some languages fold differently.
 */
final class EveryCall {
  private static final Instant NOW = Instant.parse("2026-02-28T18:30:00Z");

  private EveryCall() {}

  public static void main(String[] arguments) {
    PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    for (DocumentedApi api : DocumentedApi.all()) {
      for (DocumentedExchange exchange : api.exchanges()) {
        out.println(exchange + " " + outcome(api, exchange));
      }
    }
    out.println(waited());
    out.flush();
  }

  private static String outcome(DocumentedApi api, DocumentedExchange exchange) {
    Map<String, List<String>> headers = new HashMap<>(Map.of("X-REQUEST-ID", List.of("ID-I")));
    Payload response = exchange.response();
    if (response != null) {
      headers.put("CONTENT-TYPE", List.of(response.media().mediaType().toUpperCase(Locale.ROOT)));
    }
    ScriptedTransport server = new ScriptedTransport()
        .respond(
            exchange.status(),
            Headers.of(headers),
            response == null ? "" : new String(response.bytes(), StandardCharsets.UTF_8));
    AkSkCredentials keys = AkSkCredentials.of("ACCESSIiI", "secret")
        .withProjectId("INIT")
        .withClock(InstantSource.fixed(NOW));
    GeneratedClient client = new ClientPool(
            api, URI.create("https://INIT.example.com"), new Signing(keys, server))
        .client(exchange.operation(), exchange.parameters());
    GeneratedClient.Result result =
        client.call(ClientCall.of(exchange, RequestOptions.none()), ClientKind.SYNC);
    StringBuilder text = new StringBuilder();
    for (TransportRequest request : server.requests()) {
      text.append(request.method())
          .append(' ')
          .append(request.uri())
          .append(' ')
          .append(new TreeMap<>(request.headers().asMap()));
    }
    text.append(server.bodies());
    if (result.failure() instanceof StatusException failure) {
      text.append(failure.getMessage()).append(failure.errorCode()).append(failure.error());
    } else {
      text.append(result.failure())
          .append(result.response() == null ? null : result.response().body());
    }
    return text.toString().replaceAll("@[0-9a-f]+", "").replaceAll("\\R", " ");
  }

  /** How long a client waits for a date. */
  private static String waited() {
    ScriptedTransport server = new ScriptedTransport()
        .respond(
            429, Headers.of(Map.of("RETRY-AFTER", List.of("Sat, 28 Feb 2026 18:30:03 GMT"))), "")
        .respond(LtsPayloads.CREATE_LOG_GROUP_201);
    ManualTime time = new ManualTime(NOW);
    LtsClient lts = LtsClient.builder()
        .endpoint(URI.create("https://lts.example.com"))
        .projectId("619d3e78f61b4be68bc5aa0b59edcİıI")
        .transport(server)
        .time(time)
        .build();
    lts.logGroups()
        .createLogGroup(CreateLogGroupRequest.builder()
            .logGroupName("lts-GRIIND")
            .ttlInDays(7)
            .build());
    return "waited " + time.pauses() + " " + server.requests().get(1).uri();
  }

  /** Signs what it passes on. */
  private record Signing(AkSkCredentials keys, Transport server) implements Transport {
    @Override
    public TransportResponse exchange(TransportRequest request)
        throws IOException, InterruptedException {
      return server.exchange(keys.authorize(request));
    }

    @Override
    public CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request) {
      return server.exchangeAsync(keys.authorize(request));
    }
  }
}
