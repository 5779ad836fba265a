package dev.apiscribe.conformance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.huaweicloud.sdk.core.ClientBuilder;
import com.huaweicloud.sdk.core.HcClient;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import com.huaweicloud.sdk.core.http.HttpClient;
import com.huaweicloud.sdk.core.http.HttpMethod;
import com.huaweicloud.sdk.core.http.HttpRequest;
import com.huaweicloud.sdk.core.http.HttpRequestDef;
import com.huaweicloud.sdk.dis.v2.DisClient;
import com.huaweicloud.sdk.dis.v2.model.BatchCreateTagsReq;
import com.huaweicloud.sdk.dis.v2.model.BatchCreateTagsRequest;
import com.huaweicloud.sdk.dis.v2.model.Tag;
import com.huaweicloud.sdk.gaussdb.v3.GaussDBMeta;
import com.huaweicloud.sdk.gaussdb.v3.model.CreateLtsConfigs;
import com.huaweicloud.sdk.gaussdb.v3.model.CreateLtsConfigsRequest;
import com.huaweicloud.sdk.gaussdb.v3.model.CreateLtsConfigsResponse;
import com.huaweicloud.sdk.gaussdb.v3.model.InstanceSaveLtsConfig;
import com.huaweicloud.sdk.lts.v2.LtsClient;
import com.huaweicloud.sdk.lts.v2.model.CreateLogGroupParams;
import com.huaweicloud.sdk.lts.v2.model.CreateLogGroupRequest;
import com.huaweicloud.sdk.lts.v2.model.CreateLogStreamParams;
import com.huaweicloud.sdk.lts.v2.model.CreateLogStreamRequest;
import com.huaweicloud.sdk.lts.v2.model.DeleteLogGroupRequest;
import com.huaweicloud.sdk.lts.v2.model.ListLogGroupsRequest;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.wire.RecordedRequest;
import dev.apiscribe.runtime.Headers;
import dev.apiscribe.testkit.ApiMock;
import dev.apiscribe.testkit.ReceivedRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * The vendor's own SDK for Java calls all three bodies: what it sends for the documented operations
 * is taken, and what the documents forbid is refused with an error that it can read.
 */
@Timeout(60)
class OfficialSdkTest {
  private static final String PROJECT = "619d3e78f61b4be68bc5aa0b59edcf7b";
  private static final String GROUP = "b6b9332b-091f-4b22-b810-264318d2d664";
  private static final String TOKEN = "t".repeat(1000);
  private static final Map<String, ApiMock> MOCKS = new LinkedHashMap<>();

  /** Its GaussDB has this call for other instances; of StarRocks it has none. */
  private static final String STARROCKS = "/v3/{project_id}/starrocks/instances/logs/lts-configs";

  @AfterAll
  static void stop() {
    MOCKS.values().forEach(ApiMock::close);
  }

  /** A call of the SDK, which returns what the service said. */
  private record SdkCall(String name, String api, Function<HcClient, @Nullable Object> make) {}

  /** One of the three bodies of an API; null for the test kit. */
  private record Body(@Nullable ServerKind kind, String api) {
    URI endpoint() {
      return kind == null
          ? MOCKS.computeIfAbsent(api, ApiMock::start).endpoint()
          : Servers.of(kind, DocumentedApi.named(api));
    }

    void forget() {
      if (kind == null) {
        endpoint();
        MOCKS.get(api).reset();
      } else {
        Servers.server(kind).takeRequests();
      }
    }

    /** Returns a header of the only request since then. */
    Optional<String> header(String name) {
      if (kind == null) {
        List<ReceivedRequest> requests = MOCKS.get(api).requests();
        assertThat(requests).hasSize(1);
        return requests.get(0).header(name);
      }
      List<RecordedRequest> requests = Servers.server(kind).takeRequests();
      assertThat(requests).hasSize(1);
      Headers headers = requests.get(0).headers();
      return headers.all(name).stream().findFirst();
    }

    @Override
    public String toString() {
      return kind == null ? "testkit" : kind.toString();
    }
  }

  /** The SDK has no credentials that are a token, and lets a program write its own. */
  private static final class TokenCredentials extends BasicCredentials {
    @Override
    public HttpRequest syncProcessAuthRequest(HttpRequest request, HttpClient http) {
      return request
          .builder()
          .addAutoFilledPathParam(getPathParams())
          .addHeader("X-Auth-Token", TOKEN)
          .build();
    }
  }

  private static HcClient client(URI endpoint, boolean byToken) {
    HcClient client = new ClientBuilder<>(Function.identity())
        .withEndpoint(endpoint.toString())
        .withCredential(new BasicCredentials().withAk("ak").withSk("sk").withProjectId(PROJECT))
        .build();
    return byToken ? client.withCredential(new TokenCredentials().withProjectId(PROJECT)) : client;
  }

  private static SdkCall group(Consumer<CreateLogGroupParams> change) {
    CreateLogGroupParams group =
        new CreateLogGroupParams().withLogGroupName("lts-group-01nh").withTtlInDays(7);
    change.accept(group);
    return new SdkCall(
        "createLogGroup",
        "lts",
        client -> new LtsClient(client)
            .createLogGroup(new CreateLogGroupRequest().withBody(group))
            .getLogGroupId());
  }

  private static SdkCall stream(String name) {
    return new SdkCall(
        "createLogStream",
        "lts",
        client -> new LtsClient(client)
            .createLogStream(new CreateLogStreamRequest()
                .withLogGroupId(GROUP)
                .withBody(new CreateLogStreamParams()
                    .withLogStreamName(name)
                    .withTtlInDays(7)
                    .withEnterpriseProjectName("h2")))
            .getLogStreamId());
  }

