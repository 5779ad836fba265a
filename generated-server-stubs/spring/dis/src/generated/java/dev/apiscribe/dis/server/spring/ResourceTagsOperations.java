// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.server.spring;

import dev.apiscribe.dis.model.ChangeResourceTagsRequest;
import dev.apiscribe.dis.model.CreateResourceTagRequest;
import dev.apiscribe.dis.model.FilterStreamsRequest;
import dev.apiscribe.dis.model.FilterStreamsResponse;
import dev.apiscribe.dis.model.ListProjectTagsResponse;
import dev.apiscribe.dis.model.ListResourceTagsResponse;
import jakarta.validation.Valid;
import javax.annotation.processing.Generated;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Resource tags are the keys and values that users attach to a stream. */
@Generated("apiscribe")
public interface ResourceTagsOperations {
  /**
   * Adds several tags to a stream, or deletes them.
   *
   * <p>The call is idempotent. A tag whose key the stream has already gets the new value, and deleting a tag
   * that is not there succeeds. A key that occurs twice in one request is an error. Characters are not checked
   * where tags are deleted.
   *
   * <p>Documented statuses: 204.
   * Documented in dis-add-resource-tags, lines 1-174.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param streamId Id of the stream.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">dis-add-resource-tags</a>
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v2/{project_id}/stream/{stream_id}/tags/action",
      consumes = "application/json")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void changeResourceTags(
      @PathVariable("project_id") String projectId,
      @PathVariable("stream_id") String streamId,
      @RequestBody @Valid ChangeResourceTagsRequest body);

  /**
   * Lists the tags of a stream.
   *
   * <p>All tags are in one response.
   *
   * <p>Documented statuses: 200.
   * Documented in otc-dis-querying-tags-of-a-specified-stream, lines 21-130.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param streamId Id of the stream.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-tags-of-a-specified-stream</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v2/{project_id}/stream/{stream_id}/tags",
      produces = "application/json")
  ListResourceTagsResponse listResourceTags(
      @PathVariable("project_id") String projectId,
      @PathVariable("stream_id") String streamId);

  /**
   * Adds a tag to a stream.
   *
   * <p>Several tags are added by <code>changeResourceTags</code>.
   *
   * <p>Documented statuses: 204.
   * Documented in otc-dis-adding-tags-to-a-specified-stream, lines 21-126.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param streamId Id of the stream.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-adding-tags-to-a-specified-stream</a>
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v2/{project_id}/stream/{stream_id}/tags",
      consumes = "application/json")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void createResourceTag(
      @PathVariable("project_id") String projectId,
      @PathVariable("stream_id") String streamId,
      @RequestBody @Valid CreateResourceTagRequest body);

  /**
   * Deletes a tag of a stream.
   *
   * <p>The key of the tag is in the path.
   *
   * <p>Documented statuses: 204.
   * Documented in otc-dis-deleting-tags-of-a-specified-stream, lines 21-77.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @param streamId Id of the stream.
   * @param key Key of the tag to delete.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-deleting-tags-of-a-specified-stream</a>
   */
  @RequestMapping(
      method = RequestMethod.DELETE,
      path = "/v2/{project_id}/stream/{stream_id}/tags/{key}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteResourceTag(
      @PathVariable("project_id") String projectId,
      @PathVariable("stream_id") String streamId,
      @PathVariable("key") String key);

  /**
   * Lists the tags of all streams of the project in the region.
   *
   * <p>Each key is listed once, with all values that it has.
   *
   * <p>Documented statuses: 200.
   * Documented in otc-dis-querying-all-tags-of-a-specified-region, lines 21-119.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-querying-all-tags-of-a-specified-region</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v2/{project_id}/stream/tags",
      produces = "application/json")
  ListProjectTagsResponse listProjectTags(@PathVariable("project_id") String projectId);

  /**
   * Finds streams by their tags and names, or counts them.
   *
   * <p>The action <code>filter</code> lists a page of streams, <code>count</code> says how many there are.
   *
   * <p>Documented statuses: 200.
   * Documented in otc-dis-using-tags-to-filter-resources-streams, lines 21-242.
   *
   * @param projectId Project that owns the streams, apps and tags.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">otc-dis-using-tags-to-filter-resources-streams</a>
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v2/{project_id}/stream/resource_instances/action",
      consumes = "application/json",
      produces = "application/json")
  FilterStreamsResponse filterStreams(
      @PathVariable("project_id") String projectId,
      @RequestBody @Valid FilterStreamsRequest body);
}
