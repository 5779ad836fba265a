package dev.apiscribe.runtime.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.Call;
import dev.apiscribe.runtime.CallInterruptedException;
import dev.apiscribe.runtime.JdkTransport;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ProxySettings;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.SocketTransport;
import dev.apiscribe.runtime.Transport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An interrupt meets a call at each stage on its way to the server: only a request that was sent
 * may have been executed.
 */
@Timeout(30)
class InterruptedStageTest {
  private static final int LONG_HEADER = 200_000;
  private static final int LONG_HEADERS = 100;

  private static final Operation<Void> WRITE = Operation.<Void>of("write", "POST", "/v1/things")
      .success(200, ResponseBody.none())
      .build();

  /** Where a thread stands, by a method on its stack; each is at a server that says nothing. */
  enum Stage {
    BEFORE("", "", false),
    CONNECT("", "Dialer.connect", false),
    PROXY_CONNECT("http", "Tunnel.open", false),
    PROXY_SOCKS("socks5", "Socks.open", false),
    TLS_HANDSHAKE("", "SSLSocketImpl.startHandshake", false),
    HEAD("", "OneExchange.send", true),
    RESPONSE("", "ResponseHead.read", true);

    private final String proxy;
    private final String method;
    private final boolean executed;

    Stage(String proxy, String method, boolean executed) {
      this.proxy = proxy;
      this.method = method;
      this.executed = executed;
    }

    URI origin(int port) {
      boolean encrypted = !proxy.isEmpty() || this == TLS_HANDSHAKE;
      return URI.create((encrypted ? "https" : "http") + "://127.0.0.1:" + port);
    }

    ProxySettings settings(int port) {
      return proxy.isEmpty()
          ? ProxySettings.none()
          : ProxySettings.of(URI.create(proxy + "://127.0.0.1:" + port));
    }

    /** Through a proxy, a JDK transport uses sockets, too. */
    String method(Carried carried) {
      return carried == Carried.JDK && proxy.isEmpty() ? "CompletableFuture.get" : method;
    }
  }

  /** Who carries the call, and on whose thread. */
  enum Carried {
    SOCKETS,
    SOCKETS_ASYNC,
    JDK
  }

  static Stream<Arguments> everywhere() {
    return Stream.of(Stage.values())
        .flatMap(stage -> Stream.of(Carried.values()).map(carried -> Arguments.of(stage, carried)))
        // The thread that makes an async call does not wait, whatever its flag says.
        .filter(each -> each.get()[0] != Stage.BEFORE || each.get()[1] != Carried.SOCKETS_ASYNC);
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void tellsWhetherTheRequestMayHaveBeenExecuted(Stage stage, Carried carried) throws Exception {
    List<Socket> held = new ArrayList<>();
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      if (stage == Stage.CONNECT) {
        fill(silent, held);
      }
      ApiClient api = ApiClient.builder()
          .endpoint(stage.origin(silent.getLocalPort()))
          .transport(transport(carried, stage.settings(silent.getLocalPort())))
          .retry(RetryPolicy.none())
          .build();
      CompletableFuture<Throwable> ended = new CompletableFuture<>();
      Thread caller = new Thread(() -> ended.complete(failure(api, stage, carried)), "caller");
      caller.setDaemon(true);
      caller.start();
      if (stage != Stage.BEFORE && stage != Stage.CONNECT) {
        Socket accepted = silent.accept();
        held.add(accepted);
        assertThat(accepted.getInputStream().read()).isNotNegative();
      }
      if (stage != Stage.BEFORE) {
        waiting(stage.method(carried), carried, caller).interrupt();
      }
      assertThat(ended.get(20, TimeUnit.SECONDS))
          .isInstanceOfSatisfying(
              CallInterruptedException.class,
              failure -> assertThat(failure.mayHaveBeenExecuted()).isEqualTo(stage.executed));
    } finally {
      for (Socket socket : held) {
        socket.close();
      }
    }
  }

  private static Transport transport(Carried carried, ProxySettings settings) {
    Duration patience = Duration.ofSeconds(25);
    return carried == Carried.JDK
        ? new JdkTransport(patience, settings)
        : new SocketTransport(patience).withProxy(settings);
  }

  private static Throwable failure(ApiClient api, Stage stage, Carried carried) {
    Call<Void> call = api.call(WRITE).body(RequestBody.of("text/plain", new byte[] {1}));
    RequestOptions.Builder options = RequestOptions.builder();
    for (int i = 0; stage == Stage.HEAD && i < LONG_HEADERS; i++) {
      options.header("X-Long-" + i, "x".repeat(LONG_HEADER));
    }
    if (stage == Stage.BEFORE) {
      Thread.currentThread().interrupt();
    }
    try {
      if (carried == Carried.SOCKETS_ASYNC) {
        call.sendAsync(options.build()).join();
      } else {
        call.send(options.build());
      }
      return new AssertionError("the server said something");
    } catch (CompletionException e) {
      return e.getCause();
    } catch (RuntimeException e) {
      return e;
    }
  }

  /**
   * Lets connecting wait: nothing is accepted, and the queue is full when the kernel leaves a
   * connection open.
   */
  private static void fill(ServerSocket silent, List<Socket> held) throws IOException {
    try {
      while (true) {
        Socket one = new Socket();
        held.add(one);
        one.connect(silent.getLocalSocketAddress(), 300);
      }
    } catch (SocketTimeoutException full) {
      // As it should be.
    }
  }

  private static Thread waiting(String method, Carried carried, Thread caller) {
    AtomicReference<Thread> found = new AtomicReference<>();
    while (found.get() == null) {
      Thread.onSpinWait();
      Thread.getAllStackTraces().forEach((thread, frames) -> {
        boolean right = carried == Carried.SOCKETS_ASYNC
            ? thread.getName().startsWith("apiscribe-")
            : thread == caller;
        if (right && Stream.of(frames).anyMatch(frame -> isAt(frame, method))) {
          found.set(thread);
        }
      });
    }
    return found.get();
  }

  private static boolean isAt(StackTraceElement frame, String method) {
    return (frame.getClassName() + "." + frame.getMethodName()).endsWith("." + method);
  }
}
