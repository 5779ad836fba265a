// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import javax.annotation.processing.Generated;

/**
 * A "tag" with *&#47; and &lt;angle brackets&gt;.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class ThingsIClient {
  private final ApiClient api;

  ThingsIClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Get a "thing" *&#47; &lt;now&gt; &#123;&#64;code x&#125;.
   *
   * <p>Less &lt; more &gt; and &amp; &#64;author nobody.
   *
   * <ul>
   * <li>item *&#47; one
   * <li>item <code>&lt;two&gt;</code>
   * </ul>
   *
   * @param name The *&#47; "name" &lt;of&gt; it.
   */
  public Thing getThing(String name) {
    return this.getThingWithResponse(name, RequestOptions.none()).body();
  }

  /** Works like {@link #getThing(String)}, with options for this one call. */
  public Thing getThing(String name, RequestOptions options) {
    return this.getThingWithResponse(name, options).body();
  }

  /** Works like {@link #getThing(String)}, with status and headers. */
  public Response<Thing> getThingWithResponse(String name) {
    return this.getThingWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #getThing(String)}, with status and headers, and with options for this one call. */
  public Response<Thing> getThingWithResponse(String name, RequestOptions options) {
    return this.api
        .call(ThingsIOperations.GET_THING)
        .path("name", name)
        .send(options);
  }
}
