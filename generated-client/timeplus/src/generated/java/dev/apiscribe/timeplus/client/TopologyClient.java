// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.TopologyGraph;
import javax.annotation.processing.Generated;

/**
 * How the resources depend on each other.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class TopologyClient {
  private final ApiClient api;

  TopologyClient(ApiClient api) {
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
  public TopologyGraph getTopology() {
    return this.getTopologyWithResponse(TopologyParameters.GetTopology.NONE, RequestOptions.none()).body();
  }

  /** Works like {@link #getTopology()}, with optional parameters. */
  public TopologyGraph getTopology(TopologyParameters.GetTopology parameters) {
    return this.getTopologyWithResponse(parameters, RequestOptions.none()).body();
  }

  /** Works like {@link #getTopology()}, with options for this one call. */
  public TopologyGraph getTopology(
      TopologyParameters.GetTopology parameters, RequestOptions options) {
    return this.getTopologyWithResponse(parameters, options).body();
  }

  /** Works like {@link #getTopology()}, with status and headers. */
  public Response<TopologyGraph> getTopologyWithResponse() {
    return this.getTopologyWithResponse(TopologyParameters.GetTopology.NONE, RequestOptions.none());
  }

  /** Works like {@link #getTopology()}, with status and headers, and with options for this one call. */
  public Response<TopologyGraph> getTopologyWithResponse(
      TopologyParameters.GetTopology parameters, RequestOptions options) {
    return this.api
        .call(TopologyOperations.GET_TOPOLOGY)
        .query("db", parameters.db())
        .query("extraResources", parameters.extraResources())
        .send(options);
  }
}
