// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.JobResponse;
import dev.apiscribe.golden.model.Noted;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.WaitOptions;
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
   * Get a job.
   */
  public CompletableFuture<JobResponse> getJob(String id) {
    return Response.bodyOf(this.getJobWithResponse(id, JobsParameters.GetJob.NONE, RequestOptions.none()));
  }

  /** Works like {@link #getJob(String)}, with optional parameters. */
  public CompletableFuture<JobResponse> getJob(String id, JobsParameters.GetJob parameters) {
    return Response.bodyOf(this.getJobWithResponse(id, parameters, RequestOptions.none()));
  }

  /** Works like {@link #getJob(String)}, with options for this one call. */
  public CompletableFuture<JobResponse> getJob(
      String id, JobsParameters.GetJob parameters, RequestOptions options) {
    return Response.bodyOf(this.getJobWithResponse(id, parameters, options));
  }

  /** Works like {@link #getJob(String)}, with status and headers. */
  public CompletableFuture<Response<JobResponse>> getJobWithResponse(String id) {
    return this.getJobWithResponse(id, JobsParameters.GetJob.NONE, RequestOptions.none());
  }

  /** Works like {@link #getJob(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<JobResponse>> getJobWithResponse(
      String id, JobsParameters.GetJob parameters, RequestOptions options) {
    return this.api
        .call(JobsOperations.GET_JOB)
        .query("id", id)
        .query("waitOptions", parameters.waitOptions())
        .sendAsync(options);
  }

  /**
   * Repeats {@link #getJob(String)} until it is done: every 5 seconds, for 30 minutes. Fails with
   * {@link dev.apiscribe.runtime.UnreachedStateException} if it has failed, or takes longer.
   */
  public CompletableFuture<JobResponse> getJobWhenDone(String id) {
    return this.getJobWhenDone(id, JobsParameters.GetJob.NONE, WaitOptions.standard(), RequestOptions.none());
  }

  /** Repeats the call until it is done, as often and as long as the options say. */
  public CompletableFuture<JobResponse> getJobWhenDone(
      String id, JobsParameters.GetJob parameters, WaitOptions optionsOfWaiting, RequestOptions options) {
    return Response.bodyOf(this.api
        .call(JobsOperations.GET_JOB)
        .query("id", id)
        .query("waitOptions", parameters.waitOptions())
        .awaitAsync(JobsOperations.GET_JOB_STATE, optionsOfWaiting, options));
  }

  /**
   * Do something whose method has the name that waiting for another would have.
   */
  public CompletableFuture<Void> getNoteWhenDone() {
    return Response.bodyOf(this.getNoteWhenDoneWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #getNoteWhenDone()}, with options for this one call. */
  public CompletableFuture<Void> getNoteWhenDone(RequestOptions options) {
    return Response.bodyOf(this.getNoteWhenDoneWithResponse(options));
  }

  /** Works like {@link #getNoteWhenDone()}, with status and headers. */
  public CompletableFuture<Response<Void>> getNoteWhenDoneWithResponse() {
    return this.getNoteWhenDoneWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getNoteWhenDone()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> getNoteWhenDoneWithResponse(RequestOptions options) {
    return this.api
        .call(JobsOperations.GET_NOTE_WHEN_DONE)
        .sendAsync(options);
  }

  /**
   * Get a note.
   */
  @Deprecated
  public CompletableFuture<Noted> getNote(String waitOptions) {
    return Response.bodyOf(this.getNoteWithResponse(waitOptions, RequestOptions.none()));
  }

  /** Works like {@link #getNote(String)}, with options for this one call. */
  @Deprecated
  public CompletableFuture<Noted> getNote(String waitOptions, RequestOptions options) {
    return Response.bodyOf(this.getNoteWithResponse(waitOptions, options));
  }

  /** Works like {@link #getNote(String)}, with status and headers. */
  @Deprecated
  public CompletableFuture<Response<Noted>> getNoteWithResponse(String waitOptions) {
    return this.getNoteWithResponse(waitOptions, RequestOptions.none());
  }

  /** Works like {@link #getNote(String)}, with status and headers, and with options for this one call. */
  @Deprecated
  public CompletableFuture<Response<Noted>> getNoteWithResponse(String waitOptions, RequestOptions options) {
    return this.api
        .call(JobsOperations.GET_NOTE)
        .query("waitOptions", waitOptions)
        .sendAsync(options);
  }

  /**
   * Repeats {@link #getNote(String)} until it is done: every 5 seconds, for 30 minutes. Fails with
   * {@link dev.apiscribe.runtime.UnreachedStateException} if it has failed, or takes longer.
   */
  @Deprecated
  public CompletableFuture<Noted> getNoteWhenDone_(String waitOptions) {
    return this.getNoteWhenDone_(waitOptions, WaitOptions.standard(), RequestOptions.none());
  }

  /** Repeats the call until it is done, as often and as long as the options say. */
  @Deprecated
  public CompletableFuture<Noted> getNoteWhenDone_(
      String waitOptions, WaitOptions optionsOfWaiting, RequestOptions options) {
    return Response.bodyOf(this.api
        .call(JobsOperations.GET_NOTE)
        .query("waitOptions", waitOptions)
        .awaitAsync(JobsOperations.GET_NOTE_STATE, optionsOfWaiting, options));
  }
}
