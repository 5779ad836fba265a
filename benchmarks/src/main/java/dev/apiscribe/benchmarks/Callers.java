package dev.apiscribe.benchmarks;

import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/** All who can make the same call, each as its own documentation has it made. */
final class Callers {
  static final List<String> ALL = List.of(
      Names.APISCRIBE,
      Names.JDK,
      Names.SOCKET,
      Names.NATIVE,
      Names.OKHTTP,
      Names.RESTCLIENT,
      Names.HUAWEI);

  private Callers() {}

  /** {@link Names#SOCKET} has one connection, and is for one thread. */
  static Caller of(String implementation, URI endpoint) throws Exception {
    return switch (implementation) {
      case Names.APISCRIBE -> apiscribe(endpoint);
      case Names.JDK -> new JdkCaller(endpoint);
      case Names.SOCKET -> new SocketCaller(endpoint);
      case Names.NATIVE -> PeerCallers.Native.of(endpoint);
      case Names.OKHTTP -> PeerCallers.OkHttp.of(endpoint);
      case Names.RESTCLIENT -> PeerCallers.RestClient.of(endpoint);
      case Names.HUAWEI -> PeerCallers.Huawei.of(endpoint);
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
