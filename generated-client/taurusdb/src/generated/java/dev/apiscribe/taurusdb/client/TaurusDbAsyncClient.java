// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.taurusdb.client;

import dev.apiscribe.runtime.ApiClient;
import javax.annotation.processing.Generated;

/** The async operations of {@link TaurusDbClient}. Cancelling a future cancels its exchange. */
@Generated("apiscribe")
public final class TaurusDbAsyncClient {
  private final ApiClient api;

  TaurusDbAsyncClient(ApiClient api) {
    this.api = api;
  }

  /** LTS configurations say which log of an instance goes to which log stream. */
  public LtsConfigurationsAsyncClient ltsConfigurations() {
    return new LtsConfigurationsAsyncClient(this.api);
  }
}
