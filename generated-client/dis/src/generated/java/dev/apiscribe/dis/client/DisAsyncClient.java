// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.runtime.ApiClient;
import javax.annotation.processing.Generated;

/** The async operations of {@link DisClient}. Cancelling a future cancels its exchange. */
@Generated("apiscribe")
public final class DisAsyncClient {
  private final ApiClient api;

  DisAsyncClient(ApiClient api) {
    this.api = api;
  }

  /** Resource tags are the keys and values that users attach to a stream. */
  public ResourceTagsAsyncClient resourceTags() {
    return new ResourceTagsAsyncClient(this.api);
  }
}
