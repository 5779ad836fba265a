package dev.apiscribe.endurance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/**
 * Takes rows and counts them; answers a query with as many rows as its limit says, one to an event.
 * Keeps none of them.
 */
final class RowsServer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final List<Long> received = new CopyOnWriteArrayList<>();

  /** Opens when no query has to wait for others any more. */
  private final CountDownLatch held;

  private RowsServer(HttpServer server, int together) {
    this.server = server;
    held = new CountDownLatch(together);
    server.createContext("/v1beta2/streams/cars/ingest", this::ingest);
    server.createContext("/v1beta2/queries", this::query);
  }

  static RowsServer plain() throws IOException {
    return started(HttpServer.create(loopback(), 0), 0);
  }

  /** Sends no row before so many queries are open. */
  static RowsServer holding(int queries) throws IOException {
    HttpServer server = HttpServer.create(loopback(), queries);
    server.setExecutor(Executors.newCachedThreadPool());
    return started(server, queries);
  }

  static RowsServer encrypted(SSLContext context) throws IOException {
    HttpsServer server = HttpsServer.create(loopback(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    return started(server, 0);
  }

  private static InetSocketAddress loopback() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  private static RowsServer started(HttpServer server, int together) {
    RowsServer rows = new RowsServer(server, together);
    server.start();
    return rows;
  }

  URI endpoint() {
    String scheme = server instanceof HttpsServer ? "https" : "http";
    return URI.create(scheme + "://localhost:" + server.getAddress().getPort());
  }

  /** The number of rows of each call. */
  List<Long> received() {
    return received;
  }

  private void ingest(HttpExchange exchange) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long ends = 0;
    try (InputStream body = exchange.getRequestBody()) {
      for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
        for (int i = 0; i < count; i++) {
          ends += buffer[i] == ']' ? 1 : 0;
        }
      }
    }
    // The list of columns and the list of rows end, too.
    received.add(ends - 2);
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  private void query(HttpExchange exchange) throws IOException {
    String sql = JSON.readTree(exchange.getRequestBody()).path("sql").asText();
    long rows = Long.parseLong(sql.replaceFirst(".* limit ", ""));
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = new BufferedOutputStream(exchange.getResponseBody(), 64 * 1024)) {
      out.write(
          ("event: query\ndata: " + query("running") + "\n\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
      held.countDown();
      held.await();
      for (long i = 0; i < rows; i++) {
        out.write(("data: [[" + i + ",\"car-" + i + "\"," + i * 0.5 + "]]\n\n")
            .getBytes(StandardCharsets.UTF_8));
      }
      out.write(
          ("event: query\ndata: " + query("finished") + "\n\n").getBytes(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  /** The documented query, with columns of its own. */
  private static JsonNode query(String status) throws IOException {
    ObjectNode query = (ObjectNode) JSON.readTree(
        Path.of("../specs/timeplus/examples/create-query.200.json").toFile());
    query.put("status", status);
    ArrayNode header = query.withObject("/result").putArray("header");
    header.addObject().put("name", "id").put("type", "int64");
    header.addObject().put("name", "name").put("type", "string");
    header.addObject().put("name", "speed").put("type", "float64");
    return query;
  }

  @Override
  public void close() {
    server.stop(0);
    if (server.getExecutor() instanceof ExecutorService threads) {
      threads.shutdownNow();
    }
  }
}
