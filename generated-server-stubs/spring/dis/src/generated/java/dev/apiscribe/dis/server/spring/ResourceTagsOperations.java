// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.server.spring;

import dev.apiscribe.dis.model.AddResourceTagsRequest;
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
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v2/{project_id}/stream/{stream_id}/tags/action",
      consumes = "application/json")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void addResourceTags(
      @PathVariable("project_id") String projectId,
      @PathVariable("stream_id") String streamId,
      @RequestBody @Valid AddResourceTagsRequest body);
}
