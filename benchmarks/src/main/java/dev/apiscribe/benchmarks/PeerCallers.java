package dev.apiscribe.benchmarks;

import com.huaweicloud.sdk.core.auth.BasicCredentials;
import java.net.URI;

/**
 * A class each, so that a program that makes one call with one of them needs the jars of no other.
 */
final class PeerCallers {
  private PeerCallers() {}

  static final class Native {
    private Native() {}

    static Caller of(URI endpoint) {
      peer.jdk.lts.ApiClient client = new peer.jdk.lts.ApiClient();
      client.updateBaseUri(endpoint.toString());
      client.setRequestInterceptor(request -> request.header("X-Auth-Token", Caller.TOKEN));
      var api = new peer.jdk.lts.api.LogGroupsApi(client);
      return () -> api.createLogGroup(
              Caller.PROJECT,
              new peer.jdk.lts.model.CreateLogGroupRequest()
                  .logGroupName("lts-group-01nh")
                  .ttlInDays(7))
          .getLogGroupId();
    }
  }

  static final class OkHttp {
    private OkHttp() {}

    static Caller of(URI endpoint) {
      peer.okhttp.lts.ApiClient client = new peer.okhttp.lts.ApiClient();
      client.setBasePath(endpoint.toString());
      client.addDefaultHeader("X-Auth-Token", Caller.TOKEN);
      var api = new peer.okhttp.lts.api.LogGroupsApi(client);
      return () -> api.createLogGroup(
              Caller.PROJECT,
              new peer.okhttp.lts.model.CreateLogGroupRequest()
                  .logGroupName("lts-group-01nh")
                  .ttlInDays(7))
          .getLogGroupId();
    }
  }

  static final class RestClient {
    private RestClient() {}

    static Caller of(URI endpoint) {
      peer.restclient.lts.ApiClient client = new peer.restclient.lts.ApiClient();
      client.setBasePath(endpoint.toString());
      client.addDefaultHeader("X-Auth-Token", Caller.TOKEN);
      var api = new peer.restclient.lts.api.LogGroupsApi(client);
      return () -> api.createLogGroup(
              Caller.PROJECT,
              new peer.restclient.lts.model.CreateLogGroupRequest()
                  .logGroupName("lts-group-01nh")
                  .ttlInDays(7))
          .getLogGroupId();
    }
  }

  static final class Huawei {
    private Huawei() {}

    static Caller of(URI endpoint) {
      var client = com.huaweicloud.sdk.lts.v2.LtsClient.newBuilder()
          .withCredential(
              new BasicCredentials().withAk("ak").withSk("sk").withProjectId(Caller.PROJECT))
          .withEndpoint(endpoint.toString())
          .build();
      return () -> client
          .createLogGroup(new com.huaweicloud.sdk.lts.v2.model.CreateLogGroupRequest()
              .withBody(new com.huaweicloud.sdk.lts.v2.model.CreateLogGroupParams()
                  .withLogGroupName("lts-group-01nh")
                  .withTtlInDays(7)))
          .getLogGroupId();
    }
  }
}
