package dev.apiscribe.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.apiscribe.runtime.Row;
import dev.apiscribe.runtime.RowResponse;
import dev.apiscribe.timeplus.client.TimeplusClient;
import dev.apiscribe.timeplus.model.CreateQueryRequest;
import dev.apiscribe.timeplus.model.Query;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * All who can call a query; the peers' clients are for JSON responses, and show what they make of
 * events.
 */
final class EventReaders {
  static final List<String> ALL = List.of(
      ImplementationNames.APISCRIBE,
      ImplementationNames.JDK,
      ImplementationNames.JDK_LINES,
      ImplementationNames.NATIVE,
      ImplementationNames.OKHTTP);

  private static final JsonFactory JSON = new JsonFactory();

  private EventReaders() {}

  /** Reads a whole response. */
  @FunctionalInterface
  interface Reader {
    void read(Sum sum) throws Exception;
  }

  /** What is left of the rows when all were read as they are. */
  static final class Sum {
    private long rows;
    private long ids;
    private long letters;
    private double speeds;

    void add(long id, String name, double speed) {
      rows++;
      ids += id;
      letters += name.length();
      speeds += speed;
    }

    boolean isComplete() {
      long count = EventResponses.EVENTS;
      long ids = count * (count - 1) / 2;
      return rows == count && this.ids == ids && speeds == ids * 0.5 && letters == 9_888_890;
    }

    @Override
    public String toString() {
      return rows + " rows, ids " + ids + ", letters " + letters + ", speeds " + speeds;
    }
  }

  static Reader of(String implementation, URI endpoint) {
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(endpoint.resolve("/v1beta2/queries"))
        .header("Content-Type", "application/json")
        .header("Accept", "text/event-stream")
        .POST(BodyPublishers.ofString("{\"sql\":\"select id, name, speed from cars\"}"))
        .build();
    return switch (implementation) {
      case ImplementationNames.APISCRIBE ->
        apiscribe(TimeplusClient.builder().endpoint(endpoint).build());
      case ImplementationNames.JDK ->
        sum -> byHand(http.send(request, BodyHandlers.ofInputStream()).body(), sum);
      case ImplementationNames.JDK_LINES ->
        sum -> byLines(http.send(request, BodyHandlers.ofLines()).body(), sum);
      case ImplementationNames.NATIVE -> {
        peer.jdk.timeplus.ApiClient client = new peer.jdk.timeplus.ApiClient();
        client.updateBaseUri(endpoint.toString());
        var api = new peer.jdk.timeplus.api.QueriesApi(client);
        yield sum -> api.createQuery(new peer.jdk.timeplus.model.CreateQueryRequest()
            .sql("select id, name, speed from cars"));
      }
      case ImplementationNames.OKHTTP -> {
        peer.okhttp.timeplus.ApiClient client = new peer.okhttp.timeplus.ApiClient();
        client.setBasePath(endpoint.toString());
        var api = new peer.okhttp.timeplus.api.QueriesApi(client);
        yield sum -> api.createQuery(new peer.okhttp.timeplus.model.CreateQueryRequest()
            .sql("select id, name, speed from cars"));
      }
      default ->
        throw new IllegalArgumentException(
            "no such implementation: " + implementation + "; there are " + ALL);
    };
  }

  private static Reader apiscribe(TimeplusClient timeplus) {
    return sum -> {
      CreateQueryRequest query =
          CreateQueryRequest.builder().sql("select id, name, speed from cars").build();
      try (RowResponse<Query> response = timeplus.queries().createQuery(query)) {
        for (Row row : response.rows()) {
          sum.add(row.longValue("id"), String.valueOf(row.text("name")), row.doubleValue("speed"));
        }
      }
    };
  }

  /** Only what this server sends: an event is one line of data, and only that of rows is a list. */
  private static void byHand(InputStream body, Sum sum) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    int start = 0;
    int end = 0;
    for (int count = body.read(buffer);
        count >= 0;
        count = body.read(buffer, end, buffer.length - end)) {
      int limit = end + count;
      for (int i = end; i < limit; i++) {
        if (buffer[i] == '\n') {
          if (buffer[start] == 'd' && buffer[start + 6] == '[') {
            row(buffer, start + 6, i - start - 6, sum);
          }
          start = i + 1;
        }
      }
      System.arraycopy(buffer, start, buffer, 0, limit - start);
      end = limit - start;
      start = 0;
    }
  }

  private static void byLines(Stream<String> lines, Sum sum) throws IOException {
    for (String line : (Iterable<String>) lines::iterator) {
      if (line.startsWith("data: [")) {
        byte[] data = line.substring(6).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        row(data, 0, data.length, sum);
      }
    }
  }

  private static void row(byte[] json, int offset, int length, Sum sum) throws IOException {
    try (JsonParser in = JSON.createParser(json, offset, length)) {
      in.nextToken();
      in.nextToken();
      in.nextToken();
      long id = in.getLongValue();
      in.nextToken();
      String name = in.getText();
      in.nextToken();
      sum.add(id, name, in.getDoubleValue());
    } catch (IllegalStateException e) {
      throw new IOException(
          "not a row: " + Arrays.toString(Arrays.copyOfRange(json, offset, offset + length)), e);
    }
  }
}
