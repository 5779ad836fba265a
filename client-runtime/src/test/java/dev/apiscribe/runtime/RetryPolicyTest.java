package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.runtime.StatusException.Failure;
import dev.apiscribe.runtime.internal.body.BodyPrefix;
import dev.apiscribe.runtime.internal.http1.Proxies;
import dev.apiscribe.runtime.internal.http1.ProxyException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryPolicyTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final ApiException BROKEN =
      new ConnectionException("op", "op broke", true, false, new IOException());

  /** Chance at its greatest or its least. */
  private static RandomGenerator always(boolean most) {
    return new RandomGenerator() {
      @Override
      public long nextLong() {
        return 0;
      }

      @Override
      public long nextLong(long bound) {
        return most ? bound - 1 : 0;
      }
    };
  }

  private static ApiException respond(int status, Map<String, List<String>> headers) {
    BodyPrefix body = BodyPrefix.readWhatIsThere(InputStream.nullInputStream(), 0);
    return StatusException.of(
        "op", new Failure(status, true, Headers.of(headers), null, List.of(), body));
  }

  private static Duration pause(RetryPolicy policy, String retryAfter) {
    return policy.pauseAfter(1, respond(503, Map.of("Retry-After", List.of(retryAfter))), NOW);
  }

  @Test
  void doublesTheLongestPauseUpToALimit() {
    RetryPolicy policy = RetryPolicy.builder()
        .maxAttempts(100)
        .firstPause(Duration.ofMillis(200))
        .longestPause(Duration.ofSeconds(1))
        .random(always(true))
        .build();
    assertThat(policy.pauseAfter(1, BROKEN, NOW)).isEqualTo(Duration.ofMillis(200));
    assertThat(policy.pauseAfter(2, BROKEN, NOW)).isEqualTo(Duration.ofMillis(400));
    assertThat(policy.pauseAfter(3, BROKEN, NOW)).isEqualTo(Duration.ofMillis(800));
    assertThat(policy.pauseAfter(4, BROKEN, NOW)).isEqualTo(Duration.ofSeconds(1));
    assertThat(policy.pauseAfter(99, BROKEN, NOW)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void mayPauseNotAtAll() {
    RetryPolicy policy = RetryPolicy.builder().random(always(false)).build();
    assertThat(policy.pauseAfter(1, BROKEN, NOW)).isZero();
    assertThat(policy.pauseAfter(2, BROKEN, NOW)).isZero();
  }

  @Test
  void spreadsPausesOverTheWholeRange() {
    RetryPolicy policy = RetryPolicy.builder().random(new SplittableRandom(7)).build();
    List<Duration> pauses = IntStream.range(0, 1000)
        .mapToObj(i -> policy.pauseAfter(1, BROKEN, NOW))
        .toList();
    assertThat(pauses)
        .allSatisfy(pause -> assertThat(pause).isBetween(Duration.ZERO, Duration.ofMillis(200)));
    assertThat(pauses).anySatisfy(pause -> assertThat(pause).isLessThan(Duration.ofMillis(10)));
    assertThat(pauses).anySatisfy(pause -> assertThat(pause).isGreaterThan(Duration.ofMillis(190)));
  }

  @Test
  void survivesPausesThatNobodyCanCount() {
    RetryPolicy policy = RetryPolicy.builder()
        .maxAttempts(5000)
        .firstPause(Duration.ofSeconds(Long.MAX_VALUE))
        .longestPause(Duration.ofSeconds(Long.MAX_VALUE))
        .random(always(true))
        .build();
    assertThat(policy.pauseAfter(4000, BROKEN, NOW)).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7000",
    "' 7 ', 7000",
    "60, 60000",
    "'Thu, 01 Jan 2026 00:00:05 GMT', 5000",
    "'Thu, 01 Jan 2026 00:00:00 GMT', 0",
    "'Wed, 31 Dec 2025 23:59:59 GMT', 0",
    "0, 0",
    "-1, 0",
    "1.5, 0",
    "'', 0",
    "soon, 0",
    "2026-01-01T00:00:05Z, 0",
    "07, 7000",
    "0000000007, 7000",
    "00000000000000000000000000000000000007, 7000",
    "0000000000, 0",
    "'\t7', 7000",
    "+7, 0",
    "7s, 0",
    "'7, 8', 0",
    "'7 8', 0",
    "0x7, 0",
    "7e0, 0",
    "\u0667, 0",
    "'Thursday, 01-Jan-26 00:00:05 GMT', 5000",
    "'Thursday, 01-Jan-26 00:00:00 GMT', 0",
    "'Saturday, 01-Jan-77 00:00:05 GMT', 0",
    "'Thu Jan  1 00:00:05 2026', 5000",
    "'Thu Jan 01 00:00:05 2026', 5000",
    "'Sat Jan 31 00:00:05 1976', 0",
    "'Thu, 01 Jan 2026 00:00:05 CET', 0",
    "'Thu, 01 Jan 2026 00:00:05', 0",
    "'Fri, 01 Jan 2026 00:00:05 GMT', 0",
    "'Thu, 32 Jan 2026 00:00:05 GMT', 0",
    "'Thu, 01 Jan 2026 25:00:05 GMT', 0",
    "'Thu, 01 Jän 2026 00:00:05 GMT', 0",
    "'Thursday, 01-Jan-2026 00:00:05 GMT', 0",
    "'Thursday, 01-Jan-26 00:00:05 PST', 0",
    "'Thu, 01-Jan-26 00:00:05 GMT', 0",
    "'01-Jan-26 00:00:05 GMT', 0",
    "'Thu Jan  1 00:00:05 26', 0",
    "'Fri Jan  1 00:00:05 2026', 0",
    "'Thu Jan  1 00:00:05 2026 GMT', 0",
    "',', 0",
    "-, 0"
  })
  void waitsAsLongAsTheServerAsks(String retryAfter, long millis) {
    RetryPolicy policy = RetryPolicy.builder().random(always(false)).build();
    assertThat(pause(policy, retryAfter)).isEqualTo(Duration.ofMillis(millis));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "61",
        "999999999999999999999",
        "0000000000000061",
        "1000000000",
        "9223372036854775807",
        "9223372036854775808",
        "Thursday, 01-Jan-26 00:01:01 GMT",
        "Wednesday, 31-Dec-75 23:59:59 GMT",
        "Wednesday, 01-Jan-75 00:01:01 GMT",
        "Thu Jan  1 00:01:01 2026",
        "Thu, 01 Jan 2026 00:01:01 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT"
      })
  void doesNotWaitLongerThanItsPatience(String retryAfter) {
    assertThat(pause(RetryPolicy.standard(), retryAfter)).isNull();
  }

  @ParameterizedTest
  @ValueSource(longs = {3600, 99_999_999, 100_000_000, 999_999_999, 1_000_000_000, 3_000_000_000L})
  void knowsNoPatienceWhenToldSo(long seconds) {
    RetryPolicy policy =
        RetryPolicy.builder().longestRetryAfter(Duration.ofDays(36_500)).build();
    assertThat(pause(policy, Long.toString(seconds))).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 502, 503, 504})
  void triesAgainWhatMayPass(int status) {
    assertThat(RetryPolicy.standard().pauseAfter(1, respond(status, Map.of()), NOW))
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 400, 401, 404, 409, 501, 600})
  void doesNotTryAgainWhatStays(int status) {
    assertThat(RetryPolicy.standard().pauseAfter(1, respond(status, Map.of()), NOW))
        .isNull();
  }

  @Test
  void triesAgainWhatItIsTold() {
    RetryPolicy own = RetryPolicy.builder().statuses(409).build();
    assertThat(own.pauseAfter(1, respond(409, Map.of()), NOW)).isNotNull();
    assertThat(own.pauseAfter(1, respond(503, Map.of()), NOW)).isNull();
  }

  @Test
  void triesAgainWhatTheNetworkDid() {
    RetryPolicy policy = RetryPolicy.standard();
    assertThat(policy.pauseAfter(1, BROKEN, NOW)).isNotNull();
    assertThat(policy.pauseAfter(1, new CallTimeoutException("op", true, null), NOW))
        .isNotNull();
    assertThat(policy.pauseAfter(1, new CallInterruptedException("op", true, null), NOW))
        .isNull();
    assertThat(policy.pauseAfter(1, new RequestBodyException("op", true, new IOException()), NOW))
        .isNull();
  }

  @Test
  void doesNotTryAgainWhatAProxyRefused() {
    ProxySelector namingNone = new ProxySelector() {
      @Override
      public List<Proxy> select(URI uri) {
        return List.of();
      }

      @Override
      public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
    };
    ProxyException refusal = catchThrowableOfType(
        ProxyException.class, () -> Proxies.of(namingNone).to(URI.create("http://h/")));
    ConnectionException refused =
        new ConnectionException("op", "op broke", false, refusal.isLasting(), refusal);
    assertThat(RetryPolicy.standard().pauseAfter(1, refused, NOW)).isNull();
  }

  @Test
  void endsWithTheLastAttempt() {
    assertThat(RetryPolicy.standard().maxAttempts()).isEqualTo(3);
    assertThat(RetryPolicy.builder().maxAttempts(1).build().pauseAfter(1, BROKEN, NOW))
        .isNull();
    assertThat(RetryPolicy.standard().pauseAfter(2, BROKEN, NOW)).isNotNull();
    assertThat(RetryPolicy.standard().pauseAfter(3, BROKEN, NOW)).isNull();
    assertThat(RetryPolicy.none().pauseAfter(1, BROKEN, NOW)).isNull();
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RetryPolicy.builder().maxAttempts(0))
        .withMessage("maxAttempts: found 0, expected at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RetryPolicy.builder().firstPause(Duration.ofSeconds(-1)))
        .withMessage("firstPause: found PT-1S, expected at least PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RetryPolicy.builder().longestRetryAfter(Duration.ofMillis(-1)));
  }

  @Test
  void saysHowOftenItTries() {
    assertThat(RetryPolicy.none()).hasToString("RetryPolicy[1 attempt]");
    assertThat(RetryPolicy.standard()).hasToString("RetryPolicy[3 attempts]");
  }
}
