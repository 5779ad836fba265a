// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.App;
import dev.apiscribe.dis.model.ConsumptionStatus;
import dev.apiscribe.dis.model.ListAppsResponse;
import dev.apiscribe.dis.model.PartitionConsumption;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.PageRule;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.json.Constraints;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class AppsOperations {
  static final PageRule<ListAppsResponse, App> LIST_APPS_PAGES =
      PageRule.<ListAppsResponse, App>afterItem(ListAppsResponse::apps, "start_app_name", App::appName)
          .more(ListAppsResponse::hasMoreApp);

  static final Operation<ListAppsResponse> LIST_APPS =
      Operation.<ListAppsResponse>of("listApps", "GET", "/v2/{project_id}/apps")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.query("limit").constraints(Constraints.none().minimum("1").maximum("100")))
          .parameter(Parameter.query("start_app_name"))
          .parameter(Parameter.query("stream_name"))
          .success(200, ResponseBody.json(ListAppsResponseJson.CODEC))
          .failure(400, ResponseBody.none())
          .failure(404, ResponseBody.none())
          .failure(500, ResponseBody.none())
          .build();

  static final Operation<Void> CREATE_APP =
      Operation.<Void>of("createApp", "POST", "/v2/{project_id}/apps")
          .parameter(Parameter.path("project_id").configured())
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(201, ResponseBody.none())
          .build();

  static final Operation<App> GET_APP =
      Operation.<App>of("getApp", "GET", "/v2/{project_id}/apps/{app_name}")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.path("app_name"))
          .success(200, ResponseBody.json(AppJson.CODEC))
          .build();

  static final Operation<Void> DELETE_APP =
      Operation.<Void>of("deleteApp", "DELETE", "/v2/{project_id}/apps/{app_name}")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.path("app_name"))
          .success(204, ResponseBody.none())
          .build();

  static final PageRule<ConsumptionStatus, PartitionConsumption> GET_CONSUMPTION_STATUS_PAGES =
      PageRule.<ConsumptionStatus, PartitionConsumption>afterItem(ConsumptionStatus::partitionConsumingStates, "start_partition_id", PartitionConsumption::partitionId)
          .more(ConsumptionStatus::hasMore);

  static final Operation<ConsumptionStatus> GET_CONSUMPTION_STATUS =
      Operation.<ConsumptionStatus>of("getConsumptionStatus", "GET", "/v2/{project_id}/apps/{app_name}/streams/{stream_name}")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.path("app_name"))
          .parameter(Parameter.path("stream_name").constraints(Constraints.none().maxLength(64)))
          .parameter(Parameter.query("limit").constraints(Constraints.none().minimum("1").maximum("1000")))
          .parameter(Parameter.query("start_partition_id"))
          .parameter(Parameter.query("checkpoint_type").required())
          .success(200, ResponseBody.json(ConsumptionStatusJson.CODEC))
          .build();

  private AppsOperations() {}
}
