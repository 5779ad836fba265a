// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.timeplus.model.MaterializedViewStats;
import dev.apiscribe.timeplus.model.View;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ViewsOperations {
  static final Operation<List<View>> LIST_VIEWS =
      Operation.<List<View>>of("listViews", "GET", "/v1beta2/views")
          .success(200, ResponseBody.jsonList(ViewJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<View> CREATE_VIEW =
      Operation.<View>of("createView", "POST", "/v1beta2/views")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(201, ResponseBody.json(ViewJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<View> GET_VIEW =
      Operation.<View>of("getView", "GET", "/v1beta2/views/{name}")
          .parameter(Parameter.path("name"))
          .success(200, ResponseBody.json(ViewJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> DELETE_VIEW =
      Operation.<Void>of("deleteView", "DELETE", "/v1beta2/views/{name}")
          .parameter(Parameter.path("name"))
          .success(204, ResponseBody.none())
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> UPDATE_VIEW =
      Operation.<Void>of("updateView", "PATCH", "/v1beta2/views/{name}")
          .parameter(Parameter.path("name"))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(204, ResponseBody.none())
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<MaterializedViewStats> GET_VIEW_STATS =
      Operation.<MaterializedViewStats>of("getViewStats", "GET", "/v1beta2/views/{name}/stats")
          .parameter(Parameter.path("name"))
          .parameter(Parameter.query("historyDays").constraints(Constraints.none().minimum("1").maximum("7")))
          .success(200, ResponseBody.json(MaterializedViewStatsJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private ViewsOperations() {}
}
