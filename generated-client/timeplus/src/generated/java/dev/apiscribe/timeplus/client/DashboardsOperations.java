// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.timeplus.model.Dashboard;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DashboardsOperations {
  static final Operation<List<Dashboard>> LIST_DASHBOARDS =
      Operation.<List<Dashboard>>of("listDashboards", "GET", "/v1beta2/dashboards")
          .success(200, ResponseBody.jsonList(DashboardJson.CODEC))
          .failure(401, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Dashboard> CREATE_DASHBOARD =
      Operation.<Dashboard>of("createDashboard", "POST", "/v1beta2/dashboards")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(201, ResponseBody.json(DashboardJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Dashboard> GET_DASHBOARD =
      Operation.<Dashboard>of("getDashboard", "GET", "/v1beta2/dashboards/{id}")
          .parameter(Parameter.path("id"))
          .success(200, ResponseBody.json(DashboardJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Dashboard> REPLACE_DASHBOARD =
      Operation.<Dashboard>of("replaceDashboard", "PUT", "/v1beta2/dashboards/{id}")
          .parameter(Parameter.path("id"))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(DashboardJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> DELETE_DASHBOARD =
      Operation.<Void>of("deleteDashboard", "DELETE", "/v1beta2/dashboards/{id}")
          .parameter(Parameter.path("id"))
          .success(204, ResponseBody.none())
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private DashboardsOperations() {}
}
