// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.ChangeResourceTagsRequest;
import dev.apiscribe.dis.model.CreateResourceTagRequest;
import dev.apiscribe.dis.model.FilterStreamsRequest;
import dev.apiscribe.dis.model.FilterStreamsResponse;
import dev.apiscribe.dis.model.ListProjectTagsResponse;
import dev.apiscribe.dis.model.ListResourceTagsResponse;
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
   * Adds several tags to a stream, or deletes them.
   *
   * <p>The call is idempotent. A tag whose key the stream has already gets the new value, and deleting a tag
   * that is not there succeeds. A key that occurs twice in one request is an error. Characters are not checked
   * where tags are deleted.
   *
   * <p>Documented in dis-add-resource-tags, lines 1-174.
   *
   * @param streamId Id of the stream.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">dis-add-resource-tags</a>
   */
  public CompletableFuture<Void> changeResourceTags(
      String streamId, ChangeResourceTagsRequest body) {
    return Response.bodyOf(this.changeResourceTagsWithResponse(streamId, body, RequestOptions.none()));
  }

  /** Works like {@link #changeResourceTags(String, ChangeResourceTagsRequest)}, with options for this one call. */
  public CompletableFuture<Void> changeResourceTags(
      String streamId, ChangeResourceTagsRequest body, RequestOptions options) {
    return Response.bodyOf(this.changeResourceTagsWithResponse(streamId, body, options));
  }

  /** Works like {@link #changeResourceTags(String, ChangeResourceTagsRequest)}, with status and headers. */
  public CompletableFuture<Response<Void>> changeResourceTagsWithResponse(
      String streamId, ChangeResourceTagsRequest body) {
    return this.changeResourceTagsWithResponse(streamId, body, RequestOptions.none());
  }

  /** Works like {@link #changeResourceTags(String, ChangeResourceTagsRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> changeResourceTagsWithResponse(
      String streamId, ChangeResourceTagsRequest body, RequestOptions options) {
    return this.api
        .call(ResourceTagsOperations.CHANGE_RESOURCE_TAGS)
        .path("stream_id", streamId)
        .body(ChangeResourceTagsRequestJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Lists the tags of a stream.
   *
   * <p>All tags are in one response.
   *
   * <p>Documented in otc-dis-querying-tags-of-a-specified-stream, lines 21-130.
   *
   * @param streamId Id of the stream.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-tags-of-a-specified-stream</a>
   */
  public CompletableFuture<ListResourceTagsResponse> listResourceTags(String streamId) {
    return Response.bodyOf(this.listResourceTagsWithResponse(streamId, RequestOptions.none()));
  }

  /** Works like {@link #listResourceTags(String)}, with options for this one call. */
  public CompletableFuture<ListResourceTagsResponse> listResourceTags(
      String streamId, RequestOptions options) {
    return Response.bodyOf(this.listResourceTagsWithResponse(streamId, options));
  }

  /** Works like {@link #listResourceTags(String)}, with status and headers. */
  public CompletableFuture<Response<ListResourceTagsResponse>> listResourceTagsWithResponse(String streamId) {
    return this.listResourceTagsWithResponse(streamId, RequestOptions.none());
  }

  /** Works like {@link #listResourceTags(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<ListResourceTagsResponse>> listResourceTagsWithResponse(
      String streamId, RequestOptions options) {
    return this.api
        .call(ResourceTagsOperations.LIST_RESOURCE_TAGS)
        .path("stream_id", streamId)
        .sendAsync(options);
  }

  /**
   * Adds a tag to a stream.
   *
   * <p>Several tags are added by <code>changeResourceTags</code>.
   *
   * <p>Documented in otc-dis-adding-tags-to-a-specified-stream, lines 21-126.
   *
   * @param streamId Id of the stream.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-adding-tags-to-a-specified-stream</a>
   */
  public CompletableFuture<Void> createResourceTag(
      String streamId, CreateResourceTagRequest body) {
    return Response.bodyOf(this.createResourceTagWithResponse(streamId, body, RequestOptions.none()));
  }

  /** Works like {@link #createResourceTag(String, CreateResourceTagRequest)}, with options for this one call. */
  public CompletableFuture<Void> createResourceTag(
      String streamId, CreateResourceTagRequest body, RequestOptions options) {
    return Response.bodyOf(this.createResourceTagWithResponse(streamId, body, options));
  }

  /** Works like {@link #createResourceTag(String, CreateResourceTagRequest)}, with status and headers. */
  public CompletableFuture<Response<Void>> createResourceTagWithResponse(
      String streamId, CreateResourceTagRequest body) {
    return this.createResourceTagWithResponse(streamId, body, RequestOptions.none());
  }

  /** Works like {@link #createResourceTag(String, CreateResourceTagRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> createResourceTagWithResponse(
      String streamId, CreateResourceTagRequest body, RequestOptions options) {
    return this.api
        .call(ResourceTagsOperations.CREATE_RESOURCE_TAG)
        .path("stream_id", streamId)
        .body(CreateResourceTagRequestJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Deletes a tag of a stream.
   *
   * <p>The key of the tag is in the path.
   *
   * <p>Documented in otc-dis-deleting-tags-of-a-specified-stream, lines 21-77.
   *
   * @param streamId Id of the stream.
   * @param key Key of the tag to delete.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-deleting-tags-of-a-specified-stream</a>
   */
  public CompletableFuture<Void> deleteResourceTag(String streamId, String key) {
    return Response.bodyOf(this.deleteResourceTagWithResponse(streamId, key, RequestOptions.none()));
  }

  /** Works like {@link #deleteResourceTag(String, String)}, with options for this one call. */
  public CompletableFuture<Void> deleteResourceTag(
      String streamId, String key, RequestOptions options) {
    return Response.bodyOf(this.deleteResourceTagWithResponse(streamId, key, options));
  }

  /** Works like {@link #deleteResourceTag(String, String)}, with status and headers. */
  public CompletableFuture<Response<Void>> deleteResourceTagWithResponse(String streamId, String key) {
    return this.deleteResourceTagWithResponse(streamId, key, RequestOptions.none());
  }

  /** Works like {@link #deleteResourceTag(String, String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> deleteResourceTagWithResponse(
      String streamId, String key, RequestOptions options) {
    return this.api
        .call(ResourceTagsOperations.DELETE_RESOURCE_TAG)
        .path("stream_id", streamId)
        .path("key", key)
        .sendAsync(options);
  }

  /**
   * Lists the tags of all streams of the project in the region.
   *
   * <p>Each key is listed once, with all values that it has.
   *
   * <p>Documented in otc-dis-querying-all-tags-of-a-specified-region, lines 21-119.
   *
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-all-tags-of-a-specified-region</a>
   */
  public CompletableFuture<ListProjectTagsResponse> listProjectTags() {
    return Response.bodyOf(this.listProjectTagsWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #listProjectTags()}, with options for this one call. */
  public CompletableFuture<ListProjectTagsResponse> listProjectTags(RequestOptions options) {
    return Response.bodyOf(this.listProjectTagsWithResponse(options));
  }

  /** Works like {@link #listProjectTags()}, with status and headers. */
  public CompletableFuture<Response<ListProjectTagsResponse>> listProjectTagsWithResponse() {
    return this.listProjectTagsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listProjectTags()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<ListProjectTagsResponse>> listProjectTagsWithResponse(RequestOptions options) {
    return this.api
        .call(ResourceTagsOperations.LIST_PROJECT_TAGS)
        .sendAsync(options);
  }

  /**
   * Finds streams by their tags and names, or counts them.
   *
   * <p>The action <code>filter</code> lists a page of streams, <code>count</code> says how many there are.
   *
   * <p>Documented in otc-dis-using-tags-to-filter-resources-streams, lines 21-242.
   *
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-using-tags-to-filter-resources-streams</a>
   */
  public CompletableFuture<FilterStreamsResponse> filterStreams(FilterStreamsRequest body) {
    return Response.bodyOf(this.filterStreamsWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #filterStreams(FilterStreamsRequest)}, with options for this one call. */
  public CompletableFuture<FilterStreamsResponse> filterStreams(
      FilterStreamsRequest body, RequestOptions options) {
    return Response.bodyOf(this.filterStreamsWithResponse(body, options));
  }

  /** Works like {@link #filterStreams(FilterStreamsRequest)}, with status and headers. */
  public CompletableFuture<Response<FilterStreamsResponse>> filterStreamsWithResponse(FilterStreamsRequest body) {
    return this.filterStreamsWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #filterStreams(FilterStreamsRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<FilterStreamsResponse>> filterStreamsWithResponse(
      FilterStreamsRequest body, RequestOptions options) {
    return this.api
        .call(ResourceTagsOperations.FILTER_STREAMS)
        .body(FilterStreamsRequestJson.CODEC, body)
        .sendAsync(options);
  }
}