  private static SdkCall tags(BatchCreateTagsReq.@Nullable ActionEnum action, String... keys) {
    List<Tag> tags = new ArrayList<>();
    for (String key : keys) {
      tags.add(new Tag().withKey(key).withValue("value"));
    }
    return new SdkCall(
        "batchCreateTags",
        "dis",
        client -> new DisClient(client)
            .batchCreateTags(new BatchCreateTagsRequest()
                .withStreamId("L84hUEmbK0W9ZtaR5Qp")
                .withBody(new BatchCreateTagsReq().withAction(action).withTags(tags)))
            .getHttpStatusCode());
  }

  private static SdkCall configurations(String path, @Nullable String logType) {
    var request = new CreateLtsConfigsRequest()
        .withXLanguage("en-us")
        .withBody(new CreateLtsConfigs()
            .withLogConfigs(List.of(new InstanceSaveLtsConfig()
                .withInstanceId("86fd60a5256a4592b957e8e6bb2d1b59in17")
                .withLogType(logType)
                .withLtsGroupId("460d8437-9dcb-47d0-8c56-5758f2042272")
                .withLtsStreamId("bad1ca5d-e347-437f-be89-f2e08ce117b8"))));
    var definition = HttpRequestDef.builder(
            HttpMethod.POST, CreateLtsConfigsRequest.class, CreateLtsConfigsResponse.class)
        .withName("CreateLtsConfigs")
        .withUri(path)
        .withContentType(GaussDBMeta.createLtsConfigs.getContentType());
    GaussDBMeta.createLtsConfigs
        .getRequestFields()
        .forEach(field -> definition.withRequestField(field));
    return new SdkCall(
        "createLtsConfigs",
        "taurusdb",
        client -> client.syncInvokeHttp(request, definition.build()).getHttpStatusCode());
  }

  private static Stream<Body> bodies(String api) {
    return Stream.concat(
        Stream.of(ServerKind.values()).map(kind -> new Body(kind, api)),
        Stream.of(new Body(null, api)));
  }

  @TestFactory
  Stream<DynamicTest> itsCallsAreTaken() {
    Map<SdkCall, Object> expected = new LinkedHashMap<>();
    expected.put(group(group -> {}), GROUP);
    expected.put(stream("lts-stream-02kh"), "c54dbc58-0fd8-48ed-b007-6d54981427a7");
    expected.put(tags(BatchCreateTagsReq.ActionEnum.CREATE, "key1", "key2"), 204);
    expected.put(configurations(STARROCKS, "error_log"), 200);
    return expected.entrySet().stream()
        .flatMap(each -> bodies(each.getKey().api())
            .flatMap(body -> Stream.of(false, true)
                .map(byToken -> dynamicTest(
                    each.getKey().name() + " " + body + (byToken ? " by token" : " by AK/SK"),
                    () -> isTaken(each.getKey(), body, byToken, each.getValue())))));
  }

  private static void isTaken(SdkCall call, Body body, boolean byToken, Object expected) {
    body.forget();
    assertThat(call.make().apply(client(body.endpoint(), byToken))).isEqualTo(expected);
    String header = byToken ? "X-Auth-Token" : "Authorization";
    assertThat(body.header(header).orElseThrow())
        .startsWith(byToken ? TOKEN : "SDK-HMAC-SHA256 Access=ak, SignedHeaders=");
  }

  /** What it can send and no document allows, each with what the error names. */
  @TestFactory
  Stream<DynamicTest> whatTheDocumentsForbidIsRefused() {
    Map<SdkCall, String> expected = new LinkedHashMap<>();
    expected.put(group(group -> group.setLogGroupName(null)), "400 /log_group_name");
    expected.put(group(group -> group.setLogGroupName("")), "400 /log_group_name");
    expected.put(group(group -> group.setLogGroupName("x".repeat(65))), "400 /log_group_name");
    expected.put(group(group -> group.setTtlInDays(null)), "400 /ttl_in_days");
    expected.put(stream("x".repeat(65)), "400 /log_stream_name");
    expected.put(tags(null, "key1"), "400 /action");
    expected.put(tags(BatchCreateTagsReq.ActionEnum.CREATE, "key 1"), "400 /tags/0/key");
    expected.put(tags(BatchCreateTagsReq.ActionEnum.fromValue("replace"), "key1"), "400 /action");
    expected.put(configurations(STARROCKS, null), "400 /log_configs/0/log_type");
    expected.put(configurations("/v3/{project_id}/logs/lts-configs", "error_log"), "404 ");
    expected.put(
        new SdkCall(
            "listLogGroups",
            "lts",
            client -> new LtsClient(client).listLogGroups(new ListLogGroupsRequest())),
        "405 ");
    expected.put(
        new SdkCall(
            "deleteLogGroup",
            "lts",
            client -> new LtsClient(client)
                .deleteLogGroup(new DeleteLogGroupRequest().withLogGroupId(GROUP))),
        "404 ");
    return expected.entrySet().stream()
        .flatMap(each -> bodies(each.getKey().api())
            .map(body -> dynamicTest(
                each.getKey().name() + " " + body + " " + each.getValue(),
                () -> isRefused(each.getKey(), body, each.getValue()))));
  }

  private static void isRefused(SdkCall call, Body body, String expected) {
    HcClient client = client(body.endpoint(), false);
    ServiceResponseException refused =
        catchThrowableOfType(ServiceResponseException.class, () -> call.make().apply(client));
    String[] statusAndPlace = expected.split(" ", 2);
    assertThat(refused.getHttpStatusCode()).isEqualTo(Integer.parseInt(statusAndPlace[0]));
    assertThat(refused.getErrorMsg()).isNotEmpty().contains(statusAndPlace[1]);
  }
}
