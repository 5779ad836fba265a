// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.jaxrs;

import dev.apiscribe.timeplus.model.GlobalMetrics;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;

/** Figures of the deployment as a whole. */
@Generated("apiscribe")
@Path("/")
public interface MetricsOperations {
  /**
   * Gets the global metrics.
   *
   * <p>Returns metrics of the deployment as a whole.
   *
   * <p>Documented statuses: 200, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/global-metrics")
  @Produces("application/json")
  GlobalMetrics getGlobalMetrics();
}
