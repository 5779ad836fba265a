// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.server.jaxrs;

import dev.apiscribe.dis.model.ControlDumpTasksRequest;
import dev.apiscribe.dis.model.CreateDumpTaskRequest;
import dev.apiscribe.dis.model.DumpTaskDetails;
import dev.apiscribe.dis.model.ListDumpTasksResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;

/** Dump tasks copy the records of a stream into another service. */
@Generated("apiscribe")
@Path("/")
public interface DumpTasksOperations {
  /**
   * Lists the dump tasks of a stream.
   *
   * <p>All tasks are in one response, with how many there may be.
   *
   * <p>Documented statuses: 200.
   * Documented in otc-dis-querying-dump-tasks, lines 21-173.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param streamName Name of the stream.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-dump-tasks</a>
   */
  @GET
  @Path("/v2/{project_id}/streams/{stream_name}/transfer-tasks")
  @Produces("application/json")
  ListDumpTasksResponse listDumpTasks(
      @PathParam("project_id") String projectId,
      @PathParam("stream_name") @Size(max = 64) String streamName);

  /**
   * Creates a task that dumps the records of a stream into an OBS bucket.
   *
   * <p>OBS is the one destination for which a task can be created; tasks with others can be read.
   *
   * <p>Documented statuses: 201.
   * Documented in otc-dis-adding-obs-dump-tasks, lines 21-273.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param streamName Name of the stream.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-adding-obs-dump-tasks</a>
   */
  @POST
  @Path("/v2/{project_id}/streams/{stream_name}/transfer-tasks")
  @Consumes("application/json")
  @DocumentedStatus(201)
  void createDumpTask(
      @PathParam("project_id") String projectId,
      @PathParam("stream_name") @Size(max = 64) String streamName,
      @NotNull @Valid CreateDumpTaskRequest body);

  /**
   * Starts or pauses dump tasks of a stream.
   *
   * <p>The request names the tasks by their ids. <code>start</code> starts them, <code>stop</code> pauses them.
   *
   * <p>Documented statuses: 200.
   * Documented in otc-dis-starting-dump-tasks, lines 21-102.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param streamName Name of the stream.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-starting-dump-tasks</a>
   */
  @POST
  @Path("/v2/{project_id}/streams/{stream_name}/transfer-tasks/action")
  @Consumes("application/json")
  @DocumentedStatus(200)
  void controlDumpTasks(
      @PathParam("project_id") String projectId,
      @PathParam("stream_name") @Size(max = 64) String streamName,
      @NotNull @Valid ControlDumpTasksRequest body);

  /**
   * Gets a dump task.
   *
   * <p>The response has the settings of the one destination that the task has.
   *
   * <p>Documented statuses: 200.
   * Documented in otc-dis-querying-dump-task-details, lines 21-890.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param streamName Name of the stream.
   * @param taskName Name of the dump task.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-dump-task-details</a>
   */
  @GET
  @Path("/v2/{project_id}/streams/{stream_name}/transfer-tasks/{task_name}")
  @Produces("application/json")
  DumpTaskDetails getDumpTask(
      @PathParam("project_id") String projectId,
      @PathParam("stream_name") @Size(max = 64) String streamName,
      @PathParam("task_name") String taskName);

  /**
   * Deletes a dump task.
   *
   * <p>The names of the stream and the task are in the path.
   *
   * <p>Documented statuses: 204.
   * Documented in otc-dis-deleting-a-dump-task, lines 21-77.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param streamName Name of the stream.
   * @param taskName Name of the dump task.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-deleting-a-dump-task</a>
   */
  @DELETE
  @Path("/v2/{project_id}/streams/{stream_name}/transfer-tasks/{task_name}")
  void deleteDumpTask(
      @PathParam("project_id") String projectId,
      @PathParam("stream_name") @Size(max = 64) String streamName,
      @PathParam("task_name") String taskName);
}
