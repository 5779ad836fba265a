package dev.apiscribe.runtime.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.ApiException;
import dev.apiscribe.runtime.ConnectionException;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ProxySettings;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.RetryPolicy;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;

/** Calls through a proxy that fails, what they say, and what they must not say. */
final class ProxiedCall {
  static final String CANARY = "cAnArY-7";
  static final Operation<Void> WRITE = Operation.<Void>of("write", "POST", "/v1/things")
      .requestMediaTypes("text/plain")
      .success(200, ResponseBody.none())
      .build();
  static final URI ELSEWHERE = URI.create("https://origin.test:8443");
  static final RequestOptions SHORT =
      RequestOptions.builder().timeout(Duration.ofMillis(700)).build();

  private ProxiedCall() {}

  static RequestBody small() {
    return RequestBody.of("text/plain", "small");
  }

  static ApiClient client(Kind kind, ProxySettings settings, URI endpoint, RetryPolicy retry) {
    return kind.carry(ApiClient.builder().endpoint(endpoint).retry(retry), settings)
        .build();
  }

  static ConnectionException refused(Kind kind, ApiClient api) {
    ConnectionException failure = catchThrowableOfType(
        ConnectionException.class,
        () -> kind.send(api.call(WRITE).body(small()), RequestOptions.none()));
    assertThat(failure).isNotNull();
    return failure;
  }

  static void assertHidden(Object shown) {
    assertThat(String.valueOf(shown)).doesNotContain(CANARY);
    if (shown instanceof ApiException failure) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      assertThat(trace.toString()).doesNotContain(CANARY);
    }
  }
}
