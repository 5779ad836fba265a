// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.lts.client;

import dev.apiscribe.lts.model.CreateLogStreamRequest;
import dev.apiscribe.lts.model.CreateLogStreamResponse;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Log streams are where logs are written to and read from.
 *
 * <p>Safe for concurrent use. A future fails with what {@link LogStreamsClient} throws.
 */
@Generated("apiscribe")
public final class LogStreamsAsyncClient {
  private final ApiClient api;

  LogStreamsAsyncClient(ApiClient api) {
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
  public CompletableFuture<CreateLogStreamResponse> createLogStream(
      String logGroupId, CreateLogStreamRequest body) {
    return Response.bodyOf(this.createLogStreamWithResponse(logGroupId, body, RequestOptions.none()));
  }

  /** Works like {@link #createLogStream(String, CreateLogStreamRequest)}, with options for this one call. */
  public CompletableFuture<CreateLogStreamResponse> createLogStream(
      String logGroupId, CreateLogStreamRequest body, RequestOptions options) {
    return Response.bodyOf(this.createLogStreamWithResponse(logGroupId, body, options));
  }

  /** Works like {@link #createLogStream(String, CreateLogStreamRequest)}, with status and headers. */
  public CompletableFuture<Response<CreateLogStreamResponse>> createLogStreamWithResponse(
      String logGroupId, CreateLogStreamRequest body) {
    return this.createLogStreamWithResponse(logGroupId, body, RequestOptions.none());
  }

  /** Works like {@link #createLogStream(String, CreateLogStreamRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<CreateLogStreamResponse>> createLogStreamWithResponse(
      String logGroupId, CreateLogStreamRequest body, RequestOptions options) {
    return this.api
        .call(LogStreamsOperations.CREATE_LOG_STREAM)
        .path("log_group_id", logGroupId)
        .body(CreateLogStreamRequestJson.CODEC, body)
        .sendAsync(options);
  }
}
