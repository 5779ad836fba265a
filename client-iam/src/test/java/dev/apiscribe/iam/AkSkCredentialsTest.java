package dev.apiscribe.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestBodyException;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.StatusException;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AkSkCredentialsTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-02-11T08:09:10.999Z"));
  private static final AkSkCredentials CREDENTIALS =
      AkSkCredentials.of("AK", "secret").withClock(CLOCK);
  private static final String DATE = "X-Sdk-Date";
  private static final String HASH = "X-Sdk-Content-Sha256";

  private static TransportRequest request(
      String uri, Headers headers, @Nullable RequestBody content) {
    return new TransportRequest("POST", URI.create(uri), headers, content, null);
  }

  private static TransportRequest request(@Nullable RequestBody content) {
    return request("https://h/v1", Headers.none(), content);
  }

  private static String authorization(TransportRequest signed) {
    return signed.headers().first("Authorization").orElseThrow();
  }

  private static String signature(TransportRequest request) {
    return authorization(CREDENTIALS.authorize(request));
  }

  @Test
  void signsAnEmptyBodyOnTheThreadOfTheCaller() {
    List<Thread> threads = new CopyOnWriteArrayList<>();
    InstantSource clock = () -> {
      threads.add(Thread.currentThread());
      return CLOCK.instant();
    };
    assertThat(CREDENTIALS
            .withClock(clock)
            .authorizeAsync(request(RequestBody.of("a/b", new byte[0])))
            .toCompletableFuture())
        .isCompleted();
    assertThat(threads).containsExactly(Thread.currentThread());
  }

  @Test
  void saysWhoSignedWhatAndWhen() {
    TransportRequest signed = CREDENTIALS.authorize(
        request("https://h/v1", Headers.builder().set("Accept", "a/b").build(), null));
    assertThat(signed.headers().first(DATE)).hasValue("20260211T080910Z");
    assertThat(authorization(signed))
        .matches(
            "SDK-HMAC-SHA256 Access=AK, SignedHeaders=accept;host;x-sdk-date, Signature=[0-9a-f]{64}");
    assertThat(signed.uri()).isEqualTo(URI.create("https://h/v1"));
  }

  @Test
  void sendsWhatComesWithTheKeys() {
    Headers headers = CREDENTIALS
        .withSecurityToken("t")
        .withProjectId("p")
        .withDomainId("d")
        .authorize(request(null))
        .headers();
    assertThat(headers.first("X-Security-Token")).hasValue("t");
    assertThat(headers.first("X-Project-Id")).hasValue("p");
    assertThat(headers.first("X-Domain-Id")).hasValue("d");
    assertThat(headers.first("Authorization").orElseThrow())
        .contains("SignedHeaders=host;x-domain-id;x-project-id;x-sdk-date;x-security-token,");
  }

  @Test
  void leavesHeadersAloneThatTheCallSets() {
    Headers own = Headers.builder()
        .set("x-project-id", "own")
        .set("x-sdk-date", "20260101T000000Z")
        .build();
    Headers headers = CREDENTIALS
        .withProjectId("p")
        .authorize(request("https://h", own, null))
        .headers();
    assertThat(headers.all("X-Project-Id")).containsExactly("own");
    assertThat(headers.all(DATE)).containsExactly("20260101T000000Z");
  }

  @Test
  void leavesARequestAloneThatHasAnAuthorization() {
    TransportRequest request =
        request("https://h", Headers.builder().set("authorization", "ApiKey k").build(), null);
    assertThat(CREDENTIALS.authorize(request)).isSameAs(request);
    TransportRequest signed = CREDENTIALS.authorize(request(null));
    assertThat(CREDENTIALS.authorize(signed)).isSameAs(signed);
  }

  @Test
  void takesEachTimeFromTheClock() {
    AtomicInteger seconds = new AtomicInteger();
    AkSkCredentials credentials =
        CREDENTIALS.withClock(() -> Instant.ofEpochSecond(seconds.incrementAndGet()));
    TransportRequest first = credentials.authorize(request(null));
    TransportRequest second = credentials.authorize(request(null));
    assertThat(first.headers().first(DATE)).hasValue("19700101T000001Z");
    assertThat(second.headers().first(DATE)).hasValue("19700101T000002Z");
    assertThat(authorization(first)).isNotEqualTo(authorization(second));
  }

  @ParameterizedTest
  @CsvSource({
    "https://h:443/, https://h/",
    "http://h:80/, http://h/",
    "http://h, http://h/",
    "https://h/%7e, https://h/~"
  })
  void signsTheSameForAddressesThatAreSentTheSame(String one, String other) {
    assertThat(signature(request(one, Headers.none(), null)))
        .isEqualTo(signature(request(other, Headers.none(), null)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://h:80/, https://h/",
    "https://h/a+b, https://h/a%20b",
    "https://h?a=+, https://h?a=%20",
    "https://h?a=1&a=2, https://h?a=2&a=1"
  })
  void signsDifferentlyWhatDiffers(String one, String other) {
    assertThat(signature(request(one, Headers.none(), null)))
        .isNotEqualTo(signature(request(other, Headers.none(), null)));
  }

  /** Each signer, and each gateway, makes something else of them. */
  @Test
  void doesNotSignHeadersThatAreRewrittenOnTheWay() {
    Headers headers = Headers.builder()
        .add("X-Two", "1")
        .add("X-Two", "2")
        .set("X_Under", "v")
        .set("Content-Type", "text/csv")
        .build();
    assertThat(signature(request("https://h/v1", headers, null)))
        .isEqualTo(signature(request(null)));
  }

  @Test
  void signsABodyWhateverItComesFrom() {
    byte[] bytes = new byte[100_000];
    String ofArray = signature(request(RequestBody.of("a/b", bytes)));
    assertThat(
            signature(request(RequestBody.ofStream("a/b", () -> new ByteArrayInputStream(bytes)))))
        .isEqualTo(ofArray);
    assertThat(signature(request(RequestBody.of("a/b", new byte[99_999])))).isNotEqualTo(ofArray);
    assertThat(signature(request(RequestBody.of("a/b", "")))).isEqualTo(signature(request(null)));
  }

  @Test
  void leavesABodyUnreadThatCanBeSentOnce() {
    InputStream untouchable = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("was read");
      }
    };
    RequestBody content = RequestBody.ofStream("application/json", untouchable);
    TransportRequest signed = CREDENTIALS.authorize(request(content));
    assertThat(signed.headers().first(HASH)).hasValue("UNSIGNED-PAYLOAD");
    assertThat(authorization(signed)).contains("x-sdk-content-sha256");
    assertThat(signed.content()).isSameAs(content);
    assertThat(content.publisher()).as("not taken by the signer").isNotNull();
  }

  @Test
  void takesTheHashThatTheCallerKnows() {
    Headers headers = Headers.builder().set(HASH, "0123").build();
    RequestBody once = RequestBody.ofStream("text/csv", InputStream.nullInputStream());
    TransportRequest signed = CREDENTIALS.authorize(request("https://h/v1", headers, once));
    assertThat(signed.headers().all(HASH)).containsExactly("0123");
    assertThat(authorization(signed)).isNotEqualTo(signature(request(once)));
  }

  @Test
  void saysWhenABodyCannotBeReadForItsHash() {
    InputStream broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("disk gone");
      }
    };
    RequestBody body = RequestBody.ofStream("a/b", () -> broken);
    assertThatThrownBy(() -> CREDENTIALS.authorize(request(body)))
        .isInstanceOf(CompletionException.class)
        .hasMessage("the body cannot be read for its signature")
        .rootCause()
        .hasMessage("disk gone");
    assertThatThrownBy(() -> CREDENTIALS
            .authorizeAsync(request(body))
            .toCompletableFuture()
            .get(20, TimeUnit.SECONDS))
        .rootCause()
        .hasMessage("disk gone");
    ApiClient api = ApiClient.builder()
        .endpoint(URI.create("http://localhost:1"))
        .credentials(CREDENTIALS)
        .build();
    Operation<Void> put =
        Operation.<Void>of("put", "PUT", "/").success(204, ResponseBody.none()).build();
    assertThatThrownBy(() -> api.call(put).body(body).send(RequestOptions.none()))
        .isInstanceOf(RequestBodyException.class);
  }

  @Test
  void anInterruptEndsReadingABody() {
    AtomicBoolean cancelled = new AtomicBoolean();
    Flow.Subscription endless = new Flow.Subscription() {
      @Override
      public void request(long count) {}

      @Override
      public void cancel() {
        cancelled.set(true);
      }
    };
    RequestBody body =
        RequestBody.ofPublisher("a/b", subscriber -> subscriber.onSubscribe(endless));
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> BodyHash.of(body))
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(cancelled).isTrue();
  }

  /** The thread that asks may be one of the connections', which must not wait for a disk. */
  @Test
  void readsAStreamForItsHashOnAThreadThatMayBlock() throws Exception {
    List<Thread> readers = new CopyOnWriteArrayList<>();
    RequestBody body = RequestBody.ofStream("a/b", () -> {
      readers.add(Thread.currentThread());
      return new ByteArrayInputStream(new byte[10]);
    });
    TransportRequest later =
        CREDENTIALS.authorizeAsync(request(body)).toCompletableFuture().get(20, TimeUnit.SECONDS);
    assertThat(later).isEqualTo(CREDENTIALS.authorize(request(body)));
    assertThat(readers).hasSize(2).first().isNotEqualTo(Thread.currentThread());
    assertThat(
            CREDENTIALS.authorizeAsync(request(RequestBody.of("a/b", "c"))).toCompletableFuture())
        .isDone();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "key\n", " key"})
  void refusesKeysThatCannotBeRight(String key) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AkSkCredentials.of(key, "s"))
        .withMessage("the access key is empty, or has white space around it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AkSkCredentials.of("AK", key))
        .withMessage("the secret key is empty, or has white space around it");
    assertThatIllegalArgumentException().isThrownBy(() -> CREDENTIALS.withSecurityToken(key));
    assertThatIllegalArgumentException().isThrownBy(() -> CREDENTIALS.withProjectId(key));
  }

  @Test
  void refusesWhatCannotStandInAHeader() {
    assertThatIllegalArgumentException().isThrownBy(() -> AkSkCredentials.of("A\nK", "s"));
    assertThatIllegalArgumentException().isThrownBy(() -> CREDENTIALS.withDomainId("ü"));
  }

  @Test
  void aChangeMakesOtherCredentials() {
    CREDENTIALS.withProjectId("p");
    assertThat(CREDENTIALS.authorize(request(null)).headers().contains("X-Project-Id"))
        .isFalse();
    assertThat(CREDENTIALS
            .withProjectId("p")
            .withProjectId("q")
            .authorize(request(null))
            .headers()
            .all("X-Project-Id"))
        .containsExactly("q");
  }

  @Test
  void signsOnceMoreByTheTimeOfTheServerWhereTheClockIsWrong() {
    ScriptedTransport server = new ScriptedTransport();
    refusing(server, "Wed, 11 Feb 2026 07:00:00 GMT");
    server.respond(204).respond(204);
    ApiClient api = client(server);
    api.call(TOUCH).send(RequestOptions.none());
    api.call(TOUCH).send(RequestOptions.none());
    assertThat(server.requests())
        .extracting(sent -> sent.headers().first(DATE).orElseThrow())
        .as("the second call is right at once")
        .containsExactly("20260211T080910Z", "20260211T070000Z", "20260211T070000Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Wed, 11 Feb 2026 08:09:50 GMT", "Wed, 11 Feb 2026 08:08:30 GMT", "now", ""})
  void leavesARefusalAloneWhereTheClockIsRight(String date) {
    ScriptedTransport server = new ScriptedTransport();
    refusing(server, date);
    assertThat(catchThrowableOfType(
                StatusException.class, () -> client(server).call(TOUCH).send(RequestOptions.none()))
            .attempts())
        .isEqualTo(1);
  }

  @Test
  void correctsTheClockOnceInACall() {
    ScriptedTransport server = new ScriptedTransport();
    refusing(server, "Wed, 11 Feb 2026 07:00:00 GMT");
    refusing(server, "Wed, 11 Feb 2026 07:00:01 GMT");
    refusing(server, "Wed, 11 Feb 2026 07:00:02 GMT");
    ApiClient api = client(server);
    for (int attempts : new int[] {2, 1}) {
      assertThat(catchThrowableOfType(
                  StatusException.class, () -> api.call(TOUCH).send(RequestOptions.none()))
              .attempts())
          .isEqualTo(attempts);
    }
  }

  private static final Operation<Void> TOUCH = Operation.<Void>of("touch", "POST", "/touch")
      .success(204, ResponseBody.none())
      .build();

  private static void refusing(ScriptedTransport server, String date) {
    server.respond(401, Headers.of(Map.of("Date", List.of(date))), "");
  }

  private static ApiClient client(ScriptedTransport server) {
    return ApiClient.builder()
        .endpoint(URI.create("https://h"))
        .transport(server)
        .credentials(AkSkCredentials.of("AK", "secret").withClock(CLOCK))
        .build();
  }
}
