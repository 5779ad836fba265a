package dev.apiscribe.benchmarks;

import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.runtime.SocketTransport;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** The same call, sync and async; over TLS where the endpoint says so. */
final class KindCallers {
  static final List<String> ALL = List.of(
      ImplementationNames.APISCRIBE,
      ImplementationNames.APISCRIBE_ASYNC,
      ImplementationNames.APISCRIBE_HANDED_OVER,
      ImplementationNames.JDK,
      ImplementationNames.JDK_ASYNC);

  static final List<String> ASYNC =
      List.of(ImplementationNames.APISCRIBE_ASYNC, ImplementationNames.JDK_ASYNC);

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  private final URI endpoint;
  private final SSLContext tls;

  KindCallers(URI endpoint, SSLContext tls) {
    this.endpoint = endpoint;
    this.tls = tls;
  }

  Caller of(String implementation) {
    return switch (implementation) {
      case ImplementationNames.APISCRIBE -> sync(apiscribe());
      case ImplementationNames.APISCRIBE_HANDED_OVER -> handedOver(apiscribe());
      case ImplementationNames.APISCRIBE_ASYNC, ImplementationNames.JDK_ASYNC -> {
        AsyncCaller async = asyncOf(implementation);
        yield () -> async.createLogGroup().get();
      }
      case ImplementationNames.JDK -> new JdkCaller(jdk(), endpoint);
      default ->
        throw new IllegalArgumentException(
            "no such implementation: " + implementation + "; there are " + ALL);
    };
  }

  AsyncCaller asyncOf(String implementation) {
    return switch (implementation) {
      case ImplementationNames.APISCRIBE_ASYNC -> {
        LtsClient lts = apiscribe();
        yield () -> lts.async()
            .logGroups()
            .createLogGroup(group())
            .thenApply(created -> Objects.requireNonNull(created.logGroupId()));
      }
      case ImplementationNames.JDK_ASYNC -> new JdkCaller(jdk(), endpoint).async();
      default ->
        throw new IllegalArgumentException(
            "no such implementation: " + implementation + "; there are " + ASYNC);
    };
  }

  private static Caller sync(LtsClient lts) {
    return () -> Objects.requireNonNull(lts.logGroups().createLogGroup(group()).logGroupId());
  }

  /**
   * The least that an async call on blocking sockets can take: a sync call on another thread, and a
   * future for which the caller waits.
   */
  private static Caller handedOver(LtsClient lts) {
    ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
      Thread daemon = new Thread(task, "handed-over");
      daemon.setDaemon(true);
      return daemon;
    });
    Caller sync = sync(lts);
    return () -> thread.submit(sync::createLogGroup).get();
  }

  private LtsClient apiscribe() {
    return LtsClient.builder()
        .endpoint(endpoint)
        .projectId(Caller.PROJECT)
        .authToken(Caller.TOKEN)
        .transport(new SocketTransport(CONNECT_TIMEOUT, tls))
        .build();
  }

  private static CreateLogGroupRequest group() {
    return CreateLogGroupRequest.builder()
        .logGroupName("lts-group-01nh")
        .ttlInDays(7)
        .build();
  }

  private HttpClient jdk() {
    return HttpClient.newBuilder().sslContext(tls).build();
  }
}
