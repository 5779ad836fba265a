package dev.apiscribe.runtime;

import com.fasterxml.jackson.core.type.TypeReference;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Serves pages of a list by a script, and records which were asked for. */
final class PageServer implements AutoCloseable {
  static final Operation<Map<String, @Nullable Object>> LIST =
      Operation.<Map<String, @Nullable Object>>of("listThings", "GET", "/things")
          .parameter(Parameter.query("start"))
          .parameter(Parameter.query("limit"))
          .success(200, ResponseBody.json(new TypeReference<Map<String, @Nullable Object>>() {}))
          .build();

  /** The queries of the requests, in their order. */
  final List<String> queries = new CopyOnWriteArrayList<>();

  private final HttpServer server;

  /** @param pages from a query to a body; one that is a number is a status */
  PageServer(UnaryOperator<String> pages) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/things", exchange -> {
      String query = String.valueOf(exchange.getRequestURI().getQuery());
      queries.add(query);
      String body = pages.apply(query);
      boolean isStatus = body.matches("\\d+");
      byte[] bytes = (isStatus ? "{}" : body).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(isStatus ? Integer.parseInt(body) : 200, bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    });
    server.start();
  }

  /** Serves the page of a query; no query is {@code null}. */
  static PageServer of(Map<String, String> pages) {
    return new PageServer(query -> pages.getOrDefault(query, "404"));
  }

  Call<Map<String, @Nullable Object>> call() {
    return call(TimeSource.system());
  }

  /** @param time of the client, which tries everything once */
  Call<Map<String, @Nullable Object>> call(TimeSource time) {
    return ApiClient.builder()
        .endpoint(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
        .retry(RetryPolicy.none())
        .time(time)
        .build()
        .call(LIST);
  }

  @SuppressWarnings("unchecked")
  static @Nullable List<String> items(Map<String, @Nullable Object> body) {
    return (List<String>) body.get("things");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
