package dev.apiscribe.review.fetch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on loopback that answers each path with what a test puts there, and 404 elsewhere. */
public final class LoopbackPages implements AutoCloseable {
  /** What a test sends itself. */
  @FunctionalInterface
  public interface Response {
    void send(HttpExchange exchange) throws IOException;
  }

  /** One request, as it came. */
  public record Request(String target, Headers headers) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Response> pages = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  public LoopbackPages() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", exchange -> {
      requests.add(new Request(exchange.getRequestURI().toString(), exchange.getRequestHeaders()));
      try (exchange) {
        pages
            .getOrDefault(exchange.getRequestURI().toString(), response(404, "not found"))
            .send(exchange);
      }
    });
    server.start();
  }

  public String address(String path) {
    return "http://" + host() + path;
  }

  public String host() {
    return InetAddress.getLoopbackAddress().getHostAddress() + ":"
        + server.getAddress().getPort();
  }

  public LoopbackPages put(String path, Response response) {
    pages.put(path, response);
    return this;
  }

  /** The targets of all requests, in their order. */
  public List<String> targets() {
    return requests.stream().map(Request::target).toList();
  }

  public List<Request> requests() {
    return requests;
  }

  public static Response response(int status, String text, String... headers) {
    return response(status, text.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** @param headers name, value, name, value */
  public static Response response(int status, byte[] body, String... headers) {
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
      }
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    };
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
