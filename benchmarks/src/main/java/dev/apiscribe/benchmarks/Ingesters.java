package dev.apiscribe.benchmarks;

import dev.apiscribe.runtime.Rows;
import dev.apiscribe.timeplus.client.TimeplusClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;

/** All who can send rows in one request. */
final class Ingesters {
  static final List<String> ALL = List.of(
      ImplementationNames.APISCRIBE,
      ImplementationNames.JDK,
      ImplementationNames.NATIVE,
      ImplementationNames.OKHTTP);

  private Ingesters() {}

  /** Sends rows; the server counts them. */
  @FunctionalInterface
  interface Ingester {
    void ingest(int rows) throws Exception;
  }

  static Ingester of(String implementation, URI endpoint) {
    return switch (implementation) {
      case ImplementationNames.APISCRIBE -> {
        TimeplusClient timeplus = TimeplusClient.builder().endpoint(endpoint).build();
        yield rows ->
            timeplus.streams().ingestRows("cars", Rows.compact(Cars.COLUMNS, Cars.rows(rows)));
      }
      case ImplementationNames.JDK -> {
        HttpClient http = HttpClient.newHttpClient();
        yield rows -> byHand(http, endpoint, rows);
      }
      case ImplementationNames.NATIVE -> {
        peer.jdk.timeplus.ApiClient client = new peer.jdk.timeplus.ApiClient();
        client.updateBaseUri(endpoint.toString());
        var api = new peer.jdk.timeplus.api.StreamsApi(client);
        yield rows -> api.ingestRows(
            "cars",
            new peer.jdk.timeplus.model.IngestRowsRequest()
                .columns(Cars.COLUMNS)
                .data(Cars.rows(rows).collect(Collectors.toList())),
            null);
      }
      case ImplementationNames.OKHTTP -> {
        peer.okhttp.timeplus.ApiClient client = new peer.okhttp.timeplus.ApiClient();
        client.setBasePath(endpoint.toString());
        var api = new peer.okhttp.timeplus.api.StreamsApi(client);
        yield rows -> api.ingestRows(
            "cars",
            new peer.okhttp.timeplus.model.IngestRowsRequest()
                .columns(Cars.COLUMNS)
                .data(Cars.rows(rows).collect(Collectors.toList())),
            null);
      }
      default ->
        throw new IllegalArgumentException(
            "no such implementation: " + implementation + "; there are " + ALL);
    };
  }

  private static void byHand(HttpClient http, URI endpoint, int rows) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(endpoint.resolve("/v1beta2/streams/cars/ingest"))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.fromPublisher(new PublishedCars(rows)))
        .build();
    int status = http.send(request, BodyHandlers.discarding()).statusCode();
    if (status != 200) {
      throw new IllegalStateException("expected 200, and the status is " + status);
    }
  }
}
