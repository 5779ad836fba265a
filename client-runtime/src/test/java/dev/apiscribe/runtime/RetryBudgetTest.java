package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.apiscribe.runtime.testing.ManualTime;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calls of a client share their retries. */
class RetryBudgetTest {
  private final AtomicInteger requests = new AtomicInteger();
  private volatile int status = 503;

  private ApiClient client(RetryPolicy policy) {
    return ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .time(new ManualTime())
        .retry(policy)
        .transport(request -> {
          requests.incrementAndGet();
          return new TransportResponse(
              status, Headers.none(), new ByteArrayInputStream(new byte[0]));
        })
        .build();
  }

  private int requestsOf(ApiClient api, int calls, boolean async) {
    int before = requests.get();
    for (int i = 0; i < calls; i++) {
      Call<Void> call = api.call(Operations.DELETE_LOG_GROUP);
      var unused = catchThrowable(() -> {
        if (async) {
          call.sendAsync(RequestOptions.none()).get();
        } else {
          call.send(RequestOptions.none());
        }
      });
    }
    return requests.get() - before;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void endsTheRetriesOfCallsToAServerThatFails(boolean async) {
    ApiClient api = client(RetryPolicy.standard());
    assertThat(requestsOf(api, 300, async)).isEqualTo(400);
    assertThat(requestsOf(api, 300, async)).isEqualTo(300);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void fillsUpAgainWhileCallsSucceed(boolean async) {
    ApiClient api = client(RetryPolicy.standard());
    requestsOf(api, 300, async);
    status = 204;
    requestsOf(api, 50, async);
    status = 503;
    assertThat(requestsOf(api, 300, async)).as("a fifth of a retry for each").isEqualTo(310);
    status = 204;
    requestsOf(api, 10_000, async);
    status = 503;
    assertThat(requestsOf(api, 300, async)).as("as many as at first").isEqualTo(400);
  }

  @Test
  void isAsLargeAsThePolicySays() {
    assertThat(requestsOf(client(RetryPolicy.builder().budget(0).build()), 10, false))
        .isEqualTo(10);
    assertThat(requestsOf(client(RetryPolicy.builder().budget(7).build()), 10, false))
        .isEqualTo(17);
    RetryPolicy endless = RetryPolicy.builder().budget(Integer.MAX_VALUE).build();
    assertThat(endless.budget()).isEqualTo(Integer.MAX_VALUE);
    assertThat(requestsOf(client(endless), 300, false)).isEqualTo(900);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RetryPolicy.builder().budget(-1))
        .withMessage("budget: found -1, expected at least 0");
  }
}
