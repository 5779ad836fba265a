// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.timeplus.model.Sink;
import dev.apiscribe.timeplus.model.SinkStats;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SinksOperations {
  static final Operation<List<Sink>> LIST_SINKS =
      Operation.<List<Sink>>of("listSinks", "GET", "/v1beta2/sinks")
          .success(200, ResponseBody.jsonList(SinkJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Sink> CREATE_SINK =
      Operation.<Sink>of("createSink", "POST", "/v1beta2/sinks")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(201, ResponseBody.json(SinkJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Sink> GET_SINK =
      Operation.<Sink>of("getSink", "GET", "/v1beta2/sinks/{id}")
          .parameter(Parameter.path("id"))
          .success(200, ResponseBody.json(SinkJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Sink> REPLACE_SINK =
      Operation.<Sink>of("replaceSink", "PUT", "/v1beta2/sinks/{id}")
          .parameter(Parameter.path("id"))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(SinkJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> DELETE_SINK =
      Operation.<Void>of("deleteSink", "DELETE", "/v1beta2/sinks/{id}")
          .parameter(Parameter.path("id"))
          .success(204, ResponseBody.none())
          .failure(401, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Sink> UPDATE_SINK =
      Operation.<Sink>of("updateSink", "PATCH", "/v1beta2/sinks/{id}")
          .parameter(Parameter.path("id"))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(SinkJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> START_SINK =
      Operation.<Void>of("startSink", "POST", "/v1beta2/sinks/{id}/start")
          .parameter(Parameter.path("id"))
          .parameter(Parameter.query("sync"))
          .success(202, ResponseBody.none())
          .success(204, ResponseBody.none())
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<SinkStats> GET_SINK_STATS =
      Operation.<SinkStats>of("getSinkStats", "GET", "/v1beta2/sinks/{id}/stats")
          .parameter(Parameter.path("id"))
          .parameter(Parameter.query("error_log_time_range").required())
          .parameter(Parameter.query("metrics_time_range").required())
          .success(200, ResponseBody.json(SinkStatsJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> STOP_SINK =
      Operation.<Void>of("stopSink", "POST", "/v1beta2/sinks/{id}/stop")
          .parameter(Parameter.path("id"))
          .success(202, ResponseBody.none())
          .success(204, ResponseBody.none())
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private SinksOperations() {}
}
