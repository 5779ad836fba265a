// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.ControlDumpTasksRequest;
import dev.apiscribe.dis.model.CreateDumpTaskRequest;
import dev.apiscribe.dis.model.DumpTaskDetails;
import dev.apiscribe.dis.model.ListDumpTasksResponse;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.WaitOptions;
import javax.annotation.processing.Generated;

/**
 * Dump tasks copy the records of a stream into another service.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class DumpTasksClient {
  private final ApiClient api;

  DumpTasksClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Lists the dump tasks of a stream.
   *
   * <p>All tasks are in one response, with how many there may be.
   *
   * <p>Documented in otc-dis-querying-dump-tasks, lines 21-173.
   *
   * @param streamName Name of the stream.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-dump-tasks</a>
   */
  public ListDumpTasksResponse listDumpTasks(String streamName) {
    return this.listDumpTasksWithResponse(streamName, RequestOptions.none()).body();
  }

  /** Works like {@link #listDumpTasks(String)}, with options for this one call. */
  public ListDumpTasksResponse listDumpTasks(
      String streamName, RequestOptions options) {
    return this.listDumpTasksWithResponse(streamName, options).body();
  }

  /** Works like {@link #listDumpTasks(String)}, with status and headers. */
  public Response<ListDumpTasksResponse> listDumpTasksWithResponse(String streamName) {
    return this.listDumpTasksWithResponse(streamName, RequestOptions.none());
  }

  /** Works like {@link #listDumpTasks(String)}, with status and headers, and with options for this one call. */
  public Response<ListDumpTasksResponse> listDumpTasksWithResponse(
      String streamName, RequestOptions options) {
    return this.api
        .call(DumpTasksOperations.LIST_DUMP_TASKS)
        .path("stream_name", streamName)
        .send(options);
  }

  /**
   * Creates a task that dumps the records of a stream into an OBS bucket.
   *
   * <p>OBS is the one destination for which a task can be created; tasks with others can be read.
   *
   * <p>Documented in otc-dis-adding-obs-dump-tasks, lines 21-273.
   *
   * @param streamName Name of the stream.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-adding-obs-dump-tasks</a>
   */
  public void createDumpTask(String streamName, CreateDumpTaskRequest body) {
    this.createDumpTaskWithResponse(streamName, body, RequestOptions.none());
  }

  /** Works like {@link #createDumpTask(String, CreateDumpTaskRequest)}, with options for this one call. */
  public void createDumpTask(
      String streamName, CreateDumpTaskRequest body, RequestOptions options) {
    this.createDumpTaskWithResponse(streamName, body, options);
  }

  /** Works like {@link #createDumpTask(String, CreateDumpTaskRequest)}, with status and headers. */
  public Response<Void> createDumpTaskWithResponse(String streamName, CreateDumpTaskRequest body) {
    return this.createDumpTaskWithResponse(streamName, body, RequestOptions.none());
  }

  /** Works like {@link #createDumpTask(String, CreateDumpTaskRequest)}, with status and headers, and with options for this one call. */
  public Response<Void> createDumpTaskWithResponse(
      String streamName, CreateDumpTaskRequest body, RequestOptions options) {
    return this.api
        .call(DumpTasksOperations.CREATE_DUMP_TASK)
        .path("stream_name", streamName)
        .body(CreateDumpTaskRequestJson.CODEC, body)
        .send(options);
  }

  /**
   * Starts or pauses dump tasks of a stream.
   *
   * <p>The request names the tasks by their ids. <code>start</code> starts them, <code>stop</code> pauses them.
   *
   * <p>Documented in otc-dis-starting-dump-tasks, lines 21-102.
   *
   * @param streamName Name of the stream.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-starting-dump-tasks</a>
   */
  public void controlDumpTasks(
      String streamName, ControlDumpTasksRequest body) {
    this.controlDumpTasksWithResponse(streamName, body, RequestOptions.none());
  }

  /** Works like {@link #controlDumpTasks(String, ControlDumpTasksRequest)}, with options for this one call. */
  public void controlDumpTasks(
      String streamName, ControlDumpTasksRequest body, RequestOptions options) {
    this.controlDumpTasksWithResponse(streamName, body, options);
  }

  /** Works like {@link #controlDumpTasks(String, ControlDumpTasksRequest)}, with status and headers. */
  public Response<Void> controlDumpTasksWithResponse(
      String streamName, ControlDumpTasksRequest body) {
    return this.controlDumpTasksWithResponse(streamName, body, RequestOptions.none());
  }

  /** Works like {@link #controlDumpTasks(String, ControlDumpTasksRequest)}, with status and headers, and with options for this one call. */
  public Response<Void> controlDumpTasksWithResponse(
      String streamName, ControlDumpTasksRequest body, RequestOptions options) {
    return this.api
        .call(DumpTasksOperations.CONTROL_DUMP_TASKS)
        .path("stream_name", streamName)
        .body(ControlDumpTasksRequestJson.CODEC, body)
        .send(options);
  }

  /**
   * Gets a dump task.
   *
   * <p>The response has the settings of the one destination that the task has.
   *
   * <p>Documented in otc-dis-querying-dump-task-details, lines 21-890.
   *
   * @param streamName Name of the stream.
   * @param taskName Name of the dump task.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-dump-task-details</a>
   */
  public DumpTaskDetails getDumpTask(String streamName, String taskName) {
    return this.getDumpTaskWithResponse(streamName, taskName, RequestOptions.none()).body();
  }

  /** Works like {@link #getDumpTask(String, String)}, with options for this one call. */
  public DumpTaskDetails getDumpTask(
      String streamName, String taskName, RequestOptions options) {
    return this.getDumpTaskWithResponse(streamName, taskName, options).body();
  }

  /** Works like {@link #getDumpTask(String, String)}, with status and headers. */
  public Response<DumpTaskDetails> getDumpTaskWithResponse(String streamName, String taskName) {
    return this.getDumpTaskWithResponse(streamName, taskName, RequestOptions.none());
  }

  /** Works like {@link #getDumpTask(String, String)}, with status and headers, and with options for this one call. */
  public Response<DumpTaskDetails> getDumpTaskWithResponse(
      String streamName, String taskName, RequestOptions options) {
    return this.api
        .call(DumpTasksOperations.GET_DUMP_TASK)
        .path("stream_name", streamName)
        .path("task_name", taskName)
        .send(options);
  }

  /**
   * Repeats {@link #getDumpTask(String, String)} until it is done: every 5 seconds, for 30 minutes. Fails with
   * {@link dev.apiscribe.runtime.UnreachedStateException} if it has failed, or takes longer.
   */
  public DumpTaskDetails getDumpTaskWhenDone(String streamName, String taskName) {
    return this.getDumpTaskWhenDone(streamName, taskName, WaitOptions.standard(), RequestOptions.none());
  }

  /** Repeats the call until it is done, as often and as long as the options say. */
  public DumpTaskDetails getDumpTaskWhenDone(
      String streamName, String taskName, WaitOptions waitOptions, RequestOptions options) {
    return this.api
        .call(DumpTasksOperations.GET_DUMP_TASK)
        .path("stream_name", streamName)
        .path("task_name", taskName)
        .await(DumpTasksOperations.GET_DUMP_TASK_STATE, waitOptions, options).body();
  }

  /**
   * Deletes a dump task.
   *
   * <p>The names of the stream and the task are in the path.
   *
   * <p>Documented in otc-dis-deleting-a-dump-task, lines 21-77.
   *
   * @param streamName Name of the stream.
   * @param taskName Name of the dump task.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-deleting-a-dump-task</a>
   */
  public void deleteDumpTask(String streamName, String taskName) {
    this.deleteDumpTaskWithResponse(streamName, taskName, RequestOptions.none());
  }

  /** Works like {@link #deleteDumpTask(String, String)}, with options for this one call. */
  public void deleteDumpTask(
      String streamName, String taskName, RequestOptions options) {
    this.deleteDumpTaskWithResponse(streamName, taskName, options);
  }

  /** Works like {@link #deleteDumpTask(String, String)}, with status and headers. */
  public Response<Void> deleteDumpTaskWithResponse(String streamName, String taskName) {
    return this.deleteDumpTaskWithResponse(streamName, taskName, RequestOptions.none());
  }

  /** Works like {@link #deleteDumpTask(String, String)}, with status and headers, and with options for this one call. */
  public Response<Void> deleteDumpTaskWithResponse(
      String streamName, String taskName, RequestOptions options) {
    return this.api
        .call(DumpTasksOperations.DELETE_DUMP_TASK)
        .path("stream_name", streamName)
        .path("task_name", taskName)
        .send(options);
  }
}
