package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.apiscribe.runtime.testing.DocumentedResponse;
import dev.apiscribe.runtime.testing.ManualTime;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs test themselves with. */
@Timeout(10)
class ScriptedTransportTest {
  private final ScriptedTransport server = new ScriptedTransport();
  private final ManualTime time = new ManualTime();
  private final ApiClient api = ApiClient.builder()
      .endpoint(URI.create("http://h"))
      .credentials(Credentials.header("X-Custom", "secret"))
      .transport(server)
      .time(time)
      .build();

  private Response<Void> delete() {
    return api.call(Operations.DELETE_LOG_GROUP).send(RequestOptions.none());
  }

  @Test
  void respondsInTheOrderOfTheScriptToSyncAndAsyncCalls() throws Exception {
    server.respond(204).fail(new IOException("cut")).respond(204);
    assertThat(delete().status()).isEqualTo(204);
    assertThat(api.call(Operations.DELETE_LOG_GROUP)
            .sendAsync(RequestOptions.none())
            .get(20, TimeUnit.SECONDS)
            .status())
        .isEqualTo(204);
    assertThat(server.requests()).hasSize(3);
    assertThat(time.pauses()).hasSize(1);
  }

  @Test
  void answersWhatADocumentPrints() {
    server.respond(
        new Printed(204, "application/json;charset=UTF-8", "{\"error_code\": \"LTS.0001\"}"));
    server.respond(
        new Printed(403, "application/json;charset=UTF-8", "{\"error_code\": \"LTS.0001\"}"));
    assertThat(delete().status()).isEqualTo(204);
    assertThatExceptionOfType(StatusException.class).isThrownBy(this::delete).satisfies(refused -> {
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.headers().first("Content-Type"))
          .hasValue("application/json;charset=UTF-8");
      assertThat(refused.errorCode()).hasValue("LTS.0001");
    });
  }

  /** What a constant of the test kit says. */
  private record Printed(int status, String mediaType, String json) implements DocumentedResponse {}

  @Test
  void remembersRequestsAsTheyWouldBeSent() {
    server.respond(204);
    delete();
    TransportRequest request = server.requests().get(0);
    assertThat(request.headers().first("X-Custom")).hasValue("secret");
    assertThat(request.toString()).doesNotContain("secret");
    assertThat(request.uri()).hasToString("http://h/groups");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void seesNoPauseInSyncAndAsyncCallsBeforeARenewedTokenIsTried(boolean async) throws Exception {
    server.respond(401).respond(204);
    ApiClient renewing = ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .credentials(Credentials.token("X-Auth-Token", () -> Token.of("t"), time))
        .transport(server)
        .time(time)
        .build();
    Call<Void> call = renewing.call(Operations.DELETE_LOG_GROUP);
    if (async) {
      call.sendAsync(RequestOptions.none()).get(20, TimeUnit.SECONDS);
    } else {
      call.send(RequestOptions.none());
    }
    assertThat(server.requests()).hasSize(2);
    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void saysWhenTheScriptIsAtItsEnd() {
    server.respond(204);
    delete();
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(this::delete)
        .withMessageStartingWith(
            "the script has 1 responses, and there is another request: DELETE http://h");
    assertThat(api.call(Operations.DELETE_LOG_GROUP).sendAsync(RequestOptions.none()))
        .failsWithin(Duration.ofSeconds(20))
        .withThrowableThat()
        .withCauseInstanceOf(AssertionError.class);
  }

  @Test
  void movesTimeWhenToldToAndJumpsOverPauses() {
    assertThat(time.instant()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    time.advance(Duration.ofMinutes(1));
    assertThat(time.nanoTime()).isEqualTo(60_000_000_000L);
    assertThat(time.sleep(Duration.ofHours(1)).toCompletableFuture()).isCompleted();
    assertThat(time.instant()).isEqualTo(Instant.parse("2026-01-01T01:01:00Z"));
    assertThat(time.pauses()).containsExactly(Duration.ofHours(1));
    assertThat(new ManualTime(Instant.EPOCH).instant()).isEqualTo(Instant.EPOCH);
  }
}
