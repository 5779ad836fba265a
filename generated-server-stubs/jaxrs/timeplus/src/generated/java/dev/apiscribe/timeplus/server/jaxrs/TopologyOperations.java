// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.jaxrs;

import dev.apiscribe.timeplus.model.TopologyGraph;
import dev.apiscribe.timeplus.model.TopologyResource;
import dev.apiscribe.timeplus.server.jaxrs.ParameterConversion.CommaSeparated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** How the resources depend on each other. */
@Generated("apiscribe")
@Path("/")
public interface TopologyOperations {
  /**
   * Gets the topology.
   *
   * <p>Returns the resources of a database as a graph: which one feeds which, and which one needs which.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2599-2625.
   *
   * @param db Name of the database. The service's default is default.
   * @param extraResources Further kinds of resources to add, separated by commas.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/topology")
  @Produces("application/json")
  TopologyGraph getTopology(
      @QueryParam("db") @Nullable String db,
      @QueryParam("extraResources") @CommaSeparated @Valid @Nullable List<@NotNull TopologyResource> extraResources);
}
