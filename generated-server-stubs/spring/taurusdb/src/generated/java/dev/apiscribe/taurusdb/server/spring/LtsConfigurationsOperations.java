// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.taurusdb.server.spring;

import dev.apiscribe.taurusdb.model.CreateLtsConfigurationsRequest;
import dev.apiscribe.taurusdb.model.CreateLtsConfigurationsResponse;
import dev.apiscribe.taurusdb.model.Language;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** LTS configurations say which log of an instance goes to which log stream. */
@Generated("apiscribe")
public interface LtsConfigurationsOperations {
  /**
   * Creates LTS configurations for several instances.
   *
   * <p>Each configuration sends one kind of log of one instance to a log stream. An account may do it; an IAM
   * user needs permissions, and none under authorization by identity policies.
   *
   * <p>Documented statuses: 200, 400, 500.
   * Documented in taurusdb-create-lts-configs, lines 4-329.
   *
   * @param projectId Project that owns the instances, in one region.
   * @param xLanguage Language of the messages. The service's default is en-us.
   * @see <a href="https://support.huaweicloud.com/intl/en-us/api-taurusdb/UpdateLTSConfig.html">The documentation</a>
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v3/{project_id}/starrocks/instances/logs/lts-configs",
      consumes = "application/json",
      produces = "application/json")
  CreateLtsConfigurationsResponse createLtsConfigurations(
      @PathVariable("project_id") @Size(min = 32, max = 32) @Pattern(regexp = "^[A-Za-z0-9]{32}$") String projectId,
      @RequestHeader(name = "X-Language", required = false) @Nullable Language xLanguage,
      @RequestBody @Valid CreateLtsConfigurationsRequest body);
}
