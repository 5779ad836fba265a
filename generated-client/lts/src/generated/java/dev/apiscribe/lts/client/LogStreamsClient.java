// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.lts.client;

import dev.apiscribe.lts.model.CreateLogStreamRequest;
import dev.apiscribe.lts.model.CreateLogStreamResponse;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import javax.annotation.processing.Generated;

/**
 * Log streams are where logs are written to and read from.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class LogStreamsClient {
  private final ApiClient api;

  LogStreamsClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Creates a log stream in a log group.
   *
   * <p>The stream belongs to the log group that the path names.
   *
   * <p>Documented in lts-create-log-stream, lines 3-355.
   *
   * @param logGroupId Log group that the stream will belong to.
   */
  public CreateLogStreamResponse createLogStream(
      String logGroupId, CreateLogStreamRequest body) {
    return this.createLogStreamWithResponse(logGroupId, body, RequestOptions.none()).body();
  }

  /** Works like {@link #createLogStream(String, CreateLogStreamRequest)}, with options for this one call. */
  public CreateLogStreamResponse createLogStream(
      String logGroupId, CreateLogStreamRequest body, RequestOptions options) {
    return this.createLogStreamWithResponse(logGroupId, body, options).body();
  }

  /** Works like {@link #createLogStream(String, CreateLogStreamRequest)}, with status and headers. */
  public Response<CreateLogStreamResponse> createLogStreamWithResponse(
      String logGroupId, CreateLogStreamRequest body) {
    return this.createLogStreamWithResponse(logGroupId, body, RequestOptions.none());
  }

  /** Works like {@link #createLogStream(String, CreateLogStreamRequest)}, with status and headers, and with options for this one call. */
  public Response<CreateLogStreamResponse> createLogStreamWithResponse(
      String logGroupId, CreateLogStreamRequest body, RequestOptions options) {
    return this.api
        .call(LogStreamsOperations.CREATE_LOG_STREAM)
        .path("log_group_id", logGroupId)
        .body(CreateLogStreamRequestJson.CODEC, body)
        .send(options);
  }
}
