// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.timeplus.model.Source;
import dev.apiscribe.timeplus.model.SourceStats;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe")
final class SourcesOperations {
  static final Operation<List<Map<String, @Nullable Object>>> PREVIEW_SOURCE =
      Operation.<List<Map<String, @Nullable Object>>>of("previewSource", "POST", "/v1beta2/source/preview")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.jsonList(JsonCodecs.map(JsonCodecs.ANY)))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<List<Source>> LIST_SOURCES =
      Operation.<List<Source>>of("listSources", "GET", "/v1beta2/sources")
          .success(200, ResponseBody.jsonList(SourceJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Source> CREATE_SOURCE =
      Operation.<Source>of("createSource", "POST", "/v1beta2/sources")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(201, ResponseBody.json(SourceJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Source> GET_SOURCE =
      Operation.<Source>of("getSource", "GET", "/v1beta2/sources/{id}")
          .parameter(Parameter.path("id"))
          .success(200, ResponseBody.json(SourceJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Source> REPLACE_SOURCE =
      Operation.<Source>of("replaceSource", "PUT", "/v1beta2/sources/{id}")
          .parameter(Parameter.path("id"))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(SourceJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> DELETE_SOURCE =
      Operation.<Void>of("deleteSource", "DELETE", "/v1beta2/sources/{id}")
          .parameter(Parameter.path("id"))
          .success(204, ResponseBody.none())
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Source> UPDATE_SOURCE =
      Operation.<Source>of("updateSource", "PATCH", "/v1beta2/sources/{id}")
          .parameter(Parameter.path("id"))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(SourceJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> START_SOURCE =
      Operation.<Void>of("startSource", "POST", "/v1beta2/sources/{id}/start")
          .parameter(Parameter.path("id"))
          .success(202, ResponseBody.none())
          .success(204, ResponseBody.none())
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<SourceStats> GET_SOURCE_STATS =
      Operation.<SourceStats>of("getSourceStats", "GET", "/v1beta2/sources/{id}/stats")
          .parameter(Parameter.path("id"))
          .parameter(Parameter.query("error_log_time_range").required())
          .parameter(Parameter.query("metrics_time_range").required())
          .success(200, ResponseBody.json(SourceStatsJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> STOP_SOURCE =
      Operation.<Void>of("stopSource", "POST", "/v1beta2/sources/{id}/stop")
          .parameter(Parameter.path("id"))
          .success(202, ResponseBody.none())
          .success(204, ResponseBody.none())
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private SourcesOperations() {}
}
