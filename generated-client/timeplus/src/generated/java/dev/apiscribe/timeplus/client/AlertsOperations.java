// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.timeplus.model.Alert;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class AlertsOperations {
  static final Operation<List<Alert>> LIST_ALERTS =
      Operation.<List<Alert>>of("listAlerts", "GET", "/v1beta2/alerts")
          .success(200, ResponseBody.jsonList(AlertJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Alert> CREATE_ALERT =
      Operation.<Alert>of("createAlert", "POST", "/v1beta2/alerts")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(201, ResponseBody.json(AlertJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Alert> GET_ALERT =
      Operation.<Alert>of("getAlert", "GET", "/v1beta2/alerts/{id}")
          .parameter(Parameter.path("id"))
          .success(200, ResponseBody.json(AlertJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Alert> REPLACE_ALERT =
      Operation.<Alert>of("replaceAlert", "PUT", "/v1beta2/alerts/{id}")
          .parameter(Parameter.path("id"))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(AlertJson.CODEC))
          .failure(400, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> DELETE_ALERT =
      Operation.<Void>of("deleteAlert", "DELETE", "/v1beta2/alerts/{id}")
          .parameter(Parameter.path("id"))
          .success(204, ResponseBody.none())
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> RESOLVE_ALERT =
      Operation.<Void>of("resolveAlert", "POST", "/v1beta2/alerts/{id}/resolve")
          .parameter(Parameter.path("id"))
          .success(204, ResponseBody.none())
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> START_ALERT =
      Operation.<Void>of("startAlert", "POST", "/v1beta2/alerts/{id}/start")
          .parameter(Parameter.path("id"))
          .idempotent()
          .success(204, ResponseBody.none())
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  static final Operation<Void> STOP_ALERT =
      Operation.<Void>of("stopAlert", "POST", "/v1beta2/alerts/{id}/stop")
          .parameter(Parameter.path("id"))
          .success(204, ResponseBody.none())
          .failure(403, ResponseBody.json(ErrorResponseJson.CODEC))
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.json(ErrorResponseJson.CODEC))
          .build();

  private AlertsOperations() {}
}
