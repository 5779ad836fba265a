package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.runtime.testing.ManualTime;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class TokenCredentialsTest {
  private static final TransportRequest REQUEST = new TransportRequest(
      "GET", URI.create("http://h/"), Headers.none(), null, Duration.ofSeconds(30));

  private final ManualTime time = new ManualTime();
  private final AtomicInteger fetches = new AtomicInteger();
  private volatile Duration life = Duration.ofHours(1);
  private volatile boolean failing;

  private final Credentials credentials = Credentials.token("X-Auth-Token", this::fetch, time);

  private Token fetch() throws IOException {
    int number = fetches.incrementAndGet();
    if (failing) {
      throw new IOException("no login today");
    }
    Instant end = time.instant().plus(life);
    return life.isZero() ? Token.of("t" + number) : Token.of("t" + number, end);
  }

  private String token() {
    return credentials.authorize(REQUEST).headers().first("X-Auth-Token").orElseThrow();
  }

  /** The next token is fetched while calls go on with the old one. */
  private String tokenAfter(String old) {
    String current = token();
    while (current.equals(old) && !Thread.interrupted()) {
      Thread.onSpinWait();
      current = token();
    }
    return current;
  }

  @Test
  void fetchesTheNextTokenAMinuteBeforeTheEndOfTheOldOne() {
    assertThat(token()).isEqualTo("t1");
    time.advance(Duration.ofMinutes(58).plusSeconds(59));
    assertThat(token()).isEqualTo("t1");
    assertThat(fetches).hasValue(1);
    time.advance(Duration.ofSeconds(1));
    assertThat(tokenAfter("t1")).isEqualTo("t2");
    assertThat(fetches).hasValue(2);
  }

  @Test
  void doesNotWaitForTheNextTokenWhileTheOldOneIsGood() {
    CountDownLatch never = new CountDownLatch(1);
    AtomicInteger count = new AtomicInteger();
    Credentials hanging = Credentials.token(
        "X-Auth-Token",
        () -> {
          if (count.incrementAndGet() > 1) {
            never.await(5, TimeUnit.SECONDS);
          }
          return Token.of("t" + count.get(), time.instant().plus(Duration.ofHours(1)));
        },
        time);
    hanging.authorize(REQUEST);
    time.advance(Duration.ofMinutes(59).plusSeconds(59));
    assertThat(hanging.authorize(REQUEST).headers().first("X-Auth-Token")).hasValue("t1");
    never.countDown();
  }

  @Test
  void goesOnWithATokenAfterItsEndOnlyWithANewOne() {
    token();
    time.advance(Duration.ofHours(2));
    assertThat(token()).isEqualTo("t2");
  }

  @Test
  void keepsAShortTokenForThreeQuartersOfItsLife() {
    life = Duration.ofSeconds(40);
    assertThat(token()).isEqualTo("t1");
    time.advance(Duration.ofSeconds(29));
    assertThat(token()).isEqualTo("t1");
    assertThat(fetches).hasValue(1);
    time.advance(Duration.ofSeconds(1));
    assertThat(tokenAfter("t1")).isEqualTo("t2");
  }

  @Test
  void keepsATokenWithoutEndUntilItIsRefused() {
    life = Duration.ZERO;
    assertThat(token()).isEqualTo("t1");
    time.advance(Duration.ofDays(1000));
    assertThat(token()).isEqualTo("t1");
    assertThat(credentials.renew(REQUEST.withSecretHeader("X-Auth-Token", "t1")))
        .isTrue();
    assertThat(token()).isEqualTo("t2");
  }

  @Test
  void keepsANewerTokenWhenAnOlderOneIsRefused() {
    life = Duration.ZERO;
    token();
    credentials.renew(REQUEST.withSecretHeader("X-Auth-Token", "t1"));
    token();
    assertThat(credentials.renew(REQUEST.withSecretHeader("X-Auth-Token", "t1")))
        .isTrue();
    assertThat(token()).isEqualTo("t2");
    assertThat(fetches).hasValue(2);
  }

  @Test
  void usesTheOldTokenWhileItLivesAndNoNewOneIsToBeHad() {
    token();
    failing = true;
    time.advance(Duration.ofMinutes(59).plusSeconds(20));
    awaitFetches(2);
    for (int call = 0; call < 100; call++) {
      assertThat(token()).isEqualTo("t1");
    }
    assertThat(fetches).as("with 40 s left, asked again when 10 s are left").hasValue(2);
    time.advance(Duration.ofSeconds(31));
    awaitFetches(3);
    time.advance(Duration.ofSeconds(9));
    assertThatIllegalStateException()
        .isThrownBy(this::token)
        .withMessage("no token for the call (IOException)")
        .withRootCauseInstanceOf(IOException.class);
    failing = false;
    assertThat(token()).isEqualTo("t5");
  }

  /** Until so many were begun, and the last one is over. */
  private void awaitFetches(int count) {
    while (fetches.get() < count && !Thread.interrupted()) {
      assertThat(token()).isEqualTo("t1");
    }
    while (((TokenCredentials) credentials).isFetching() && !Thread.interrupted()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void doesNotGoBackToATokenThatWasRefusedWhileANewOneFailed() throws Exception {
    CountDownLatch refused = new CountDownLatch(1);
    AtomicInteger count = new AtomicInteger();
    CompletableFuture<Void> begun = new CompletableFuture<>();
    Credentials racing = Credentials.token(
        "X-Auth-Token",
        () -> {
          if (count.incrementAndGet() == 2) {
            begun.complete(null);
            refused.await(20, TimeUnit.SECONDS);
            throw new IOException("no login today");
          }
          return Token.of("t" + count.get(), time.instant().plus(Duration.ofHours(1)));
        },
        time);
    racing.authorize(REQUEST);
    time.advance(Duration.ofMinutes(59));
    racing.authorize(REQUEST);
    begun.get(20, TimeUnit.SECONDS);
    racing.renew(REQUEST.withSecretHeader("X-Auth-Token", "t1"));
    CompletableFuture<?> waiting = racing.authorizeAsync(REQUEST).toCompletableFuture();
    refused.countDown();
    assertThat(waiting).failsWithin(Duration.ofSeconds(20));
    time.advance(Duration.ofSeconds(1)); // logins pause
    assertThat(racing.authorize(REQUEST).headers().first("X-Auth-Token")).hasValue("t3");
  }

  @Test
  void fetchesOnceForAllWhoWait() throws Exception {
    CountDownLatch login = new CountDownLatch(1);
    Credentials slow = Credentials.token(
        "X-Auth-Token",
        () -> {
          login.await(20, TimeUnit.SECONDS);
          return fetch();
        },
        time);
    List<CompletableFuture<TransportRequest>> waiting = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      waiting.add(slow.authorizeAsync(REQUEST).toCompletableFuture());
    }
    login.countDown();
    for (CompletableFuture<TransportRequest> one : waiting) {
      assertThat(one.get(20, TimeUnit.SECONDS).headers().first("X-Auth-Token")).hasValue("t1");
    }
    assertThat(fetches).hasValue(1);
  }

  @Test
  void takesTheTimeOfTheLoginFromTheTimeOfTheResponse() {
    Credentials slow = Credentials.token(
        "X-Auth-Token",
        () -> {
          time.advance(Duration.ofSeconds(10));
          return Token.of("t");
        },
        time);
    assertThat(slow.authorize(REQUEST).timeout())
        .isBetween(Duration.ofSeconds(20), Duration.ofSeconds(30));
    assertThat(slow.authorize(REQUEST).timeout())
        .as("with a token at hand")
        .isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void waitsForATokenNoLongerThanForAResponse() {
    CountDownLatch never = new CountDownLatch(1);
    Credentials hanging = Credentials.token("X-Auth-Token", () -> {
      never.await();
      return Token.of("t");
    });
    assertThatThrownBy(() -> hanging.authorize(REQUEST.withTimeout(Duration.ofMillis(50))))
        .hasRootCauseMessage("no token in time");
    never.countDown();
  }

  @Test
  void passesOnWhatTheSourceThrows() {
    IllegalArgumentException own = new IllegalArgumentException("wrong password file");
    Credentials broken = Credentials.token("X-Auth-Token", () -> {
      throw own;
    });
    assertThatThrownBy(() -> broken.authorize(REQUEST)).isSameAs(own);
    assertThatIllegalStateException()
        .isThrownBy(() -> Credentials.token("X-Auth-Token", () -> null).authorize(REQUEST))
        .withMessage("the source of tokens returned null");
  }

  @Test
  void leavesATokenOfTheCallAlone() {
    TransportRequest own = REQUEST.withSecretHeader("X-Auth-Token", "mine");
    assertThat(credentials.authorize(own).headers().first("X-Auth-Token")).hasValue("mine");
    assertThat(fetches).hasValue(0);
  }

  @Test
  void countsTheFailureOfALoginOnce() {
    ConnectionException login =
        new ConnectionException("login", "login broke", false, false, new IOException());
    login.endsAttempts(2, List.of());
    ApiClient api = ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .time(time)
        .credentials(Credentials.token("X-Auth-Token", () -> {
          fetches.incrementAndGet();
          throw login;
        }))
        .build();
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> api.call(Operations.DELETE_LOG_GROUP).send(RequestOptions.none()))
          .isSameAs(login);
    }
    assertThat(fetches).as("logins of three calls").hasValue(2);
    assertThat(login.attempts()).isEqualTo(2);
    assertThat(login.getSuppressed()).isEmpty();
  }

  @Test
  void renewsATokenOnceInACallAndTakesNoAttemptFromItsRetriesForThat() {
    ScriptedTransport server =
        new ScriptedTransport().respond(401).respond(503).respond(503).respond(204);
    ApiClient api = ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .time(time)
        .transport(server)
        .credentials(credentials)
        .build();
    assertThat(api.call(Operations.DELETE_LOG_GROUP).send(RequestOptions.none()).status())
        .isEqualTo(204);
    server.respond(401).respond(401);
    assertThatThrownBy(() -> api.call(Operations.DELETE_LOG_GROUP).send(RequestOptions.none()))
        .isInstanceOfSatisfying(
            StatusException.class, refused -> assertThat(refused.attempts()).isEqualTo(2));
  }

  @Test
  void logsInLessAndLessOftenWhileLoginsFail() {
    failing = true;
    List<Long> logins = secondsOfLogins(() -> {
      try {
        token();
      } catch (IllegalStateException e) {
        assertThat(e).hasRootCauseMessage("no login today");
      }
    });
    assertThat(logins).startsWith(0L, 0L, 1L, 3L, 7L, 15L, 31L, 63L, 127L, 255L, 511L, 811L);
    failing = false;
    time.advance(Duration.ofMinutes(5));
    assertThat(token()).startsWith("t");
  }

  @Test
  void logsInLessAndLessOftenWhileTheServerRefusesEveryToken() {
    ApiClient api = ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .time(time)
        .transport(request ->
            new TransportResponse(401, Headers.none(), new ByteArrayInputStream(new byte[0])))
        .credentials(credentials)
        .build();
    life = Duration.ofDays(1);
    List<Long> logins = secondsOfLogins(() -> assertThatThrownBy(
            () -> api.call(Operations.DELETE_LOG_GROUP).send(RequestOptions.none()))
        .isInstanceOf(ClientErrorException.class));
    assertThat(logins).startsWith(0L, 0L, 0L, 1L, 3L, 7L, 15L, 31L, 63L);
    assertThat(logins).hasSizeLessThan(20);
  }

  @Test
  void logsInAtOnceForATokenThatIsRefusedAfterItWasTaken() {
    life = Duration.ZERO;
    for (int number = 1; number < 10; number++) {
      assertThat(token()).isEqualTo("t" + number);
      TransportRequest sent = REQUEST.withSecretHeader("X-Auth-Token", "t" + number);
      credentials.accepted(sent);
      assertThat(credentials.renew(sent)).isTrue();
    }
  }

  @Test
  void forgetsLoginsInVainWhenACallSucceeds() {
    ScriptedTransport server = new ScriptedTransport();
    ApiClient api = ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .time(time)
        .transport(server)
        .credentials(credentials)
        .build();
    for (int i = 1; i <= 10; i++) {
      server.respond(401).respond(204);
      api.call(Operations.DELETE_LOG_GROUP).send(RequestOptions.none());
      assertThat(fetches).hasValue(i + 1);
    }
  }

  /** Returns when logins begin if five calls are made each second for 20 minutes. */
  private List<Long> secondsOfLogins(Runnable call) {
    long start = time.nanoTime();
    List<Long> logins = new ArrayList<>();
    for (int second = 0; second < 1200; second++) {
      for (int i = 0; i < 5; i++) {
        int before = fetches.get();
        call.run();
        for (int login = before; login < fetches.get(); login++) {
          logins.add(Duration.ofNanos(time.nanoTime() - start).toSeconds());
        }
      }
      time.advance(Duration.ofSeconds(1));
    }
    return logins;
  }

  @Test
  void showsNoToken() {
    token();
    assertThat(credentials).hasToString("Credentials[token in X-Auth-Token]");
    assertThat(Token.of("t1", Instant.EPOCH))
        .hasToString("Token[***, expires 1970-01-01T00:00:00Z]");
    assertThat(credentials.authorize(REQUEST).toString()).doesNotContain("t1");
  }
}
