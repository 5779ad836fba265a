// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.AddResourceTagsRequest;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import javax.annotation.processing.Generated;

/**
 * Resource tags are the keys and values that users attach to a stream.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class ResourceTagsClient {
  private final ApiClient api;

  ResourceTagsClient(ApiClient api) {
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
  public void addResourceTags(String streamId, AddResourceTagsRequest body) {
    this.addResourceTagsWithResponse(streamId, body, RequestOptions.none());
  }

  /** Works like {@link #addResourceTags(String, AddResourceTagsRequest)}, with options for this one call. */
  public void addResourceTags(
      String streamId, AddResourceTagsRequest body, RequestOptions options) {
    this.addResourceTagsWithResponse(streamId, body, options);
  }

  /** Works like {@link #addResourceTags(String, AddResourceTagsRequest)}, with status and headers. */
  public Response<Void> addResourceTagsWithResponse(String streamId, AddResourceTagsRequest body) {
    return this.addResourceTagsWithResponse(streamId, body, RequestOptions.none());
  }

  /** Works like {@link #addResourceTags(String, AddResourceTagsRequest)}, with status and headers, and with options for this one call. */
  public Response<Void> addResourceTagsWithResponse(
      String streamId, AddResourceTagsRequest body, RequestOptions options) {
    return this.api
        .call(ResourceTagsOperations.ADD_RESOURCE_TAGS)
        .path("stream_id", streamId)
        .body(AddResourceTagsRequestJson.CODEC, body)
        .send(options);
  }
}
