// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.timeplus.model.MaterializedView;
import dev.apiscribe.timeplus.model.MaterializedViewStats;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class MaterializedViewsOperations {
  static final Operation<List<MaterializedView>> LIST_MATERIALIZED_VIEWS =
      Operation.<List<MaterializedView>>of("listMaterializedViews", "GET", "/v1beta2/materialized_views")
          .success(200, ResponseBody.jsonList(MaterializedViewJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<MaterializedView> CREATE_MATERIALIZED_VIEW =
      Operation.<MaterializedView>of("createMaterializedView", "POST", "/v1beta2/materialized_views")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(201, ResponseBody.json(MaterializedViewJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<MaterializedView> GET_MATERIALIZED_VIEW =
      Operation.<MaterializedView>of("getMaterializedView", "GET", "/v1beta2/materialized_views/{name}")
          .parameter(Parameter.path("name"))
          .success(200, ResponseBody.json(MaterializedViewJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> DELETE_MATERIALIZED_VIEW =
      Operation.<Void>of("deleteMaterializedView", "DELETE", "/v1beta2/materialized_views/{name}")
          .parameter(Parameter.path("name"))
          .success(204, ResponseBody.none())
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> UPDATE_MATERIALIZED_VIEW =
      Operation.<Void>of("updateMaterializedView", "PATCH", "/v1beta2/materialized_views/{name}")
          .parameter(Parameter.path("name"))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(204, ResponseBody.none())
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<MaterializedViewStats> GET_MATERIALIZED_VIEW_STATS =
      Operation.<MaterializedViewStats>of("getMaterializedViewStats", "GET", "/v1beta2/materialized_views/{name}/stats")
          .parameter(Parameter.path("name"))
          .parameter(Parameter.query("historyDays").constraints(Constraints.none().minimum("1").maximum("7")))
          .success(200, ResponseBody.json(MaterializedViewStatsJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private MaterializedViewsOperations() {}
}
