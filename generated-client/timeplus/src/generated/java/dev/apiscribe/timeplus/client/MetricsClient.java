// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.GlobalMetrics;
import javax.annotation.processing.Generated;

/**
 * Figures of the deployment as a whole.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class MetricsClient {
  private final ApiClient api;

  MetricsClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Gets the global metrics.
   *
   * <p>Returns metrics of the deployment as a whole.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public GlobalMetrics getGlobalMetrics() {
    return this.getGlobalMetricsWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #getGlobalMetrics()}, with options for this one call. */
  public GlobalMetrics getGlobalMetrics(RequestOptions options) {
    return this.getGlobalMetricsWithResponse(options).body();
  }

  /** Works like {@link #getGlobalMetrics()}, with status and headers. */
  public Response<GlobalMetrics> getGlobalMetricsWithResponse() {
    return this.getGlobalMetricsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getGlobalMetrics()}, with status and headers, and with options for this one call. */
  public Response<GlobalMetrics> getGlobalMetricsWithResponse(RequestOptions options) {
    return this.api
        .call(MetricsOperations.GET_GLOBAL_METRICS)
        .send(options);
  }
}
