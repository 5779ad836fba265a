// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.DumpTaskDetails;
import dev.apiscribe.dis.model.ListDumpTasksResponse;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.StateRule;
import dev.apiscribe.runtime.json.Constraints;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DumpTasksOperations {
  static final Operation<ListDumpTasksResponse> LIST_DUMP_TASKS =
      Operation.<ListDumpTasksResponse>of("listDumpTasks", "GET", "/v2/{project_id}/streams/{stream_name}/transfer-tasks")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.path("stream_name").constraints(Constraints.none().maxLength(64)))
          .success(200, ResponseBody.json(ListDumpTasksResponseJson.CODEC))
          .build();

  static final Operation<Void> CREATE_DUMP_TASK =
      Operation.<Void>of("createDumpTask", "POST", "/v2/{project_id}/streams/{stream_name}/transfer-tasks")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.path("stream_name").constraints(Constraints.none().maxLength(64)))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(201, ResponseBody.none())
          .build();

  static final Operation<Void> CONTROL_DUMP_TASKS =
      Operation.<Void>of("controlDumpTasks", "POST", "/v2/{project_id}/streams/{stream_name}/transfer-tasks/action")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.path("stream_name").constraints(Constraints.none().maxLength(64)))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.none())
          .build();

  static final StateRule<DumpTaskDetails> GET_DUMP_TASK_STATE =
      StateRule.<DumpTaskDetails>of(DumpTaskDetails::state, List.of("RUNNING"), List.of("ERROR", "ABNORMAL", "DELETE"));

  static final Operation<DumpTaskDetails> GET_DUMP_TASK =
      Operation.<DumpTaskDetails>of("getDumpTask", "GET", "/v2/{project_id}/streams/{stream_name}/transfer-tasks/{task_name}")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.path("stream_name").constraints(Constraints.none().maxLength(64)))
          .parameter(Parameter.path("task_name"))
          .success(200, ResponseBody.json(DumpTaskDetailsJson.CODEC))
          .build();

  static final Operation<Void> DELETE_DUMP_TASK =
      Operation.<Void>of("deleteDumpTask", "DELETE", "/v2/{project_id}/streams/{stream_name}/transfer-tasks/{task_name}")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.path("stream_name").constraints(Constraints.none().maxLength(64)))
          .parameter(Parameter.path("task_name"))
          .success(204, ResponseBody.none())
          .build();

  private DumpTasksOperations() {}
}
