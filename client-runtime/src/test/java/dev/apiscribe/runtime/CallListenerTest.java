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
        .transport(server)
        .time(time)
        .listener(events::add)
        .credentials(Credentials.header("X-Auth-Token", "secret"));
  }

  private static void delete(ApiClient api, boolean async) throws Exception {
    Call<Void> call = api.call(Operations.DELETE_LOG_GROUP);
    if (async) {
      call.sendAsync(RequestOptions.none()).get(20, TimeUnit.SECONDS);
    } else {
      call.send(RequestOptions.none());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void cannotEndACallByAnError(boolean async) throws Exception {
    server.respond(204);
    CallListener broken = event -> {
      throw new AssertionError("of a listener");
    };
    delete(client().listener(broken).listener(events::add).build(), async);
    assertThat(events).last().isInstanceOf(Ended.class);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void hearsOfEverythingInACallThatIsTriedAgain(boolean async) throws Exception {
    Headers later = Headers.of(Map.of("Retry-After", List.of("7")));
    server
        .then(request -> {
          time.advance(Duration.ofMillis(30));
          return new TransportResponse(503, later, InputStream.nullInputStream());
        })
        .respond(204);
    delete(client().build(), async);
    assertThat(events)
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly(
            "Started",
            "AttemptStarted",
            "AttemptEnded",
            "Retrying",
            "AttemptStarted",
            "AttemptEnded",
            "Ended");
    assertThat(((AttemptStarted) events.get(1)).attempt()).isEqualTo(1);
    assertThat(events.get(2)).isInstanceOfSatisfying(AttemptEnded.class, e -> {
      assertThat(e.status()).isEqualTo(503);
      assertThat(e.failure()).isInstanceOf(ServerErrorException.class);
      assertThat(e.duration()).isEqualTo(Duration.ofMillis(30));
    });
    assertThat(events)
        .filteredOn(AttemptEnded.class::isInstance)
        .extracting(event -> ((AttemptEnded) event).attempt())
        .containsExactly(1, 2);
    long id = events.get(0).callId();
    assertThat(events.get(3))
        .isEqualTo(new Retrying(id, Operations.DELETE_LOG_GROUP, 2, Duration.ofSeconds(7)));
    assertThat(events.get(5))
        .isInstanceOfSatisfying(AttemptEnded.class, e -> assertThat(e.failure()).isNull());
    assertThat(events.get(6)).isInstanceOfSatisfying(Ended.class, e -> {
      assertThat(e.attempts()).isEqualTo(2);
      assertThat(e.failure()).isNull();
      assertThat(e.duration()).isEqualTo(Duration.ofMillis(7030));
    });
    assertThat(events.stream().map(CallEvent::callId).collect(Collectors.toSet()))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void hearsWhatTheCallerGets(boolean async) {
    server.respond(404);
    Throwable failure = catchThrowable(() -> delete(client().build(), async));
    Throwable thrown = async ? failure.getCause() : failure;
    Ended end = (Ended) events.get(events.size() - 1);
    assertThat(end.failure()).isSameAs(thrown).isInstanceOf(ClientErrorException.class);
    assertThat(events.get(0)).isInstanceOf(Started.class);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void hearsTheEndOfEveryAttempt(boolean async) {
    server.then(request -> {
      throw new IllegalStateException("of a transport");
    });
    assertThat(catchThrowable(() -> delete(client().build(), async))).isNotNull();
    assertThat(events)
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly("Started", "AttemptStarted", "AttemptEnded", "Ended");
    assertThat(((AttemptEnded) events.get(2)).failure()).hasMessage("of a transport");
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
    assertThat(catchThrowable(() -> delete(client().interceptor(breaking).build(), async)))
        .isNotNull();
    assertThat(events)
        .last()
        .isInstanceOfSatisfying(Ended.class, end -> assertThat(end.failure()).isSameAs(broken));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void seesNoCredentials(boolean async) throws Exception {
    server.respond(204);
    delete(client().build(), async);
    AttemptStarted started = (AttemptStarted) events.get(1);
    assertThat(started.request().headers().contains("X-Auth-Token")).isFalse();
    assertThat(events.toString()).doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void cannotHarmACall(boolean async) throws Exception {
    server.respond(503).respond(204);
    CallListener throwing = event -> {
      throw new IllegalStateException("secret of a listener");
    };
    try (RecordedLog log = new RecordedLog()) {
      delete(client().listener(throwing).build(), async);
      assertThat(events).as("events of the other listener").hasSize(7);
      assertThat(log.lines())
          .anySatisfy(line -> assertThat(line).startsWith("WARNING a listener of type "));
      assertThat(log.text()).doesNotContain("secret of a listener");
    }
  }

  @Test
  void givesEachCallANumberOfItsOwn() throws Exception {
    server.respond(204).respond(204);
    ApiClient api = client().build();
    delete(api, false);
    delete(api, true);
    assertThat(events.stream().map(CallEvent::callId).collect(Collectors.toSet()))
        .hasSize(2)
        .doesNotContain(0L);
  }
}
