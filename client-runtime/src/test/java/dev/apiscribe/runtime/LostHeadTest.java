package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The JDK's client loses the head of a response when the connection ends right behind it: about two
 * times in a thousand, which is why a client that always does stands for it here.
 */
@Timeout(10)
class LostHeadTest {
  private static final TransportRequest REQUEST =
      new TransportRequest("GET", URI.create("http://h/"), Headers.none(), null, null);

  private static TransportResponse exchange(IOException failure, boolean async) throws Exception {
    Transport transport = new JdkTransport(new Losing(failure));
    return async ? transport.exchangeAsync(REQUEST).get() : transport.exchange(REQUEST);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isStillAResponseWhoseBodyBreaksOff(boolean async) throws Exception {
    try (TransportResponse response = exchange(new IOException("end of file"), async)) {
      assertThat(response.status()).isEqualTo(503);
      assertThat(response.headers().first("Retry-After")).hasValue("7");
      assertThatIOException()
          .isThrownBy(() -> response.body().read())
          .withMessage("the response broke off");
    }
  }

  @Test
  void isNotAResponseWhenTheTimeIsOver() {
    assertThatIOException()
        .isThrownBy(() -> exchange(new HttpTimeoutException("late"), false))
        .isInstanceOf(HttpTimeoutException.class);
  }

  private record Head(int statusCode, HttpHeaders headers) implements HttpResponse.ResponseInfo {
    @Override
    public HttpClient.Version version() {
      return HttpClient.Version.HTTP_1_1;
    }
  }

  private static final class Losing extends HttpClient {
    private final IOException failure;

    Losing(IOException failure) {
      this.failure = failure;
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
        throws IOException {
      handler.apply(new Head(
          503, HttpHeaders.of(Map.of("Retry-After", List.of("7")), (name, value) -> true)));
      throw failure;
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
        HttpRequest request, HttpResponse.BodyHandler<T> handler) {
      try {
        return CompletableFuture.completedFuture(send(request, handler));
      } catch (IOException e) {
        return CompletableFuture.failedFuture(e);
      }
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
        HttpRequest request,
        HttpResponse.BodyHandler<T> handler,
        HttpResponse.PushPromiseHandler<T> pushes) {
      return sendAsync(request, handler);
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
      return Optional.empty();
    }

    @Override
    public Optional<Duration> connectTimeout() {
      return Optional.empty();
    }

    @Override
    public Redirect followRedirects() {
      return Redirect.NEVER;
    }

    @Override
    public Optional<ProxySelector> proxy() {
      return Optional.empty();
    }

    @Override
    public SSLContext sslContext() {
      try {
        return SSLContext.getDefault();
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public SSLParameters sslParameters() {
      return new SSLParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
      return Optional.empty();
    }

    @Override
    public Version version() {
      return Version.HTTP_1_1;
    }

    @Override
    public Optional<Executor> executor() {
      return Optional.empty();
    }
  }
}
