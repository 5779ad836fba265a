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
      .transport(this.server)
      .time(this.time)
      .build();

  private Response<Void> delete() {
    return this.api.call(Operations.DELETE_LOG_GROUP).send(RequestOptions.none());
  }

  @Test
  void respondsInTheOrderOfTheScriptToSyncAndAsyncCalls() throws Exception {
    this.server.respond(204).fail(new IOException("cut")).respond(204);
    assertThat(this.delete().status()).isEqualTo(204);
    assertThat(this.api
            .call(Operations.DELETE_LOG_GROUP)
            .sendAsync(RequestOptions.none())
            .get(5, TimeUnit.SECONDS)
            .status())
        .isEqualTo(204);
    assertThat(this.server.requests()).hasSize(3);
    assertThat(this.time.pauses()).hasSize(1);
  }

  @Test
  void answersWhatADocumentPrints() {
    this.server.respond(
        new Printed(204, "application/json;charset=UTF-8", "{\"error_code\": \"LTS.0001\"}"));
    this.server.respond(
        new Printed(403, "application/json;charset=UTF-8", "{\"error_code\": \"LTS.0001\"}"));
    assertThat(this.delete().status()).isEqualTo(204);
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
    this.server.respond(204);
    this.delete();
    TransportRequest request = this.server.requests().get(0);
    assertThat(request.headers().first("X-Custom")).hasValue("secret");
    assertThat(request.toString()).doesNotContain("secret");
    assertThat(request.uri()).hasToString("http://h/groups");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void seesNoPauseInSyncAndAsyncCallsBeforeARenewedTokenIsTried(boolean async) throws Exception {
    this.server.respond(401).respond(204);
    ApiClient renewing = ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .credentials(Credentials.token("X-Auth-Token", () -> Token.of("t"), this.time))
        .transport(this.server)
        .time(this.time)
        .build();
    Call<Void> call = renewing.call(Operations.DELETE_LOG_GROUP);
    if (async) {
      call.sendAsync(RequestOptions.none()).get(5, TimeUnit.SECONDS);
    } else {
      call.send(RequestOptions.none());
    }
    assertThat(this.server.requests()).hasSize(2);
    assertThat(this.time.pauses()).isEmpty();
  }

  @Test
  void saysWhenTheScriptIsAtItsEnd() {
    this.server.respond(204);
    this.delete();
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(this::delete)
        .withMessageStartingWith(
            "the script has 1 responses, and there is another request: DELETE http://h");
    assertThat(this.api.call(Operations.DELETE_LOG_GROUP).sendAsync(RequestOptions.none()))
        .failsWithin(Duration.ofSeconds(5))
        .withThrowableThat()
        .withCauseInstanceOf(AssertionError.class);
  }

  @Test
  void movesTimeWhenToldToAndJumpsOverPauses() {
    assertThat(this.time.instant()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    this.time.advance(Duration.ofMinutes(1));
    assertThat(this.time.nanoTime()).isEqualTo(60_000_000_000L);
    assertThat(this.time.sleep(Duration.ofHours(1)).toCompletableFuture()).isCompleted();
    assertThat(this.time.instant()).isEqualTo(Instant.parse("2026-01-01T01:01:00Z"));
    assertThat(this.time.pauses()).containsExactly(Duration.ofHours(1));
    assertThat(new ManualTime(Instant.EPOCH).instant()).isEqualTo(Instant.EPOCH);
  }
}
