package dev.apiscribe.runtime.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.CallInterruptedException;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ProxySettings;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.ResponseBody;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A call ends while a proxy lets it wait, and an address of a proxy may be one of IPv6. */
@Timeout(20)
class ProxyCancelTest {
  private static final Operation<Void> READ = Operation.<Void>of("read", "GET", "/v1/things")
      .success(200, ResponseBody.none())
      .build();

  static Stream<Arguments> waits() {
    return Stream.of("http", "https", "socks5")
        .flatMap(way -> Arrays.stream(Kind.values()).map(kind -> Arguments.of(way, kind)));
  }

  @ParameterizedTest
  @MethodSource("waits")
  void hangsUpOnTheProxyWhenTheCallIsGivenUp(String way, Kind kind) throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String scheme = way.equals("socks5") ? way : "http";
      URI proxy = URI.create(scheme + "://127.0.0.1:" + silent.getLocalPort());
      URI origin = URI.create((way.equals("http") ? "http" : "https") + "://origin.test:8443");
      ApiClient api = kind.carry(ApiClient.builder().endpoint(origin), ProxySettings.of(proxy))
          .build();
      if (kind.isAsync()) {
        CompletableFuture<?> call =
            api.call(READ).sendAsync(RequestOptions.none()).toCompletableFuture();
        try (Socket client = silent.accept()) {
          client.getInputStream().read();
          call.cancel(true);
          drain(client);
        }
      } else {
        Thread caller = Thread.currentThread();
        CompletableFuture<Void> gone =
            CompletableFuture.runAsync(() -> interruptAtFirstByte(silent, caller));
        assertThatExceptionOfType(CallInterruptedException.class)
            .isThrownBy(() -> api.call(READ).send(RequestOptions.none()));
        assertThat(Thread.interrupted()).isTrue();
        gone.join();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void reachesAProxyAtAnIpv6Address(Kind kind) throws Exception {
    ServerSocket listening = null;
    try {
      listening = new ServerSocket(0, 5, InetAddress.getByName("::1"));
    } catch (IOException e) {
      abort("this machine has no IPv6");
    }
    try (ServerSocket proxy = listening) {
      URI address = URI.create("http://[::1]:" + proxy.getLocalPort());
      ApiClient api = kind.carry(
              ApiClient.builder().endpoint(URI.create("http://origin.test:8080")),
              ProxySettings.of(address))
          .build();
      CompletableFuture<String> line = CompletableFuture.supplyAsync(() -> served(proxy));
      assertThat(kind.send(api.call(READ), RequestOptions.none()).status()).isEqualTo(200);
      assertThat(line.join()).isEqualTo("GET http://origin.test:8080/v1/things HTTP/1.1");
    }
  }

  private static String served(ServerSocket proxy) {
    try (Socket client = proxy.accept()) {
      Head head = Head.read(client.getInputStream());
      RecordingProxy.write(
          client, "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
      return head.firstLine();
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static void interruptAtFirstByte(ServerSocket silent, Thread caller) {
    try (Socket client = silent.accept()) {
      client.getInputStream().read();
      caller.interrupt();
      drain(client);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends only because the client hangs up. */
  private static void drain(Socket client) {
    try {
      client.getInputStream().readAllBytes();
    } catch (IOException reset) {
      // As good as an end.
    }
  }
}
