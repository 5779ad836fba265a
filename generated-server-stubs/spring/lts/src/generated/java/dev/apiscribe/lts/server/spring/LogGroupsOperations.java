// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.lts.server.spring;

import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.lts.model.CreateLogGroupResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import javax.annotation.processing.Generated;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Log groups hold log streams and say how long logs are kept. */
@Generated("apiscribe")
public interface LogGroupsOperations {
  /**
   * Creates a log group.
   *
   * <p>A log group is for keeping and searching logs. At most 100 log groups can be created.
   *
   * <p>Documented statuses: 201, 400, 401, 403, 500, 503.
   * Documented in otc-lts-create-log-group, lines 5-276.
   *
   * @param projectId Project that owns the resources.
   * @see <a href="https://github.com/opentelekomcloud-docs/log-tank-service">otc-lts-create-log-group</a>
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v2/{project_id}/groups",
      consumes = "application/json",
      produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  CreateLogGroupResponse createLogGroup(
      @PathVariable("project_id") @Size(min = 32, max = 32) String projectId,
      @RequestBody @Valid CreateLogGroupRequest body);
}
