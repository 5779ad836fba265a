package dev.apiscribe.reachability;

import com.sun.net.httpserver.HttpServer;
import dev.apiscribe.iam.IamPasswordLogin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A login that is granted. */
final class IamLogin {
  private IamLogin() {}

  static void run() throws IOException {
    HttpServer iam =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    iam.createContext("/", exchange -> {
      byte[] body = "{\"token\":{\"expires_at\":\"2026-02-12T08:09:10.123000Z\"}}"
          .getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.getResponseHeaders().add("X-Subject-Token", "MIIabc");
      exchange.sendResponseHeaders(201, body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    });
    iam.start();
    try {
      IamPasswordLogin.builder()
          .endpoint(URI.create("http://localhost:" + iam.getAddress().getPort()))
          .domain("OTC-1")
          .user("reader")
          .password("secret")
          .projectName("eu-de")
          .build()
          .fetch();
    } finally {
      iam.stop(0);
    }
  }
}
