// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.spring;

import dev.apiscribe.timeplus.model.TopologyGraph;
import dev.apiscribe.timeplus.model.TopologyResource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** How the resources depend on each other. */
@Generated("apiscribe")
@RequestMapping({"", "/{workspace}/api"})
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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/topology",
      produces = "application/json")
  TopologyGraph getTopology(
      @RequestParam(name = "db", required = false) @Nullable String db,
      @RequestParam(name = "extraResources", required = false) @Valid @Nullable List<@NotNull TopologyResource> extraResources);
}
