// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.lts.client;

import dev.apiscribe.runtime.ApiClient;
import javax.annotation.processing.Generated;

/** The async operations of {@link LtsClient}. Cancelling a future cancels its exchange. */
@Generated("apiscribe")
public final class LtsAsyncClient {
  private final ApiClient api;

  LtsAsyncClient(ApiClient api) {
    this.api = api;
  }

  /** Log groups hold log streams and say how long logs are kept. */
  public LogGroupsAsyncClient logGroups() {
    return new LogGroupsAsyncClient(this.api);
  }

  /** Log streams are where logs are written to and read from. */
  public LogStreamsAsyncClient logStreams() {
    return new LogStreamsAsyncClient(this.api);
  }
}
