// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.runtime.ApiClient;
import javax.annotation.processing.Generated;

/** The operations of {@link GoldenClient} without waiting. Cancelling a future cancels its exchange. */
@Generated("apiscribe")
public final class GoldenAsyncClient {
  private final SearchesAsyncClient searches;
  private final JobsAsyncClient jobs;

  GoldenAsyncClient(ApiClient api) {
    this.searches = new SearchesAsyncClient(api);
    this.jobs = new JobsAsyncClient(api);
  }

  /** Searches. */
  public SearchesAsyncClient searches() {
    return this.searches;
  }

  /** Jobs. */
  public JobsAsyncClient jobs() {
    return this.jobs;
  }
}
