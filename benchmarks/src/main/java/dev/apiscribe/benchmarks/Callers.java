package dev.apiscribe.benchmarks;

import com.huaweicloud.sdk.core.auth.BasicCredentials;
import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import java.net.URI;
import java.util.List;

/** All who can make the same call, each as its own documentation has it made. */
final class Callers {
  static final List<String> ALL =
      List.of(Names.APISCRIBE, Names.JDK, Names.SOCKET, Names.NATIVE, Names.OKHTTP, Names.RESTCLIENT, Names.HUAWEI);

  private Callers() {}

  /** {@link Names#SOCKET} has one connection, and is for one thread. */
  static Caller of(String implementation, URI endpoint) throws Exception {
    return switch (implementation) {
      case Names.APISCRIBE -> apiscribe(endpoint);
      case Names.JDK -> new JdkCaller(endpoint);
      case Names.SOCKET -> new SocketCaller(endpoint);
      case Names.NATIVE -> generatedNative(endpoint);
      case Names.OKHTTP -> generatedOkHttp(endpoint);
      case Names.RESTCLIENT -> generatedRestClient(endpoint);
      case Names.HUAWEI -> huawei(endpoint);
      default -> throw new IllegalArgumentException("no such implementation: " + implementation + "; there are " + ALL);
    };
  }

  private static Caller apiscribe(URI endpoint) {
    LtsClient lts = LtsClient.builder().endpoint(endpoint).projectId(Caller.PROJECT).authToken(Caller.TOKEN).build();
    return () ->
        lts.logGroups()
            .createLogGroup(CreateLogGroupRequest.builder().logGroupName("lts-group-01nh").ttlInDays(7).build())
            .logGroupId();
  }

  private static Caller generatedNative(URI endpoint) {
    peer.jdk.lts.ApiClient client = new peer.jdk.lts.ApiClient();
    client.updateBaseUri(endpoint.toString());
    client.setRequestInterceptor(request -> request.header("X-Auth-Token", Caller.TOKEN));
    var api = new peer.jdk.lts.api.LogGroupsApi(client);
    return () ->
        api.createLogGroup(
                Caller.PROJECT,
                new peer.jdk.lts.model.CreateLogGroupRequest().logGroupName("lts-group-01nh").ttlInDays(7))
            .getLogGroupId();
  }

  private static Caller generatedOkHttp(URI endpoint) {
    peer.okhttp.lts.ApiClient client = new peer.okhttp.lts.ApiClient();
    client.setBasePath(endpoint.toString());
    client.addDefaultHeader("X-Auth-Token", Caller.TOKEN);
    var api = new peer.okhttp.lts.api.LogGroupsApi(client);
    return () ->
        api.createLogGroup(
                Caller.PROJECT,
                new peer.okhttp.lts.model.CreateLogGroupRequest().logGroupName("lts-group-01nh").ttlInDays(7))
            .getLogGroupId();
  }

  private static Caller generatedRestClient(URI endpoint) {
    peer.restclient.lts.ApiClient client = new peer.restclient.lts.ApiClient();
    client.setBasePath(endpoint.toString());
    client.addDefaultHeader("X-Auth-Token", Caller.TOKEN);
    var api = new peer.restclient.lts.api.LogGroupsApi(client);
    return () ->
        api.createLogGroup(
                Caller.PROJECT,
                new peer.restclient.lts.model.CreateLogGroupRequest().logGroupName("lts-group-01nh").ttlInDays(7))
            .getLogGroupId();
  }

  private static Caller huawei(URI endpoint) {
    var client =
        com.huaweicloud.sdk.lts.v2.LtsClient.newBuilder()
            .withCredential(new BasicCredentials().withAk("ak").withSk("sk").withProjectId(Caller.PROJECT))
            .withEndpoint(endpoint.toString())
            .build();
    return () ->
        client
            .createLogGroup(
                new com.huaweicloud.sdk.lts.v2.model.CreateLogGroupRequest()
                    .withBody(
                        new com.huaweicloud.sdk.lts.v2.model.CreateLogGroupParams()
                            .withLogGroupName("lts-group-01nh")
                            .withTtlInDays(7)))
            .getLogGroupId();
  }
}
