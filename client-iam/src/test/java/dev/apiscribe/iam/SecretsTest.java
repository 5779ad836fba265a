package dev.apiscribe.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.StatusException;
import dev.apiscribe.runtime.Token;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One marked secret of each kind goes every way that it can go, and must not be seen anywhere. */
class SecretsTest {
  private static final String CANARY = "cAnArY-";
  private static final String ACCESS_KEY = CANARY + "access";
  private static final String SECRET_KEY = CANARY + "secret";
  private static final String SECURITY_TOKEN = CANARY + "security";
  private static final String PASSWORD = CANARY + "password";
  private static final String TOKEN = CANARY + "token";

  private static final Operation<Void> PUT = Operation.<Void>of("put", "PUT", "/v1/tags")
      .success(204, ResponseBody.none())
      .build();

  private final List<String> logged = new CopyOnWriteArrayList<>();
  private final Logger root = Logger.getLogger("");
  private final Level before = root.getLevel();
  private final Handler capture = new Handler() {
    @Override
    public void publish(LogRecord record) {
      // The JDK's HTTP client has loggers of its own: so closely looked at they quote a response
      // that is malformed.
      if (!record.getLoggerName().startsWith("jdk.")) {
        SecretsTest.this.logged.add(new SimpleFormatter().format(record));
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  };

  @BeforeEach
  void listen() {
    capture.setLevel(Level.ALL);
    root.setLevel(Level.ALL);
    root.addHandler(capture);
  }

  @AfterEach
  void nothingWasLogged() {
    root.removeHandler(capture);
    root.setLevel(before);
    assertThat(logged).noneMatch(line -> line.contains(CANARY));
  }

  private static void assertHidden(Object shown) {
    assertThat(String.valueOf(shown)).doesNotContain(CANARY);
    if (shown instanceof Throwable failure) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      assertThat(trace.toString()).doesNotContain(CANARY);
    }
  }

  private static AkSkCredentials keys() {
    return AkSkCredentials.of(ACCESS_KEY, SECRET_KEY).withSecurityToken(SECURITY_TOKEN);
  }

  private static IamPasswordLogin login(URI endpoint) {
    return IamPasswordLogin.builder()
        .endpoint(endpoint)
        .domain("d")
        .user("u")
        .password(PASSWORD)
        .projectName("p")
        .client(client -> client.retry(RetryPolicy.none()))
        .build();
  }

  @Test
  void theLogIsHeardAtAll() {
    assertThat(catchThrowable(() -> login(URI.create("http://localhost:1")).fetch()))
        .isNotNull();
    assertThat(logged)
        .anyMatch(line -> line.contains("createToken") && line.contains("sending POST"));
  }

  @Test
  void aSignedRequestShowsNone() {
    TransportRequest signed = keys()
        .authorize(
            new TransportRequest("GET", URI.create("https://h/"), Headers.none(), null, null));
    assertThat(signed.headers().first("Authorization").orElseThrow())
        .contains(ACCESS_KEY)
        .doesNotContain(SECRET_KEY);
    assertThat(keys()).hasToString("Credentials[AK/SK]");
    List.of(signed, signed.headers(), SigningKey.of(SECRET_KEY)).forEach(SecretsTest::assertHidden);
    assertThat(SigningKey.of(SECRET_KEY)).hasToString("SigningKey");
  }

  @Test
  void noFailureOfASignedCallShowsOne() {
    List<Throwable> failures = new ArrayList<>();
    for (String broken : List.of("\n", "ü", " ", "\u0000")) {
      failures.add(catchThrowable(() -> AkSkCredentials.of(ACCESS_KEY + broken, SECRET_KEY)));
      failures.add(
          catchThrowable(() -> AkSkCredentials.of(ACCESS_KEY + broken + "x", SECRET_KEY + "\n")));
      failures.add(catchThrowable(() -> keys().withSecurityToken(SECURITY_TOKEN + broken)));
    }
    failures.add(catchThrowable(() -> AkSkCredentials.of("", SECRET_KEY)));
    failures.add(catchThrowable(() -> AkSkCredentials.of(ACCESS_KEY, "")));
    failures.add(catchThrowable(() -> keys().withClock(() -> Instant.MAX).authorize(plain())));
    try (WireServer gone = new WireServer("");
        WireServer refusing =
            WireServer.answering(403, "application/json", "{\"a\":\"" + CANARY + "\"}")) {
      ApiClient refused =
          ApiClient.builder().endpoint(refusing.endpoint()).credentials(keys()).build();
      ApiClient dropped =
          ApiClient.builder().endpoint(gone.endpoint()).credentials(keys()).build();
      RequestBody unreadable = RequestBody.ofStream("text/csv", SecretsTest::unreadable);
      failures.add(catchThrowable(() -> refused.call(PUT).send(RequestOptions.none())));
      failures.add(catchThrowable(() -> dropped.call(PUT).send(RequestOptions.none())));
      failures.add(catchThrowable(
          () -> dropped.call(PUT).sendAsync(RequestOptions.none()).join()));
      failures.add(
          catchThrowable(() -> dropped.call(PUT).body(unreadable).send(RequestOptions.none())));
      List.of(refused, dropped, refused.call(PUT)).forEach(SecretsTest::assertHidden);
    }
    assertThat(failures).doesNotContainNull().allSatisfy(SecretsTest::assertHidden);
  }

  /**
   * The request's id, the reason, an address, the type and the names of a body repeat what the
   * service knows of the caller.
   */
  @Test
  void noFailureShowsOneThatTheServiceRepeats() {
    List<Throwable> failures = new ArrayList<>();
    for (String secret : List.of(ACCESS_KEY, SECRET_KEY, SECURITY_TOKEN, PASSWORD)) {
      String names = "{\"token\":{\"" + secret + "\":[}}";
      for (String status : List.of("403 " + secret, "302 Found", "503 " + secret, "201 Created")) {
        WireServer server = new WireServer(
            "HTTP/1.1 " + status,
            "X-Request-Id: " + secret,
            "Location: /" + secret,
            "Content-Type: text/" + secret,
            "Content-Length: " + names.length(),
            "",
            names);
        try (server) {
          Operation<Map<String, Object>> put = Operation.<Map<String, Object>>of(
                  "put", "PUT", "/v1/tags")
              .success(201, ResponseBody.json(JsonCodecs.map(JsonCodecs.ANY)))
              .build();
          ApiClient api = ApiClient.builder()
              .endpoint(server.endpoint())
              .credentials(keys())
              .retry(RetryPolicy.none())
              .build();
          failures.add(catchThrowable(() -> {
            if (secret.equals(PASSWORD)) {
              login(server.endpoint()).fetch();
            } else {
              api.call(put).send(RequestOptions.none());
            }
          }));
        }
      }
    }
    assertThat(failures).hasSize(16).doesNotContainNull().allSatisfy(SecretsTest::assertHidden);
    assertThat(failures)
        .filteredOn(StatusException.class::isInstance)
        .hasSize(9)
        .allSatisfy(failure -> assertHidden(
            ((StatusException) failure).headers() + " " + ((StatusException) failure).requestId()));
  }

  @Test
  void aLoginShowsNone() {
    String body =
        "{\"token\":{\"expires_at\":\"2026-02-12T08:09:10.123000Z\",\"id\":\"" + TOKEN + "\"}}";
    try (WireServer iam =
        WireServer.answering(201, "application/json", body, "X-Subject-Token: " + TOKEN)) {
      IamPasswordLogin login = login(iam.endpoint());
      Token token = login.fetch();
      assertThat(token.value()).isEqualTo(TOKEN);
      assertThat(new String(iam.next().body(), StandardCharsets.UTF_8)).contains(PASSWORD);
      List.of(login, token, IamPasswordLogin.builder().password(PASSWORD))
          .forEach(SecretsTest::assertHidden);
    }
  }

  /** Each response holds the secrets wherever a response can hold something. */
  @Test
  void noFailureOfALoginShowsOne() {
    // A token that the client does not have yet is not a secret that it could know in a message.
    String quoted = "{\"error\":{\"message\":\"" + PASSWORD + "\"}}";
    String page = "<html>" + PASSWORD + TOKEN + "</html>";
    String noTime = "{\"token\":{\"expires_at\":\"" + PASSWORD + TOKEN + "\"}}";
    String noText = "{\"token\":{\"expires_at\":{\"" + PASSWORD + "\":\"" + TOKEN + "\"}}}";
    String noToken = "{\"token\":\"" + TOKEN + "\"}";
    String described = "{\"token\":{\"expires_at\":\"2026-02-12T08:09:10Z\"}}";
    String header = "X-Subject-Token: " + TOKEN;
    List<WireServer> servers = List.of(
        WireServer.answering(401, "application/json", quoted),
        WireServer.answering(302, "text/html", page, "Location: /" + TOKEN),
        WireServer.answering(503, "text/html", page, header),
        WireServer.answering(200, "text/" + TOKEN, page, header),
        WireServer.answering(201, "application/json", noTime, header),
        WireServer.answering(201, "application/json", noText, header),
        WireServer.answering(201, "application/json", noToken, header),
        WireServer.answering(201, "application/json", "{}", header),
        WireServer.answering(201, "application/json", described, header + "ü"),
        WireServer.answering(201, "application/json", page + "{", header),
        new WireServer("HTTP/1.1 201 " + TOKEN, "Content-Length: " + TOKEN, "", ""),
        new WireServer("HTTP/1.1 201 X", "Content-Length: 100", header, "", TOKEN),
        new WireServer("HTTP/1.1 201 X", header),
        new WireServer("HTTP/1.1 201 X", header + "\u0001", "", ""),
        new WireServer(TOKEN),
        new WireServer(""));
    List<Throwable> failures = new ArrayList<>();
    for (WireServer server : servers) {
      try (server) {
        failures.add(catchThrowable(() -> login(server.endpoint()).fetch()));
      }
    }
    failures.add(catchThrowable(() -> login(URI.create("http://u:" + PASSWORD + "@h"))));
    failures.add(catchThrowable(() -> login(URI.create("http://localhost:1")).fetch()));
    assertThat(failures).doesNotContainNull().allSatisfy(SecretsTest::assertHidden);
  }

  private static TransportRequest plain() {
    return new TransportRequest("GET", URI.create("https://h/"), Headers.none(), null, null);
  }

  private static InputStream unreadable() {
    return new ByteArrayInputStream(new byte[0]) {
      @Override
      public synchronized int read(byte[] into, int offset, int length) {
        throw new UncheckedIOException(new IOException("gone"));
      }

      @Override
      public byte[] readNBytes(int length) throws IOException {
        throw new IOException("gone");
      }
    };
  }
}
