package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.apiscribe.runtime.testing.ManualTime;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever method of credentials throws, the call ends with what it threw, at once, and no response
 * stays open.
 */
@Timeout(30)
class ThrowingCredentialsTest {
  private static final Operation<Void> WRITE =
      Operation.<Void>of("write", "POST", "/").success(200, ResponseBody.none()).build();

  /** Not the method fails, but its stage. */
  private static final String LATER = "authorizeAsync, later";

  static Stream<Arguments> methods() {
    List<Throwable> thrown = List.of(
        new IllegalStateException("no"),
        new NullPointerException(),
        new AssertionError(),
        new ConnectionException("token", "no token", false, false, new IOException()));
    return Stream.concat(
            Stream.of(LATER),
            Arrays.stream(Credentials.class.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .distinct())
        .flatMap(method -> thrown.stream()
            .flatMap(
                each -> Stream.of(false, true).map(async -> Arguments.of(method, each, async))));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void endTheCall(String method, Throwable thrown, boolean async) {
    List<AtomicInteger> closed = new ArrayList<>();
    Throwing credentials = new Throwing(method, thrown);
    ApiClient api = ApiClient.builder()
        .endpoint(URI.create("https://h"))
        .transport(request -> {
          AtomicInteger count = new AtomicInteger();
          closed.add(count);
          return new TransportResponse(
              method.equals("renew") ? 401 : 200, Headers.none(), counting(count));
        })
        .credentials(credentials)
        .time(new ManualTime(Instant.EPOCH))
        .build();

    Throwable ended = catchThrowable(() -> send(api.call(WRITE), async));

    if (credentials.calls.get() > 0) {
      assertThat(ended).isSameAs(thrown);
      assertThat(credentials.calls.get()).isEqualTo(1);
      assertThat(closed).allSatisfy(count -> assertThat(count.get()).isPositive());
    } else {
      assertThat(method).startsWith(async ? "authorize" : "authorizeAsync");
      assertThat(ended).isNull();
    }
  }

  private static void send(Call<Void> call, boolean async) throws Throwable {
    if (!async) {
      call.send(RequestOptions.none());
      return;
    }
    try {
      call.sendAsync(RequestOptions.none())
          .toCompletableFuture()
          .orTimeout(10, TimeUnit.SECONDS)
          .join();
    } catch (CompletionException e) {
      throw e.getCause();
    }
  }

  private static InputStream counting(AtomicInteger closed) {
    return new ByteArrayInputStream(new byte[0]) {
      @Override
      public void close() {
        closed.incrementAndGet();
      }
    };
  }

  /** Credentials of which one method throws. */
  private static final class Throwing implements Credentials {
    private final String method;
    private final Throwable thrown;
    private final AtomicInteger calls = new AtomicInteger();

    Throwing(String method, Throwable thrown) {
      this.method = method;
      this.thrown = thrown;
    }

    private void meet(String name) {
      if (name.equals(method)) {
        calls.incrementAndGet();
        if (thrown instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) thrown;
      }
    }

    @Override
    public TransportRequest authorize(TransportRequest request) {
      meet("authorize");
      return request.withHeaders(request.headers().toBuilder().set("X-Key", "v").build());
    }

    @Override
    public CompletionStage<TransportRequest> authorizeAsync(TransportRequest request) {
      meet("authorizeAsync");
      try {
        meet(LATER);
      } catch (RuntimeException | Error e) {
        return CompletableFuture.failedFuture(e);
      }
      return CompletableFuture.completedFuture(new Throwing("", thrown).authorize(request));
    }

    @Override
    public boolean renew(TransportRequest refused) {
      meet("renew");
      return false;
    }

    @Override
    public void accepted(TransportRequest sent) {
      meet("accepted");
    }
  }
}
