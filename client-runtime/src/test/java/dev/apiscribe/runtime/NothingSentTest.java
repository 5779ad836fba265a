package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What fails before the first byte of a request is on its way was certainly not executed. */
@Timeout(60)
class NothingSentTest {
  private static final Operation<Void> PUT = Operation.<Void>of("put", "POST", "/things")
      .parameter(Parameter.query("q").required())
      .requiresBody()
      .success(204, ResponseBody.none())
      .build();

  private static Map<String, UnaryOperator<ApiClient.Builder>> reasons() {
    Map<String, UnaryOperator<ApiClient.Builder>> all = new LinkedHashMap<>();
    for (IOException failure : new IOException[] {
      new ConnectException(),
      new NoRouteToHostException(),
      new UnknownHostException(),
      new HttpConnectTimeoutException(""),
      new SSLHandshakeException("")
    }) {
      all.put(
          failure.getClass().getSimpleName(),
          client -> client.transport(request -> {
            throw failure;
          }));
    }
    all.put("a port without a server", client -> client.endpoint(URI.create("http://localhost:1")));
    all.put("a host without an address", client -> client.endpoint(URI.create("http://h.invalid")));
    all.put("a proxy that is not there", client -> client.proxy(URI.create("http://localhost:1")));
    all.put("no way to go", client -> client.proxy(new NoWay()));
    all.put(
        "a signature over a body that breaks off",
        client -> client.credentials(request -> {
          request.content().publisher().subscribe(new Reader());
          return request;
        }));
    all.put(
        "no token in time",
        client -> client.credentials(request -> {
          throw new CompletionException(new HttpTimeoutException("no token in time"));
        }));
    all.put("an interceptor that fails", client -> client.interceptor(new Failing()));
    return all;
  }

  @Test
  void wasNotExecuted() {
    reasons().forEach((reason, setting) -> {
      ApiClient api = setting
          .apply(ApiClient.builder()
              .endpoint(URI.create("http://localhost:1"))
              .retry(RetryPolicy.none()))
          .build();
      for (boolean async : new boolean[] {false, true}) {
        Call<Void> call = api.call(PUT)
            .query("q", "1")
            .body(RequestBody.ofStream("text/plain", NothingSentTest::broken));
        assertThat(failure(call, async))
            .as(reason + (async ? ", async" : ""))
            .isInstanceOfSatisfying(
                ApiException.class, e -> assertThat(e.mayHaveBeenExecuted()).isFalse());
      }
    });
  }

  @Test
  void wasNotExecutedIfTheRequestWasRefusedHere() {
    ApiClient api =
        ApiClient.builder().endpoint(URI.create("http://localhost:1")).build();
    for (boolean async : new boolean[] {false, true}) {
      assertThat(failure(api.call(PUT), async))
          .isInstanceOfSatisfying(InvalidRequestException.class, e -> {
            assertThat(e.mayHaveBeenExecuted()).isFalse();
            assertThat(e.violations()).hasSize(2);
          });
    }
  }

  private static Throwable failure(Call<?> call, boolean async) {
    if (!async) {
      return catchThrowable(() -> call.send(RequestOptions.none()));
    }
    Throwable failure =
        catchThrowable(() -> call.sendAsync(RequestOptions.none()).get());
    return failure instanceof ExecutionException ? failure.getCause() : failure;
  }

  private static InputStream broken() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("the source is broken");
      }
    };
  }

  /** Reads a body as for a signature. */
  private static final class Reader implements Flow.Subscriber<ByteBuffer> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(ByteBuffer item) {}

    @Override
    public void onError(Throwable failure) {
      throw new CompletionException(failure);
    }

    @Override
    public void onComplete() {}
  }

  private static final class NoWay extends ProxySelector {
    @Override
    public List<Proxy> select(URI uri) {
      return List.of();
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
  }

  private static final class Failing implements Interceptor {
    @Override
    public CompletionStage<TransportResponse> aroundAttempt(
        Operation<?> operation,
        int attempt,
        TransportRequest request,
        Next<TransportResponse> next) {
      return CompletableFuture.failedStage(new IOException("not sent"));
    }
  }
}
