package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.apiscribe.runtime.CallEvent.AttemptEnded;
import dev.apiscribe.runtime.CallEvent.AttemptStarted;
import dev.apiscribe.runtime.CallEvent.Ended;
import dev.apiscribe.runtime.CallEvent.Retrying;
import dev.apiscribe.runtime.CallEvent.Started;
import dev.apiscribe.runtime.testing.ManualTime;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class CallListenerTest {
  private final List<CallEvent> events = new CopyOnWriteArrayList<>();
  private final ScriptedTransport server = new ScriptedTransport();
  private final ManualTime time = new ManualTime();

  private ApiClient.Builder client() {
    return ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .transport(this.server)
        .time(this.time)
        .listener(this.events::add)
        .credentials(Credentials.header("X-Auth-Token", "secret"));
  }

  private static void delete(ApiClient api, boolean async) throws Exception {
    Call<Void> call = api.call(Operations.DELETE_LOG_GROUP);
    if (async) {
      call.sendAsync(RequestOptions.none()).get(5, TimeUnit.SECONDS);
    } else {
      call.send(RequestOptions.none());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void cannotEndACallByAnError(boolean async) throws Exception {
    this.server.respond(204);
    CallListener broken = event -> {
      throw new AssertionError("of a listener");
    };
    delete(this.client().listener(broken).listener(this.events::add).build(), async);
    assertThat(this.events).last().isInstanceOf(Ended.class);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void hearsOfEverythingInACallThatIsTriedAgain(boolean async) throws Exception {
    Headers later = Headers.of(Map.of("Retry-After", List.of("7")));
    this.server
        .then(request -> {
          this.time.advance(Duration.ofMillis(30));
          return new TransportResponse(503, later, InputStream.nullInputStream());
        })
        .respond(204);
    delete(this.client().build(), async);
    assertThat(this.events)
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly(
            "Started",
            "AttemptStarted",
            "AttemptEnded",
            "Retrying",
            "AttemptStarted",
            "AttemptEnded",
            "Ended");
    assertThat(((AttemptStarted) this.events.get(1)).attempt()).isEqualTo(1);
    assertThat(this.events.get(2)).isInstanceOfSatisfying(AttemptEnded.class, e -> {
      assertThat(e.status()).isEqualTo(503);
      assertThat(e.failure()).isInstanceOf(ServerErrorException.class);
      assertThat(e.duration()).isEqualTo(Duration.ofMillis(30));
    });
    assertThat(this.events)
        .filteredOn(AttemptEnded.class::isInstance)
        .extracting(event -> ((AttemptEnded) event).attempt())
        .containsExactly(1, 2);
    long id = this.events.get(0).callId();
    assertThat(this.events.get(3))
        .isEqualTo(new Retrying(id, Operations.DELETE_LOG_GROUP, 2, Duration.ofSeconds(7)));
    assertThat(this.events.get(5))
        .isInstanceOfSatisfying(AttemptEnded.class, e -> assertThat(e.failure()).isNull());
    assertThat(this.events.get(6)).isInstanceOfSatisfying(Ended.class, e -> {
      assertThat(e.attempts()).isEqualTo(2);
      assertThat(e.failure()).isNull();
      assertThat(e.duration()).isEqualTo(Duration.ofMillis(7030));
    });
    assertThat(this.events.stream().map(CallEvent::callId).collect(Collectors.toSet()))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void hearsWhatTheCallerGets(boolean async) {
    this.server.respond(404);
    Throwable failure = catchThrowable(() -> delete(this.client().build(), async));
    Throwable thrown = async ? failure.getCause() : failure;
    Ended end = (Ended) this.events.get(this.events.size() - 1);
    assertThat(end.failure()).isSameAs(thrown).isInstanceOf(ClientErrorException.class);
    assertThat(this.events.get(0)).isInstanceOf(Started.class);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void hearsTheEndOfEveryAttempt(boolean async) {
    this.server.then(request -> {
      throw new IllegalStateException("of a transport");
    });
    assertThat(catchThrowable(() -> delete(this.client().build(), async))).isNotNull();
    assertThat(this.events)
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly("Started", "AttemptStarted", "AttemptEnded", "Ended");
    assertThat(((AttemptEnded) this.events.get(2)).failure()).hasMessage("of a transport");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void hearsTheEndOfACallThatAnInterceptorBreaksOff(boolean async) {
    Error broken = new AssertionError("of an interceptor");
    Interceptor breaking = new Interceptor() {
      @Override
      public <T extends @Nullable Object> CompletionStage<Response<T>> aroundCall(
          Operation<T> operation, TransportRequest request, Next<Response<T>> next) {
        throw broken;
      }
    };
    assertThat(catchThrowable(() -> delete(this.client().interceptor(breaking).build(), async)))
        .isNotNull();
    assertThat(this.events)
        .last()
        .isInstanceOfSatisfying(Ended.class, end -> assertThat(end.failure()).isSameAs(broken));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void seesNoCredentials(boolean async) throws Exception {
    this.server.respond(204);
    delete(this.client().build(), async);
    AttemptStarted started = (AttemptStarted) this.events.get(1);
    assertThat(started.request().headers().contains("X-Auth-Token")).isFalse();
    assertThat(this.events.toString()).doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void cannotHarmACall(boolean async) throws Exception {
    this.server.respond(503).respond(204);
    CallListener throwing = event -> {
      throw new IllegalStateException("secret of a listener");
    };
    try (RecordedLog log = new RecordedLog()) {
      delete(this.client().listener(throwing).build(), async);
      assertThat(this.events).as("events of the other listener").hasSize(7);
      assertThat(log.lines())
          .anySatisfy(line -> assertThat(line).startsWith("WARNING a listener of type "));
      assertThat(log.text()).doesNotContain("secret of a listener");
    }
  }

  @Test
  void givesEachCallANumberOfItsOwn() throws Exception {
    this.server.respond(204).respond(204);
    ApiClient api = this.client().build();
    delete(api, false);
    delete(api, true);
    assertThat(this.events.stream().map(CallEvent::callId).collect(Collectors.toSet()))
        .hasSize(2)
        .doesNotContain(0L);
  }
}
