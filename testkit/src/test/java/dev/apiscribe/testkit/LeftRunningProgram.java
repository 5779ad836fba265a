package dev.apiscribe.testkit;

import dev.apiscribe.openapi.Json;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Mock servers of all APIs, two of them stateful, and clients that create, read, delete, stream,
 * ingest, are refused and lose their connections; says now and then how much heap is in use.
 */
final class LeftRunningProgram {
  private static final int CLIENTS = 4;
  private static final int REPORTS = 12;
  private static final String ROWS = "{\"columns\":[\"id\"],\"data\":[[1]]}";

  private LeftRunningProgram() {}

  /** @param arguments {@code seconds 600}, or {@code requests 560}; how many requests are kept */
  public static void main(String[] arguments) throws Exception {
    boolean byTime = arguments[0].equals("seconds");
    long amount = Long.parseLong(arguments[1]);
    int kept = Integer.parseInt(arguments[2]);
    try (ApiMock timeplus =
            ApiMock.builder("timeplus").stateful(true).keptRequests(kept).start();
        ApiMock lts = ApiMock.builder("lts").stateful(true).keptRequests(kept).start();
        ApiMock plain = ApiMock.builder("timeplus").keptRequests(kept).start()) {
      plain.respond("listAlerts").fault(Fault.EMPTY_RESPONSE);
      AtomicLong requests = new AtomicLong();
      long start = System.nanoTime();
      for (int report = 1; report <= REPORTS; report++) {
        long until = amount * report / REPORTS;
        CountDownLatch over = new CountDownLatch(CLIENTS);
        for (int client = 0; client < CLIENTS; client++) {
          Thread thread = new Thread(() -> {
            try {
              while ((byTime ? seconds(start) : requests.get()) < until) {
                round(timeplus.endpoint(), lts.endpoint(), plain.endpoint(), requests);
              }
              over.countDown();
            } catch (IOException | RuntimeException | Error e) {
              e.printStackTrace();
              System.exit(1);
            }
          });
          thread.setDaemon(true);
          thread.start();
        }
        over.await();
        System.gc();
        Runtime heap = Runtime.getRuntime();
        System.out.println("after " + requests.get() + " requests and " + seconds(start) + " s: "
            + (heap.totalMemory() - heap.freeMemory()) / 1024 + " KB");
      }
    }
  }

  private static long seconds(long start) {
    return (System.nanoTime() - start) / 1_000_000_000;
  }

  private static void round(URI timeplus, URI lts, URI plain, AtomicLong requests)
      throws IOException {
    long number = requests.addAndGet(14);
    String view =
        "{\"name\":\"v" + number + Thread.currentThread().getId() + "\",\"query\":\"select 1\"}";
    String name = Json.parse(expect(201, json(timeplus, "POST", "/v1beta2/views", view)))
        .path("name")
        .asText();
    expect(200, json(timeplus, "GET", "/default/api/v1beta2/views/" + name, ""));
    expect(204, json(timeplus, "DELETE", "/v1beta2/views/" + name, ""));
    expect(404, json(timeplus, "GET", "/v1beta2/views/" + name + "/stats", ""));
    expect(200, json(timeplus, "POST", "/v1beta2/queries", "{\"sql\":\"select " + number + "\"}"));
    expect(200, json(timeplus, "GET", "/v1beta2/queries?tag=" + number, ""));
    String large = number % 140 == 0 ? " ".repeat(1_000_000) + ROWS : ROWS;
    expect(200, json(plain, "POST", "/v1beta2/streams/cars/ingest", large));
    expect(200, json(plain, "GET", "/v1beta2/streams", ""));
    expect(400, json(plain, "POST", "/v1beta2/alerts?a" + number + "=%FF", "{}"));
    expect(400, json(plain, "POST", "/v1beta2/alerts", "{\"a" + number + "\":"));
    expect(404, json(plain, "GET", "/" + number, ""));
    expect(405, json(plain, "PATCH", "/v1beta2/alerts", ""));
    try {
      json(plain, "GET", "/v1beta2/alerts?n=" + number, "").send();
      throw new AssertionError("a response arrived where the connection should have been lost");
    } catch (IOException expected) {
      // the connection was lost
    }
    expect(
        201,
        json(
            lts,
            "POST",
            "/v2/619d3e78f61b4be68bc5aa0b59edcf7" + number % 7 + "/groups",
            "{\"log_group_name\":\"n" + number + "\",\"ttl_in_days\":7}"));
  }

  private static Call json(URI endpoint, String method, String target, String body) {
    return Call.json(endpoint, method, target, body);
  }

  private static String expect(int status, Call call) throws IOException {
    var response = call.send();
    if (response.statusCode() != status) {
      throw new AssertionError(
          List.of(status, response.statusCode(), response.body()).toString());
    }
    return response.body();
  }
}
