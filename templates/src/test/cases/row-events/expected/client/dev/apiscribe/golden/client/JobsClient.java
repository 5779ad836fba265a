// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import javax.annotation.processing.Generated;

/**
 * Jobs.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class JobsClient {
  private final ApiClient api;

  JobsClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Stop a job.
   */
  public void stopJob(String jobId) {
    this.stopJobWithResponse(jobId, RequestOptions.none());
  }

  /** Works like {@link #stopJob(String)}, with options for this one call. */
  public void stopJob(String jobId, RequestOptions options) {
    this.stopJobWithResponse(jobId, options);
  }

  /** Works like {@link #stopJob(String)}, with status and headers. */
  public Response<Void> stopJobWithResponse(String jobId) {
    return this.stopJobWithResponse(jobId, RequestOptions.none());
  }

  /** Works like {@link #stopJob(String)}, with status and headers, and with options for this one call. */
  public Response<Void> stopJobWithResponse(String jobId, RequestOptions options) {
    return this.api
        .call(JobsOperations.STOP_JOB)
        .path("job_id", jobId)
        .send(options);
  }
}
