package dev.apiscribe.benchmarks;

import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/** All who can make the same call, each as its own documentation has it made. */
final class Callers {
  static final List<String> ALL = List.of(
      ImplementationNames.APISCRIBE,
      ImplementationNames.JDK,
      ImplementationNames.SOCKET,
      ImplementationNames.NATIVE,
      ImplementationNames.OKHTTP,
      ImplementationNames.RESTCLIENT,
      ImplementationNames.HUAWEI);

  private Callers() {}

  /** {@link ImplementationNames#SOCKET} has one connection, and is for one thread. */
  static Caller of(String implementation, URI endpoint) throws Exception {
    return switch (implementation) {
      case ImplementationNames.APISCRIBE -> apiscribe(endpoint);
      case ImplementationNames.JDK -> new JdkCaller(endpoint);
      case ImplementationNames.SOCKET -> new SocketCaller(endpoint);
      case ImplementationNames.NATIVE -> PeerCallers.Native.of(endpoint);
      case ImplementationNames.OKHTTP -> PeerCallers.OkHttp.of(endpoint);
      case ImplementationNames.RESTCLIENT -> PeerCallers.RestClient.of(endpoint);
      case ImplementationNames.HUAWEI -> PeerCallers.Huawei.of(endpoint);
      default ->
        throw new IllegalArgumentException(
            "no such implementation: " + implementation + "; there are " + ALL);
    };
  }

  private static Caller apiscribe(URI endpoint) {
    LtsClient lts = LtsClient.builder()
        .endpoint(endpoint)
        .projectId(Caller.PROJECT)
        .authToken(Caller.TOKEN)
        .build();
    return () -> Objects.requireNonNull(lts.logGroups()
        .createLogGroup(CreateLogGroupRequest.builder()
            .logGroupName("lts-group-01nh")
            .ttlInDays(7)
            .build())
        .logGroupId());
  }
}
