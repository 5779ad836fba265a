// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.server.jaxrs;

import dev.apiscribe.dis.model.ChangeResourceTagsRequest;
import dev.apiscribe.dis.model.CreateResourceTagRequest;
import dev.apiscribe.dis.model.FilterStreamsRequest;
import dev.apiscribe.dis.model.FilterStreamsResponse;
import dev.apiscribe.dis.model.ListProjectTagsResponse;
import dev.apiscribe.dis.model.ListResourceTagsResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;

/** Resource tags are the keys and values that users attach to a stream. */
@Generated("apiscribe")
@Path("/")
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
  @POST
  @Path("/v2/{project_id}/stream/{stream_id}/tags/action")
  @Consumes("application/json")
  void changeResourceTags(
      @PathParam("project_id") String projectId,
      @PathParam("stream_id") String streamId,
      @NotNull @Valid ChangeResourceTagsRequest body);

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
  @GET
  @Path("/v2/{project_id}/stream/{stream_id}/tags")
  @Produces("application/json")
  ListResourceTagsResponse listResourceTags(
      @PathParam("project_id") String projectId,
      @PathParam("stream_id") String streamId);

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
  @POST
  @Path("/v2/{project_id}/stream/{stream_id}/tags")
  @Consumes("application/json")
  void createResourceTag(
      @PathParam("project_id") String projectId,
      @PathParam("stream_id") String streamId,
      @NotNull @Valid CreateResourceTagRequest body);

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
  @DELETE
  @Path("/v2/{project_id}/stream/{stream_id}/tags/{key}")
  void deleteResourceTag(
      @PathParam("project_id") String projectId,
      @PathParam("stream_id") String streamId,
      @PathParam("key") String key);

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
  @GET
  @Path("/v2/{project_id}/stream/tags")
  @Produces("application/json")
  ListProjectTagsResponse listProjectTags(@PathParam("project_id") String projectId);

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
  @POST
  @Path("/v2/{project_id}/stream/resource_instances/action")
  @Consumes("application/json")
  @Produces("application/json")
  FilterStreamsResponse filterStreams(
      @PathParam("project_id") String projectId,
      @NotNull @Valid FilterStreamsRequest body);
}
