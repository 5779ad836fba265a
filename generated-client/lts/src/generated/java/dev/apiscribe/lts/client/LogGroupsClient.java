// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.lts.client;

import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.lts.model.CreateLogGroupResponse;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import javax.annotation.processing.Generated;

/**
 * Log groups hold log streams and say how long logs are kept.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class LogGroupsClient {
  private final ApiClient api;

  LogGroupsClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Creates a log group.
   *
   * <p>A log group is for keeping and searching logs. At most 100 log groups can be created.
   *
   * <p>Documented in otc-lts-create-log-group, lines 5-276.
   *
   * @see <a href="https://github.com/opentelekomcloud-docs/log-tank-service">otc-lts-create-log-group</a>
   */
  public CreateLogGroupResponse createLogGroup(CreateLogGroupRequest body) {
    return this.createLogGroupWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #createLogGroup(CreateLogGroupRequest)}, with options for this one call. */
  public CreateLogGroupResponse createLogGroup(
      CreateLogGroupRequest body, RequestOptions options) {
    return this.createLogGroupWithResponse(body, options).body();
  }

  /** Works like {@link #createLogGroup(CreateLogGroupRequest)}, with status and headers. */
  public Response<CreateLogGroupResponse> createLogGroupWithResponse(CreateLogGroupRequest body) {
    return this.createLogGroupWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createLogGroup(CreateLogGroupRequest)}, with status and headers, and with options for this one call. */
  public Response<CreateLogGroupResponse> createLogGroupWithResponse(
      CreateLogGroupRequest body, RequestOptions options) {
    return this.api
        .call(LogGroupsOperations.CREATE_LOG_GROUP)
        .body(CreateLogGroupRequestJson.CODEC, body)
        .send(options);
  }
}
