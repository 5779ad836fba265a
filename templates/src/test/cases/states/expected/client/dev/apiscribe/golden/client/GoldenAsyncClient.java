// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.runtime.ApiClient;
import javax.annotation.processing.Generated;

/** The async operations of {@link GoldenClient}. Cancelling a future cancels its exchange. */
@Generated("apiscribe")
public final class GoldenAsyncClient {
  private final ApiClient api;

  GoldenAsyncClient(ApiClient api) {
    this.api = api;
  }

  /** Jobs. */
  public JobsAsyncClient jobs() {
    return new JobsAsyncClient(this.api);
  }
}
