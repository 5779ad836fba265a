package dev.apiscribe.readme;

import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.runtime.CallEvent;
import dev.apiscribe.runtime.CallTimeoutException;
import dev.apiscribe.runtime.Interceptor;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.SocketTransport;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Examples of docs/client that need a network; what is between two marks is there, too. */
final class NetworkExamples {
  private NetworkExamples() {}

  static String timeouts(URI endpoint, CreateLogGroupRequest request) {
    // begin timeouts
    LtsClient lts = LtsClient.builder()
        .endpoint(endpoint)
        .projectId("619d3e78f61b4be68bc5aa0b59edcf7b")
        .connectTimeout(Duration.ofSeconds(3))
        .attemptTimeout(Duration.ofSeconds(10))
        .timeout(Duration.ofSeconds(30)) // over all attempts and pauses
        .build();
    // this call has less time
    RequestOptions quick =
        RequestOptions.builder().timeout(Duration.ofMillis(200)).build();
    try {
      return lts.logGroups().createLogGroup(request, quick).logGroupId();
    } catch (CallTimeoutException e) {
      return e.mayHaveBeenExecuted() ? "perhaps created" : "not created";
    }
    // end
  }

  static String proxy(URI endpoint, URI proxy, String password, CreateLogGroupRequest request) {
    // begin proxy
    LtsClient lts = LtsClient.builder()
        .endpoint(endpoint)
        .projectId("619d3e78f61b4be68bc5aa0b59edcf7b")
        .proxy(proxy, "reader", password) // URI.create("http://proxy.example.com:3128")
        .build();
    return lts.logGroups().createLogGroup(request).logGroupId();
    // end
  }

  static String tls(
      URI endpoint, File authorities, File ownKey, char[] password, CreateLogGroupRequest request)
      throws GeneralSecurityException, IOException {
    // begin tls
    var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init(KeyStore.getInstance(authorities, password)); // PKCS #12 or JKS
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(KeyStore.getInstance(ownKey, password), password);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(keys.getKeyManagers(), trusted.getTrustManagers(), null);
    LtsClient lts = LtsClient.builder()
        .endpoint(endpoint)
        .projectId("619d3e78f61b4be68bc5aa0b59edcf7b")
        .transport(new SocketTransport(Duration.ofSeconds(10), tls))
        .build();
    return lts.logGroups().createLogGroup(request).logGroupId();
    // end
  }

  static LtsClient observability(
      URI endpoint, Map<String, Duration> durations, Supplier<String> trace) {
    // begin observability
    LtsClient lts = LtsClient.builder()
        .endpoint(endpoint)
        .projectId("619d3e78f61b4be68bc5aa0b59edcf7b")
        .listener(event -> {
          if (event instanceof CallEvent.Ended call) { // or AttemptEnded, Retrying, …
            durations.put(call.operation().id(), call.duration());
          }
        })
        .interceptor(new Interceptor() {
          @Override
          public CompletionStage<TransportResponse> aroundAttempt(
              Operation<?> operation,
              int attempt,
              TransportRequest request,
              Next<TransportResponse> next) {
            return next.proceed(request.withHeader("X-Trace-Id", trace.get()));
          }
        })
        .build();
    // end
    return lts;
  }
}
