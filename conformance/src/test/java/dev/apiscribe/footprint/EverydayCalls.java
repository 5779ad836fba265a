package dev.apiscribe.footprint;

import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestBodyException;
import dev.apiscribe.runtime.Row;
import dev.apiscribe.runtime.RowResponse;
import dev.apiscribe.runtime.Rows;
import dev.apiscribe.timeplus.client.TimeplusClient;
import dev.apiscribe.timeplus.model.CreateQueryRequest;
import dev.apiscribe.timeplus.model.Owner;
import dev.apiscribe.timeplus.model.Query;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A program for {@link FootprintTest}: a call, a query, rows of everything that needs no
 * reflection, and one that does.
 */
final class EverydayCalls {
  private final TimeplusClient timeplus;

  private EverydayCalls(URI endpoint) {
    timeplus = TimeplusClient.builder().endpoint(endpoint).build();
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments[1].equals("nothing but a socket")) {
      getStreamByHand(URI.create(arguments[0]));
      return;
    }
    EverydayCalls calls = new EverydayCalls(URI.create(arguments[0]));
    for (String what : arguments[1].split(",")) {
      System.out.println(what + ": " + calls.respond(what));
    }
  }

  /**
   * What the JDK itself loads for a call: the same request and the head of the response, without a
   * client.
   */
  private static void getStreamByHand(URI endpoint) throws IOException {
    try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
      String request = "GET /v1beta2/streams/cars HTTP/1.1\r\nHost: " + endpoint.getAuthority()
          + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      System.out.println(
          new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII));
    }
  }

  private String respond(String what) throws InterruptedException {
    return switch (what) {
      case "no call" -> preloaded();
      case "call" -> timeplus.streams().getStream("cars").name();
      case "query" -> query();
      case "lists" ->
        ingest(Rows.compact(List.of("id", "name"), List.of(everyKind(), everyKind())));
      case "maps" -> ingest(Rows.streaming(List.of(Map.of("list", everyKind()))));
      case "models" ->
        ingest(Rows.streaming(
            List.of(Owner.builder().id("bob-id").additionalProperty("age", 7).build())));
      case "plain objects" -> ingest(Rows.streaming(List.of(new Car("Fiat"))));
      default -> throw new IllegalArgumentException(what);
    };
  }

  /** Waits for the thread that a client starts, and makes no call. */
  private static String preloaded() throws InterruptedException {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("apiscribe-preloader")) {
        thread.join();
      }
    }
    return "done";
  }

  private static List<Object> everyKind() {
    return Arrays.asList(
        Arrays.asList("a", true, null, new long[] {2}), Map.of("n", new BigDecimal("1.50")));
  }

  private String query() {
    int rows = 0;
    try (RowResponse<Query> response = timeplus
        .queries()
        .createQuery(CreateQueryRequest.builder().sql("select * from cars").build())) {
      for (Row row : response.rows()) {
        rows += row.columns().size() > 0 ? 1 : 0;
      }
      return rows + " rows of " + response.rows().opening().id();
    }
  }

  private String ingest(RequestBody rows) {
    try {
      timeplus.streams().ingestRows("cars", rows);
      return "done";
    } catch (RequestBodyException e) {
      return e.getMessage() + ": " + e.getCause().getMessage();
    }
  }

  /** A class that nothing but reflection can write. */
  public record Car(String name) {}
}
