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
  public void changeResourceTags(
      String streamId, ChangeResourceTagsRequest body) {
    this.changeResourceTagsWithResponse(streamId, body, RequestOptions.none());
  }

  /** Works like {@link #changeResourceTags(String, ChangeResourceTagsRequest)}, with options for this one call. */
  public void changeResourceTags(
      String streamId, ChangeResourceTagsRequest body, RequestOptions options) {
    this.changeResourceTagsWithResponse(streamId, body, options);
  }

  /** Works like {@link #changeResourceTags(String, ChangeResourceTagsRequest)}, with status and headers. */
  public Response<Void> changeResourceTagsWithResponse(
      String streamId, ChangeResourceTagsRequest body) {
    return this.changeResourceTagsWithResponse(streamId, body, RequestOptions.none());
  }

  /** Works like {@link #changeResourceTags(String, ChangeResourceTagsRequest)}, with status and headers, and with options for this one call. */
  public Response<Void> changeResourceTagsWithResponse(
      String streamId, ChangeResourceTagsRequest body, RequestOptions options) {
    return this.api
        .call(ResourceTagsOperations.CHANGE_RESOURCE_TAGS)
        .path("stream_id", streamId)
        .body(ChangeResourceTagsRequestJson.CODEC, body)
        .send(options);
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
  public ListResourceTagsResponse listResourceTags(String streamId) {
    return this.listResourceTagsWithResponse(streamId, RequestOptions.none()).body();
  }

  /** Works like {@link #listResourceTags(String)}, with options for this one call. */
  public ListResourceTagsResponse listResourceTags(
      String streamId, RequestOptions options) {
    return this.listResourceTagsWithResponse(streamId, options).body();
  }

  /** Works like {@link #listResourceTags(String)}, with status and headers. */
  public Response<ListResourceTagsResponse> listResourceTagsWithResponse(String streamId) {
    return this.listResourceTagsWithResponse(streamId, RequestOptions.none());
  }

  /** Works like {@link #listResourceTags(String)}, with status and headers, and with options for this one call. */
  public Response<ListResourceTagsResponse> listResourceTagsWithResponse(
      String streamId, RequestOptions options) {
    return this.api
        .call(ResourceTagsOperations.LIST_RESOURCE_TAGS)
        .path("stream_id", streamId)
        .send(options);
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
  public void createResourceTag(
      String streamId, CreateResourceTagRequest body) {
    this.createResourceTagWithResponse(streamId, body, RequestOptions.none());
  }

  /** Works like {@link #createResourceTag(String, CreateResourceTagRequest)}, with options for this one call. */
  public void createResourceTag(
      String streamId, CreateResourceTagRequest body, RequestOptions options) {
    this.createResourceTagWithResponse(streamId, body, options);
  }

  /** Works like {@link #createResourceTag(String, CreateResourceTagRequest)}, with status and headers. */
  public Response<Void> createResourceTagWithResponse(
      String streamId, CreateResourceTagRequest body) {
    return this.createResourceTagWithResponse(streamId, body, RequestOptions.none());
  }

  /** Works like {@link #createResourceTag(String, CreateResourceTagRequest)}, with status and headers, and with options for this one call. */
  public Response<Void> createResourceTagWithResponse(
      String streamId, CreateResourceTagRequest body, RequestOptions options) {
    return this.api
        .call(ResourceTagsOperations.CREATE_RESOURCE_TAG)
        .path("stream_id", streamId)
        .body(CreateResourceTagRequestJson.CODEC, body)
        .send(options);
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
  public void deleteResourceTag(String streamId, String key) {
    this.deleteResourceTagWithResponse(streamId, key, RequestOptions.none());
  }

  /** Works like {@link #deleteResourceTag(String, String)}, with options for this one call. */
  public void deleteResourceTag(
      String streamId, String key, RequestOptions options) {
    this.deleteResourceTagWithResponse(streamId, key, options);
  }

  /** Works like {@link #deleteResourceTag(String, String)}, with status and headers. */
  public Response<Void> deleteResourceTagWithResponse(String streamId, String key) {
    return this.deleteResourceTagWithResponse(streamId, key, RequestOptions.none());
  }

  /** Works like {@link #deleteResourceTag(String, String)}, with status and headers, and with options for this one call. */
  public Response<Void> deleteResourceTagWithResponse(
      String streamId, String key, RequestOptions options) {
    return this.api
        .call(ResourceTagsOperations.DELETE_RESOURCE_TAG)
        .path("stream_id", streamId)
        .path("key", key)
        .send(options);
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
  public ListProjectTagsResponse listProjectTags() {
    return this.listProjectTagsWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #listProjectTags()}, with options for this one call. */
  public ListProjectTagsResponse listProjectTags(RequestOptions options) {
    return this.listProjectTagsWithResponse(options).body();
  }

  /** Works like {@link #listProjectTags()}, with status and headers. */
  public Response<ListProjectTagsResponse> listProjectTagsWithResponse() {
    return this.listProjectTagsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listProjectTags()}, with status and headers, and with options for this one call. */
  public Response<ListProjectTagsResponse> listProjectTagsWithResponse(RequestOptions options) {
    return this.api
        .call(ResourceTagsOperations.LIST_PROJECT_TAGS)
        .send(options);
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
  public FilterStreamsResponse filterStreams(FilterStreamsRequest body) {
    return this.filterStreamsWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #filterStreams(FilterStreamsRequest)}, with options for this one call. */
  public FilterStreamsResponse filterStreams(
      FilterStreamsRequest body, RequestOptions options) {
    return this.filterStreamsWithResponse(body, options).body();
  }

  /** Works like {@link #filterStreams(FilterStreamsRequest)}, with status and headers. */
  public Response<FilterStreamsResponse> filterStreamsWithResponse(FilterStreamsRequest body) {
    return this.filterStreamsWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #filterStreams(FilterStreamsRequest)}, with status and headers, and with options for this one call. */
  public Response<FilterStreamsResponse> filterStreamsWithResponse(
      FilterStreamsRequest body, RequestOptions options) {
    return this.api
        .call(ResourceTagsOperations.FILTER_STREAMS)
        .body(FilterStreamsRequestJson.CODEC, body)
        .send(options);
  }
}
