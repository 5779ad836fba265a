// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.GlobalMetrics;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Figures of the deployment as a whole.
 *
 * <p>Safe for concurrent use. A future fails with what {@link MetricsClient} throws.
 */
@Generated("apiscribe")
public final class MetricsAsyncClient {
  private final ApiClient api;

  MetricsAsyncClient(ApiClient api) {
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
  public CompletableFuture<GlobalMetrics> getGlobalMetrics() {
    return Response.bodyOf(this.getGlobalMetricsWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #getGlobalMetrics()}, with options for this one call. */
  public CompletableFuture<GlobalMetrics> getGlobalMetrics(RequestOptions options) {
    return Response.bodyOf(this.getGlobalMetricsWithResponse(options));
  }

  /** Works like {@link #getGlobalMetrics()}, with status and headers. */
  public CompletableFuture<Response<GlobalMetrics>> getGlobalMetricsWithResponse() {
    return this.getGlobalMetricsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getGlobalMetrics()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<GlobalMetrics>> getGlobalMetricsWithResponse(RequestOptions options) {
    return this.api
        .call(MetricsOperations.GET_GLOBAL_METRICS)
        .sendAsync(options);
  }
}
