package dev.apiscribe.runtime.writer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.RowFormat;
import dev.apiscribe.runtime.RowFormats;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

/**
 * Takes rows on a real socket, and answers the n-th request, from 1, with the status that a script
 * gives. With 429 it asks for a pause of seven seconds.
 */
final class IngestServer implements AutoCloseable {
  static final int NEVER = 0;
  static final int HANG_UP = -1;

  private static final Operation<Void> INGEST = Operation.<Void>of("ingest", "POST", "/ingest")
      .parameter(Parameter.query("format"))
      .rowFormats(RowFormats.parameter("format")
          .sentAs(RowFormat.COMPACT, "application/json")
          .sentAs(RowFormat.STREAMING, "application/x-ndjson")
          .sentAs(RowFormat.LINES, "text/plain"))
      .success(200, ResponseBody.none())
      .build();

  private final HttpServer server;
  private final ApiClient client;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final IntUnaryOperator script;
  private final AtomicInteger requests = new AtomicInteger();
  private final List<String> stored = new CopyOnWriteArrayList<>();
  private final List<String> queries = new CopyOnWriteArrayList<>();
  private final CountDownLatch arrived = new CountDownLatch(1);
  private final CountDownLatch end = new CountDownLatch(1);

  IngestServer(IntUnaryOperator script) throws IOException {
    this.script = script;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/ingest", this::respond);
    server.setExecutor(threads);
    server.start();
    URI endpoint = URI.create("http://localhost:" + server.getAddress().getPort());
    client = client(endpoint);
  }

  /** It repeats nothing, so that the attempts which a server counts are the writer's. */
  private static ApiClient client(URI endpoint) {
    return ApiClient.builder().endpoint(endpoint).retry(RetryPolicy.none()).build();
  }

  private void respond(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    int status = script.applyAsInt(requests.incrementAndGet());
    queries.add(exchange.getRequestURI().getQuery());
    arrived.countDown();
    if (status == HANG_UP) {
      exchange.close();
      return;
    }
    if (status == NEVER) {
      awaitEnd();
      return;
    }
    if (status == 200) {
      stored.add(body);
    }
    if (status == 429) {
      exchange.getResponseHeaders().set("Retry-After", "7");
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private void awaitEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A client's call of it. */
  void send(RequestBody content) {
    client.call(INGEST).body(content).send(RequestOptions.none());
  }

  /** A client's call of a server that is not there. */
  static void sendToNobody(RequestBody content) {
    URI closed = URI.create("http://localhost:1");
    client(closed).call(INGEST).body(content).send(RequestOptions.none());
  }

  /** The bodies that were answered with 200. */
  List<String> stored() {
    return stored;
  }

  List<String> queries() {
    return queries;
  }

  void awaitArrival() throws InterruptedException {
    arrived.await();
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
