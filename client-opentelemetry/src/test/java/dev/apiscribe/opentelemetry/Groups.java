package dev.apiscribe.opentelemetry;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.Call;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.testing.ManualTime;
import java.net.URI;

/** An API with one operation, and a client of it whose pauses take no time. */
final class Groups {
  static final Operation<Group> CREATE_GROUP = Operation.<Group>of(
          "createGroup", "POST", "/v2/{project_id}/groups")
      .parameter(Parameter.path("project_id"))
      .parameter(Parameter.query("q"))
      .parameter(Parameter.header("X-Language"))
      .idempotent()
      .success(201, ResponseBody.json(Group.class))
      .failure(400, ResponseBody.json(Group.class))
      .build();

  private Groups() {}

  /** Its operation is called with nothing but what it needs. */
  static Call<Group> create(ApiClient.Builder client) {
    return client.build().call(CREATE_GROUP).path("project_id", "p1").body(new Group("web"));
  }

  static ApiClient.Builder client(URI endpoint, Telemetry telemetry) {
    return ApiClient.builder()
        .endpoint(endpoint)
        .time(new ManualTime())
        .interceptor(OpenTelemetryInterceptor.of(telemetry.sdk()));
  }

  /** What goes in, and what comes out. */
  record Group(@JsonProperty("id") String id) {}
}
