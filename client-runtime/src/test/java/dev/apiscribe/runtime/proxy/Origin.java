package dev.apiscribe.runtime.proxy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** A server on loopback, plain and encrypted, that records what it is asked and answers 200. */
final class Origin implements AutoCloseable {
  private final HttpServer server;
  private final String scheme;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Request> seen = new CopyOnWriteArrayList<>();

  private Origin(HttpServer server, String scheme) {
    this.server = server;
    this.scheme = scheme;
    server.setExecutor(threads);
    server.createContext("/", exchange -> {
      byte[] body = exchange.getRequestBody().readAllBytes();
      Headers headers = exchange.getRequestHeaders();
      seen.add(new Request(
          exchange.getRequestMethod() + " " + exchange.getRequestURI(),
          headers.getFirst("Host"),
          headers.getFirst("X-Auth-Token"),
          headers.containsKey("Proxy-Authorization"),
          body.length,
          exchange.getRemoteAddress().getPort()));
      exchange.sendResponseHeaders(
          exchange.getRequestURI().getPath().endsWith("/407") ? 407 : 200, -1);
      exchange.close();
    });
    server.start();
  }

  static Origin of(String scheme, SSLContext context) {
    InetSocketAddress anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try {
      if (scheme.equals("http")) {
        return new Origin(HttpServer.create(anywhere, 0), scheme);
      }
      HttpsServer encrypted = HttpsServer.create(anywhere, 0);
      encrypted.setHttpsConfigurator(new HttpsConfigurator(context));
      return new Origin(encrypted, scheme);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String authority(String host) {
    return host + ":" + server.getAddress().getPort();
  }

  URI at(String host) {
    return URI.create(scheme + "://" + authority(host));
  }

  List<Request> seen() {
    return seen;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /**
   * What came of a request.
   *
   * @param port of the connection's other end
   */
  record Request(
      String line,
      String host,
      String token,
      boolean hasProxyAuthorization,
      int bodyLength,
      int port) {}
}
