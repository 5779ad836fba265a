// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.Checkpoint;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CheckpointsOperations {
  static final Operation<Checkpoint> GET_CHECKPOINT =
      Operation.<Checkpoint>of("getCheckpoint", "GET", "/v2/{project_id}/checkpoints")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.query("stream_name").required())
          .parameter(Parameter.query("partition_id").required())
          .parameter(Parameter.query("app_name").required())
          .parameter(Parameter.query("checkpoint_type").required())
          .success(200, ResponseBody.json(CheckpointJson.CODEC))
          .build();

  static final Operation<Void> SUBMIT_CHECKPOINT =
      Operation.<Void>of("submitCheckpoint", "POST", "/v2/{project_id}/checkpoints")
          .parameter(Parameter.path("project_id").configured())
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(201, ResponseBody.none())
          .build();

  static final Operation<Void> DELETE_CHECKPOINT =
      Operation.<Void>of("deleteCheckpoint", "DELETE", "/v2/{project_id}/checkpoints")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.query("stream_name").required())
          .parameter(Parameter.query("app_name").required())
          .parameter(Parameter.query("checkpoint_type").required())
          .parameter(Parameter.query("partition_id"))
          .success(204, ResponseBody.none())
          .build();

  private CheckpointsOperations() {}
}
