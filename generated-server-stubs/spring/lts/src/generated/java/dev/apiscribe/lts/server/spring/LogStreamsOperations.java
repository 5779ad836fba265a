// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.lts.server.spring;

import dev.apiscribe.lts.model.CreateLogStreamRequest;
import dev.apiscribe.lts.model.CreateLogStreamResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import javax.annotation.processing.Generated;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Log streams are where logs are written to and read from. */
@Generated("apiscribe")
public interface LogStreamsOperations {
  /**
   * Creates a log stream in a log group.
   *
   * <p>The stream belongs to the log group that the path names.
   *
   * <p>Documented statuses: 201, 400, 401, 403, 500, 503.
   * Documented in lts-create-log-stream, lines 3-355.
   *
   * @param projectId Project that owns the resources.
   * @param logGroupId Log group that the stream will belong to.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v2/{project_id}/groups/{log_group_id}/streams",
      consumes = "application/json",
      produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  CreateLogStreamResponse createLogStream(
      @PathVariable("project_id") @Size(min = 32, max = 32) String projectId,
      @PathVariable("log_group_id") @Size(min = 36, max = 36) String logGroupId,
      @RequestBody @Valid CreateLogStreamRequest body);
}
