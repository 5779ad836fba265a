// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Jobs.
 *
 * <p>Safe for concurrent use. A future fails with what {@link JobsClient} throws.
 */
@Generated("apiscribe")
public final class JobsAsyncClient {
  private final ApiClient api;

  JobsAsyncClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Stop a job.
   */
  public CompletableFuture<Void> stopJob(String jobId) {
    return Response.bodyOf(this.stopJobWithResponse(jobId, RequestOptions.none()));
  }

  /** Works like {@link #stopJob(String)}, with options for this one call. */
  public CompletableFuture<Void> stopJob(String jobId, RequestOptions options) {
    return Response.bodyOf(this.stopJobWithResponse(jobId, options));
  }

  /** Works like {@link #stopJob(String)}, with status and headers. */
  public CompletableFuture<Response<Void>> stopJobWithResponse(String jobId) {
    return this.stopJobWithResponse(jobId, RequestOptions.none());
  }

  /** Works like {@link #stopJob(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> stopJobWithResponse(String jobId, RequestOptions options) {
    return this.api
        .call(JobsOperations.STOP_JOB)
        .path("job_id", jobId)
        .sendAsync(options);
  }
}
