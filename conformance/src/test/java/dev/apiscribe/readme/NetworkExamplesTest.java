package dev.apiscribe.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.runtime.ConnectionException;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/client shows of timeouts, proxies, TLS and observability happens. */
class NetworkExamplesTest {
  private static final char[] PASSWORD = "changeit".toCharArray();
  private static final String ID = "b6b9332b-091f-4b22-b810-264318d2d664";
  private static final CreateLogGroupRequest REQUEST =
      CreateLogGroupRequest.builder().logGroupName("web-frontend").ttlInDays(7).build();

  private record ReceivedRequest(URI uri, Map<String, List<String>> headers) {
    String header(String name) {
      return headers.getOrDefault(name, List.of("")).get(0);
    }
  }

  private final List<ReceivedRequest> received = new CopyOnWriteArrayList<>();

  @TempDir
  Path folder;

  private URI start(HttpServer server, String scheme) {
    server.createContext("/", this::create);
    server.start();
    return URI.create(scheme + "://localhost:" + server.getAddress().getPort());
  }

  private void create(HttpExchange exchange) throws IOException {
    received.add(
        new ReceivedRequest(exchange.getRequestURI(), Map.copyOf(exchange.getRequestHeaders())));
    byte[] body = ("{\"log_group_id\": \"" + ID + "\"}").getBytes(StandardCharsets.UTF_8);
    exchange.getRequestBody().readAllBytes();
    exchange.sendResponseHeaders(201, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static InetSocketAddress free() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  @Test
  void endsACallThatTakesTooLong() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI endpoint = URI.create("http://localhost:" + silent.getLocalPort());

      assertThat(NetworkExamples.timeouts(endpoint, REQUEST)).isEqualTo("perhaps created");
    }
  }

  @Test
  void goesThroughTheProxy() throws IOException {
    HttpServer proxy = HttpServer.create(free(), 0);
    try {
      URI address = start(proxy, "http");
      URI endpoint = URI.create("http://lts.example.com");

      assertThat(NetworkExamples.proxy(endpoint, address, "password", REQUEST)).isEqualTo(ID);
      assertThat(received.get(0).uri()).hasHost("lts.example.com");
      assertThat(received.get(0).header("Proxy-authorization"))
          .isEqualTo("Basic cmVhZGVyOnBhc3N3b3Jk");
    } finally {
      proxy.stop(0);
    }
  }

  @Test
  void trustsItsAuthoritiesAndSendsItsCertificate() throws Exception {
    File ofTheServer = key("localhost");
    File ofTheClient = key("reader");
    HttpsServer server = HttpsServer.create(free(), 0);
    server.setHttpsConfigurator(asksForACertificate(context(ofTheServer, ofTheClient)));
    try {
      URI endpoint = start(server, "https");

      assertThat(NetworkExamples.tls(endpoint, ofTheServer, ofTheClient, PASSWORD, REQUEST))
          .isEqualTo(ID);
      ConnectionException untrusted = catchThrowableOfType(
          ConnectionException.class,
          () -> NetworkExamples.tls(endpoint, ofTheClient, ofTheClient, PASSWORD, REQUEST));
      assertThat(untrusted).hasMessageContaining("its certificate was not accepted");
      assertThat(untrusted.attempts()).isEqualTo(1);
      assertThat(untrusted.mayHaveBeenExecuted()).isFalse();
      assertThat(received).hasSize(1);
    } finally {
      server.stop(0);
    }
  }

  private static HttpsConfigurator asksForACertificate(SSLContext context) {
    return new HttpsConfigurator(context) {
      @Override
      public void configure(HttpsParameters parameters) {
        SSLParameters required = context.getDefaultSSLParameters();
        required.setNeedClientAuth(true);
        parameters.setSSLParameters(required);
      }
    };
  }

  private static SSLContext context(File own, File trusted) throws Exception {
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(KeyStore.getInstance(own, PASSWORD), PASSWORD);
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(KeyStore.getInstance(trusted, PASSWORD));
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  /** Makes a key with a certificate that it signed itself. */
  private File key(String host) throws IOException, InterruptedException {
    File store = folder.resolve(host + ".p12").toFile();
    Process keytool = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            host,
            "-keyalg",
            "EC",
            "-dname",
            "CN=" + host,
            "-ext",
            "SAN=dns:" + host,
            "-storetype",
            "PKCS12",
            "-keystore",
            store.toString(),
            "-storepass",
            new String(PASSWORD))
        .redirectErrorStream(true)
        .start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(keytool.waitFor()).as(said).isZero();
    return store;
  }

  @Test
  void toldTheListenerAndAddedTheHeader() throws IOException {
    Map<String, Duration> durations = new ConcurrentHashMap<>();
    HttpServer server = HttpServer.create(free(), 0);
    try {
      LtsClient lts =
          NetworkExamples.observability(start(server, "http"), durations, () -> "trace-7");

      assertThat(lts.logGroups().createLogGroup(REQUEST).logGroupId()).isEqualTo(ID);
      assertThat(durations).containsOnlyKeys("createLogGroup");
      assertThat(received.get(0).header("X-trace-id")).isEqualTo("trace-7");
    } finally {
      server.stop(0);
    }
  }
}
