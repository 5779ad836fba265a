package dev.apiscribe.runtime.faults;

import dev.apiscribe.runtime.Answer;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.Call;
import dev.apiscribe.runtime.Content;
import dev.apiscribe.runtime.EventAnswer;
import dev.apiscribe.runtime.LogGroup;
import dev.apiscribe.runtime.LogGroupRequest;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.RequestOptions;
import java.io.InputStream;

/** The calls that meet faults: one that may be repeated, one that may not, and those that stream. */
final class Groups {
  private static final Operation<LogGroup> GET = Operation.<LogGroup>of("getGroup", "GET", "/group")
      .success(200, Answer.json(LogGroup.class))
      .failure(503, Answer.json(ErrorResponse.class))
      .build();

  private static final Operation<LogGroup> FIND = Operation.<LogGroup>of(
          "findGroup", "GET", "/group")
      .parameter(Parameter.header("X-Filter"))
      .success(200, Answer.json(LogGroup.class))
      .build();

  private static final Operation<LogGroup> CREATE = Operation.<LogGroup>of(
          "createGroup", "POST", "/groups")
      .success(201, Answer.json(LogGroup.class))
      .failure(503, Answer.json(ErrorResponse.class))
      .build();

  private static final Operation<LogGroup> LOGIN = Operation.<LogGroup>of("login", "POST", "/login")
      .success(200, Answer.json(LogGroup.class))
      .build();

  private static final Operation<Void> DELETE = Operation.<Void>of(
          "deleteGroup", "DELETE", "/group")
      .success(204, Answer.none())
      .build();

  private static final Operation<InputStream> DOWNLOAD = Operation.<InputStream>of(
          "download", "GET", "/download")
      .success(200, Answer.bytes())
      .build();

  private static final Operation<EventAnswer<LogGroup>> WATCH = Operation.<EventAnswer<LogGroup>>of(
          "watch", "GET", "/watch")
      .success(200, Answer.events(LogGroup.class))
      .build();

  private static final Operation<Void> INGEST = Operation.<Void>of("ingest", "POST", "/ingest")
      .requestMediaTypes("text/plain")
      .success(200, Answer.none())
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

  static Call<EventAnswer<LogGroup>> watch(ApiClient api) {
    return api.call(WATCH);
  }

  static Call<Void> ingest(ApiClient api, Content body) {
    return api.call(INGEST).body(body);
  }
}
