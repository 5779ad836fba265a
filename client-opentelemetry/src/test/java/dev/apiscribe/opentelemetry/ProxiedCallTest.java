package dev.apiscribe.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.ResponseBody;
import io.opentelemetry.api.common.AttributeKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A traced call goes through the proxy, and its span names the origin. */
@Timeout(20)
class ProxiedCallTest {
  private static final Operation<Void> READ = Operation.<Void>of("read", "GET", "/things")
      .success(200, ResponseBody.none())
      .build();

  private final Telemetry telemetry = new Telemetry();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void goesThroughTheProxyAndNamesTheOrigin(boolean async) throws Exception {
    try (ServerSocket proxy = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      CompletableFuture<String> line = CompletableFuture.supplyAsync(() -> serve(proxy));
      ApiClient api = ApiClient.builder()
          .endpoint(URI.create("http://origin.test:8080"))
          .proxy(URI.create("http://127.0.0.1:" + proxy.getLocalPort()))
          .interceptor(OpenTelemetryInterceptor.of(telemetry.sdk()))
          .build();
      if (async) {
        api.call(READ).sendAsync(RequestOptions.none()).toCompletableFuture().join();
      } else {
        api.call(READ).send(RequestOptions.none());
      }
      assertThat(line.join()).isEqualTo("GET http://origin.test:8080/things HTTP/1.1");
      assertThat(telemetry
              .attempts()
              .get(0)
              .getAttributes()
              .get(AttributeKey.stringKey("server.address")))
          .isEqualTo("origin.test");
    }
  }

  private static String serve(ServerSocket proxy) {
    try (Socket client = proxy.accept()) {
      BufferedReader in = new BufferedReader(
          new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
      String first = in.readLine();
      while (!in.readLine().isEmpty()) {
        // The headers.
      }
      String response = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
      client.getOutputStream().write(response.getBytes(StandardCharsets.ISO_8859_1));
      return first;
    } catch (IOException e) {
      return e.toString();
    }
  }
}
