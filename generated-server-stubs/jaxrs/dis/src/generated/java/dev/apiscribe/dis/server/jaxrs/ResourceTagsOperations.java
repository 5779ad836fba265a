// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.server.jaxrs;

import dev.apiscribe.dis.model.AddResourceTagsRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import javax.annotation.processing.Generated;

/** Resource tags are the keys and values that users attach to a stream. */
@Generated("apiscribe")
@Path("/")
public interface ResourceTagsOperations {
  /**
   * Adds several tags to a stream.
   *
   * <p>The call is idempotent. A tag whose key the stream has already gets the new value. A key that occurs
   * twice in one request is an error.
   *
   * <p>Documented statuses: 204.
   * Documented in dis-add-resource-tags, lines 1-174.
   *
   * @param projectId Project that owns the stream.
   * @param streamId Stream to tag.
   * @see <a href="https://github.com/opentelekomcloud-docs/data-ingestion-service">dis-add-resource-tags</a>
   */
  @POST
  @Path("/v2/{project_id}/stream/{stream_id}/tags/action")
  @Consumes("application/json")
  void addResourceTags(
      @PathParam("project_id") String projectId,
      @PathParam("stream_id") String streamId,
      @NotNull @Valid AddResourceTagsRequest body);
}
