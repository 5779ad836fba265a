// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.AddResourceTagsRequest;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Resource tags are the keys and values that users attach to a stream.
 *
 * <p>Safe for concurrent use. A future fails with what {@link ResourceTagsClient} throws.
 */
@Generated("apiscribe")
public final class ResourceTagsAsyncClient {
  private final ApiClient api;

  ResourceTagsAsyncClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Adds several tags to a stream.
   *
   * <p>The call is idempotent. A tag whose key the stream has already gets the new value. A key that occurs
   * twice in one request is an error.
   *
   * <p>Documented in dis-add-resource-tags, lines 1-174.
   *
   * @param streamId Stream to tag.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">dis-add-resource-tags</a>
   */
  public CompletableFuture<Void> addResourceTags(String streamId, AddResourceTagsRequest body) {
    return Response.bodyOf(this.addResourceTagsWithResponse(streamId, body, RequestOptions.none()));
  }

  /** Works like {@link #addResourceTags(String, AddResourceTagsRequest)}, with options for this one call. */
  public CompletableFuture<Void> addResourceTags(
      String streamId, AddResourceTagsRequest body, RequestOptions options) {
    return Response.bodyOf(this.addResourceTagsWithResponse(streamId, body, options));
  }

  /** Works like {@link #addResourceTags(String, AddResourceTagsRequest)}, with status and headers. */
  public CompletableFuture<Response<Void>> addResourceTagsWithResponse(String streamId, AddResourceTagsRequest body) {
    return this.addResourceTagsWithResponse(streamId, body, RequestOptions.none());
  }

  /** Works like {@link #addResourceTags(String, AddResourceTagsRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> addResourceTagsWithResponse(
      String streamId, AddResourceTagsRequest body, RequestOptions options) {
    return this.api
        .call(ResourceTagsOperations.ADD_RESOURCE_TAGS)
        .path("stream_id", streamId)
        .body(AddResourceTagsRequestJson.CODEC, body)
        .sendAsync(options);
  }
}
