// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.spring;

import dev.apiscribe.timeplus.model.GlobalMetrics;
import javax.annotation.processing.Generated;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Figures of the deployment as a whole. */
@Generated("apiscribe")
@RequestMapping({"", "/{workspace}/api"})
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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/global-metrics",
      produces = "application/json")
  GlobalMetrics getGlobalMetrics();
}
