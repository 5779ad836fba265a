// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.taurusdb.server.jaxrs;

import dev.apiscribe.taurusdb.model.CreateLtsConfigurationsRequest;
import dev.apiscribe.taurusdb.model.CreateLtsConfigurationsResponse;
import dev.apiscribe.taurusdb.model.Language;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** LTS configurations say which log of an instance goes to which log stream. */
@Generated("apiscribe")
@Path("/")
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
  @POST
  @Path("/v3/{project_id}/starrocks/instances/logs/lts-configs")
  @Consumes("application/json")
  @Produces("application/json")
  CreateLtsConfigurationsResponse createLtsConfigurations(
      @PathParam("project_id") @Size(min = 32, max = 32) @Pattern(regexp = "^[A-Za-z0-9]{32}$") String projectId,
      @HeaderParam("X-Language") @Nullable Language xLanguage,
      @NotNull @Valid CreateLtsConfigurationsRequest body);
}
