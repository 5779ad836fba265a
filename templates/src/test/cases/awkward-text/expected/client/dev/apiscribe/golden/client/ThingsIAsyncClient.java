// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * A "tag" with *&#47; and &lt;angle brackets&gt;.
 *
 * <p>Safe for concurrent use. A future fails with what {@link ThingsIClient} throws.
 */
@Generated("apiscribe")
public final class ThingsIAsyncClient {
  private final ApiClient api;

  ThingsIAsyncClient(ApiClient api) {
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
  public CompletableFuture<Thing> getThing(String name) {
    return Response.bodyOf(this.getThingWithResponse(name, RequestOptions.none()));
  }

  /** Works like {@link #getThing(String)}, with options for this one call. */
  public CompletableFuture<Thing> getThing(String name, RequestOptions options) {
    return Response.bodyOf(this.getThingWithResponse(name, options));
  }

  /** Works like {@link #getThing(String)}, with status and headers. */
  public CompletableFuture<Response<Thing>> getThingWithResponse(String name) {
    return this.getThingWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #getThing(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Thing>> getThingWithResponse(String name, RequestOptions options) {
    return this.api
        .call(ThingsIOperations.GET_THING)
        .path("name", name)
        .sendAsync(options);
  }
}
