package dev.apiscribe.runtime.faults;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.Call;
import dev.apiscribe.runtime.EventResponse;
import dev.apiscribe.runtime.LogGroup;
import dev.apiscribe.runtime.LogGroupRequest;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.ResponseBody;
import java.io.InputStream;

/**
 * The calls that meet faults: one that may be repeated, one that may not, and those that stream.
 */
final class Groups {
  private static final Operation<LogGroup> GET = Operation.<LogGroup>of("getGroup", "GET", "/group")
      .success(200, ResponseBody.json(LogGroup.class))
      .failure(503, ResponseBody.json(ErrorResponse.class))
      .build();

  private static final Operation<LogGroup> FIND = Operation.<LogGroup>of(
          "findGroup", "GET", "/group")
      .parameter(Parameter.header("X-Filter"))
      .success(200, ResponseBody.json(LogGroup.class))
      .build();

  private static final Operation<LogGroup> CREATE = Operation.<LogGroup>of(
          "createGroup", "POST", "/groups")
      .success(201, ResponseBody.json(LogGroup.class))
      .failure(503, ResponseBody.json(ErrorResponse.class))
      .build();

  private static final Operation<LogGroup> LOGIN = Operation.<LogGroup>of("login", "POST", "/login")
      .success(200, ResponseBody.json(LogGroup.class))
      .build();

  private static final Operation<Void> DELETE = Operation.<Void>of(
          "deleteGroup", "DELETE", "/group")
      .success(204, ResponseBody.none())
      .build();

  private static final Operation<InputStream> DOWNLOAD = Operation.<InputStream>of(
          "download", "GET", "/download")
      .success(200, ResponseBody.bytes())
      .build();

  private static final Operation<EventResponse<LogGroup>> WATCH =
      Operation.<EventResponse<LogGroup>>of("watch", "GET", "/watch")
          .success(200, ResponseBody.events(LogGroup.class))
          .build();

  private static final Operation<Void> INGEST = Operation.<Void>of("ingest", "POST", "/ingest")
      .requestMediaTypes("text/plain")
      .success(200, ResponseBody.none())
      .build();

  static final RequestOptions PLAIN = RequestOptions.none();

  private Groups() {}

  static Call<LogGroup> get(ApiClient api) {
    return api.call(GET);
  }

  static Call<LogGroup> find(ApiClient api, String filter) {
    return api.call(FIND).header("X-Filter", filter);
  }

  static Call<LogGroup> create(ApiClient api) {
    return api.call(CREATE).body(LogGroupRequest.builder().logGroupName("lts").build());
  }

  static Call<LogGroup> login(ApiClient api) {
    return api.call(LOGIN);
  }

  static Call<Void> delete(ApiClient api) {
    return api.call(DELETE);
  }

  static Call<InputStream> download(ApiClient api) {
    return api.call(DOWNLOAD);
  }

  static Call<EventResponse<LogGroup>> watch(ApiClient api) {
    return api.call(WATCH);
  }

  static Call<Void> ingest(ApiClient api, RequestBody body) {
    return api.call(INGEST).body(body);
  }
}
