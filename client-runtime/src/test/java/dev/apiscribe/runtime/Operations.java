package dev.apiscribe.runtime;

import dev.apiscribe.runtime.json.Constraints;
import java.io.InputStream;
import java.net.URI;
import java.util.List;

/** Operations and clients that the tests share. */
final class Operations {
  static final Operation<LogGroup> CREATE_LOG_GROUP = Operation.<LogGroup>of(
          "createLogGroup", "POST", "/v2/{project_id}/groups")
      .parameter(Parameter.path("project_id").configured())
      .requestMediaTypes("application/json;charset=UTF-8")
      .success(201, ResponseBody.json(LogGroup.class))
      .failure(400, ResponseBody.json(LogGroup.class))
      .failure(404, ResponseBody.none())
      .build();

  static final Operation<LogGroup> GET_LOG_GROUP = Operation.<LogGroup>of(
          "getLogGroup", "GET", "/groups/{name}")
      .parameter(Parameter.path("name"))
      .parameter(Parameter.query("q"))
      .parameter(
          Parameter.query("days").constraints(Constraints.none().minimum("1").maximum("7")))
      .parameter(Parameter.query("joined").explode(false))
      .parameter(Parameter.header("X-Language"))
      .success(200, ResponseBody.json(LogGroup.class))
      .build();

  static final Operation<List<LogGroup>> LIST_LOG_GROUPS = Operation.<List<LogGroup>>of(
          "listLogGroups", "GET", "/groups")
      .success(200, ResponseBody.jsonList(LogGroup.class))
      .build();

  static final Operation<Void> DELETE_LOG_GROUP = Operation.<Void>of(
          "deleteLogGroup", "DELETE", "/groups")
      .success(204, ResponseBody.none())
      .build();

  static final Operation<InputStream> DOWNLOAD = Operation.<InputStream>of(
          "download", "GET", "/download")
      .success(200, ResponseBody.bytes())
      .build();

  static final Operation<EventResponse<LogGroup>> QUERY = Operation.<EventResponse<LogGroup>>of(
          "query", "GET", "/query")
      .success(200, ResponseBody.events(LogGroup.class))
      .build();

  static final Operation<Void> INGEST = Operation.<Void>of("ingest", "POST", "/ingest")
      .requestMediaTypes("text/plain")
      .success(200, ResponseBody.none())
      .build();

  private Operations() {}

  /** One that tries everything once. */
  static ApiClient client(URI endpoint) {
    return ApiClient.builder()
        .endpoint(endpoint)
        .parameter("project_id", "p1")
        .retry(RetryPolicy.none())
        .build();
  }

  static LogGroup create(URI endpoint) {
    return client(endpoint)
        .call(CREATE_LOG_GROUP)
        .body(LogGroupRequest.builder().logGroupName("lts").build())
        .send(RequestOptions.none())
        .body();
  }
}
