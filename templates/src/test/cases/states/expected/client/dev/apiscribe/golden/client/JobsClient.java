// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.JobResponse;
import dev.apiscribe.golden.model.Noted;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.WaitOptions;
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
   * Get a job.
   */
  public JobResponse getJob(String id) {
    return this.getJobWithResponse(id, JobsParameters.GetJob.NONE, RequestOptions.none()).body();
  }

  /** Works like {@link #getJob(String)}, with optional parameters. */
  public JobResponse getJob(String id, JobsParameters.GetJob parameters) {
    return this.getJobWithResponse(id, parameters, RequestOptions.none()).body();
  }

  /** Works like {@link #getJob(String)}, with options for this one call. */
  public JobResponse getJob(
      String id, JobsParameters.GetJob parameters, RequestOptions options) {
    return this.getJobWithResponse(id, parameters, options).body();
  }

  /** Works like {@link #getJob(String)}, with status and headers. */
  public Response<JobResponse> getJobWithResponse(String id) {
    return this.getJobWithResponse(id, JobsParameters.GetJob.NONE, RequestOptions.none());
  }

  /** Works like {@link #getJob(String)}, with status and headers, and with options for this one call. */
  public Response<JobResponse> getJobWithResponse(
      String id, JobsParameters.GetJob parameters, RequestOptions options) {
    return this.api
        .call(JobsOperations.GET_JOB)
        .query("id", id)
        .query("waitOptions", parameters.waitOptions())
        .send(options);
  }

  /**
   * Repeats {@link #getJob(String)} until it is done: every 5 seconds, for 30 minutes. Fails with
   * {@link dev.apiscribe.runtime.UnreachedStateException} if it has failed, or takes longer.
   */
  public JobResponse getJobWhenDone(String id) {
    return this.getJobWhenDone(id, JobsParameters.GetJob.NONE, WaitOptions.standard(), RequestOptions.none());
  }

  /** Repeats the call until it is done, as often and as long as the options say. */
  public JobResponse getJobWhenDone(
      String id, JobsParameters.GetJob parameters, WaitOptions optionsOfWaiting, RequestOptions options) {
    return this.api
        .call(JobsOperations.GET_JOB)
        .query("id", id)
        .query("waitOptions", parameters.waitOptions())
        .await(JobsOperations.GET_JOB_STATE, optionsOfWaiting, options).body();
  }

  /**
   * Do something whose method has the name that waiting for another would have.
   */
  public void getNoteWhenDone() {
    this.getNoteWhenDoneWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getNoteWhenDone()}, with options for this one call. */
  public void getNoteWhenDone(RequestOptions options) {
    this.getNoteWhenDoneWithResponse(options);
  }

  /** Works like {@link #getNoteWhenDone()}, with status and headers. */
  public Response<Void> getNoteWhenDoneWithResponse() {
    return this.getNoteWhenDoneWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getNoteWhenDone()}, with status and headers, and with options for this one call. */
  public Response<Void> getNoteWhenDoneWithResponse(RequestOptions options) {
    return this.api
        .call(JobsOperations.GET_NOTE_WHEN_DONE)
        .send(options);
  }

  /**
   * Get a note.
   */
  @Deprecated
  public Noted getNote(String waitOptions) {
    return this.getNoteWithResponse(waitOptions, RequestOptions.none()).body();
  }

  /** Works like {@link #getNote(String)}, with options for this one call. */
  @Deprecated
  public Noted getNote(String waitOptions, RequestOptions options) {
    return this.getNoteWithResponse(waitOptions, options).body();
  }

  /** Works like {@link #getNote(String)}, with status and headers. */
  @Deprecated
  public Response<Noted> getNoteWithResponse(String waitOptions) {
    return this.getNoteWithResponse(waitOptions, RequestOptions.none());
  }

  /** Works like {@link #getNote(String)}, with status and headers, and with options for this one call. */
  @Deprecated
  public Response<Noted> getNoteWithResponse(String waitOptions, RequestOptions options) {
    return this.api
        .call(JobsOperations.GET_NOTE)
        .query("waitOptions", waitOptions)
        .send(options);
  }

  /**
   * Repeats {@link #getNote(String)} until it is done: every 5 seconds, for 30 minutes. Fails with
   * {@link dev.apiscribe.runtime.UnreachedStateException} if it has failed, or takes longer.
   */
  @Deprecated
  public Noted getNoteWhenDone_(String waitOptions) {
    return this.getNoteWhenDone_(waitOptions, WaitOptions.standard(), RequestOptions.none());
  }

  /** Repeats the call until it is done, as often and as long as the options say. */
  @Deprecated
  public Noted getNoteWhenDone_(
      String waitOptions, WaitOptions optionsOfWaiting, RequestOptions options) {
    return this.api
        .call(JobsOperations.GET_NOTE)
        .query("waitOptions", waitOptions)
        .await(JobsOperations.GET_NOTE_STATE, optionsOfWaiting, options).body();
  }
}
