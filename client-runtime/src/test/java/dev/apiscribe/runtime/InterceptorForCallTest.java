package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.testing.ManualTime;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class InterceptorForCallTest {
  private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger calls = new AtomicInteger();
  private final ScriptedTransport server =
      new ScriptedTransport().respond(503).respond(204).respond(503).respond(204);

  private Call<Void> call(Interceptor interceptor) {
    return ApiClient.builder()
        .endpoint(URI.create("http://localhost"))
        .transport(server)
        .time(new ManualTime())
        .interceptor(interceptor)
        .build()
        .call(Operations.DELETE_LOG_GROUP);
  }

  @Test
  void asksForOneInterceptorPerCallAndKeepsItForAllAttempts() {
    Call<Void> call = call(new Interceptor() {
      @Override
      public Interceptor forCall() {
        return new Noting(InterceptorForCallTest.this.calls.incrementAndGet());
      }
    });
    call.send(RequestOptions.none());
    call.sendAsync(RequestOptions.none()).join();
    assertThat(seen)
        .containsExactly(
            "call 1", "attempt 1.1", "attempt 1.2", "call 2", "attempt 2.1", "attempt 2.2");
  }

  @Test
  void anInterceptorThatCannotBeMadeFailsTheFuture() {
    IllegalStateException refused = new IllegalStateException("none to give");
    Call<Void> call = call(new Interceptor() {
      @Override
      public Interceptor forCall() {
        throw refused;
      }
    });
    assertThat(call.sendAsync(RequestOptions.none()))
        .failsWithin(Duration.ofSeconds(20))
        .withThrowableThat()
        .withCause(refused);
    assertThat(server.requests()).isEmpty();
  }

  private final class Noting implements Interceptor {
    private final int call;

    private Noting(int call) {
      this.call = call;
    }

    @Override
    public <T extends @Nullable Object> CompletionStage<Response<T>> aroundCall(
        Operation<T> operation, TransportRequest request, Next<Response<T>> next) {
      InterceptorForCallTest.this.seen.add("call " + call);
      return next.proceed(request);
    }

    @Override
    public CompletionStage<TransportResponse> aroundAttempt(
        Operation<?> operation,
        int attempt,
        TransportRequest request,
        Next<TransportResponse> next) {
      InterceptorForCallTest.this.seen.add("attempt " + call + "." + attempt);
      return next.proceed(request);
    }
  }
}
