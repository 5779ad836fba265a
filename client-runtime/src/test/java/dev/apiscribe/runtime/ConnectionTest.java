package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class ConnectionTest {
  private static final RequestOptions SHORT =
      RequestOptions.builder().timeout(Duration.ofMillis(200)).build();
  private static final String HALF =
      "HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{\"log_group_id\":";

  private static Call<LogGroup> call(URI endpoint) {
    return Operations.client(endpoint).call(Operations.CREATE_LOG_GROUP);
  }

  @Test
  void reportsAServerThatCannotBeReached() throws IOException {
    try (DeafPort deaf = new DeafPort()) {
      URI unanswered = deaf.endpoint();
      assertThatExceptionOfType(ConnectionException.class)
          .isThrownBy(() -> Operations.create(unanswered))
          .withMessage("createLogGroup got no response from localhost:" + unanswered.getPort()
              + " (ConnectException)");
    }
  }

  @Test
  void reportsAConnectionThatIsDroppedBeforeTheResponse() throws IOException {
    try (var server = ScriptedServer.answering("")) {
      ConnectionException e = catchThrowableOfType(
          ConnectionException.class, () -> Operations.create(server.endpoint()));
      assertThat(e)
          .hasMessage("createLogGroup got no response from localhost:"
              + server.endpoint().getPort());
      assertThat(e.operationId()).isEqualTo("createLogGroup");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        HALF,
        "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"log",
        "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n14\r\n{\"log_group_id\":\"1\"}\r\n"
      })
  void reportsHalfAResponseAsSuch(String response) throws IOException {
    try (var server = ScriptedServer.answering(response)) {
      assertThatExceptionOfType(ConnectionException.class)
          .isThrownBy(() -> Operations.create(server.endpoint()))
          .withMessage("createLogGroup got only part of the response");
    }
  }

  @Test
  void reportsALongListThatBreaksOffAsABrokenConnection() throws IOException {
    String elements = "{\"log_group_id\":\"1\"},".repeat(10_000);
    try (var server = ScriptedServer.answering(
        "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n[" + elements)) {
      assertThatExceptionOfType(ConnectionException.class)
          .isThrownBy(() -> Operations.client(server.endpoint())
              .call(Operations.LIST_LOG_GROUPS)
              .send(RequestOptions.none()));
    }
  }

  @Test
  void keepsTheStatusOfAnErrorThatBreaksOff() throws IOException {
    try (var server =
        ScriptedServer.breakingOffAfter("HTTP/1.1 500 Oops\r\nContent-Length: 100\r\n\r\nhalf")) {
      StatusException e =
          catchThrowableOfType(StatusException.class, () -> Operations.create(server.endpoint()));
      assertThat(e.status()).isEqualTo(500);
      assertThat(e.rawBody()).asString(StandardCharsets.UTF_8).isEqualTo("half");
      assertThat(e.isTruncated()).isTrue();
    }
  }

  @Test
  void givesUpOnAResponseThatDoesNotCome() throws IOException {
    try (var server = ScriptedServer.stallingAfter("")) {
      assertThatExceptionOfType(CallTimeoutException.class)
          .isThrownBy(() -> call(server.endpoint()).send(SHORT))
          .withMessage("createLogGroup took too long");
      server.awaitClientGone();
    }
  }

  @Test
  void givesUpOnABodyThatDoesNotEnd() throws IOException {
    try (var server = ScriptedServer.stallingAfter(HALF)) {
      assertThatExceptionOfType(CallTimeoutException.class)
          .isThrownBy(() -> call(server.endpoint()).send(SHORT));
      server.awaitClientGone();
    }
  }

  @Test
  void takesTheTimeoutOfTheClientWhenTheCallHasNone() throws IOException {
    try (var server = ScriptedServer.stallingAfter("")) {
      ApiClient api = ApiClient.builder()
          .endpoint(server.endpoint())
          .parameter("project_id", "p1")
          .timeout(Duration.ofMillis(200))
          .build();
      assertThatExceptionOfType(CallTimeoutException.class)
          .isThrownBy(() -> api.call(Operations.CREATE_LOG_GROUP).send(RequestOptions.none()));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestOptions.builder().timeout(Duration.ZERO));
  }

  @Test
  void keepsTheStatusOfAnErrorThatDoesNotEnd() throws IOException {
    try (var server =
        ScriptedServer.stallingAfter("HTTP/1.1 500 Oops\r\nContent-Length: 100\r\n\r\nhalf")) {
      StatusException e = catchThrowableOfType(
          StatusException.class, () -> call(server.endpoint()).send(SHORT));
      assertThat(e.status()).isEqualTo(500);
    }
  }

  @Test
  void stopsWaitingForTheResponseWhenInterrupted() throws IOException {
    try (var server = ScriptedServer.stallingAfter("")) {
      Thread caller = Thread.currentThread();
      server.request().thenRun(caller::interrupt);
      assertThatExceptionOfType(CallInterruptedException.class)
          .isThrownBy(() -> Operations.create(server.endpoint()))
          .withMessage("createLogGroup was interrupted");
      assertThat(Thread.interrupted()).isTrue();
      server.awaitClientGone();
    }
  }

  @Test
  void stopsReadingTheResponseWhenInterrupted() throws IOException {
    try (var server =
        ScriptedServer.stallingAfter("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")) {
      InputStream body = Operations.client(server.endpoint())
          .call(Operations.DOWNLOAD)
          .send(RequestOptions.none())
          .body();
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(IOException.class).isThrownBy(body::readAllBytes);
      assertThat(Thread.interrupted()).isTrue();
      server.awaitClientGone();
    }
  }

  @Test
  void cancelsADownloadThatIsClosedEarly() throws IOException {
    try (var server =
        ScriptedServer.stallingAfter("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")) {
      InputStream body = Operations.client(server.endpoint())
          .call(Operations.DOWNLOAD)
          .send(RequestOptions.none())
          .body();
      assertThat(body.read()).isEqualTo('h');
      body.close();
      server.awaitClientGone();
      assertThatExceptionOfType(IOException.class).isThrownBy(body::read);
    }
  }

  @Test
  void refusesAnHttpClientThatFollowsRedirects() {
    HttpClient following =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();
    assertThatIllegalArgumentException().isThrownBy(() -> new JdkTransport(following));
  }

  @Test
  void worksWithAnHttpClientOfTheCaller() throws IOException {
    try (var server = ScriptedServer.answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]")) {
      ApiClient api = ApiClient.builder()
          .endpoint(server.endpoint())
          .transport(new JdkTransport(HttpClient.newHttpClient()))
          .build();
      assertThat(
              api.call(Operations.LIST_LOG_GROUPS).send(RequestOptions.none()).body())
          .isEmpty();
    }
  }

  @Test
  void reportsATransportOfTheCallerThatFails() {
    Transport broken = new Transport() {
      @Override
      public TransportResponse exchange(TransportRequest request) throws IOException {
        throw new SocketTimeoutException();
      }

      @Override
      public CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request) {
        return CompletableFuture.failedFuture(new SocketTimeoutException());
      }
    };
    ApiClient api = ApiClient.builder()
        .endpoint(URI.create("http://localhost"))
        .transport(broken)
        .build();
    assertThatExceptionOfType(CallTimeoutException.class)
        .isThrownBy(() -> api.call(Operations.DELETE_LOG_GROUP).send(RequestOptions.none()));
    assertThat(api.call(Operations.DELETE_LOG_GROUP).sendAsync(RequestOptions.none()))
        .failsWithin(Duration.ofSeconds(20))
        .withThrowableThat()
        .withCauseInstanceOf(CallTimeoutException.class);
  }
}
