// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.TopologyGraph;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * How the resources depend on each other.
 *
 * <p>Safe for concurrent use. A future fails with what {@link TopologyClient} throws.
 */
@Generated("apiscribe")
public final class TopologyAsyncClient {
  private final ApiClient api;

  TopologyAsyncClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Gets the topology.
   *
   * <p>Returns the resources of a database as a graph: which one feeds which, and which one needs which.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2599-2625.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<TopologyGraph> getTopology() {
    return Response.bodyOf(this.getTopologyWithResponse(TopologyParameters.GetTopology.NONE, RequestOptions.none()));
  }

  /** Works like {@link #getTopology()}, with optional parameters. */
  public CompletableFuture<TopologyGraph> getTopology(TopologyParameters.GetTopology parameters) {
    return Response.bodyOf(this.getTopologyWithResponse(parameters, RequestOptions.none()));
  }

  /** Works like {@link #getTopology()}, with options for this one call. */
  public CompletableFuture<TopologyGraph> getTopology(
      TopologyParameters.GetTopology parameters, RequestOptions options) {
    return Response.bodyOf(this.getTopologyWithResponse(parameters, options));
  }

  /** Works like {@link #getTopology()}, with status and headers. */
  public CompletableFuture<Response<TopologyGraph>> getTopologyWithResponse() {
    return this.getTopologyWithResponse(TopologyParameters.GetTopology.NONE, RequestOptions.none());
  }

  /** Works like {@link #getTopology()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<TopologyGraph>> getTopologyWithResponse(
      TopologyParameters.GetTopology parameters, RequestOptions options) {
    return this.api
        .call(TopologyOperations.GET_TOPOLOGY)
        .query("db", parameters.db())
        .query("extraResources", parameters.extraResources())
        .sendAsync(options);
  }
}
