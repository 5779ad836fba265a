// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.server.spring;

import dev.apiscribe.dis.model.ControlDumpTasksRequest;
import dev.apiscribe.dis.model.CreateDumpTaskRequest;
import dev.apiscribe.dis.model.DumpTaskDetails;
import dev.apiscribe.dis.model.ListDumpTasksResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import javax.annotation.processing.Generated;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Dump tasks copy the records of a stream into another service. */
@Generated("apiscribe")
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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v2/{project_id}/streams/{stream_name}/transfer-tasks",
      produces = "application/json")
  ListDumpTasksResponse listDumpTasks(
      @PathVariable("project_id") String projectId,
      @PathVariable("stream_name") @Size(max = 64) String streamName);

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
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v2/{project_id}/streams/{stream_name}/transfer-tasks",
      consumes = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  void createDumpTask(
      @PathVariable("project_id") String projectId,
      @PathVariable("stream_name") @Size(max = 64) String streamName,
      @RequestBody @Valid CreateDumpTaskRequest body);

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
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v2/{project_id}/streams/{stream_name}/transfer-tasks/action",
      consumes = "application/json")
  void controlDumpTasks(
      @PathVariable("project_id") String projectId,
      @PathVariable("stream_name") @Size(max = 64) String streamName,
      @RequestBody @Valid ControlDumpTasksRequest body);

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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v2/{project_id}/streams/{stream_name}/transfer-tasks/{task_name}",
      produces = "application/json")
  DumpTaskDetails getDumpTask(
      @PathVariable("project_id") String projectId,
      @PathVariable("stream_name") @Size(max = 64) String streamName,
      @PathVariable("task_name") String taskName);

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
  @RequestMapping(
      method = RequestMethod.DELETE,
      path = "/v2/{project_id}/streams/{stream_name}/transfer-tasks/{task_name}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteDumpTask(
      @PathVariable("project_id") String projectId,
      @PathVariable("stream_name") @Size(max = 64) String streamName,
      @PathVariable("task_name") String taskName);
}
