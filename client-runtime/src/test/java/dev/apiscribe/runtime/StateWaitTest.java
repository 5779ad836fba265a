package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.apiscribe.runtime.testing.ManualTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class StateWaitTest {
  private static final StateRule<Map<String, @Nullable Object>> RULE =
      StateRule.<Map<String, @Nullable Object>>of(
              body -> body.get("state"), List.of("Completed"), List.of("Failed"))
          .reason(body -> body.get("why"));
  private static final WaitOptions EVERY_MINUTE =
      WaitOptions.builder().interval(Duration.ofMinutes(1)).build();

  private final ManualTime time = new ManualTime();

  /** Serves each body once, and the last one for ever. */
  private static PageServer serving(String... bodies) {
    Deque<String> left = new ArrayDeque<>(Arrays.asList(bodies));
    return new PageServer(query -> left.size() > 1 ? left.remove() : left.element());
  }

  private Response<Map<String, @Nullable Object>> wait(PageServer server, boolean async) {
    var call = server.call(time).query("start", "j1");
    if (!async) {
      return call.await(RULE, EVERY_MINUTE, RequestOptions.none());
    }
    try {
      return call.awaitAsync(RULE, EVERY_MINUTE, RequestOptions.none()).join();
    } catch (CompletionException e) {
      throw (RuntimeException) e.getCause();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void repeatsTheCallUntilItIsDone(boolean async) {
    try (var server = serving(
        "{\"state\": \"Running\"}", "{}", "{\"state\": \"New\"}", "{\"state\": \"Completed\"}")) {
      assertThat(wait(server, async).body()).containsEntry("state", "Completed");
      assertThat(server.queries).hasSize(4).containsOnly("start=j1");
      assertThat(time.pauses()).hasSize(3).containsOnly(Duration.ofMinutes(1));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void endsWithAStateThatHasFailed(boolean async) {
    try (var server =
        serving("{\"state\": \"Running\"}", "{\"state\": \"Failed\", \"why\": \"no room\"}")) {
      assertThatExceptionOfType(UnreachedStateException.class)
          .isThrownBy(() -> wait(server, async))
          .satisfies(e -> {
            assertThat(e.isFailed()).isTrue();
            assertThat(e.state()).isEqualTo("Failed");
            assertThat(e.reason()).isEqualTo("no room");
            assertThat(e.mayHaveBeenExecuted()).isTrue();
            assertThat(e).hasMessage("listThings: a state says that it has failed");
          });
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void endsWhenTheTimeIsOver(boolean async) {
    try (var server = serving("{\"state\": \"Running\"}")) {
      assertThatExceptionOfType(UnreachedStateException.class)
          .isThrownBy(() -> wait(server, async))
          .satisfies(e -> assertThat(e.isFailed()).isFalse())
          .satisfies(e -> assertThat(e.state()).isEqualTo("Running"));
      assertThat(server.queries).as("at the start, and in 30 minutes").hasSize(31);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void failsWithTheCallThatFails(boolean async) {
    try (var server = serving("{\"state\": \"Running\"}", "500")) {
      assertThatExceptionOfType(ServerErrorException.class).isThrownBy(() -> wait(server, async));
      assertThat(server.queries).hasSize(2);
    }
  }

  @Test
  @Timeout(60)
  void endsItsPauseWhenItIsCancelledOrInterrupted() throws Exception {
    StoppedTime stopped = new StoppedTime();
    try (var server = serving("{\"state\": \"Running\"}")) {
      var waiting = server.call(stopped).awaitAsync(RULE, EVERY_MINUTE, RequestOptions.none());
      stopped.awaitPauses(1);
      waiting.cancel(true);
      stopped.awaitNoPause();

      CompletableFuture<Throwable> thrown = new CompletableFuture<>();
      Thread waiter = new Thread(() -> {
        try {
          server.call(stopped).await(RULE, EVERY_MINUTE, RequestOptions.none());
        } catch (CallInterruptedException e) {
          thrown.complete(e);
        }
      });
      waiter.start();
      stopped.awaitPauses(2);
      waiter.interrupt();
      assertThat(thrown.get(30, TimeUnit.SECONDS)).isInstanceOf(CallInterruptedException.class);
      stopped.awaitNoPause();
      assertThat(server.queries).hasSize(2);
    }
  }

  @Test
  void refusesTimesThatAreNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WaitOptions.builder().interval(Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WaitOptions.builder().timeout(Duration.ofSeconds(-1)));
  }
}
