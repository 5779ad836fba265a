package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.apiscribe.runtime.faults.Certificates;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** TLS, with certificates that are made here, by the JDK's own tool. */
@Timeout(60)
class EncryptedTransportTest {
  private static final SSLContext OF_ANOTHER = Certificates.context("other.example");

  @Test
  void sendsAndReadsEncryptedAndUsesTheConnectionAgain() throws Exception {
    SSLContext context = Certificates.context("localhost");
    try (Encrypted server = Encrypted.with(context)) {
      SocketTransport transport = new SocketTransport(Duration.ofSeconds(10), context);
      byte[] body = new byte[300_000];
      for (int i = 0; i < 3; i++) {
        assertThat(server.echoed(transport, "localhost", RequestBody.of("text/plain", body)))
            .isEqualTo(body.length);
        assertThat(server.echoed(transport, "localhost", RequestBody.of("text/plain", "small")))
            .isEqualTo(5);
      }
      assertThat(server.clients).hasSize(1);
    }
  }

  @Test
  void refusesACertificateThatNobodyTrusts() throws Exception {
    try (Encrypted server = Encrypted.with(Certificates.context("localhost"))) {
      assertThatExceptionOfType(SSLHandshakeException.class)
          .isThrownBy(() ->
              server.echoed(new SocketTransport(), "localhost", RequestBody.of("text/plain", "x")));
      assertThat(server.requests.get()).isZero();
    }
  }

  @Test
  void refusesATrustedCertificateOfAnotherHost() throws Exception {
    try (Encrypted server = Encrypted.with(OF_ANOTHER)) {
      SocketTransport transport = new SocketTransport(Duration.ofSeconds(10), OF_ANOTHER);
      assertThatExceptionOfType(SSLHandshakeException.class)
          .isThrownBy(
              () -> server.echoed(transport, "localhost", RequestBody.of("text/plain", "x")));
      assertThat(server.requests.get()).isZero();
    }
  }

  @Test
  void triesNoCertificateAgainThatWasNotAccepted() throws Exception {
    HttpClient trusting = HttpClient.newBuilder().sslContext(OF_ANOTHER).build();
    for (Transport transport : List.of(
        new SocketTransport(),
        new SocketTransport(Duration.ofSeconds(10), OF_ANOTHER),
        new JdkTransport(),
        new JdkTransport(trusting))) {
      try (Encrypted server = Encrypted.with(OF_ANOTHER)) {
        ApiClient api = ApiClient.builder()
            .endpoint(server.at("localhost"))
            .parameter("project_id", "p")
            .transport(transport)
            .build();
        assertThatExceptionOfType(ConnectionException.class)
            .isThrownBy(() -> api.call(Operations.CREATE_LOG_GROUP).send(RequestOptions.none()))
            .matches(e -> !e.mayHaveBeenExecuted())
            .matches(e -> e.attempts() == 1)
            .withMessageMatching(
                ".*: its certificate was not accepted \\(SSLHandshakeException\\)");
      }
    }
  }

  /** Answers with the length of what it got. */
  private static final class Encrypted implements AutoCloseable {
    private final HttpsServer server;
    private final AtomicInteger requests = new AtomicInteger();
    private final Set<Integer> clients = ConcurrentHashMap.newKeySet();

    private Encrypted(HttpsServer server) {
      this.server = server;
    }

    static Encrypted with(SSLContext context) throws IOException {
      HttpsServer https =
          HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      Encrypted encrypted = new Encrypted(https);
      https.setHttpsConfigurator(new HttpsConfigurator(context));
      https.createContext("/", exchange -> {
        encrypted.requests.incrementAndGet();
        encrypted.clients.add(exchange.getRemoteAddress().getPort());
        int count = exchange.getRequestBody().readAllBytes().length;
        byte[] length = Integer.toString(count).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, length.length);
        exchange.getResponseBody().write(length);
        exchange.close();
      });
      https.start();
      return encrypted;
    }

    URI at(String host) {
      return URI.create("https://" + host + ":" + server.getAddress().getPort());
    }

    int echoed(Transport transport, String host, RequestBody content) throws Exception {
      TransportRequest request =
          new TransportRequest("POST", at(host), Headers.none(), content, Duration.ofSeconds(30));
      try (TransportResponse response = transport.exchange(request)) {
        return Integer.parseInt(new String(response.body().readAllBytes(), StandardCharsets.UTF_8));
      }
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }
}
